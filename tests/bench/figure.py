"""Numbers as a benchmark prints them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Figure:
    """A named series in one unit."""

    name: str
    values: Sequence[float]
    unit: str = "ms"

    def percentile(self, share: float) -> float:
        """Return the value below which ``share`` percent of the series lies."""
        return float(np.percentile(self.values, share)) if self.values else float("nan")

    def __str__(self) -> str:
        low, mid, high = (self.percentile(share) for share in (50, 95, 99))
        return (
            f"{self.name:<52} {low:8.2f} {mid:8.2f} {high:8.2f} {self.unit}  n={len(self.values)}"
        )


def heading() -> str:
    """Return the line above a list of figures."""
    return f"{'':<52} {'median':>8} {'p95':>8} {'p99':>8}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One number held against its budget: a most, or with ``at_least`` a least."""

    name: str
    value: float
    budget: float
    unit: str = "ms"
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Return whether the number keeps to the budget; one that is missing does not."""
        if self.at_least:
            return self.value >= self.budget
        return self.value <= self.budget

    def __str__(self) -> str:
        word = "at least" if self.at_least else "at most"
        number = f"{self.value:8.2f} {self.unit}".rstrip()
        return (
            f"{'PASS' if self.met else 'MISS'}  {self.name:<54} {number}  ({word} {self.budget:g})"
        )
