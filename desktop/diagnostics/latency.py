"""Latencies by name: how long things take, without keeping more than the latest few hundred."""

from __future__ import annotations

import math
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from desktop.core.clock import Clock
from desktop.core.figure import LatencySummary

MOST_NAMES = 100


class Latencies:
    """Bounded traces by name; every method is safe from any thread.

    Names beyond ``MOST_NAMES`` are ignored, so that a name made of data cannot grow it.
    """

    def __init__(self, capacity: int = 512) -> None:
        self._capacity = capacity
        self._lock = threading.Lock()
        self._traces: dict[str, deque[float]] = {}
        self._counts: dict[str, int] = {}

    def record(self, name: str, ms: float) -> None:
        """Add one measurement; what is no number is ignored."""
        if not math.isfinite(ms):
            return
        with self._lock:
            if name not in self._traces and len(self._traces) >= MOST_NAMES:
                return
            self._traces.setdefault(name, deque(maxlen=self._capacity)).append(ms)
            self._counts[name] = self._counts.get(name, 0) + 1

    @contextmanager
    def measure(self, name: str, clock: Clock) -> Iterator[None]:
        """Record how long the body takes, failed or not."""
        started = clock.now()
        try:
            yield
        finally:
            self.record(name, 1000.0 * (clock.now() - started))

    def summary(self) -> dict[str, LatencySummary]:
        """Return every trace's figures, by name in alphabetical order."""
        with self._lock:
            traces = {name: sorted(trace) for name, trace in sorted(self._traces.items())}
            counts = dict(self._counts)
        return {name: _summary(counts[name], values) for name, values in traces.items()}


def _summary(count: int, ordered: Sequence[float]) -> LatencySummary:
    return LatencySummary(count, *(percentile(ordered, share) for share in (0.5, 0.95, 0.99)))


def percentile(ordered: Sequence[float], share: float) -> float:
    """Return the nearest-rank percentile of ascending values, which must not be empty."""
    rank = math.ceil(share * len(ordered))
    return ordered[max(0, rank - 1)]
