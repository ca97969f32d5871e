"""The one derived word: more or less energetic than the person's usual, or as usual."""

from __future__ import annotations

import math
from typing import Literal

EnergyWord = Literal["lower", "usual", "higher"]

PITCH_WEIGHT = 0.5
EFFORT_WEIGHT = 0.35
PACE_WEIGHT = 0.15

ENTER = 1.0
LEAVE = 0.6
HOLD_S = 1.5
LOW_PATIENCE_S = 3.0
"""A seventh of calm speech falls below -0.6 (measured), so the low side must last."""

SMOOTHING_S = 0.8


def energy_index(pitch: float, effort: float, pace: float) -> float:
    """Return the index of deviations from usual; loudness is left out, as gain control turns it."""
    return PITCH_WEIGHT * pitch + EFFORT_WEIGHT * effort + PACE_WEIGHT * pace


class Energy:
    """Smooths the index and turns it into a word that does not flicker."""

    def __init__(self) -> None:
        self.index: float | None = None
        self.word: EnergyWord = "usual"
        self._word_for_s = math.inf
        self._low_for_s = 0.0

    def update(self, index: float, seconds: float) -> EnergyWord:
        """Take the index of the last ``seconds`` and return the word."""
        share = 1.0 - math.exp(-seconds / SMOOTHING_S)
        self.index = index if self.index is None else self.index + share * (index - self.index)
        self._word_for_s += seconds
        self._low_for_s = self._low_for_s + seconds if self.index <= -ENTER else 0.0
        word = self._wanted(self.index)
        if word != self.word and self._word_for_s >= HOLD_S:
            self.word, self._word_for_s = word, 0.0
        return self.word

    def reset(self) -> None:
        """Forget the index, as after a pause of measuring."""
        self.index, self.word = None, "usual"
        self._word_for_s, self._low_for_s = math.inf, 0.0

    def _wanted(self, index: float) -> EnergyWord:
        if index >= (LEAVE if self.word == "higher" else ENTER):
            return "higher"
        if self.word == "lower" and index <= -LEAVE:
            return "lower"
        return "lower" if self._low_for_s >= LOW_PATIENCE_S else "usual"
