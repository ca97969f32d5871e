"""Which backend and which of its locations to dial, and which comes next when one fails."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Sequence

from desktop.live.backend import Backend

FAILURES = 3
FAILURES_WITHIN_S = 60.0
EXHAUSTED_S = 60.0
"""How long a place whose quota is used up is passed over."""

_ANYWHERE = "global"


class Route:
    """Goes through the allowed places in turn, and never again to one without the model.

    A place is a backend at one of its locations. Nothing but the given places is ever dialled.
    """

    def __init__(self, places: Sequence[Backend]) -> None:
        self._places = list(dict.fromkeys(places))
        self._failures: deque[float] = deque(maxlen=FAILURES)
        self._exhausted: dict[Backend, float] = {}
        self._untried = len(self._places) - 1

    @property
    def backend(self) -> Backend:
        """The place to dial now."""
        return self._places[0]

    def failed(self, now: float) -> bool:
        """Note a failure here; True when it is the third within a minute and another is dialled.

        ``now`` is monotonic seconds.
        """
        self._failures.append(now)
        full = len(self._failures) == FAILURES
        if not full or now - self._failures[0] > FAILURES_WITHIN_S:
            return False
        return self._next()

    def exhausted(self, now: float) -> bool:
        """Note that the quota here is used up; True when another place may have some left."""
        self._exhausted[self.backend] = now + EXHAUSTED_S
        for _ in self._places[1:]:
            self._next()
            if self._exhausted.get(self.backend, now) <= now:
                return True
        self._next()
        return False

    def settled(self) -> None:
        """Forget failures: a session has held here for a while."""
        self._failures.clear()
        self._exhausted.clear()

    def refused(self) -> bool:
        """Note that the model is not known here; True when another place is dialled."""
        if len(self._places) < 2:
            return False
        del self._places[0]
        self._failures.clear()
        return True

    def try_another(self) -> bool:
        """Go on at once, for a first attempt; True until each place has had its turn."""
        if self._untried <= 0:
            return False
        self._untried -= 1
        return self._next()

    def _next(self) -> bool:
        self._failures.clear()
        if len(self._places) < 2:
            return False
        self._places.append(self._places.pop(0))
        return True


def places_of(backend: Backend, allowed: str, served: Sequence[str]) -> list[Backend]:
    """Return where a backend is dialled; without a choice it is where the model is served.

    ``allowed`` is the person's list of locations with commas between, and nothing outside of it
    is dialled. A single location that was chosen is never left: it may stand for a promise about
    where data is kept. Outside of Vertex AI projects there is nowhere else to go.
    """
    if backend.kind != "vertex" or not backend.project:
        return [backend]
    listed = [name.strip() for name in allowed.split(",") if name.strip()]
    if not listed:
        listed = [backend.location]
        if backend.location == _ANYWHERE:
            listed = list(served) or listed
    first = [name for name in listed if name == backend.location]
    names = dict.fromkeys(first + listed)
    return [dataclasses.replace(backend, location=name) for name in names]
