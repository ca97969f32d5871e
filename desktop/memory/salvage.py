"""Saves what can still be read of a damaged database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Literal

from desktop.memory.schema import TABLES

_PLACEHOLDERS = """
INSERT OR IGNORE INTO conversation (id, began_at, backend, model)
SELECT conversation_id, min(at), '', '' FROM (
  SELECT conversation_id, said_at AS at FROM turn
  UNION ALL SELECT conversation_id, called_at FROM tool_call
  UNION ALL SELECT conversation_id, offered_at FROM offer
) GROUP BY conversation_id
"""


def salvage(damaged: Path, target: sqlite3.Connection) -> int:
    """Copy every readable row into a fresh database and return how many there were.

    Rows whose conversation cannot be read any more get a nameless one.
    """
    saved = 0
    target.execute("PRAGMA foreign_keys = OFF")
    try:
        with closing(sqlite3.connect(damaged)) as source:
            for table in TABLES:
                saved += _copy(source, target, table)
        target.execute(_PLACEHOLDERS)
    finally:
        target.execute("PRAGMA foreign_keys = ON")
    return saved


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> int:
    names = [row[1] for row in target.execute(f"PRAGMA table_info({table})")]
    marks = ", ".join("?" * len(names))
    # The names are this program's own, from its schema.
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({marks})"
    saved = 0
    target.execute("BEGIN")
    for direction in ("ASC", "DESC"):  # from both ends towards the damaged page
        for row in _readable(source, table, names, direction):
            saved += _insert(target, insert, row)
    target.execute("COMMIT")
    return saved


def _insert(target: sqlite3.Connection, insert: str, row: tuple[Any, ...]) -> int:
    try:
        return max(0, target.execute(insert, row).rowcount)
    except sqlite3.IntegrityError:  # the row itself is damaged
        return 0


def _readable(
    source: sqlite3.Connection, table: str, names: list[str], direction: Literal["ASC", "DESC"]
) -> Iterator[tuple[Any, ...]]:
    query = f"SELECT {', '.join(names)} FROM {table} ORDER BY rowid {direction}"
    try:
        yield from source.execute(query)
    except (sqlite3.Error, UnicodeDecodeError):  # the end of what can be read from this side
        return
