"""Device streams whose callbacks only copy and count.

A running stream that is garbage-collected takes the process down, so whoever opens one keeps it
and closes it on every path.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from types import ModuleType

from desktop.audio.device import WHAT, Device, Direction, find_device
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.native import NativeOutput, Pull
from desktop.audio.portaudio import LOCK, Untyped, note_closed, note_open, portaudio, sentence
from desktop.audio.resample import Resampler
from desktop.core.errors import DeviceError
from desktop.core.media import INPUT_RATE, OUTPUT_RATE

BLOCK_S = 0.02
INPUT_LATENCY_S = 0.06
OUTPUT_LATENCY_S = 0.10
LONGEST_DELAY_S = 1.0

Deliver = Callable[[bytes, float, bool], None]
"""Takes a block, the monotonic time of its last sample and whether the device stumbled."""


class InputStream:
    """A running capture at ``INPUT_RATE`` or, where the device refuses that, at its own rate.

    ``conform`` turns what was delivered into mono 16 kHz; it keeps state and belongs to one
    thread. The constructor blocks and raises ``DeviceError``.
    """

    def __init__(self, wanted: str, deliver: Deliver, heartbeat: Heartbeat) -> None:
        self.device = find_device("input", wanted)
        self.conform: Callable[[bytes], bytes] = lambda pcm: pcm
        self._deliver = deliver
        self._heartbeat = heartbeat
        self._stream = _open(
            "input", self.device, INPUT_RATE, self._callback, heartbeat.end, self._shape
        )

    def _shape(self, rate: int, channels: int) -> None:
        self.conform = Resampler(rate, INPUT_RATE, channels).convert

    def _callback(self, block: Untyped, _frames: int, when: Untyped, status: Untyped) -> None:
        now = time.monotonic()
        age = _delay(when.currentTime - when.inputBufferAdcTime - BLOCK_S, 0.0)
        stumbled = bool(status)
        self._heartbeat.beat(stumbled=stumbled)
        self._deliver(bytes(block), now - age, stumbled)

    def close(self) -> None:
        """Stop and release the device; blocks, may be called twice."""
        _close(self._stream)


class OutputStream:
    """A running playback at ``OUTPUT_RATE`` or, where the device refuses that, at its own rate.

    The constructor blocks and raises ``DeviceError``.
    """

    def __init__(self, wanted: str, pull: Pull, heartbeat: Heartbeat) -> None:
        self.device = find_device("output", wanted)
        self._voice = pull
        self._sound = pull
        self._heartbeat = heartbeat
        self._restarting = False
        self._stream = _open(
            "output", self.device, OUTPUT_RATE, self._callback, self._finished, self._shape
        )

    def _shape(self, rate: int, channels: int) -> None:
        plain = (rate, channels) == (OUTPUT_RATE, 1)
        self._sound = self._voice if plain else NativeOutput(self._voice, rate, channels)

    def _callback(self, block: Untyped, frames: int, when: Untyped, status: Untyped) -> None:
        now = time.monotonic()
        delay = _delay(when.outputBufferDacTime - when.currentTime, OUTPUT_LATENCY_S)
        stumbled = bool(status.output_underflow)
        self._heartbeat.beat(stumbled=stumbled)
        block[:] = self._sound(frames, now + delay, stumbled)

    def _finished(self) -> None:
        if not self._restarting:
            self._heartbeat.end()

    def restart(self) -> None:
        """Drop what the device has buffered and go on; blocks for some milliseconds."""
        self._restarting = True
        try:
            self._stream.abort()
            self._stream.start()
        except portaudio().PortAudioError:
            self._heartbeat.end()
        else:
            self._heartbeat.restart()
        finally:
            self._restarting = False

    def close(self) -> None:
        """Stop and release the device; blocks, may be called twice."""
        self._restarting = True
        _close(self._stream)


def _open(
    direction: Direction,
    device: Device,
    rate: int,
    callback: Callable[..., None],
    finished: Callable[[], None],
    shape: Callable[[int, int], None],
) -> Untyped:
    """Start a stream at ``rate``, else at the device's own rate, else in its own channels too.

    ``shape`` is told rate and channels before each attempt.
    """
    library = portaudio()
    native, wide = device.sample_rate, min(2, device.channels)
    problems: list[Exception] = []
    for tried_rate, channels in dict.fromkeys([(rate, 1), (native, 1), (native, wide)]):
        shape(tried_rate, channels)
        try:
            return _start(library, direction, device, tried_rate, channels, callback, finished)
        except library.PortAudioError as error:
            problems.append(error)
    raise DeviceError(sentence(WHAT[direction], problems[0])) from problems[0]


def _start(
    library: ModuleType,
    direction: Direction,
    device: Device,
    rate: int,
    channels: int,
    callback: Callable[..., None],
    finished: Callable[[], None],
) -> Untyped:
    kind = library.RawInputStream if direction == "input" else library.RawOutputStream
    extra = None
    if device.host_api == "Windows WASAPI":
        # WASAPI refuses every rate but the mixer's unless it may convert.
        extra = library.WasapiSettings(auto_convert=True)
    with LOCK:
        stream = kind(
            samplerate=rate,
            blocksize=round(rate * BLOCK_S),
            device=device.index,
            channels=channels,
            dtype="int16",
            latency=INPUT_LATENCY_S if direction == "input" else OUTPUT_LATENCY_S,
            extra_settings=extra,
            callback=callback,
            finished_callback=finished,
        )
        note_open(stream)
        try:
            stream.start()
        except library.PortAudioError:
            _close(stream)
            raise
    return stream


def _close(stream: Untyped) -> None:
    with LOCK:
        if not stream.closed:
            stream.abort(ignore_errors=True)
            stream.close(ignore_errors=True)
        note_closed(stream)


def _delay(seconds: float, otherwise: float) -> float:
    """Return a delay that a host API reported, or another where it reported nonsense."""
    plausible = math.isfinite(seconds) and 0 <= seconds <= LONGEST_DELAY_S
    return seconds if plausible else otherwise
