"""What every speaker promises."""

from __future__ import annotations

import asyncio
import math
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.audio.duplex import Duplex
from desktop.audio.echo import AsItIs
from desktop.audio.file import RecordingSpeaker
from desktop.audio.speaker import DeviceSpeaker
from desktop.audio.wav import read_wav
from desktop.core.media import OUTPUT_RATE, SILENT, AudioChunk
from desktop.core.ports import Speaker
from tests.fakes.audio import FakeSpeaker
from tests.fakes.clock import ManualClock, settle
from tests.unit.audio.tone import constant, loudness

pytestmark = pytest.mark.contract


def speech(milliseconds: int) -> AudioChunk:
    return AudioChunk(constant(milliseconds, OUTPUT_RATE), OUTPUT_RATE, 0.0)


class SpeakerContract:
    """Subclasses give the speaker, let time pass, and say what has been heard."""

    speaker: Speaker

    async def pass_time(self, milliseconds: int) -> None:
        raise NotImplementedError

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[None]:
        await self.speaker.open()
        await settle()
        try:
            yield
        finally:
            await self.speaker.aclose()

    async def test_a_new_speaker_is_idle(self) -> None:
        async with self.opened():
            await self.speaker.drained()
            assert (self.speaker.playing, self.speaker.played_ms) == (False, 0)

    async def test_a_burst_is_played_to_its_end(self) -> None:
        async with self.opened():
            for _ in range(10):
                self.speaker.play(speech(200))
            self.speaker.end_turn()
            await self.pass_time(2400)
            assert (self.speaker.playing, self.speaker.played_ms) == (False, 2000)

    async def test_queued_sound_counts_as_playing(self) -> None:
        async with self.opened():
            self.speaker.play(speech(500))
            assert self.speaker.playing

    async def test_a_flush_returns_what_was_heard_and_ends_playing(self) -> None:
        async with self.opened():
            self.speaker.play(speech(1000))
            await self.pass_time(400)
            heard = self.speaker.flush()
            assert 0 < heard <= 400
            assert not self.speaker.playing

    async def test_after_a_flush_a_new_answer_starts_from_zero(self) -> None:
        async with self.opened():
            self.speaker.play(speech(1000))
            await self.pass_time(200)
            self.speaker.flush()
            self.speaker.play(speech(1000))
            assert self.speaker.played_ms == 0

    async def test_draining_ends_with_the_answer(self) -> None:
        async with self.opened():
            self.speaker.play(speech(200))
            self.speaker.end_turn()
            waiting = asyncio.ensure_future(self.speaker.drained())
            await settle()
            early = waiting.done()
            await self.pass_time(400)
            await waiting
            assert not early

    async def test_draining_ends_with_a_flush(self) -> None:
        async with self.opened():
            self.speaker.play(speech(1000))
            waiting = asyncio.ensure_future(self.speaker.drained())
            await settle()
            self.speaker.flush()
            await asyncio.wait_for(waiting, 5)

    async def test_ducking_and_muting_do_not_stop_the_answer(self) -> None:
        async with self.opened():
            self.speaker.play(speech(200))
            self.speaker.duck(-18.0)
            self.speaker.duck(-math.inf)
            self.speaker.end_turn()
            await self.pass_time(400)
            assert self.speaker.played_ms == 200

    async def test_closing_ends_playing_and_draining(self) -> None:
        async with self.opened():
            self.speaker.play(speech(1000))
            waiting = asyncio.ensure_future(self.speaker.drained())
            await settle()
            await self.speaker.aclose()
            await asyncio.wait_for(waiting, 5)
            assert not self.speaker.playing

    async def test_closing_twice_is_harmless(self) -> None:
        async with self.opened():
            await self.speaker.aclose()
            await self.speaker.aclose()
            assert self.speaker.level() == SILENT


class TestFakeSpeaker(SpeakerContract):
    @pytest.fixture(autouse=True)
    def made(self) -> None:
        self.fake = FakeSpeaker()
        self.speaker = self.fake

    async def pass_time(self, milliseconds: int) -> None:
        for _ in range(milliseconds // 20):
            self.fake.pass_time(20)
        await settle()


class TestRecordingSpeaker(SpeakerContract):
    @pytest.fixture(autouse=True)
    def made(self, tmp_path: Path) -> None:
        self.clock = ManualClock()
        self.path = tmp_path / "heard.wav"
        self.taps: list[bytes] = []
        self.speaker = RecordingSpeaker(self.path, self.clock, tap=self.taps.append)

    async def pass_time(self, milliseconds: int) -> None:
        for _ in range(milliseconds // 20):
            await self.clock.advance(0.02)

    async def test_the_file_is_a_timeline_of_what_was_heard(self) -> None:
        async with self.opened():
            await self.pass_time(200)
            self.speaker.play(speech(200))
            self.speaker.end_turn()
            await self.pass_time(400)
            await self.speaker.aclose()
            pcm = await asyncio.to_thread(read_wav, self.path, OUTPUT_RATE)
            assert len(pcm) == 600 * 48
            assert loudness(pcm[: 200 * 48]) == 0
            assert loudness(pcm[210 * 48 : 390 * 48]) == pytest.approx(1000, rel=0.01)

    async def test_the_tap_hears_the_same(self) -> None:
        async with self.opened():
            self.speaker.play(speech(200))
            await self.pass_time(100)
            assert loudness(b"".join(self.taps)) > 900


@pytest.mark.skipif(
    "ATTUNE_TEST_SOUND" not in os.environ, reason="tests/e2e runs this on private devices"
)
class TestDeviceSpeaker(SpeakerContract):
    @pytest.fixture(autouse=True)
    def made(self) -> None:
        duplex = Duplex(None, AsItIs)
        self.speaker = DeviceSpeaker("", duplex, lambda _: None)

    async def pass_time(self, milliseconds: int) -> None:
        # The device has a clock of its own and a buffer of 100 ms.
        await asyncio.sleep(milliseconds / 1000 + 0.2)

    async def test_a_flush_returns_what_was_heard_and_ends_playing(self) -> None:
        async with self.opened():
            self.speaker.play(speech(1000))
            await self.pass_time(400)
            heard = self.speaker.flush()
            assert 200 < heard <= 700
            assert not self.speaker.playing
