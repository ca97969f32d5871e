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

_COUNTS = """
CREATE VIRTUAL TABLE IF NOT EXISTS temp.turn_count USING fts5vocab ('main', 'turn_word', 'row')
"""
_FEW = 2000
_OFTEN = 0.01
"""What more than this share of all lines hold, and more than a few, tells nothing."""

_LEAST = 2
_LONG = 6
_STEM = 4


async def asked(store: Store, work: Work[T], *, forgets: bool = False) -> T:
    """Have work done and await what it returns; raises ``StoreError``."""
    return await asyncio.wrap_future(store.ask(work, forgets=forgets))


def match(query: str) -> str:
    """Turn what a person types into a full-text query that cannot be malformed.

    The last word may be unfinished, unless it is a single Latin letter.
    """
    words = [f'"{word}"' for word in _WORD.findall(query)]
    if not words:
        return ""
    open_end = not (len(words[-1]) == 3 and words[-1].isascii())
    return " ".join(words) + ("*" if open_end else "")


def match_some(connection: sqlite3.Connection, query: str) -> str:
    """Turn a question into a full-text query for lines that hold some of its words.

    Words that many lines hold say nothing and would have all of these lines weighed, so only the
    rarer ones count. Long words may have another ending.
    """
    words = list(dict.fromkeys(word.casefold() for word in _WORD.findall(query)))
    connection.execute(_COUNTS)
    (lines,) = connection.execute("SELECT coalesce(max(id), 0) FROM turn").fetchone()
    counts = {word: _count(connection, word) for word in words}
    telling = [word for word in words if counts[word] <= max(_FEW, lines * _OFTEN)]
    telling = telling or sorted(words, key=lambda word: counts[word])[:_LEAST]
    return " OR ".join(_in_any_form(word) for word in telling)


def _count(connection: sqlite3.Connection, word: str) -> int:
    row = connection.execute("SELECT doc FROM temp.turn_count WHERE term = ?", (word,)).fetchone()
    return int(row[0]) if row else 0


def _in_any_form(word: str) -> str:
    if len(word) < _LONG or not word.isalpha():
        return f'"{word}"'
    return f'"{word}" OR "{word[: max(_STEM, len(word) - 2)]}"*'


def erase_words(connection: sqlite3.Connection, indexes: Iterable[str] = INDEXES) -> None:
    """Take the words of deleted rows out of the full-text indexes, where they would stay.

    Merging an index into one piece drops what was deleted (SQLite FTS5, section 6.6).
    """
    for index in indexes:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def marks(values: Iterable[object]) -> str:
    """Return as many placeholders as there are values."""
    return ", ".join("?" for _ in values)
