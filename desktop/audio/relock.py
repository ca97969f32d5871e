"""Finding the echo again at once when it comes earlier or later than it did.

A lost block of the microphone, a loudspeaker that ran dry, a server that buffers more than before:
the room is the same, only its delay has jumped. Whoever has learnt what the room does to a sound
knows what its echo must look like, and finds it in a fifth of a second of what is heard, where a
meter that knows nothing needs two looks at more than one.
"""

from __future__ import annotations

from typing import cast

import numpy as np

from desktop.audio.transform import Signal, Spectra
from desktop.core.media import INPUT_RATE

SPAN = round(0.16 * INPUT_RATE)
"""So much of what is heard is looked at."""
FAR = round(0.5 * INPUT_RATE)
"""By so much the echo may come earlier or later."""
NEAR = 24
"""Peaks within so many samples are one."""
LIKE = 0.5
"""The share of what is heard that the echo must explain."""
CLEAR = 1.25
"""How much more it must explain than it would at any other delay."""


def found(response: Signal, played: Signal, heard: Signal) -> float | None:
    """Return by how many samples the echo comes later than it did, negative for earlier.

    ``response`` is what the room does. ``played`` reaches ``FAR`` further on both sides than what
    is needed to tell the echo in ``heard``: it begins ``FAR`` and a response before it.
    """
    energy = float(heard @ heard)
    if not energy:
        return None
    size = 1 << (played.size - 1).bit_length()
    echo = _between(_spectrum(played, size) * _spectrum(response, size), size)
    echo = echo[response.size : played.size]
    match = _between(_spectrum(echo, size) * np.conj(_spectrum(heard, size)), size)
    shifts = echo.size - heard.size + 1
    total = np.concatenate(((0.0,), np.cumsum(echo.astype(np.float64) ** 2)))
    there = total[heard.size : heard.size + shifts] - total[:shifts]
    loud = there > 0.02 * energy
    match = np.where(loud, match[:shifts], 0)
    share = np.where(match > 0, match**2 / (energy * np.maximum(there, 1.0)), 0)
    best = int(np.argmax(share))
    others = share.copy()
    others[max(0, best - NEAR) : best + NEAR + 1] = 0
    if share[best] < LIKE or share[best] < CLEAR * float(others.max()):
        return None
    # What is played earlier comes first: an echo found there comes later than it did.
    return FAR - best - _vertex(match, best)


def _spectrum(signal: Signal, size: int) -> Spectra:
    return cast(Spectra, np.fft.rfft(signal, size))


def _between(spectrum: Spectra, size: int) -> Signal:
    return cast(Signal, np.fft.irfft(spectrum, size))


def _vertex(values: Signal, best: int) -> float:
    """Return how far the top of a parabola lies from the greatest of three values."""
    if not 0 < best < values.size - 1:
        return 0.0
    before, peak, after = (float(value) for value in values[best - 1 : best + 2])
    bend = before - 2 * peak + after
    return 0.5 * (before - after) / bend if bend else 0.0
