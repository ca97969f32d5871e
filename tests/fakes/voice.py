"""A voice made of harmonics shaped by formants, for tests of what is measured in voices."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

RATE = 16_000
FORMANTS = ((700.0, 90.0), (1200.0, 110.0), (2600.0, 160.0), (3500.0, 220.0))


def vowel(hertz: NDArray[np.float64], tilt_db: float = -9.0) -> NDArray[np.float64]:
    """Return a vowel whose pitch follows ``hertz``, a value a sample; tilt is dB an octave."""
    phase = 2.0 * np.pi * np.cumsum(hertz) / RATE
    sound = np.zeros(len(hertz))
    for number in range(1, int(7500.0 / hertz.max()) + 1):
        at = number * float(hertz.mean())
        gain = 10.0 ** (tilt_db * np.log2(number) / 20.0)
        shape = sum(1.0 / (1.0 + ((at - centre) / width) ** 2) for centre, width in FORMANTS)
        sound += gain * (0.05 + shape) * np.cos(number * phase)
    return np.asarray(sound / np.sqrt(np.mean(sound**2)), np.float64)


def steady(hertz: float, seconds: float) -> NDArray[np.float64]:
    """Return a vowel of one pitch."""
    return vowel(np.full(int(seconds * RATE), hertz))


def speech(
    seconds: float,
    *,
    hertz: float = 120.0,
    tilt_db: float = -9.0,
    rate: float = 4.0,
    gain_db: float = -26.0,
    seed: int = 1,
) -> NDArray[np.float64]:
    """Return syllables with melody, a pause after each eighth and faint noise behind them."""
    random = np.random.default_rng(seed)
    length = int(RATE / rate)
    noise = 10.0 ** ((gain_db - 40.0) / 20.0)
    sound = random.normal(0.0, noise, int(seconds * RATE))
    for number, start in enumerate(range(0, len(sound) - length, length)):
        if number % 9 == 8:
            continue
        bend = random.normal(0.0, 1.0) + np.linspace(0.5, -0.5, length)
        envelope = np.clip(np.sin(np.linspace(0.0, np.pi, length)) * 1.4 - 0.15, 0.0, 1.0)
        syllable = vowel(hertz * 2.0 ** (bend / 12.0), tilt_db) * envelope
        sound[start : start + length] += 10.0 ** (gain_db / 20.0) * syllable
    return sound


def pcm(sound: NDArray[np.float64]) -> bytes:
    """Return the sound as PCM16LE."""
    return (np.clip(sound, -1.0, 1.0) * 32767.0).astype("<i2").tobytes()
