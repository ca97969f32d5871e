"""Sound as it arrives on the wire: a declared rate, base64, any chunk length."""

from __future__ import annotations

import re
from typing import Protocol

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.emulator.wire import INVALID_ARGUMENT, WireError

_RATE = re.compile(r";\s*rate=(\d+)")
_RATES = range(8_000, 96_001)


class _Stream(Protocol):
    def resample_chunk(self, x: object, last: bool = ...) -> object: ...


def rate_of(mime_type: object) -> int:
    """Return the sample rate that an audio MIME type declares. Raises ``WireError`` 1007."""
    if not isinstance(mime_type, str) or not mime_type.startswith("audio/pcm"):
        raise WireError(1007, INVALID_ARGUMENT)
    found = _RATE.search(mime_type)
    rate = int(found[1]) if found else INPUT_RATE
    if rate not in _RATES:
        raise WireError(1007, INVALID_ARGUMENT)
    return rate


class Intake:
    """Turns chunks of any rate into 16 kHz PCM16LE mono, keeping split samples together."""

    def __init__(self) -> None:
        self._rate = INPUT_RATE
        self._stream: _Stream | None = None
        self._odd = b""

    def take(self, pcm: bytes, rate: int) -> bytes:
        """Return the chunk at 16 kHz; a change of rate starts a new resampler."""
        if rate != self._rate:
            self._rate, self._odd = rate, b""
            self._stream = None if rate == INPUT_RATE else _resampler(rate)
        whole = self._odd + pcm
        cut = len(whole) - len(whole) % SAMPLE_BYTES
        self._odd = whole[cut:]
        if self._stream is None:
            return whole[:cut]
        return _resample(self._stream, whole[:cut])


def _resampler(rate: int) -> _Stream:
    # Only clients that do not send 16 kHz pay for the resampler.
    import soxr

    stream: _Stream = soxr.ResampleStream(rate, INPUT_RATE, 1, dtype="int16")
    return stream


def _resample(stream: _Stream, pcm: bytes) -> bytes:
    import numpy as np

    return np.asarray(stream.resample_chunk(np.frombuffer(pcm, "<i2"))).astype("<i2").tobytes()
