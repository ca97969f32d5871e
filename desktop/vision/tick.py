"""Knows the small places that tick like a clock, so that their seconds cost no pictures."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from desktop.core.box import Box

TALLEST, WIDEST = 96, 240
"""The largest box, in pixels, that may be a clock."""

SHORTEST_S, LONGEST_S = 0.75, 1.3
"""How far apart the ticks of a clock with seconds are, as looks see them."""

TALLER = 1.3
"""By how much the digits of one line may differ in height."""

MOST_PLACES = 32
FORGET_S = 10.0


@dataclass
class _Place:
    box: Box
    changed_at: deque[float] = field(default_factory=lambda: deque(maxlen=3))


class Clocks:
    """Remembers when each small place changed."""

    def __init__(self) -> None:
        self._places: list[_Place] = []

    def observe(self, box: Box, now: float) -> None:
        """Note that a place has just changed."""
        if box.height > TALLEST or box.width > WIDEST:
            return
        place = next((place for place in self._places if _is_one_line(place.box, box)), None)
        if place is None:
            place = _Place(box)
            self._places.append(place)
            del self._places[:-MOST_PLACES]
        place.box = place.box.united(box)
        place.changed_at.append(now)

    def is_ticking(self, box: Box, now: float) -> bool:
        """Return whether ``box`` changed about a second after it last did, and not long ago.

        A place that changed twice like this is given until its next tick is overdue.
        """
        place = next((place for place in self._places if place.box.holds(box)), None)
        if place is None or len(place.changed_at) < 2 or now - place.changed_at[-1] > LONGEST_S:
            return False
        return SHORTEST_S <= place.changed_at[-1] - place.changed_at[-2] <= LONGEST_S

    def forget_before(self, now: float) -> None:
        """Forget places that have been quiet."""
        self._places = [p for p in self._places if now - p.changed_at[-1] < FORGET_S]

    def next_due(self, now: float) -> float | None:
        """Return when the first place that ticks would be overdue."""
        due = [
            place.changed_at[-1] + LONGEST_S
            for place in self._places
            if self.is_ticking(place.box, now)
        ]
        return min(due, default=None)


def _is_one_line(one: Box, other: Box) -> bool:
    """Return whether two boxes are one clock: one line of text whose digits vary in number."""
    if not one.touches(other) or one.united(other).width > WIDEST:
        return False
    across = min(one.right, other.right) - max(one.left, other.left)
    if 2 * across < min(one.width, other.width):
        return False
    height = max(one.bottom, other.bottom) - min(one.top, other.top)
    return height <= TALLER * min(one.height, other.height)
