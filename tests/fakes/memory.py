"""A memory that keeps events and notes for a test to look at."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.brief import HistoryTurn
from desktop.core.events import Event, TranscriptLineChanged


class FakeConversationLog:
    """Implements ``ConversationLog``; ``events`` holds everything that was written."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, str]] = []
        self.events: list[Event] = []
        self.closed = False
        self._lines: dict[int, HistoryTurn] = {}

    def begin(self, backend: str, model: str) -> None:
        self.begun.append((backend, model))
        self._lines.clear()

    def write(self, event: Event) -> None:
        self.events.append(event)
        if not isinstance(event, TranscriptLineChanged) or event.kind == "notice":
            return
        if event.final and event.text:
            self._lines[event.line_id] = HistoryTurn(event.kind, event.text)
        elif event.final:
            self._lines.pop(event.line_id, None)

    def recent(self, limit: int) -> Sequence[HistoryTurn]:
        return list(self._lines.values())[-limit:] if limit > 0 else []

    async def aclose(self) -> None:
        self.closed = True


class FakeNoteStore:
    """Implements ``NoteStore`` in a dictionary."""

    def __init__(self) -> None:
        self._notes: dict[int, str] = {}
        self._last = 0

    def add(self, text: str) -> int:
        self._last += 1
        self._notes[self._last] = text
        return self._last

    def all(self) -> Sequence[tuple[int, str]]:
        return list(self._notes.items())

    def remove(self, number: int) -> bool:
        return self._notes.pop(number, None) is not None
