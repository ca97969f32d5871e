"""Counts by name, from any thread, and everything measured as one snapshot."""

from __future__ import annotations

import threading

from desktop.core.figure import Figures
from desktop.diagnostics.latency import Latencies

MOST_NAMES = 100


class Counters:
    """Bounded counts by name; every method is safe from any thread.

    Names beyond ``MOST_NAMES`` are ignored, so that a name made of data cannot grow it.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: dict[str, int] = {}

    def count(self, name: str, number: int = 1) -> None:
        """Add to a count."""
        with self._lock:
            if name in self._counts or len(self._counts) < MOST_NAMES:
                self._counts[name] = self._counts.get(name, 0) + number

    def summary(self) -> dict[str, int]:
        """Return every count, by name in alphabetical order."""
        with self._lock:
            return dict(sorted(self._counts.items()))


class Diagnostics:
    """What one run times and counts."""

    def __init__(self) -> None:
        self.latencies = Latencies()
        self.counters = Counters()

    def figures(self) -> Figures:
        """Return a snapshot; safe from any thread."""
        return Figures(self.latencies.summary(), self.counters.summary())
