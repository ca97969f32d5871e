"""Pauses: how much of somebody's own turn is silence."""

from __future__ import annotations

import math

import numpy as np

from desktop.affect.frame import Flags

SHORTEST_FRAMES = 25
"""Silence from 250 ms up is a pause; shorter ones belong to consonants."""

LONGEST_FRAMES = 200
"""Silence beyond 2 s lies between turns."""

LEAST_SPEECH_FRAMES = 200


def pause_share(speaking: Flags) -> float:
    """Return the percentage of silence within turns; NaN where too little was said.

    ``speaking`` tells of each 10 ms whether a voice was heard.
    """
    heard = np.flatnonzero(speaking)
    if len(heard) < LEAST_SPEECH_FRAMES:
        return math.nan
    gaps = np.diff(heard) - 1
    silent = int(gaps[(gaps >= SHORTEST_FRAMES) & (gaps <= LONGEST_FRAMES)].sum())
    between = int(gaps[gaps > LONGEST_FRAMES].sum())
    whole = int(heard[-1] - heard[0]) + 1 - between
    return 100.0 * silent / whole
