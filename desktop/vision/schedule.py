"""When to look at the screen: often enough to be quick, seldom enough to be cheap."""

from __future__ import annotations

PIXELS_PER_S = 16_000_000
"""How many pixels are compared in a second where nothing tells what was painted."""

SHORTEST_LOOK_S = 0.06
LONGEST_LOOK_S = 0.5

TICK_S = 0.02
"""How often the alarm is asked: that costs microseconds."""

SETTLE_S = 0.06
"""How long painting may go on after it began before it is looked at all the same."""

SURE_S = 0.5, 1.5
"""How long a screen is trusted to be still because the alarm is silent."""

SURE_PIXELS_PER_S = 6_000_000
MOST_MISSED = 2
"""How many changes without alarm show that this display's alarm cannot be trusted."""


class Schedule:
    """Decides about looks from the alarm's word and the size of what is looked at."""

    def __init__(self) -> None:
        self._rang_at: float | None = None
        self._sure_until = 0.0
        self._missed = 0

    @property
    def trusts_alarm(self) -> bool:
        """Whether silence of the alarm has so far meant a still screen."""
        return self._missed < MOST_MISSED

    def rang(self, now: float, *, rang: bool) -> bool:
        """Note the alarm's word; return whether painting has begun and come to rest."""
        if rang and self._rang_at is None:
            self._rang_at = now
            return False
        if self._rang_at is None:
            return False
        return not rang or now - self._rang_at >= SETTLE_S

    def is_overdue(self, now: float) -> bool:
        """Return whether to look in spite of the alarm's silence."""
        return now >= self._sure_until

    def looked(self, now: float, pixels: int, *, changed: bool, rang: bool) -> None:
        """Note a look, whether it found a change, and whether the alarm rang meanwhile."""
        told = rang or self._rang_at is not None
        if changed and not told:
            self._missed += 1
        elif changed:
            self._missed = 0 if self.trusts_alarm else self._missed
        self._rang_at = None
        shortest, longest = SURE_S
        self._sure_until = now + min(max(shortest, pixels / SURE_PIXELS_PER_S), longest)

    @staticmethod
    def poll_s(pixels: int) -> float:
        """Return the seconds between looks where there is no alarm."""
        return min(max(SHORTEST_LOOK_S, pixels / PIXELS_PER_S), LONGEST_LOOK_S)
