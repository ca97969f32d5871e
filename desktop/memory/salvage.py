"""Saves what can still be read of a damaged database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.memory.schema import TABLES

_UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
_LONGEST_LEAP = 2**40

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
            # Without this SQLite reads nothing of a file that was cut short.
            source.execute("PRAGMA writable_schema = ON")
            for table in TABLES:
                saved += _copy(source, target, table)
        target.execute(_PLACEHOLDERS)
    finally:
        target.execute("PRAGMA foreign_keys = ON")
    return saved


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, table: str) -> int:
    names = _columns_in_both(source, target, table)
    if not names:
        return 0
    marks = ", ".join("?" * len(names))
    # The names are this program's own, from its schema.
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({marks})"
    saved = 0
    target.execute("BEGIN")
    for row in _readable(source, table, names):
        saved += _insert(target, insert, row)
    target.execute("COMMIT")
    return saved


def _columns_in_both(
    source: sqlite3.Connection, target: sqlite3.Connection, table: str
) -> list[str]:
    """Return the columns to copy: a file of an older Attune has fewer."""
    question = f"PRAGMA table_info({table})"
    try:
        there = {row[1] for row in source.execute(question)}
    except _UNREADABLE:
        there = set()
    names = [row[1] for row in target.execute(question)]
    return [name for name in names if name in there] if there else names


def _insert(target: sqlite3.Connection, insert: str, row: tuple[Any, ...]) -> int:
    try:
        return max(0, target.execute(insert, row).rowcount)
    except sqlite3.IntegrityError:  # the row itself is damaged
        return 0


def _readable(
    source: sqlite3.Connection, table: str, names: list[str]
) -> Iterator[tuple[Any, ...]]:
    """Yield rows from the front, leaping over what cannot be read, then from the back."""
    columns = ", ".join(names)
    ahead = f"SELECT rowid, {columns} FROM {table} WHERE rowid > ? ORDER BY rowid"
    last, leap = 0, 1
    while leap < _LONGEST_LEAP:
        try:
            for rowid, *row in source.execute(ahead, (last,)):
                last, leap = rowid, 1
                yield tuple(row)
        except _UNREADABLE:
            last, leap = last + leap, leap * 2
        else:
            return
    try:
        yield from source.execute(f"SELECT {columns} FROM {table} ORDER BY rowid DESC")
    except _UNREADABLE:
        return
