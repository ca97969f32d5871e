"""Frames that the person pinned, kept as files beside the database with their description."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

from desktop.core.clock import Clock
from desktop.memory.identity import fresh_id
from desktop.memory.leftover import erase
from desktop.memory.question import asked
from desktop.memory.store import Store

_ADD = """
INSERT INTO picture (uid, conversation_id, line, file, description, pinned_at)
SELECT :uid, id, :line, :file, :description, :at FROM conversation WHERE id = :conversation
"""


class PinnedPictures:
    """Keeps pictures; each belongs to a conversation and goes with it.

    ``place`` names the conversation and line of now.
    """

    def __init__(
        self, store: Store, clock: Clock, folder: Path, place: Callable[[], tuple[str, int]]
    ) -> None:
        self._store = store
        self._clock = clock
        self.folder = folder
        self._place = place

    async def pin(self, jpeg: bytes, description: str) -> bool:
        """Keep a picture with what it shows; False while nothing is kept."""
        conversation, line = self._place()
        if not conversation:
            return False
        uid = fresh_id()
        row = {
            "uid": uid,
            "conversation": conversation,
            "line": line,
            "file": f"{uid}.jpg",
            "description": " ".join(description.split())[:1000],
            "at": self._clock.wall().isoformat(timespec="milliseconds"),
        }

        def keep(connection: sqlite3.Connection) -> bool:
            if connection.execute(_ADD, row).rowcount < 1:
                return False
            _write(self.folder, self.folder / f"{uid}.jpg", jpeg)
            return True

        return await asked(self._store, keep)

    def sweep(self) -> None:
        """Delete the files of pictures that were forgotten, soon."""
        self._store.post(self._swept)

    def _swept(self, connection: sqlite3.Connection) -> None:
        if not self.folder.is_dir():
            return
        known = {row[0] for row in connection.execute("SELECT file FROM picture")}
        for path in self.folder.glob("*.jpg"):
            if path.name not in known:
                erase(path)


def _write(folder: Path, path: Path, data: bytes) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
