"""One voice out of all channels of a device, some of which may carry nothing."""

from __future__ import annotations

from typing import cast

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.int16]


class ChannelMix:
    """Makes the mean of those channels that carry something; keeps state, block by block.

    A stereo microphone with one dead side would lose half of its voice to a plain mean, and one on
    an interface of eight inputs nearly all. A channel is dead while the others are heard and it is
    ``DEAD_DB`` below the loudest; one that was heard stays in the mix.
    """

    HEARD = 100.0
    """Root mean square of a block that tells the channels apart: -50 dBFS."""

    BLOCKS = 15
    DEAD_DB = -30.0

    def __init__(self, channels: int) -> None:
        self._channels = channels
        self._weights = np.full(channels, 1 / channels)
        self._energy = np.zeros(channels)
        self._alive = np.zeros(channels, bool)
        self._blocks = 0

    def mix(self, samples: Samples) -> Samples:
        """Return interleaved samples as one channel."""
        sides = samples.reshape(-1, self._channels).astype(np.float64)
        if not len(sides):
            return samples
        before = self._weights
        self._listen(np.mean(sides * sides, axis=0))
        if before is self._weights:
            return cast(Samples, (sides @ before).astype(np.int16))
        # A step of the level would click.
        share = np.linspace(0, 1, len(sides))
        mixed = (sides @ before) * (1 - share) + (sides @ self._weights) * share
        return cast(Samples, np.clip(mixed, -32_768, 32_767).astype(np.int16))

    def _listen(self, energy: npt.NDArray[np.float64]) -> None:
        if energy.max() < self.HEARD**2:
            return
        self._energy += energy
        self._blocks += 1
        if self._blocks < self.BLOCKS:
            return
        loud = self._energy > self._energy.max() * 10 ** (self.DEAD_DB / 10)
        self._energy[:] = 0
        self._blocks = 0
        if (loud & ~self._alive).any():
            self._alive |= loud
            self._weights = self._alive / np.count_nonzero(self._alive)
