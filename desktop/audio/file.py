"""Microphones and speakers without a device: files, queued speech, nothing at all.

They keep real time by the monotonic clock, so that a conversation with them takes as long as one
with devices.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path

from desktop.audio.ear import Ear
from desktop.audio.pace import paced
from desktop.audio.resample import resampled
from desktop.audio.speaker import BLOCK_SAMPLES, PlayoutSpeaker
from desktop.audio.stream import BLOCK_S
from desktop.audio.voice_activity import SpeechTracker
from desktop.audio.wav import WavWriter, read_wav
from desktop.core.channel import Channel, Loss
from desktop.core.clock import Clock, SystemClock
from desktop.core.events import Event
from desktop.core.media import INPUT_RATE, OUTPUT_RATE, SAMPLE_BYTES, AudioChunk, Level
from desktop.core.ports import VoiceActivity

CHUNK_BYTES = round(INPUT_RATE * BLOCK_S) * SAMPLE_BYTES
WAITING_CHUNKS = 250
WRITE_BLOCKS = 50


class QueuedMicrophone(Ear):
    """Captures what ``say`` queues, in real time, and silence when nothing is queued.

    ``room`` makes so many bytes of another background than digital silence.
    Implements ``core.ports.Microphone``.
    """

    def __init__(
        self,
        voice_activity: VoiceActivity | None = None,
        clock: Clock | None = None,
        room: Callable[[int], bytes] = bytes,
    ) -> None:
        self._room = room
        self._clock = clock or SystemClock()
        super().__init__(WAITING_CHUNKS, self._clock.now)
        self._tracker = SpeechTracker(voice_activity)
        self._queue = bytearray()
        self._said = asyncio.Event()
        self._said.set()
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Start capturing. Does nothing while open."""
        if self._task is None:
            self._listen_anew()
            self._task = asyncio.create_task(self._capture(), name="queued microphone")

    def say(self, pcm: bytes, sample_rate: int) -> None:
        """Queue PCM16LE mono behind what is already queued."""
        self._queue += resampled(pcm, sample_rate, INPUT_RATE)
        if self._queue:
            self._said.clear()

    async def said(self) -> None:
        """Wait until everything queued has been captured."""
        await self._said.wait()

    async def aclose(self) -> None:
        """Stop capturing; may be called twice."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        self._queue.clear()
        self._said.set()
        self._fall_silent()

    async def _capture(self) -> None:
        async for due in paced(self._clock, BLOCK_S):
            pcm = bytes(self._queue[:CHUNK_BYTES])
            pcm += self._room(CHUNK_BYTES - len(pcm))
            del self._queue[:CHUNK_BYTES]
            self._meter.note(pcm)
            self._chunks.put(AudioChunk(pcm, INPUT_RATE, due, self._tracker.feed(pcm)))
            if not self._queue:
                self._said.set()


class FileMicrophone(QueuedMicrophone):
    """Captures a WAV file once, in real time, then silence."""

    def __init__(
        self,
        path: Path,
        voice_activity: VoiceActivity | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(voice_activity, clock)
        self._path = path

    async def open(self) -> None:
        """Read the file and start capturing; raises ``DeviceError`` where it cannot be read."""
        if self._task is None:
            self.say(await asyncio.to_thread(read_wav, self._path, INPUT_RATE), INPUT_RATE)
            await super().open()


class AbsentMicrophone:
    """Captures nothing at all; the chunks only end. Implements ``core.ports.Microphone``."""

    def __init__(self) -> None:
        self._chunks: Channel[AudioChunk] = Channel(1, Loss.DROP_OLDEST)

    async def open(self) -> None:
        """Do nothing."""
        if self._chunks.closed:
            self._chunks = Channel(1, Loss.DROP_OLDEST)

    def chunks(self) -> AsyncIterator[AudioChunk]:
        """Wait until ``aclose``."""
        return self._chunks

    def level(self) -> Level:
        """Return silence."""
        return Level()

    async def aclose(self) -> None:
        """End the chunks; may be called twice."""
        self._chunks.close()


class RecordingSpeaker(PlayoutSpeaker):
    """Plays to nobody in real time and records what would have been heard.

    The 24 kHz WAV file is a timeline: it has as many seconds as the speaker was open. Without a
    path only time passes. ``tap`` gets every block on the loop, for example to hear it again
    through a microphone. Implements ``core.ports.Speaker``.
    """

    def __init__(
        self,
        path: Path | None = None,
        clock: Clock | None = None,
        notice: Callable[[Event], None] = lambda _: None,
        tap: Callable[[bytes], None] = lambda _: None,
    ) -> None:
        super().__init__(clock or SystemClock(), notice)
        self._path = path
        self._tap = tap
        self._blocks: list[bytes] = []
        self._file: WavWriter | None = None
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Make ready to play; raises ``DeviceError`` where the file cannot be written."""
        if self._task is not None:
            return
        self._loop = asyncio.get_running_loop()
        if self._path is not None:
            self._file = await asyncio.to_thread(WavWriter, self._path, OUTPUT_RATE)
        self._task = asyncio.create_task(self._keep_time(), name="recording speaker")

    async def aclose(self) -> None:
        """Finish the file; may be called twice."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        file, self._file = self._file, None
        if file is not None:
            await asyncio.to_thread(self._write, file)
            await asyncio.to_thread(file.close)
        self._forget()

    async def _keep_time(self) -> None:
        async for due in paced(self._clock, BLOCK_S):
            block = self._pull(BLOCK_SAMPLES, due - BLOCK_S)
            self._tap(block)
            if self._file is not None:
                self._blocks.append(block)
                if len(self._blocks) >= WRITE_BLOCKS:
                    await asyncio.to_thread(self._write, self._file)

    def _write(self, file: WavWriter) -> None:
        blocks, self._blocks = self._blocks, []
        file.write(b"".join(blocks))
