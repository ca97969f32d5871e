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
