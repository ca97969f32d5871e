from __future__ import annotations

import asyncio

import pytest

from desktop.core.events import Notice, UplinkChanged
from desktop.core.media import AudioChunk, VideoFrame
from desktop.live.congestion import CALM_S, NOTICE
from tests.unit.live.stage import Stage, chunk, staged

pytestmark = pytest.mark.unit


def picture(size: int = 100) -> VideoFrame:
    return VideoFrame(bytes(size), 1, 1, "screen", 0.0)


async def speak(stage: Stage, seconds: float) -> list[AudioChunk]:
    """Speak at the pace of life."""
    said = [chunk(at=stage.clock.now() + n / 50, speech=0.9) for n in range(round(50 * seconds))]
    for one in said:
        stage.session.send_audio(one)
        await stage.clock.advance(0.02)
    return said


async def slowed(stage: Stage) -> None:
    """Speak over a line that takes next to nothing, until speech is left out."""
    for step in range(100):
        stage.link.unconfirmed = 50_000 - 100 * step
        await speak(stage, 0.02)
    stage.link.unconfirmed = 0


async def test_sound_is_on_an_open_line_before_the_call_that_brings_it_returns() -> None:
    async with staged() as stage:
        stage.session.send_audio(chunk())
        await stage.clock.advance(0.02)
        stage.session.send_audio(one := chunk(at=stage.clock.now()))
        assert stage.link.sent[-1] == ("audio", one)


async def test_sound_that_cannot_go_at_once_goes_later_and_is_there_once() -> None:
    async with staged() as stage:
        await speak(stage, 0.1)
        stage.link.unconfirmed = 50_000
        await stage.clock.advance(0.3)
        held = await speak(stage, 0.1)
        stage.link.unconfirmed = 0
        await stage.clock.advance(0.5)
        assert [value for verb, value in stage.link.sent if verb == "audio"][-5:] == held


async def test_pictures_go_again_on_a_line_that_was_slow_though_nobody_speaks_any_more() -> None:
    async with staged() as stage:
        await slowed(stage)
        stage.session.send_video(picture())
        await stage.clock.advance(0.5)
        assert "video" not in stage.link.verbs()

        await stage.clock.advance(CALM_S)
        assert "video" in stage.link.verbs()


async def test_a_slow_line_is_no_longer_complained_of_though_nobody_speaks_any_more() -> None:
    async with staged() as stage:
        await slowed(stage)
        await stage.clock.advance(CALM_S + 1)
        published = stage.published()

        assert [e for e in published if isinstance(e, UplinkChanged)][-1].state == "free"
        assert published.count(Notice("", key=NOTICE)) == 1


async def test_speech_is_kept_where_a_picture_fills_a_line_that_has_died() -> None:
    async with staged() as stage:
        before = await speak(stage, 0.1)
        stage.link.full = asyncio.Event()
        stage.session.send_video(picture(200_000))
        await stage.clock.advance(0.02)
        stage.link.unconfirmed = 270_000
        said = await speak(stage, 3)
        first = stage.link
        await stage.lose()
        await stage.clock.advance(0.5)

        assert first.verbs().count("audio") == 5
        assert [value for verb, value in stage.link.sent if verb == "audio"] == before + said


async def test_speech_behind_a_picture_waits_no_longer_than_a_good_line_needs() -> None:
    async with staged() as stage:
        before = await speak(stage, 0.1)
        stage.link.unconfirmed = 60_000
        stage.session.send_video(picture(40_000))
        await stage.clock.advance(0.001)
        stage.session.send_audio(chunk(at=stage.clock.now(), speech=0.9))
        await stage.clock.advance(0.001)
        assert stage.link.verbs().count("audio") == len(before)

        stage.link.unconfirmed = 0
        await stage.clock.advance(0.005)
        assert stage.link.verbs().count("audio") == len(before) + 1
