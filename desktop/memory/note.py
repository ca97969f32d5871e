"""Notes in the store."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from desktop.core.clock import Clock
from desktop.memory.provenance import Provenance
from desktop.memory.store import Store


class SqliteNotes:
    """Implements ``NoteStore``; every call waits for the disk and may raise ``StoreError``."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def add(self, text: str) -> int:
        """Keep one note and return its number, which is never given again.

        The words come by way of the model, which may have been misled: they count as its own.
        """
        row = (text, Provenance.MODEL.value, self._clock.wall().isoformat())

        def insert(connection: sqlite3.Connection) -> int:
            cursor = connection.execute(
                "INSERT INTO note (text, provenance, noted_at) VALUES (?, ?, ?)", row
            )
            return int(cursor.lastrowid or 0)

        return self._store.result(insert)

    def all(self) -> Sequence[tuple[int, str]]:
        """Return every note, oldest first."""

        def select(connection: sqlite3.Connection) -> list[tuple[int, str]]:
            return connection.execute("SELECT id, text FROM note ORDER BY id").fetchall()

        return self._store.result(select)

    def remove(self, number: int) -> bool:
        """Forget one note, its words in the index included; False when there is none."""

        def delete(connection: sqlite3.Connection) -> bool:
            found = connection.execute("DELETE FROM note WHERE id = ?", (number,)).rowcount > 0
            if found:  # a deleted row leaves its words in the index until this
                connection.execute("INSERT INTO note_word (note_word) VALUES ('rebuild')")
            return found

        return self._store.result(delete, forgets=True)
