"""Decides which pictures of a screen are worth sending.

Screens are free of noise, so an exact comparison is the cheapest and the only one that misses
nothing: thumbnails and perceptual hashes overlook a changed letter (measured).
"""

from __future__ import annotations

from desktop.core.box import Box
from desktop.vision.pace import Pace
from desktop.vision.picture import Picture
from desktop.vision.restless import Restless
from desktop.vision.spot import Difference, Spot, difference, spots_of
from desktop.vision.tick import Clocks

CARET_S = 1.25
"""How long a difference as small as a text caret must last: longer than half a blink."""

DAMP_S = 5.0
DAMP_LIMIT_S = 30.0


class ChangeGate:
    """Compares each picture with the last one that was sent, place by place.

    With ``patient``, a difference the size of a blinking caret must last ``CARET_S``, what ticks
    like a clock counts only once it has stopped, and small places that change all the time, like a
    spinner, count only every ``DAMP_S`` while nothing else changes, and ever more seldom up to
    ``DAMP_LIMIT_S``. Call ``passes`` with pictures in their order; it keeps references to them, so
    their pixels must not be written afterwards.
    """

    def __init__(self, pace: Pace, *, patient: bool = True) -> None:
        self.changed: tuple[Box, ...] | None = None
        """Where the picture that passed last differs from the one before; None for all of it."""

        self.seen_change = False
        """Whether the last two pictures that were looked at differ."""

        self._pace = pace
        self._patient = patient
        self._sent: Picture | None = None
        self._previous: Picture | None = None
        self._restless = Restless(1, 1)
        self._clocks = Clocks()
        self._carets: list[tuple[Box, float]] = []
        self._damp_s = self._next_damp_s = DAMP_S

    def passes(self, picture: Picture, now: float) -> bool:
        """Return whether to send ``picture``, and take it as sent when so."""
        spots: list[Spot] | None = None
        if self._sent is None or self._sent.shape != picture.shape:
            self._begin(picture)
            worth = self.seen_change = True
        else:
            spots = self._spots(self._sent, picture, now)
            worth = self._is_worth(spots, now)
        passes = self._pace.is_ready(now) and (worth or self._pace.is_demanded(now))
        if passes:
            self.changed = None if spots is None else tuple(spot.box for spot in spots)
            self._take(picture, now)
        return passes

    def forget(self) -> None:
        """Take the next picture as new."""
        self._sent = self._previous = None

    def due_at(self, now: float) -> float | None:
        """Return when a difference that waits to be trusted should be looked at again."""
        due = [since + CARET_S for _, since in self._carets]
        ticking = self._clocks.next_due(now)
        return min([*due, ticking] if ticking is not None else due, default=None)

    def _begin(self, picture: Picture) -> None:
        self._restless = Restless(picture.shape[0], picture.shape[1])
        self._clocks = Clocks()
        self._carets.clear()

    def _take(self, picture: Picture, now: float) -> None:
        self._pace.sent(now)
        self._sent = self._previous = picture
        self._carets.clear()
        self._damp_s = self._next_damp_s

    def _spots(self, sent: Picture, picture: Picture, now: float) -> list[Spot]:
        change = difference(sent, picture)
        spots = [] if change is None else spots_of(sent, picture, change)
        self._watch(sent, picture, change, spots, now)
        self._previous = sent if change is None else picture
        return spots

    def _watch(
        self,
        sent: Picture,
        picture: Picture,
        change: Difference | None,
        spots: list[Spot],
        now: float,
    ) -> None:
        """Learn from what changed since the last look what ticks and what never rests."""
        previous = self._previous
        if previous is not None and previous is not sent:
            step = difference(previous, picture)
            spots = [] if step is None else spots_of(previous, picture, step)
        self.seen_change = bool(spots)
        moved = None
        for spot in spots:
            if not spot.is_caret:
                self._clocks.observe(spot.box, now)
                moved = spot.blocks if moved is None else moved | spot.blocks
        self._restless.observe(moved, now)
        self._clocks.forget_before(now)

    def _is_worth(self, spots: list[Spot], now: float) -> bool:
        if not self._patient:
            return bool(spots)
        carets = [spot for spot in spots if spot.is_caret]
        lasting = self._lasting(carets, now)
        other = [spot for spot in spots if not spot.is_caret]
        fresh = [spot for spot in other if not self._clocks.is_ticking(spot.box, now)]
        restless = [spot for spot in fresh if self._restless.explains(spot.blocks)]
        if lasting or len(restless) < len(fresh):
            self._next_damp_s = DAMP_S
            return True
        return bool(restless) and not self._is_damped(now)

    def _lasting(self, carets: list[Spot], now: float) -> bool:
        """Return whether a small difference has stood long enough to be more than a blink."""
        before = self._carets
        self._carets = []
        for spot in carets:
            since = next((at for box, at in before if box.touches(spot.box)), now)
            self._carets.append((spot.box, since))
        return any(now - since >= CARET_S for _, since in self._carets)

    def _is_damped(self, now: float) -> bool:
        if self._pace.since_sent(now) < self._damp_s:
            return True
        self._next_damp_s = min(2 * self._damp_s, DAMP_LIMIT_S)
        return False
