"""What the computer plays, as a second ear: monitors on Linux, loopback on Windows.

PortAudio's released versions have no WASAPI loopback, so Windows needs the optional package
SoundCard. macOS offers process taps to native programs from 14.2 on, which PortAudio does not use:
there a loopback driver's device is chosen by name.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from contextlib import suppress

import numpy as np

from desktop.audio.application import Others, can_tell_apart
from desktop.audio.change import CHANGES
from desktop.audio.device import Device, find_monitor
from desktop.audio.device_thread import DeviceThread
from desktop.audio.ear import Ear
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.own_voice import OwnVoice
from desktop.audio.place import MONITOR
from desktop.audio.portaudio import refresh
from desktop.audio.pulse import has_tool
from desktop.audio.resample import Reframer
from desktop.audio.stream import BLOCK_S, InputStream
from desktop.audio.watchdog import Watchdog
from desktop.core.channel import ThreadInlet
from desktop.core.clock import Clock, SystemClock
from desktop.core.errors import DeviceError
from desktop.core.events import Event
from desktop.core.fault import Fault, Reason
from desktop.core.media import INPUT_RATE, SAMPLE_BYTES, AudioChunk
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Shown
from desktop.core.sound import SystemAudio

WAITING_CHUNKS = 50
CHUNK_SAMPLES = round(INPUT_RATE * BLOCK_S)
WHAT = Phrase(Shown.COMPUTER)

ELSEWHERE = Fault(Reason.LOOPBACK_ELSEWHERE)

NO_LOOPBACK = {
    "darwin": Fault(Reason.LOOPBACK_MACOS),
    "win32": Fault(Reason.LOOPBACK_WINDOWS),
    "linux": Fault(Reason.LOOPBACK_LINUX),
}


def open_system_audio(
    wanted: str, own_voice: OwnVoice, notice: Callable[[Event], None], clock: Clock
) -> SystemAudio:
    """Return the way that this system has; its ``open`` tells where it has none."""
    if sys.platform == "win32" and not wanted:
        from desktop.audio.loopback import LoopbackAudio

        return LoopbackAudio(own_voice, notice)
    return MonitorAudio(wanted, own_voice, notice, clock)


class Gatekeeper:
    """Cuts blocks into chunks and puts others in the place of those with the assistant's voice.

    ``instead`` gives so many samples of what everybody else plays meanwhile, as PCM16LE; it is
    asked for every chunk, so that both run side by side. Where they take turns they are faded.
    """

    FADE = INPUT_RATE // 200

    def __init__(self, own_voice: OwnVoice) -> None:
        self.instead = _silence
        self._own_voice = own_voice
        self._frames = Reframer(CHUNK_SAMPLES)
        self._ours: bool | None = None

    def chunks(self, pcm: bytes, at: float) -> list[AudioChunk]:
        """Return what is ready of mono 16 kHz whose last sample is of monotonic time ``at``."""
        ready = []
        for piece in self._frames.push(pcm):
            other = self.instead(CHUNK_SAMPLES)
            ours = self._own_voice.sounded(at - 2 * BLOCK_S, at)
            before, chosen = (piece, other) if ours else (other, piece)
            if self._ours is not None and ours != self._ours:
                chosen = _faded(before, chosen, self.FADE)
            self._ours = ours
            ready.append(AudioChunk(chosen, INPUT_RATE, at))
        return ready


def _silence(samples: int) -> bytes:
    return bytes(SAMPLE_BYTES * samples)


def _faded(before: bytes, after: bytes, samples: int) -> bytes:
    """Return the second sound, which takes over from the first within so many samples."""
    old, new = np.frombuffer(before, "<i2"), np.frombuffer(after, "<i2").astype(np.float64)
    share = np.linspace(0, 1, samples)
    new[:samples] = old[:samples] * (1 - share) + new[:samples] * share
    return new.astype("<i2").tobytes()


class MonitorAudio(Ear):
    """Hears a loudspeaker through its monitor, the default one's for an empty name.

    Any other input may be named instead. Implements ``core.sound.SystemAudio``.
    """

    def __init__(
        self,
        wanted: str,
        own_voice: OwnVoice,
        notice: Callable[[Event], None],
        clock: Clock | None = None,
    ) -> None:
        super().__init__(WAITING_CHUNKS)
        self.what: str = WHAT
        self._wanted = wanted
        self._notice = notice
        self._clock = clock or SystemClock()
        self._heartbeat = Heartbeat(BLOCK_S)
        self._thread = DeviceThread("attune-system-audio")
        self._gatekeeper = Gatekeeper(own_voice)
        self._stream: InputStream | None = None
        self._others: Others | None = None
        self._inlet: ThreadInlet[AudioChunk] | None = None
        self._task: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Start listening; raises ``DeviceError`` with the reason why it cannot be had here."""
        if self._task is not None:
            return
        self._listen_anew()
        self._inlet = ThreadInlet(self._chunks, asyncio.get_running_loop())
        try:
            await self._thread.run(self._start_stream)
        except BaseException:
            await self._thread.aclose()
            self._chunks.close()
            raise
        watchdog = Watchdog(
            "system audio", self._heartbeat, self._reopen, self._notice, self._clock
        )
        self._task = asyncio.create_task(self._watch(watchdog), name="system audio watchdog")

    async def aclose(self) -> None:
        """Stop listening; may be called twice."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await self._thread.aclose(self._stop_stream)
        self._fall_silent()

    async def _watch(self, watchdog: Watchdog) -> None:
        with CHANGES.listening(self._follow_default):
            await watchdog.watch()

    def _follow_default(self) -> None:
        """Go to the monitor of the loudspeaker that is the default now."""
        stream = self._stream
        if stream is None or self._wanted:
            return
        with suppress(DeviceError):  # no loudspeaker at all: the stream's own end tells
            if find_monitor("").key != stream.device.key:
                self._heartbeat.end(ELSEWHERE)

    async def _reopen(self) -> None:
        await self._thread.run(self._restart_stream)

    # -- on the device thread ---------------------------------------------------------------------

    def _start_stream(self) -> None:
        try:
            self._stream = InputStream(
                lambda: find_monitor(self._wanted), self._captured, self._heartbeat
            )
        except DeviceError as error:
            if self._wanted or has_tool():
                raise
            raise DeviceError(NO_LOOPBACK.get(sys.platform, str(error))) from error
        self.what = self._stream.name
        self._tell_apart(self._stream.device)
        self._heartbeat.restart()

    def _tell_apart(self, device: Device) -> None:
        """Hear what others play on the same loudspeaker too, where the server lets one."""
        if device.served and device.key.endswith(MONITOR) and can_tell_apart():
            self._others = others = Others(device.key.removesuffix(MONITOR))
            others.open()
            self._gatekeeper.instead = others.take

    def _restart_stream(self) -> None:
        self._stop_stream()
        refresh()
        self._start_stream()

    def _stop_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()
        others, self._others = self._others, None
        self._gatekeeper.instead = _silence
        if others is not None:
            others.close()

    def _captured(self, pcm: bytes, at: float, _stumbled: bool) -> None:
        stream, inlet = self._stream, self._inlet
        if stream is None or inlet is None:
            return
        for chunk in self._gatekeeper.chunks(stream.conform(pcm), at):
            self._meter.note(chunk.pcm)
            inlet.put(chunk)
