from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from desktop.conversation.showing import Showing
from desktop.core.errors import DeviceError
from desktop.core.events import (
    Event,
    Notice,
    NoticeLevel,
    ShareChanged,
    UplinkChanged,
    VoiceActivityChanged,
)
from desktop.core.media import VideoFrame
from tests.fakes.clock import settle
from tests.fakes.live import FakeLiveSession
from tests.fakes.vision import FakeFrameSource
from tests.unit.conversation.stage import Stage, conversing

pytestmark = pytest.mark.unit


def stage() -> tuple[Showing, FakeLiveSession, list[Event]]:
    session = FakeLiveSession()
    seen: list[Event] = []
    return Showing("screen", session, seen.append), session, seen


async def test_pictures_reach_the_session_and_sharing_is_told() -> None:
    showing, session, seen = stage()
    await showing.show(FakeFrameSource("a region"))
    await settle()
    assert (len(session.frames), seen) == (
        1,
        [ShareChanged("screen", active=True, what="a region")],
    )
    await showing.stop()


async def test_nothing_leaves_while_paused() -> None:
    showing, session, _ = stage()
    source = FakeFrameSource()
    await showing.show(source)
    showing.pause(paused=True)
    await settle()
    assert session.frames == []
    await showing.stop()


async def test_a_picture_that_is_made_smaller_over_a_pause_never_leaves() -> None:
    session, begun, done = FakeLiveSession(), asyncio.Event(), asyncio.Event()

    async def slim(frame: VideoFrame, largest: int) -> VideoFrame:
        begun.set()
        await done.wait()
        return frame

    showing = Showing("screen", session, lambda event: None, slim)
    showing.take_room(UplinkChanged("slow", picture_bytes=10))
    await showing.show(FakeFrameSource())
    await begun.wait()
    showing.pause(paused=True)
    showing.pause(paused=False)
    done.set()
    await settle()
    assert len(session.frames) == 1
    await showing.stop()


async def test_a_complaint_ends_once_pictures_come_again() -> None:
    showing, _, seen = stage()
    source = FakeFrameSource()
    await showing.show(source)
    source.fail("The camera is gone.")
    await settle()
    assert Notice("The camera is gone.", NoticeLevel.WARNING, key="screen") in seen
    await showing.show(FakeFrameSource())
    assert seen[-1] == Notice("", key="screen")
    await showing.stop()


async def test_stopping_closes_the_source_and_is_told() -> None:
    showing, _, seen = stage()
    source = FakeFrameSource()
    await showing.show(source)
    await showing.stop()
    assert (source.closed, seen[-1]) == (True, ShareChanged("screen", active=False))


async def test_a_refused_region_is_an_error_and_nothing_is_shared() -> None:
    showing, _, seen = stage()
    with pytest.raises(DeviceError):
        await showing.show(FakeFrameSource(refused="That region is off the screen."))
    assert (showing.active, seen) == (False, [])


async def test_a_lost_screen_ends_sharing_with_a_sentence() -> None:
    showing, _, seen = stage()
    source = FakeFrameSource()
    await showing.show(source)
    source.fail("The screen has gone.")
    await settle()
    assert [event.text for event in seen if isinstance(event, Notice)] == ["The screen has gone."]
    assert not showing.active


async def test_speech_asks_for_the_present_picture() -> None:
    scene = Stage()
    async with conversing(scene) as conversation:
        source = FakeFrameSource()
        await conversation.screen.show(source)
        conversation.publish(VoiceActivityChanged(active=True, source="local"))
        assert source.refreshes == 1


async def halved(frame: VideoFrame, largest: int) -> VideoFrame:
    return replace(frame, jpeg=frame.jpeg[:largest])


async def test_a_slow_way_gets_smaller_pictures_and_a_quick_one_whole_ones() -> None:
    session = FakeLiveSession()
    showing = Showing("screen", session, lambda _event: None, halved)
    source = FakeFrameSource()
    await showing.show(source)
    showing.take_room(UplinkChanged("slow", 0, 10))
    source.put(bytes(100))
    await settle()
    showing.take_room(UplinkChanged("free", 0, None))
    await settle()
    assert [len(frame.jpeg) for frame in session.frames[-2:]] == [10, 100]
    await showing.stop()


async def test_nothing_leaves_that_was_being_made_smaller_when_sharing_was_held() -> None:
    session = FakeLiveSession()
    made = asyncio.Event()

    async def slow(frame: VideoFrame, largest: int) -> VideoFrame:
        await made.wait()
        return frame

    showing = Showing("screen", session, lambda _event: None, slow)
    source = FakeFrameSource()
    showing.take_room(UplinkChanged("slow", 0, 10))
    await showing.show(source)
    await settle()
    showing.pause(paused=True)
    made.set()
    await settle()
    assert session.frames == []
    await showing.stop()
