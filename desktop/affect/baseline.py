"""The person's own usual: a rolling weighted median and spread, in memory only."""

from __future__ import annotations

from collections import deque

import numpy as np

from desktop.affect.frame import Floats

MEMORY_S = 90.0
"""After this much more voiced speech a window counts for a third."""

LEARN_S = 8.0
LEAST_WINDOWS = 3
MOST_WINDOWS = 200
PRIOR_S = 12.0
"""How much speech the expected spread is worth."""

_TO_DEVIATION = 1.4826


class Baseline:
    """Learns what is usual from windows of voiced speech, one value each of several features.

    ``expected`` is the spread that people have within calm speech; it keeps the first seconds
    from looking extraordinary. NaN stands for a feature that a window lacks.
    """

    def __init__(self, expected: Floats) -> None:
        self._expected = expected
        self._windows: deque[tuple[float, float, Floats]] = deque(maxlen=MOST_WINDOWS)
        self._heard_s = 0.0

    @property
    def learnt_s(self) -> float:
        """Seconds of voiced speech that were learnt from."""
        return self._heard_s

    @property
    def ready(self) -> bool:
        """Whether enough was heard to compare with."""
        return len(self._windows) >= LEAST_WINDOWS

    def learn(self, values: Floats, seconds: float) -> None:
        """Take one more window of usual speech."""
        self._heard_s += seconds
        self._windows.append((self._heard_s, seconds, values))

    def usual(self) -> Floats:
        """Return the usual value of each feature; NaN where none was ever seen."""
        values, weights = self._weighted()
        return np.array([weighted_median(column, weights) for column in values.T])

    def deviation(self, values: Floats) -> Floats:
        """Return how far values are from usual, in spreads, within -3 to 3; NaN where unknown."""
        return np.clip((values - self.usual()) / self.spread(), -3.0, 3.0)

    def spread(self) -> Floats:
        """Return each feature's spread: measured and expected, weighed by how much was heard."""
        values, weights = self._weighted()
        distances = np.abs(values - self.usual())
        measured = np.array([weighted_median(column, weights) for column in distances.T])
        measured = np.nan_to_num(_TO_DEVIATION * measured)
        seconds = float(weights.sum())
        inside = np.maximum(measured, 0.4 * self._expected) ** 2
        total = seconds * inside + PRIOR_S * self._expected**2
        spread: Floats = np.sqrt(total / (seconds + PRIOR_S))
        return spread

    def _weighted(self) -> tuple[Floats, Floats]:
        ages = np.array([self._heard_s - at for at, _, _ in self._windows])
        seconds = np.array([length for _, length, _ in self._windows])
        values = np.array([value for _, _, value in self._windows])
        return values, seconds * np.exp(-ages / MEMORY_S)


def weighted_median(values: Floats, weights: Floats) -> float:
    """Return the value in the middle of the weight, NaN aside; NaN where nothing is left."""
    known = ~np.isnan(values)
    if not known.any():
        return float("nan")
    order = np.argsort(values[known])
    sums = np.cumsum(weights[known][order])
    return float(values[known][order][np.searchsorted(sums, sums[-1] / 2.0)])
