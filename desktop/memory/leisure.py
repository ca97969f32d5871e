"""What the store does while nobody wants anything of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

PAUSE_S = 0.5
"""Quiet that must pass before anything is begun that can wait."""


class Leisure:
    """Holds work that can wait, one piece a name, and knows when there is time for it.

    Belongs to the store, which guards it: work is put from any thread and taken on the store's.
    Times are monotonic seconds.
    """

    def __init__(self, pause_s: float = PAUSE_S) -> None:
        self._pause_s = pause_s
        self._waiting: dict[str, Callable[[sqlite3.Connection], Any]] = {}
        self._quiet_since = 0.0
        self._saved_changes = 0
        self._written = False

    def put(self, name: str, work: Callable[[sqlite3.Connection], Any]) -> None:
        """Keep work for a quiet moment; it replaces earlier work of its name."""
        self._waiting[name] = work

    def take(self) -> Callable[[sqlite3.Connection], Any] | None:
        """Return the work that waits longest, if any."""
        return self._waiting.pop(next(iter(self._waiting))) if self._waiting else None

    def note(self, connection: sqlite3.Connection | None, now: float) -> None:
        """Something was done just now."""
        self._quiet_since = now
        if connection is not None:
            self._written = connection.total_changes != self._saved_changes

    def wait_s(self, now: float) -> float | None:
        """Return how long to wait for a quiet moment; None while nothing is to be done in one."""
        if not (self._waiting or self._written):
            return None
        return max(0.0, self._quiet_since + self._pause_s - now)

    def save(self, connection: sqlite3.Connection) -> None:
        """Move the journal into the file and have the disk keep both, where no reader forbids it.

        A commit alone survives the end of the program, not of the power; this makes up for it, and
        no commit has to do it while somebody waits. Raises ``sqlite3.Error``.
        """
        if self._written:
            self._written, self._saved_changes = False, connection.total_changes
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
