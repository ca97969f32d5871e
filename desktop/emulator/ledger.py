"""What all sessions of a server hold in memory together, under one ceiling.

Every session has bounds of its own; many at their bounds would still be too much. When the sum
passes the ceiling, the heaviest session has to go, and nobody new comes in before there is room.

Assumed: that a service short of memory closes with 1011 and the words that are reported for one
that is unavailable.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.emulator.wire import WireError

CEILING_BYTES = 512 * 1024 * 1024
ROOM = 0.9
"""The share of the ceiling above which no new session is let in."""

UNAVAILABLE = "The service is currently unavailable."


def unavailable() -> WireError:
    """Return how a session is closed that the server has no memory for."""
    return WireError(1011, UNAVAILABLE)


class Ledger:
    """Keeps the last weight of every session; each tells its own as it changes."""

    def __init__(self, ceiling_bytes: int = CEILING_BYTES) -> None:
        self._ceiling = ceiling_bytes
        self._weights: dict[str, int] = {}
        self._evict: dict[str, Callable[[], None]] = {}
        self.total = 0

    @property
    def has_room(self) -> bool:
        """Whether another session may come in."""
        return self.total < self._ceiling * ROOM

    def enter(self, session: str, evict: Callable[[], None]) -> None:
        """Begin to count a session; ``evict`` is called, once, when it must go."""
        self._weights[session] = 0
        self._evict[session] = evict

    def note(self, session: str, weight: int) -> None:
        """Take a session's present weight in bytes, and let the heaviest go while it is too much.

        A session on its way out no longer counts: what it holds goes with it.
        """
        known = self._weights.get(session)
        if known is None:
            return
        self._weights[session] = weight
        self.total += weight - known
        while self.total > self._ceiling:
            heaviest = max(self._weights, key=self._weights.__getitem__)
            evict = self._evict[heaviest]
            self.leave(heaviest)
            evict()

    def leave(self, session: str) -> None:
        """Forget a session; one that is not known is passed over."""
        self.total -= self._weights.pop(session, 0)
        self._evict.pop(session, None)
