"""The last turns of the present conversation, held in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from desktop.core.brief import HistoryTurn
from desktop.core.events import TranscriptLineChanged

MOST_TURNS = 200


class RecentTurns:
    """Final lines of person and assistant; a line that comes again replaces itself."""

    def __init__(self) -> None:
        self._turns: OrderedDict[int, HistoryTurn] = OrderedDict()

    def clear(self) -> None:
        """Begin anew."""
        self._turns.clear()

    def take(self, line: TranscriptLineChanged) -> None:
        """Keep a final line; an empty one takes back what stood there."""
        if not line.final or line.kind == "notice":
            return
        if not line.text.strip():
            self._turns.pop(line.line_id, None)
            return
        self._turns[line.line_id] = HistoryTurn(line.kind, line.text)
        if len(self._turns) > MOST_TURNS:
            self._turns.popitem(last=False)

    def drop(self, lines: Iterable[int]) -> None:
        """Forget these lines."""
        for line in lines:
            self._turns.pop(line, None)

    def last(self, limit: int) -> Sequence[HistoryTurn]:
        """Return the newest turns, oldest first."""
        return list(self._turns.values())[-limit:] if limit > 0 else []
