"""Sample rates and channel counts made to fit, block by block."""

from __future__ import annotations

from typing import Any, cast

import numpy as np
import numpy.typing as npt
import soxr

from desktop.audio.channel_mix import ChannelMix
from desktop.core.media import SAMPLE_BYTES

Samples = npt.NDArray[np.int16]


def resampled(pcm: bytes, source_rate: int, target_rate: int) -> bytes:
    """Return a whole recording of PCM16LE mono at another rate."""
    if source_rate == target_rate:
        return pcm
    samples = np.frombuffer(pcm, "<i2")
    return cast(bytes, soxr.resample(samples, source_rate, target_rate, "HQ").tobytes())


class Resampler:
    """Turns a stream of PCM16LE blocks into one channel at another rate.

    ``quality`` is soxr's: ``LQ`` lags 11 ms on average, ``HQ`` 23 ms (measured).
    """

    def __init__(
        self, source_rate: int, target_rate: int, channels: int = 1, quality: str = "LQ"
    ) -> None:
        self._mix = ChannelMix(channels) if channels > 1 else None
        self._stream: Any = None
        if source_rate != target_rate:
            self._stream = soxr.ResampleStream(
                source_rate, target_rate, 1, dtype="int16", quality=quality
            )

    def convert(self, pcm: bytes) -> bytes:
        """Return what of the stream is ready after this block; its length varies."""
        if self._stream is None and self._mix is None:
            return pcm
        samples = np.frombuffer(pcm, "<i2")
        if self._mix is not None:
            samples = self._mix.mix(samples)
        if self._stream is not None:
            samples = self._stream.resample_chunk(samples)
        return samples.tobytes()


class Reframer:
    """Cuts a stream of blocks of any length into blocks of one length."""

    def __init__(self, samples: int) -> None:
        self._bytes = samples * SAMPLE_BYTES
        self._rest = b""

    def push(self, pcm: bytes) -> list[bytes]:
        """Return the whole blocks that are ready, oldest first."""
        if not self._rest and len(pcm) == self._bytes:
            return [pcm]
        joined = self._rest + pcm
        whole = len(joined) // self._bytes * self._bytes
        self._rest = joined[whole:]
        return [joined[at : at + self._bytes] for at in range(0, whole, self._bytes)]

    def reset(self) -> None:
        """Forget the incomplete block."""
        self._rest = b""
