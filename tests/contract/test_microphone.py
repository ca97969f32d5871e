"""What every microphone promises."""

from __future__ import annotations

import asyncio
import os
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.audio.duplex import Duplex
from desktop.audio.echo import AsItIs
from desktop.audio.file import AbsentMicrophone, FileMicrophone, QueuedMicrophone
from desktop.audio.microphone import DeviceMicrophone
from desktop.audio.wav import WavWriter
from desktop.core.media import INPUT_RATE, SILENT, AudioChunk
from desktop.core.ports import Microphone
from tests.fakes.audio import FakeMicrophone, FakeVoiceActivity
from tests.fakes.clock import ManualClock, settle
from tests.unit.audio.tone import tone

pytestmark = pytest.mark.contract


class MicrophoneContract:
    """Subclasses give the microphone and let it hear 200 ms of sound."""

    microphone: Microphone

    async def hear(self) -> None:
        raise NotImplementedError

    async def captured(self) -> list[AudioChunk]:
        await self.microphone.open()
        await self.hear()
        chunks = self.microphone.chunks()
        await self.microphone.aclose()
        return [chunk async for chunk in chunks]

    async def test_chunks_are_16_khz_and_10_to_40_ms_long(self) -> None:
        chunks = await self.captured()
        assert {chunk.sample_rate for chunk in chunks} == {INPUT_RATE}
        assert all(10 <= chunk.duration_ms <= 40 for chunk in chunks)

    async def test_chunks_come_oldest_first(self) -> None:
        times = [chunk.captured_at for chunk in await self.captured()]
        assert times == sorted(times)

    async def test_what_is_heard_is_captured(self) -> None:
        assert any(any(chunk.pcm) for chunk in await self.captured())

    async def test_the_chunks_end_after_closing(self) -> None:
        await self.microphone.open()
        waiting = asyncio.ensure_future(anext(aiter(self.microphone.chunks()), None))
        await settle()
        await self.microphone.aclose()
        assert await waiting is None or waiting.done()

    async def test_closing_twice_is_harmless(self) -> None:
        await self.microphone.open()
        await self.microphone.aclose()
        await self.microphone.aclose()

    async def test_closing_before_opening_is_harmless(self) -> None:
        await self.microphone.aclose()

    async def test_it_can_be_opened_again(self) -> None:
        first = await self.captured()
        assert first
        await self.microphone.open()
        await self.microphone.aclose()

    async def test_closed_it_is_silent(self) -> None:
        await self.captured()
        assert self.microphone.level() == SILENT


class TestFakeMicrophone(MicrophoneContract):
    @pytest.fixture(autouse=True)
    def made(self) -> None:
        self.fake = FakeMicrophone()
        self.microphone = self.fake

    async def hear(self) -> None:
        for number in range(10):
            self.fake.hear(tone(20, INPUT_RATE), at=number * 0.02)


class TestQueuedMicrophone(MicrophoneContract):
    @pytest.fixture(autouse=True)
    def made(self) -> None:
        self.clock = ManualClock()
        self.queued = QueuedMicrophone(FakeVoiceActivity(), self.clock)
        self.microphone = self.queued

    async def hear(self) -> None:
        self.queued.say(tone(200, 48_000), 48_000)
        await settle()
        await self.clock.advance(0.3)

    async def test_silence_flows_when_nothing_is_said(self) -> None:
        await self.microphone.open()
        await settle()
        await self.clock.advance(1.0)
        chunks = self.microphone.chunks()
        await self.microphone.aclose()
        assert [any(chunk.pcm) async for chunk in chunks] == [False] * 50

    async def test_it_tells_when_everything_was_said(self) -> None:
        await self.microphone.open()
        self.queued.say(tone(200, INPUT_RATE), INPUT_RATE)
        done = asyncio.ensure_future(self.queued.said())
        await settle()
        await self.clock.advance(0.1)
        early = done.done()
        await self.clock.advance(0.15)
        await self.microphone.aclose()
        assert (early, done.done()) == (False, True)

    async def test_chunks_carry_the_probability_of_speech(self) -> None:
        chunks = await self.captured()
        assert chunks[3].speech == 1.0


class TestFileMicrophone(MicrophoneContract):
    @pytest.fixture(autouse=True)
    def made(self, tmp_path: Path) -> None:
        self.clock = ManualClock()
        path = tmp_path / "voice.wav"
        with wave.open(str(path), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(22_050)
            file.writeframes(tone(200, 22_050))
        self.microphone = FileMicrophone(path, None, self.clock)

    async def hear(self) -> None:
        await settle()
        await self.clock.advance(0.3)


@pytest.mark.skipif(
    "ATTUNE_TEST_SOUND" not in os.environ, reason="tests/e2e runs this on private devices"
)
class TestDeviceMicrophone(MicrophoneContract):
    @pytest.fixture(autouse=True)
    def made(self, tmp_path: Path) -> None:
        self.voice = tmp_path / "voice.wav"
        file = WavWriter(self.voice, 48_000)
        file.write(tone(600, 48_000))
        file.close()
        duplex = Duplex(FakeVoiceActivity(), AsItIs)
        self.microphone = DeviceMicrophone("", duplex, lambda _: None)

    async def hear(self) -> None:
        said = await asyncio.create_subprocess_exec("paplay", "-d", "mic_feed", str(self.voice))
        await said.wait()


async def test_no_microphone_captures_nothing() -> None:
    microphone = AbsentMicrophone()
    await microphone.open()
    waiting = asyncio.ensure_future(anext(microphone.chunks(), None))
    await settle()
    early = waiting.done()
    await microphone.aclose()
    assert (early, await waiting) == (False, None)


_: Callable[[], Microphone] = AbsentMicrophone
