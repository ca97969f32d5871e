"""Pace: syllables a second, from peaks of loudness.

After N. de Jong and T. Wempe, "Praat script to detect syllable nuclei and measure speech rate
automatically", 2009: a syllable is a voiced peak within 25 dB of the loudest, with a dip of 2 dB
before the next.
"""

from __future__ import annotations

import math

import numpy as np

from desktop.affect.frame import FRAMES_PER_S, Flags, Floats

RANGE_DB = 25.0
DIP_DB = 2.0
PAUSE_FRAMES = 30
"""Silence from 300 ms up is a pause and not part of the speech."""

SHORTEST_S = 1.0

_SMOOTHING = np.array([0.25, 0.5, 0.25])


def pace(level_db: Floats, voiced: Flags) -> float:
    """Return syllables a second of speech, pauses left out; NaN where too little was said."""
    if not voiced.any():
        return math.nan
    seconds = speech_frames(level_db, voiced) / FRAMES_PER_S
    if seconds < SHORTEST_S:
        return math.nan
    return syllables(level_db, voiced) / seconds


def syllables(level_db: Floats, voiced: Flags) -> int:
    """Return how many syllables a contour of loudness, a value each 10 ms, holds."""
    smooth = np.convolve(np.pad(level_db, 1, mode="edge"), _SMOOTHING, mode="valid")
    least = _least(level_db, voiced)
    inner = smooth[1:-1]
    is_peak = (inner > smooth[:-2]) & (inner >= smooth[2:]) & (inner > least) & voiced[1:-1]
    count, last = 0, -1
    for peak in (np.flatnonzero(is_peak) + 1).tolist():
        if last < 0:
            count, last = 1, peak
            continue
        dip = smooth[last:peak].min()
        if min(smooth[last], smooth[peak]) - dip >= DIP_DB:
            count, last = count + 1, peak
        elif smooth[peak] > smooth[last]:
            last = peak
    return count


def speech_frames(level_db: Floats, voiced: Flags) -> int:
    """Return how many frames are speech: everything but silence of ``PAUSE_FRAMES`` and more."""
    silent = (level_db < _least(level_db, voiced)) & ~voiced
    edges = np.flatnonzero(np.diff(np.concatenate([[0], silent.astype(np.int8), [0]])))
    lengths = edges[1::2] - edges[::2]
    return len(level_db) - int(lengths[lengths >= PAUSE_FRAMES].sum())


def _least(level_db: Floats, voiced: Flags) -> float:
    return float(np.percentile(level_db[voiced], 99)) - RANGE_DB
