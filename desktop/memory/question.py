"""Questions to the store from a loop, and what to do once words have gone."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Iterable
from typing import TypeVar

from desktop.memory.schema import INDEXES
from desktop.memory.store import Store, Work

T = TypeVar("T")

_WORD = re.compile(r"\w+")


async def asked(store: Store, work: Work[T], *, forgets: bool = False) -> T:
    """Have work done and await what it returns; raises ``StoreError``."""
    return await asyncio.wrap_future(store.ask(work, forgets=forgets))


def match(query: str, *, either: bool = False) -> str:
    """Turn what a person types into a full-text query that cannot be malformed.

    The last word may be unfinished, unless it is a single Latin letter. With ``either`` one of
    the words is enough.
    """
    words = [f'"{word}"' for word in _WORD.findall(query)]
    if not words:
        return ""
    open_end = not (len(words[-1]) == 3 and words[-1].isascii())
    return (" OR " if either else " ").join(words) + ("*" if open_end else "")


def erase_words(connection: sqlite3.Connection, indexes: Iterable[str] = INDEXES) -> None:
    """Take the words of deleted rows out of the full-text indexes, where they would stay.

    Merging an index into one piece drops what was deleted (SQLite FTS5, section 6.6).
    """
    for index in indexes:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def marks(values: Iterable[object]) -> str:
    """Return as many placeholders as there are values."""
    return ", ".join("?" for _ in values)
