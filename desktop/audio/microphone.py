"""The microphone as a device."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Literal

from desktop.audio.block import BlockLadder
from desktop.audio.change import CHANGES
from desktop.audio.choice import Choice
from desktop.audio.device_news import DeviceNews
from desktop.audio.device_thread import DeviceThread
from desktop.audio.duplex import Duplex
from desktop.audio.ear import Ear
from desktop.audio.gain import TOO_LOUD, GainWatch
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.portaudio import awaited, refresh
from desktop.audio.spectrum import SpectrumMeter
from desktop.audio.stream import BLOCK_S, InputStream
from desktop.audio.watchdog import LOOK_S, Watchdog
from desktop.core.channel import ThreadInlet
from desktop.core.clock import Clock, SystemClock
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.events import Event, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.media import AudioChunk, Level

WAITING_CHUNKS = 250
ZEROS_S = 3.0
ASK_S = 2.0
"""How often the server is asked while nothing but zeros come: each is a process of its own."""

ONLY_SILENCE = Fault(Reason.MICROPHONE_ZEROS)
FAILED = Fault(Reason.MICROPHONE_CLEANING)


class DeviceMicrophone(Ear):
    """Captures from the device named ``wanted``, the system's default for an empty name.

    A device that goes away is opened again in the background; the chunks pause meanwhile and the
    person reads why through ``notice``. Blocks are as small as the device sustains. Implements
    ``core.ports.Microphone``.
    """

    def __init__(
        self,
        wanted: str,
        duplex: Duplex,
        notice: Callable[[Event], None],
        clock: Clock | None = None,
    ) -> None:
        super().__init__(WAITING_CHUNKS)
        self._wanted = wanted
        self._choice = Choice("input", wanted)
        self._duplex = duplex
        self._notice = notice
        self._clock = clock or SystemClock()
        self._heartbeat = Heartbeat(BLOCK_S)
        self._ladder = BlockLadder()
        self._gain = GainWatch()
        self._ask_at = 0.0
        self._shut_name = ""
        self._thread = DeviceThread("attune-microphone")
        self._spectrum = SpectrumMeter()
        self._stream: InputStream | None = None
        self._news = DeviceNews("microphone", notice)
        self._tasks: list[asyncio.Task[None]] = []

    async def open(self) -> None:
        """Start capturing; raises ``DeviceError``. Does nothing while open.

        After a ``DeviceAwaitedError`` the chunks begin once the device can be used.
        """
        if self._tasks:
            return
        self._listen_anew()
        inlet = ThreadInlet(self._chunks, asyncio.get_running_loop())

        def deliver(chunk: AudioChunk) -> None:
            self._meter.note(chunk.pcm)
            self._spectrum.note(chunk.pcm)
            inlet.put(chunk)

        problem: DeviceError | None = None
        try:
            await self._thread.run(lambda: self._duplex.start(deliver))
            await self._thread.run(self._start_stream)
        except DeviceError as error:
            problem = awaited(error)
            if not isinstance(problem, DeviceAwaitedError):
                await self._release()
                raise
            self._heartbeat.end(str(error))
        except BaseException:
            await self._release()
            raise
        self._watch()
        self._tell_device("lost" if problem else "open")
        if problem is not None:
            raise problem

    def _watch(self) -> None:
        watchdog = Watchdog("microphone", self._heartbeat, self._reopen, self._notice, self._clock)
        self._tasks = [
            asyncio.create_task(watchdog.watch(), name="microphone watchdog"),
            asyncio.create_task(self._look_after(watchdog), name="microphone care"),
        ]

    async def use(self, wanted: str) -> None:
        """Capture from another device from now on; the chunks go on.

        Raises ``DeviceError`` where it cannot be opened, and goes on trying in the background.
        """
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._choice = Choice("input", wanted)
        self._ladder.reset()
        if not self._tasks:
            return
        try:
            await self._reopen()
        except DeviceError as error:
            self._heartbeat.end(str(error))
            raise
        self._tell_device("open")

    @property
    def dropped(self) -> int:
        """How many chunks were fetched too late."""
        return self._chunks.dropped + self._duplex.dropped

    def level(self) -> Level:
        """Return the present level and spectrum; safe from any thread."""
        return replace(super().level(), bands=self._spectrum.bands())

    async def aclose(self) -> None:
        """Stop capturing and release the device; may be called twice."""
        tasks, self._tasks = self._tasks, []
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task
        await self._release()
        if tasks:
            self._tell_device("off")

    async def _release(self) -> None:
        await self._thread.aclose(self._stop_stream)
        await asyncio.to_thread(self._duplex.stop)
        self._fall_silent()
        self._spectrum.reset()

    async def _reopen(self) -> None:
        await self._thread.run(self._restart_stream)

    async def _look_after(self, watchdog: Watchdog) -> None:
        with CHANGES.listening(self._look):
            await self._care(watchdog)

    async def _care(self, watchdog: Watchdog) -> None:
        """Notice what is wrong with a stream that runs: zeros, clipping, blocks too small."""
        told: dict[str, str] = {}
        while True:
            await self._clock.sleep(LOOK_S)
            self._tell_device("lost" if watchdog.lost or self._stream is None else "open")
            self._tell(await self._why_silent(), "microphone silence", told)
            loud = self._gain.too_loud(self._clock.now())
            self._tell(TOO_LOUD if loud else "", "microphone gain", told)
            failed = self._duplex.failures > 0
            self._tell(FAILED if failed else "", "microphone processing", told)
            if not watchdog.lost and self._ladder.failing():
                with suppress(DeviceError):  # the watchdog sees a stream that did not come back
                    await self._reopen()

    def _look(self) -> None:
        self._choice.look()

    async def _why_silent(self) -> str:
        """Say why nothing is heard: the system's own mute, or zeros from the beginning."""
        if self._duplex.zeros_s <= ZEROS_S:
            self._ask_at, self._shut_name = self._clock.now(), ""
            return ""
        if self._clock.now() >= self._ask_at:
            self._ask_at = self._clock.now() + ASK_S
            with suppress(DeviceError):  # a sound system that hangs is told by the watchdog
                self._shut_name = await self._thread.run(self._shut)
        if self._shut_name:
            return Fault(Reason.MICROPHONE_SHUT, name=self._shut_name)
        return ONLY_SILENCE if self._duplex.only_zeros_s > ZEROS_S else ""

    def _shut(self) -> str:
        stream = self._stream
        return stream.name if stream is not None and stream.shut() else ""

    def _tell(self, text: str, key: str, told: dict[str, str]) -> None:
        if text != told.get(key, ""):
            told[key] = text
            self._notice(Notice(text, NoticeLevel.INFO, key=key))

    def _tell_device(self, state: Literal["open", "lost", "off"]) -> None:
        stream = self._stream
        self._news.tell(state, stream.name if stream is not None else "", self._wanted)

    # -- on the device thread ---------------------------------------------------------------------

    def _start_stream(self) -> None:
        block = self._ladder.block
        self._stream = stream = InputStream(
            self._choice.find, self._captured, self._heartbeat, block
        )
        self._gain.reset()

        def conform(pcm: bytes) -> bytes:
            self._gain.note(pcm, self._clock.now())
            return stream.conform(pcm)

        self._duplex.conform_with(conform)
        self._heartbeat.restart(block.length_s)

    def _restart_stream(self) -> None:
        self._stop_stream()
        refresh()
        self._start_stream()

    def _stop_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def _captured(self, pcm: bytes, at: float, stumbled: bool) -> None:
        if stumbled:
            self._ladder.stumbled(at)
            self._duplex.jumped()
        self._duplex.captured(pcm, at)
