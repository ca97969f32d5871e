"""Notes in the store, as tools take and read them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.core.clock import Clock
from desktop.core.recollection import Remembered
from desktop.memory.cascade import forget_note
from desktop.memory.identity import fresh_id
from desktop.memory.provenance import Provenance
from desktop.memory.store import Store
from desktop.memory.trash import SHOWN_NOTE

LONGEST_NOTE = 4000

_ADD = """
INSERT INTO note (uid, text, provenance, noted_at, state, turn_uid, conversation_id)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_ALL = f"SELECT id, text FROM note WHERE state = 'kept' AND {SHOWN_NOTE} ORDER BY id"
_MOST_WAITING = 500
_TRIM = """
DELETE FROM note WHERE state = 'review' AND id NOT IN
  (SELECT id FROM note WHERE state = 'review' ORDER BY id DESC LIMIT ?)
"""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a note rests on: the row of the person's words, and its conversation."""

    turn: str = ""
    conversation: str = ""

    @property
    def is_own(self) -> bool:
        """Whether the words are the person's own."""
        return bool(self.turn)


class SqliteNotes:
    """Implements ``NoteStore``; every call waits for the disk and may raise ``StoreError``.

    What tools add comes by way of the model, which may have been misled: only what ``ground``
    finds to be the person's own words is kept at once, everything else waits for review.
    """

    def __init__(
        self, store: Store, clock: Clock, ground: Callable[[str], Ground] = lambda _text: Ground()
    ) -> None:
        self._store = store
        self._clock = clock
        self._ground = ground

    def add(self, text: str) -> int:
        """Take one note and return its number, which is never given again."""
        return self.remember(text).number

    def remember(self, text: str) -> Remembered:
        """Take one note and say whether it is kept or waits for review."""
        ground = self._ground(text)
        row = (
            fresh_id(),
            text[:LONGEST_NOTE],
            (Provenance.DIRECT_USER if ground.is_own else Provenance.MODEL).value,
            self._clock.wall().isoformat(),
            "kept" if ground.is_own else "review",
            ground.turn,
            ground.conversation,
        )

        def insert(connection: sqlite3.Connection) -> int:
            number = int(connection.execute(_ADD, row).lastrowid or 0)
            connection.execute(_TRIM, (_MOST_WAITING,))
            return number

        return Remembered(self._store.result(insert), ground.is_own)

    def all(self) -> Sequence[tuple[int, str]]:
        """Return every kept note, oldest first."""

        def select(connection: sqlite3.Connection) -> list[tuple[int, str]]:
            return connection.execute(_ALL).fetchall()

        return self._store.result(select)

    def remove(self, number: int) -> bool:
        """Forget one note with what quotes it; False when there is none."""

        def delete(connection: sqlite3.Connection) -> bool:
            own = "SELECT 1 FROM note WHERE id = ? AND owner = ''"
            if connection.execute(own, (number,)).fetchone() is None:
                return False
            forget_note(connection, number, with_origin=False)
            return True

        return self._store.result(delete, forgets=True)
