"""How the delay of the echo slides and jumps: the difference between two clocks."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from desktop.core.media import INPUT_RATE


@dataclass(frozen=True, slots=True)
class Sighting:
    """A delay in samples, with what had been corrected by then, ``at`` samples of capture."""

    at: float
    delay: float


class DriftEstimate:
    """Turns delays into the speed difference of two clocks, by a line through the last seconds.

    ``push`` takes delays as they would be without any correction. A delay that lies off the line
    twice is a jump, after which the line begins anew with the speed that was known.
    """

    SPAN_S = 12.0
    LEAST_S = 2.0
    LEAST = 5
    JUMP = 48.0
    MOST_PPM = 600.0

    def __init__(self) -> None:
        self.ppm = 0.0
        self.jump = 0.0
        self._seen: deque[Sighting] = deque()
        self._strays: list[Sighting] = []

    def restart(self) -> None:
        """Begin a new line, with the speed that is known."""
        self._seen.clear()
        self._strays.clear()

    def push(self, at: float, delay: float) -> bool:
        """Take a delay at a time, both in samples; return whether the echo path has jumped."""
        sighting = Sighting(at, delay)
        if self._seen and abs(delay - self._expected(at)) > self.JUMP:
            return self._stray(sighting)
        self._strays.clear()
        self._seen.append(sighting)
        while at - self._seen[0].at > self.SPAN_S * INPUT_RATE:
            self._seen.popleft()
        self._fit()
        return False

    def _expected(self, at: float) -> float:
        middle = self._seen[len(self._seen) // 2]
        return middle.delay + (at - middle.at) * self.ppm * 1e-6

    def _stray(self, sighting: Sighting) -> bool:
        if self._strays and abs(sighting.delay - self._strays[-1].delay) > self.JUMP:
            self._strays.clear()
        self._strays.append(sighting)
        if len(self._strays) < 2:
            return False
        self.jump = sighting.delay - self._expected(sighting.at)
        self._seen = deque(self._strays)
        self._strays.clear()
        return True

    def _fit(self) -> None:
        span = (self._seen[-1].at - self._seen[0].at) / INPUT_RATE
        if len(self._seen) < self.LEAST or span < self.LEAST_S:
            return
        at = np.array([seen.at for seen in self._seen])
        delay = np.array([seen.delay for seen in self._seen])
        first, second = np.triu_indices(at.size, k=1)
        slopes = (delay[second] - delay[first]) / (at[second] - at[first])
        self.ppm = float(np.clip(np.median(slopes) * 1e6, -self.MOST_PPM, self.MOST_PPM))
