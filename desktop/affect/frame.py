"""Cuts a stream of samples into overlapping analysis frames."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop.core.media import INPUT_RATE

Floats: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]
Indices: TypeAlias = NDArray[np.intp]

FRAME = 640
"""Samples in a frame: 40 ms, two and a half periods of the lowest pitch."""

HOP = 160
"""Samples from one frame to the next: 10 ms."""

FRAMES_PER_S = INPUT_RATE // HOP


class Framer:
    """Keeps the samples that the next frames still need."""

    def __init__(self) -> None:
        self._rest: Floats = np.zeros(0)

    def feed(self, samples: Floats) -> Floats:
        """Return the frames that these samples complete, shape ``(frames, FRAME)``."""
        joined = np.concatenate([self._rest, samples])
        count = max(0, (len(joined) - FRAME) // HOP + 1)
        self._rest = joined[count * HOP :]
        if count == 0:
            return np.zeros((0, FRAME))
        windows = np.lib.stride_tricks.sliding_window_view(joined, FRAME)
        return windows[: count * HOP : HOP]


def samples_of(pcm: bytes) -> Floats:
    """Return PCM16LE as numbers from -1 to 1."""
    return np.frombuffer(pcm, dtype="<i2").astype(np.float64) / 32768.0
