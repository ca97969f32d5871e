"""The microphone as a device."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress

from desktop.audio.device_thread import DeviceThread
from desktop.audio.duplex import Duplex
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.level import LevelMeter
from desktop.audio.portaudio import refresh
from desktop.audio.stream import BLOCK_S, InputStream
from desktop.audio.watchdog import LOOK_S, Watchdog
from desktop.core.channel import Channel, Loss, ThreadInlet
from desktop.core.clock import Clock, SystemClock
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.media import AudioChunk, Level

WAITING_CHUNKS = 250
ZEROS_S = 3.0
ONLY_SILENCE = (
    "The microphone delivers nothing but digital silence. Check that it is not muted and that "
    "the system lets Attune use it."
)


class DeviceMicrophone:
    """Captures from the device named ``wanted``, the system's default for an empty name.

    A device that goes away is opened again in the background; the chunks pause meanwhile and the
    person reads why through ``notice``. Implements ``core.ports.Microphone``.
    """

    def __init__(
        self,
        wanted: str,
        duplex: Duplex,
        notice: Callable[[Event], None],
        clock: Clock | None = None,
    ) -> None:
        self._wanted = wanted
        self._duplex = duplex
        self._notice = notice
        self._clock = clock or SystemClock()
        self._heartbeat = Heartbeat(BLOCK_S)
        self._thread = DeviceThread("attune-microphone")
        self._meter = LevelMeter()
        self._stream: InputStream | None = None
        self._chunks: Channel[AudioChunk] = Channel(WAITING_CHUNKS, Loss.DROP_OLDEST)
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self) -> None:
        """Start capturing; raises ``DeviceError``. Does nothing while open."""
        if self._tasks:
            return
        self._chunks = Channel(WAITING_CHUNKS, Loss.DROP_OLDEST)
        inlet = ThreadInlet(self._chunks, asyncio.get_running_loop())

        def deliver(chunk: AudioChunk) -> None:
            self._meter.note(chunk.pcm)
            inlet.put(chunk)

        try:
            await self._thread.run(lambda: self._duplex.start(deliver))
            await self._thread.run(self._start_stream)
        except BaseException:
            await self._release()
            raise
        watchdog = Watchdog("microphone", self._heartbeat, self._reopen, self._notice, self._clock)
        self._tasks = [
            asyncio.create_task(watchdog.watch(), name="microphone watchdog"),
            asyncio.create_task(self._watch_zeros(), name="microphone silence watch"),
        ]

    def chunks(self) -> AsyncIterator[AudioChunk]:
        """Yield captured audio, oldest first; what is fetched too late is dropped and counted."""
        return self._chunks

    @property
    def dropped(self) -> int:
        """How many chunks were fetched too late."""
        return self._chunks.dropped + self._duplex.dropped

    def level(self) -> Level:
        """Return the present level; safe from any thread."""
        return self._meter.level()

    async def aclose(self) -> None:
        """Stop capturing and release the device; may be called twice."""
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task
        await self._release()

    async def _release(self) -> None:
        await self._thread.run(self._stop)
        await self._thread.aclose()
        self._chunks.close()
        self._meter.reset()

    async def _reopen(self) -> None:
        await self._thread.run(self._restart_stream)

    async def _watch_zeros(self) -> None:
        told = False
        while True:
            await self._clock.sleep(LOOK_S)
            silent = self._duplex.only_zeros_s > ZEROS_S
            if silent != told:
                told = silent
                text = ONLY_SILENCE if silent else ""
                self._notice(Notice(text, NoticeLevel.INFO, key="microphone silence"))

    # -- on the device thread ---------------------------------------------------------------------

    def _start_stream(self) -> None:
        self._stream = InputStream(self._wanted, self._captured, self._heartbeat)
        self._duplex.conform_with(self._stream.conform)
        self._heartbeat.restart()

    def _restart_stream(self) -> None:
        self._stop_stream()
        refresh()
        self._start_stream()

    def _stop_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def _stop(self) -> None:
        self._stop_stream()
        self._duplex.stop()

    def _captured(self, pcm: bytes, at: float, stumbled: bool) -> None:
        if stumbled:
            self._duplex.jumped()
        self._duplex.captured(pcm, at)
