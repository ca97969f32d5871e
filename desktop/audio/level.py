"""How loud a stream is, for the meters."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import numpy as np

from desktop.core.media import SILENT, Level

FULL_SCALE = 32_768.0
FLOOR_DB = -120.0
STALE_S = 0.5


def decibels(amplitude: float) -> float:
    """Return dBFS of an amplitude in 16-bit units, never below ``FLOOR_DB``."""
    return max(FLOOR_DB, 20 * math.log10(amplitude / FULL_SCALE)) if amplitude > 0 else FLOOR_DB


def measure(pcm: bytes) -> Level:
    """Return the level of a run of PCM16LE samples."""
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    if not samples.size:
        return SILENT
    peak = float(np.abs(samples).max())
    rms = math.sqrt(float(np.mean(samples * samples)))
    return Level(decibels(rms), decibels(peak), clipping=peak >= FULL_SCALE - 1)


def peak(pcm: bytes) -> int:
    """Return the largest amplitude of PCM16LE."""
    samples = np.frombuffer(pcm, "<i2")
    return int(np.abs(samples.astype(np.int32)).max()) if samples.size else 0


class LevelMeter:
    """Keeps the newest block of a stream and measures it only when somebody looks.

    ``note`` may be called from a device callback, ``level`` from any thread.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._newest: tuple[bytes, float] = (b"", 0.0)

    def note(self, pcm: bytes) -> None:
        """Remember a block; no copy is made."""
        self._newest = (pcm, self._now())

    def level(self) -> Level:
        """Return the newest block's level; silent when none came for half a second."""
        pcm, at = self._newest
        return measure(pcm) if self._now() - at < STALE_S else SILENT

    def reset(self) -> None:
        """Forget the block, as when the stream closes."""
        self._newest = (b"", 0.0)
