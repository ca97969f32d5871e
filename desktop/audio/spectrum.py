"""What a stream is made of, bass to treble, for the panels."""

from __future__ import annotations

from collections import deque

import numpy as np
import numpy.typing as npt

from desktop.audio.level import FLOOR_DB, FULL_SCALE
from desktop.core.media import INPUT_RATE

WINDOW = 1024
CENTRES_HZ = (100, 160, 250, 400, 630, 1000, 1600, 2500, 4000, 6300)
"""Middles of the bands, in steps of two thirds of an octave (IEC 61260)."""

HALF_BAND = 2 ** (1 / 3)


class SpectrumMeter:
    """Keeps the newest 64 ms of a stream and measures it only when somebody looks.

    ``note`` may be called from one thread, ``bands`` from any.
    """

    def __init__(self, sample_rate: int = INPUT_RATE) -> None:
        self._newest: deque[bytes] = deque(maxlen=12)
        self._window = np.hanning(WINDOW)
        hertz = np.fft.rfftfreq(WINDOW, 1 / sample_rate)
        self._bins = [
            np.flatnonzero((hertz >= centre / HALF_BAND) & (hertz < centre * HALF_BAND))
            for centre in CENTRES_HZ
        ]

    def note(self, pcm: bytes) -> None:
        """Remember a block; no copy is made."""
        self._newest.append(pcm)

    def bands(self) -> tuple[float, ...]:
        """Return the level of each band in dBFS; nothing before the first 64 ms."""
        samples = np.frombuffer(b"".join(tuple(self._newest)), "<i2")[-WINDOW:]
        if samples.size < WINDOW:
            return ()
        spectrum = np.abs(np.fft.rfft(samples / FULL_SCALE * self._window)) / (WINDOW / 4)
        return tuple(_decibels(spectrum[bins]) for bins in self._bins)

    def reset(self) -> None:
        """Forget everything, as when the stream closes."""
        self._newest.clear()


def _decibels(amplitudes: npt.NDArray[np.float64]) -> float:
    # A sine spreads its power over the window's main lobe: 1.5 bins for Hann.
    power = float(np.sum(amplitudes**2)) / 1.5
    return max(FLOOR_DB, 10 * float(np.log10(power + 1e-12)))
