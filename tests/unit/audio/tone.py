"""Sounds made for tests."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt


def tone(milliseconds: int, rate: int, hertz: float = 440.0, amplitude: float = 8000.0) -> bytes:
    """Return a sine as PCM16LE mono."""
    at = np.arange(rate * milliseconds // 1000) / rate
    return (amplitude * np.sin(2 * np.pi * hertz * at)).astype("<i2").tobytes()


def constant(milliseconds: int, rate: int, value: int = 1000) -> bytes:
    """Return equal samples, which show every gap."""
    return np.full(rate * milliseconds // 1000, value, "<i2").tobytes()


def loudness(pcm: bytes) -> float:
    """Return the root mean square in 16-bit units."""
    samples = np.frombuffer(pcm, "<i2").astype(float)
    return float(np.sqrt(np.mean(samples**2))) if samples.size else 0.0


def levels_db(samples: npt.NDArray[np.int16], rate: int, hertz: float) -> npt.NDArray[np.float64]:
    """Return the level of one frequency in each tenth of a second, full scale being 0."""
    size = rate // 10
    pieces = samples[: samples.size // size * size].reshape(-1, size) / 32_768
    window = np.blackman(size) / np.blackman(size).sum() * 2
    turning = window * np.exp(-2j * np.pi * hertz * np.arange(size) / rate)
    levels: npt.NDArray[np.float64] = 20 * np.log10(np.abs(pieces @ turning) + 1e-9)
    return levels
