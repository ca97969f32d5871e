"""Device streams whose callbacks only copy and count.

A running stream that is garbage-collected takes the process down, so whoever opens one keeps it
and closes it on every path.
"""

from __future__ import annotations

import math
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from types import ModuleType

from desktop.audio.block import OUTPUT_STEPS, STEPS, Block
from desktop.audio.change import CHANGES
from desktop.audio.device import WHAT, Device
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.native import NativeOutput, Pull
from desktop.audio.place import Place
from desktop.audio.portaudio import LOCK, Untyped, note_closed, note_open, portaudio, sentence
from desktop.audio.precedence import Precedence
from desktop.audio.pulse import Direction, opening
from desktop.audio.resample import Resampler
from desktop.audio.sample_clock import SampleClock, StreamTime
from desktop.core.errors import DeviceError
from desktop.core.media import INPUT_RATE, OUTPUT_RATE

BLOCK_S = 0.02
INPUT_LATENCY_S = STEPS[-1].latency_s
MOST_CHANNELS = 8
"""A way into a sound server claims dozens, none of which means anything."""

LONGEST_DELAY_S = 1.0
LONGEST_AGE_S = 30.0
"""What a sound server keeps for a program that stands still; it is dated by its age, or all of it
seems to be of the moment at which the program goes on."""

Deliver = Callable[[bytes, float, bool], None]
"""Takes a block, the monotonic time of its last sample and whether the device stumbled."""

Find = Callable[[], Device]


class _DeviceStream(ABC):
    """What both directions share: opening in several shapes, making way, and watching its place.

    The constructor blocks and raises ``DeviceError``.
    """

    def __init__(
        self, direction: Direction, rate: int, block: Block, find: Find, heartbeat: Heartbeat
    ) -> None:
        self._direction = direction
        self._rate = rate
        self._block = block
        self._find = find
        self._heartbeat = heartbeat
        self._closing = False
        self._stream: Untyped = None
        self._time = StreamTime()
        self._precedence = Precedence()
        self.device = find()
        self._place = Place(direction, self.device, self._displaced, heartbeat.moved)
        with LOCK:
            self._stream = self._open()
            note_open(self)
        if self.device.served:
            CHANGES.watch_moves(self._place.check)

    @property
    def name(self) -> str:
        """The device that the stream runs on now, for people."""
        return self._place.name

    def shut(self) -> bool:
        """Return whether the system's own settings keep the device silent; blocks shortly."""
        return self.device.served and self._place.shut()

    def close(self) -> None:
        """Stop and release the device; blocks, may be called twice."""
        CHANGES.forget_moves(self._place.check)
        with LOCK:
            self._release()
            note_closed(self)

    def suspend(self) -> bool:
        """Make way for a renewal of the device list."""
        running = self._stream is not None
        self._release()
        return running

    def resume(self) -> None:
        """Open the same device again; one that has gone ends the stream."""
        try:
            self.device = self._find()
            self._stream = self._open()
        except DeviceError as error:
            self._heartbeat.end(str(error))

    def _displaced(self, why: str) -> None:
        """Fall silent at once: the server put the stream where nobody wanted it."""
        with LOCK:
            self._release()
        self._heartbeat.end(why)

    def _release(self) -> None:
        stream, self._stream = self._stream, None
        self._closing = True
        if stream is not None:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)

    def _open(self) -> Untyped:
        """Start at the wanted rate, else at the device's own rate, else in its own channels too."""
        library = portaudio()
        problems: list[Exception] = []
        for rate, channels in self._shapes():
            self._shape(rate, channels)
            try:
                return self._start(library, rate, channels)
            except library.PortAudioError as error:
                problems.append(error)
        raise DeviceError(sentence(WHAT[self._direction], problems[0])) from problems[0]

    def _shapes(self) -> Sequence[tuple[int, int]]:
        """Return rates and channels to try, the best first."""
        device = self.device
        native = device.sample_rate
        shapes = [(self._rate, 1), (native, 1), (native, min(2, device.channels))]
        if self._direction == "input" and 1 < device.channels <= MOST_CHANNELS:
            # Asked for one channel, systems give the first, or a mean with the dead ones in it.
            shapes.insert(0, (self._rate, device.channels))
        shapes.append((native, device.channels))
        return tuple(dict.fromkeys(shapes))

    def _start(self, library: ModuleType, rate: int, channels: int) -> Untyped:
        kind = library.RawInputStream if self._direction == "input" else library.RawOutputStream
        extra = None
        if self.device.host_api == "Windows WASAPI":
            # WASAPI refuses every rate but the mixer's unless it may convert.
            extra = library.WasapiSettings(auto_convert=True)
        self._closing = False
        with self._labelled():
            stream = kind(
                samplerate=rate,
                blocksize=round(rate * self._block.length_s),
                device=self.device.index,
                channels=channels,
                dtype="int16",
                latency=self._block.latency_s,
                extra_settings=extra,
                callback=self._callback,
                finished_callback=self._finished,
            )
        try:
            stream.start()
        except library.PortAudioError:
            stream.close(ignore_errors=True)
            raise
        return stream

    def _labelled(self) -> AbstractContextManager[None]:
        device = self.device
        if not device.served:
            return nullcontext()
        return opening(self._direction, "" if device.follows else device.key, self._place.label)

    def _finished(self) -> None:
        if not self._closing:
            self._heartbeat.end()

    @abstractmethod
    def _shape(self, rate: int, channels: int) -> None:
        """Make ready for a device that runs so."""

    @abstractmethod
    def _callback(self, block: Untyped, frames: int, when: Untyped, status: Untyped) -> None:
        """Take or give a block, on the device's thread."""


