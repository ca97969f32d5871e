"""Which location of Vertex AI to dial, and which comes next when one fails."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from desktop.live.backend import Backend

FAILURES = 3
FAILURES_WITHIN_S = 60.0

_ANYWHERE = "global"


class Route:
    """Goes through the allowed locations in turn, and never again to one without the model."""

    def __init__(self, locations: Sequence[str]) -> None:
        self._locations = list(locations)
        self._failures: deque[float] = deque(maxlen=FAILURES)
        self._untried = len(self._locations) - 1

    @property
    def location(self) -> str:
        """The location to dial now."""
        return self._locations[0]

    def failed(self, now: float) -> bool:
        """Note a failure here; True when it is the third within a minute and another is dialled.

        ``now`` is monotonic seconds.
        """
        self._failures.append(now)
        full = len(self._failures) == FAILURES
        if not full or now - self._failures[0] > FAILURES_WITHIN_S:
            return False
        return self._next()

    def settled(self) -> None:
        """Forget failures: a session has held here for a while."""
        self._failures.clear()

    def refused(self) -> bool:
        """Note that the model is not known here; True when another location is dialled."""
        if len(self._locations) < 2:
            return False
        del self._locations[0]
        self._failures.clear()
        return True

    def try_another(self) -> bool:
        """Go on at once, for a first attempt; True until each location has had its turn."""
        if self._untried <= 0:
            return False
        self._untried -= 1
        return self._next()

    def _next(self) -> bool:
        self._failures.clear()
        if len(self._locations) < 2:
            return False
        self._locations.append(self._locations.pop(0))
        return True


def route_for(backend: Backend, allowed: str, served: Sequence[str]) -> Route:
    """Return the route of a backend; without a choice of location it is where the model is served.

    ``allowed`` is the person's list with commas between, and nothing outside of it is dialled. A
    single location that was chosen is never left: it may stand for a promise about where data is
    kept. Outside of Vertex AI projects there is nowhere else to go.
    """
    if backend.kind != "vertex" or not backend.project:
        return Route([backend.location])
    listed = [name.strip() for name in allowed.split(",") if name.strip()]
    if not listed:
        listed = [backend.location]
        if backend.location == _ANYWHERE:
            listed = list(served) or listed
    first = [name for name in listed if name == backend.location]
    return Route(list(dict.fromkeys(first + listed)))
