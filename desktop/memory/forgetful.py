"""Memory that ends with the program, for people who want nothing kept."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from desktop.core.brief import HistoryTurn
from desktop.core.events import Event, TranscriptLineChanged
from desktop.memory.recent import RecentTurns


class ForgetfulLog:
    """Implements ``ConversationLog`` and writes nothing; recent turns live as long as it does."""

    def __init__(self) -> None:
        self._recent = RecentTurns()

    @property
    def conversation_id(self) -> str:
        """Empty: nothing is kept."""
        return ""

    def begin(self, backend: str, model: str) -> None:
        """Open a new conversation."""
        self._recent.clear()

    def write(self, event: Event) -> None:
        """Keep final lines for as long as the conversation lasts."""
        if isinstance(event, TranscriptLineChanged):
            self._recent.take(event)

    def recent(self, limit: int) -> Sequence[HistoryTurn]:
        """Return the last turns of the present conversation, oldest first."""
        return self._recent.last(limit)

    async def aclose(self) -> None:
        """Forget everything."""
        self._recent.clear()


class ForgetfulNotes:
    """Implements ``NoteStore`` in memory."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._notes: dict[int, str] = {}
        self._last = 0

    def add(self, text: str) -> int:
        """Keep one note and return its number."""
        with self._lock:
            self._last += 1
            self._notes[self._last] = text
            return self._last

    def all(self) -> Sequence[tuple[int, str]]:
        """Return every note, oldest first."""
        with self._lock:
            return list(self._notes.items())

    def remove(self, number: int) -> bool:
        """Forget one note; False when there is none of that number."""
        with self._lock:
            return self._notes.pop(number, None) is not None
