"""Searches the documents that the person gave as knowledge, and cites where it found something.

The index is a private SQLite file that follows the folders: what changed is read again, what is
gone is forgotten.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import StoreError
from desktop.tools.folder import Folders, PathRefusedError, read_bytes, walk
from desktop.tools.text import SUFFIXES, UnreadableError, passages

MOST_DOCUMENTS = 2000
DOCUMENT_BYTES = 20_000_000

_SCHEMA = """
CREATE TABLE IF NOT EXISTS document (
  id INTEGER PRIMARY KEY, path TEXT UNIQUE NOT NULL, shown TEXT NOT NULL,
  changed INTEGER NOT NULL, size INTEGER NOT NULL
);
CREATE VIRTUAL TABLE IF NOT EXISTS passage USING fts5 (
  text, place UNINDEXED, document UNINDEXED, tokenize = 'unicode61 remove_diacritics 2'
);
"""
_FIND = """
SELECT document.shown, passage.place, snippet(passage, 0, '', '', ' … ', 48)
FROM passage JOIN document ON document.id = passage.document
WHERE passage MATCH ? ORDER BY bm25(passage) LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a document, and its words."""

    document: str
    place: str
    text: str


class Library:
    """The knowledge folders; every method reads the disk: call it on a worker."""

    def __init__(self, file: Path, roots: Callable[[], Sequence[Path]]) -> None:
        self._file = file
        self._folders = Folders(roots)

    def look_up(self, question: str, limit: int) -> list[Citation]:
        """Return the places that answer a question best; raises ``StoreError``."""
        words = re.findall(r"\w+", question)[:24]
        if not words:
            return []
        try:
            with closing(self._opened()) as index:
                self._renew(index)
                for joint in (" ", " OR "):
                    wanted = joint.join(f'"{word}"' for word in words)
                    rows = index.execute(_FIND, (wanted, limit)).fetchall()
                    if rows:
                        return [Citation(*row) for row in rows]
                return []
        except (sqlite3.Error, OSError) as error:
            raise StoreError("The knowledge cannot be searched now.") from error

    def _opened(self) -> sqlite3.Connection:
        self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600))
        index = sqlite3.connect(self._file, timeout=5)
        try:
            index.executescript(_SCHEMA)
        except sqlite3.DatabaseError:
            index.close()
            self._file.unlink()
            os.close(os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600))
            index = sqlite3.connect(self._file, timeout=5)
            index.executescript(_SCHEMA)
        return index

    def _renew(self, index: sqlite3.Connection) -> None:
        known = {
            row[0]: row[1:] for row in index.execute("SELECT path, id, changed, size FROM document")
        }
        present: set[str] = set()
        for root in self._folders.roots():
            for entry in walk(root):
                if not entry.name.lower().endswith(SUFFIXES) or len(present) >= MOST_DOCUMENTS:
                    continue
                facts = entry.stat(follow_symlinks=False)
                present.add(entry.path)
                before = known.get(entry.path)
                if before is None or before[1:] != (facts.st_mtime_ns, facts.st_size):
                    shown = (Path(root.name) / Path(entry.path).relative_to(root)).as_posix()
                    row = (entry.path, shown, facts.st_mtime_ns, facts.st_size)
                    self._take(index, before[0] if before else None, row)
        for path in known.keys() - present:
            self._forget(index, known[path][0])

    def _take(
        self, index: sqlite3.Connection, number: int | None, row: tuple[str, str, int, int]
    ) -> None:
        if number is not None:
            self._forget(index, number)
        try:
            parts = passages(row[0], read_bytes(Path(row[0]), DOCUMENT_BYTES))
        except (UnreadableError, PathRefusedError, OSError):
            parts = []
        with index:
            cursor = index.execute(
                "INSERT INTO document (path, shown, changed, size) VALUES (?, ?, ?, ?)", row
            )
            index.executemany(
                "INSERT INTO passage (text, place, document) VALUES (?, ?, ?)",
                [(part.text, part.place, cursor.lastrowid) for part in parts],
            )

    def _forget(self, index: sqlite3.Connection, number: int) -> None:
        with index:
            index.execute("DELETE FROM passage WHERE document = ?", (number,))
            index.execute("DELETE FROM document WHERE id = ?", (number,))
