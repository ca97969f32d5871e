"""Playback on devices that refuse the voice's own rate or a single channel."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from desktop.audio.resample import Reframer, Resampler
from desktop.core.media import OUTPUT_RATE

VOICE_SAMPLES = OUTPUT_RATE // 50

Pull = Callable[[int, float, bool], bytes]
"""Gives so many samples, audible at a monotonic time; told whether the device stumbled."""


class NativeOutput:
    """Pulls 20 ms of voice at a time and gives it out as the device wants it.

    ``rate`` is the device's, ``channels`` all carry the same. Used as a ``Pull`` itself.
    """

    def __init__(self, pull: Pull, rate: int, channels: int) -> None:
        self._pull = pull
        self._rate = rate
        self._channels = channels
        self.reset()

    def reset(self) -> None:
        """Forget what was pulled and not given out, for a device that begins anew."""
        self._resampler = Resampler(OUTPUT_RATE, self._rate, quality="HQ")
        self._frames = Reframer(round(self._rate / 50))
        self._ready: list[bytes] = []

    def __call__(self, frames: int, audible_at: float, stumbled: bool) -> bytes:
        """Return the device's next block of 20 ms."""
        while not self._ready:
            pcm = self._pull(VOICE_SAMPLES, audible_at, stumbled)
            self._ready += self._frames.push(self._resampler.convert(pcm))
        block = np.frombuffer(self._ready.pop(0), "<i2", count=frames)
        return np.repeat(block, self._channels).tobytes()
