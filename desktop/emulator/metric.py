"""How fast the server answers by itself, so that a client's figures can be told apart."""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

_MOST = 2_000


@dataclass(slots=True)
class Metrics:
    """Counts sessions and keeps the last replies' times, in milliseconds.

    ``detection`` is the silence that had to pass before a spoken turn was over, ``reply`` what
    the server needed from then on to its first sound or word, and ``answer`` both: from the end
    of speech to the first byte of the answer. A written turn has no detection.
    """

    counts: Counter[str] = field(default_factory=Counter)
    _times: dict[str, deque[float]] = field(default_factory=dict)

    def count(self, name: str) -> None:
        """Count something that happened."""
        self.counts[name] += 1

    def note_reply(self, reply_ms: float, detection_ms: float | None) -> None:
        """Keep the times of one reply."""
        self._keep("reply_ms", reply_ms)
        if detection_ms is not None:
            self._keep("detection_ms", detection_ms)
            self._keep("answer_ms", detection_ms + reply_ms)

    def described(self) -> dict[str, Any]:
        """Return counts, and each kind of time as median, p95, p99 and number."""
        return {
            "counts": dict(sorted(self.counts.items())),
            "times": {name: _summary(times) for name, times in sorted(self._times.items())},
        }

    def _keep(self, name: str, value: float) -> None:
        self._times.setdefault(name, deque(maxlen=_MOST)).append(value)


def _summary(times: Iterable[float]) -> Mapping[str, float]:
    ordered = sorted(times)
    at = {"median": 0.5, "p95": 0.95, "p99": 0.99}
    told = {
        name: round(ordered[math.ceil(share * len(ordered)) - 1], 1) for name, share in at.items()
    }
    return {**told, "number": len(ordered)}