class InputStream(_DeviceStream):
    """A running capture at ``INPUT_RATE`` or, where the device refuses that, at its own rate.

    ``conform`` turns what was delivered into mono 16 kHz; it keeps state and belongs to one
    thread. The constructor blocks and raises ``DeviceError``.
    """

    def __init__(
        self, find: Find, deliver: Deliver, heartbeat: Heartbeat, block: Block = STEPS[-1]
    ) -> None:
        self._deliver = deliver
        self._resampler = Resampler(INPUT_RATE, INPUT_RATE)
        self._clock = SampleClock()
        super().__init__("input", INPUT_RATE, block, find, heartbeat)

    def conform(self, pcm: bytes) -> bytes:
        """Return a delivered block as mono 16 kHz; its length varies where rates differ."""
        return self._resampler.convert(pcm)

    def _shape(self, rate: int, channels: int) -> None:
        self._resampler = Resampler(rate, INPUT_RATE, channels)
        self._clock.reset()

    def _callback(self, block: Untyped, _frames: int, when: Untyped, status: Untyped) -> None:
        self._precedence.claim()
        now = self._time.monotonic(when.currentTime, time.monotonic())
        age = when.currentTime - when.inputBufferAdcTime - self._block.length_s
        age = _delay(age, 0.0, LONGEST_AGE_S)
        stumbled = bool(status)
        self._heartbeat.beat(stumbled=stumbled)
        if stumbled:
            self._clock.reset()
        at = self._clock.tick(self._block.length_s, now - age)
        self._deliver(bytes(block), at, stumbled)


class OutputStream(_DeviceStream):
    """A running playback at ``OUTPUT_RATE`` or, where the device refuses that, at its own rate.

    ``dropped`` is called whenever the device has dropped what it held unheard, with the monotonic
    time of that: after the last block that it forgot, before the first one that follows. The
    constructor blocks and raises ``DeviceError``.
    """

    def __init__(
        self,
        find: Find,
        pull: Pull,
        heartbeat: Heartbeat,
        block: Block = OUTPUT_STEPS[0],
        dropped: Callable[[float], None] = lambda _: None,
    ) -> None:
        self._voice = pull
        self._sound = pull
        self._native: NativeOutput | None = None
        self._dropped = dropped
        self._stopped_at = math.inf
        super().__init__("output", OUTPUT_RATE, block, find, heartbeat)

    def _shape(self, rate: int, channels: int) -> None:
        plain = (rate, channels) == (OUTPUT_RATE, 1)
        self._native = None if plain else NativeOutput(self._voice, rate, channels)
        self._sound = self._native or self._voice

    def _callback(self, block: Untyped, frames: int, when: Untyped, status: Untyped) -> None:
        self._precedence.claim()
        now = self._time.monotonic(when.currentTime, time.monotonic())
        delay = _delay(when.outputBufferDacTime - when.currentTime, self._block.latency_s)
        stumbled = bool(status.output_underflow)
        self._heartbeat.beat(stumbled=stumbled)
        block[:] = self._sound(frames, now + delay, stumbled)

    def restart(self) -> None:
        """Drop what the device has buffered and go on; blocks for some milliseconds."""
        with LOCK:
            if self._stream is None:
                return
            self._closing = True
            try:
                self._stream.abort()
                self._forgotten()
                self._stream.start()
            except portaudio().PortAudioError:
                self._heartbeat.end()
            else:
                self._heartbeat.restart()
            finally:
                self._closing = False

    def _release(self) -> None:
        super()._release()
        self._forgotten()

    def _finished(self) -> None:
        self._stopped_at = time.monotonic()
        if not self._closing:
            self._forgotten()
        super()._finished()

    def _forgotten(self) -> None:
        """Tell when the device fell silent: when its thread ended, or at the latest now."""
        stopped_at, self._stopped_at = self._stopped_at, math.inf
        if self._native is not None:
            self._native.reset()
        self._dropped(min(stopped_at, time.monotonic()))


def _delay(seconds: float, otherwise: float, longest: float = LONGEST_DELAY_S) -> float:
    """Return a delay that a host API reported, or another where it reported nonsense."""
    plausible = math.isfinite(seconds) and 0 <= seconds <= longest
    return seconds if plausible else otherwise
