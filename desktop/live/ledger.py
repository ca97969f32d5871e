"""What was sent and not yet consumed, for services that count what they have consumed.

Vertex AI calls this transparent resumption: the setup of a connection is its message 0, and an
update names the last message that the saved state contains.
"""

from __future__ import annotations

from collections import deque

from desktop.live.outbox import Item

SENT_WAITING = 4096


class Ledger:
    """Keeps sent messages until they are consumed; ``restart`` hands out the rest, in order.

    ``forgotten`` counts the oldest that had to go because too many waited.
    """

    def __init__(self, *, enabled: bool) -> None:
        self.enabled = enabled
        self.forgotten = 0
        self._index = 0
        self._waiting: deque[tuple[int, Item | None]] = deque(maxlen=SENT_WAITING)

    def sending(self, item: Item | None) -> None:
        """Count a message that is about to be sent; None is one that is never sent again."""
        if self.enabled:
            self._index += 1
            self.forgotten += len(self._waiting) == SENT_WAITING
            self._waiting.append((self._index, item))

    def withdraw(self) -> None:
        """The last message could not be put on the wire at all."""
        if self._waiting:
            self._waiting.pop()
            self._index -= 1

    def consumed(self, index: int | None) -> None:
        """Forget what the newest handle's state contains."""
        if index is None:
            return
        while self._waiting and self._waiting[0][0] <= index:
            self._waiting.popleft()

    def restart(self) -> list[Item]:
        """Begin to count a new connection, and return what the last one has not consumed."""
        rest = [item for _, item in self._waiting if item is not None]
        self._waiting.clear()
        self._index = 0
        return rest
