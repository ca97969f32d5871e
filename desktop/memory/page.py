"""Pages of what was said, read back for the window."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from desktop.core.archive import KeptLine
from desktop.memory.source import SOURCES, read_sources
from desktop.memory.store import Store
from desktop.memory.trash import VISIBLE

COLUMNS = f"id, conversation_id, line, speaker, text, said_at, cut_off, {SOURCES}"
"""What to select of ``turn`` for ``kept_line``."""

_OLDER = f"SELECT {COLUMNS} FROM turn WHERE id < ? AND {VISIBLE} ORDER BY id DESC LIMIT ?"
_NEWER = f"SELECT {COLUMNS} FROM turn WHERE id > ? AND {VISIBLE} ORDER BY id LIMIT ?"
_NUMBER = "SELECT max(id) FROM turn WHERE conversation_id = ? AND line <= ?"
_HOLDING = f"""
SELECT {COLUMNS} FROM turn WHERE instr(folded(text), ?) > 0 AND {VISIBLE} ORDER BY id DESC LIMIT ?
"""
_AT = f"""
SELECT {COLUMNS} FROM turn WHERE substr(said_at, 12, 5) = ? AND {VISIBLE} ORDER BY id DESC LIMIT ?
"""
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")


class StoredLines:
    """Implements ``Archive`` on a store; ``present`` names the conversation being written."""

    def __init__(self, store: Store, present: Callable[[], str]) -> None:
        self._store = store
        self._present = present

    async def present(self) -> str:
        """Return the id of the present conversation."""
        return self._present()

    async def number_of(self, conversation: str, line: int) -> int:
        """Return a line's number, or the nearest one before it."""

        def select(connection: sqlite3.Connection) -> int:
            return connection.execute(_NUMBER, (conversation, line)).fetchone()[0] or 0

        return await asyncio.to_thread(self._store.result, select)

    async def older(self, number: int, limit: int) -> Sequence[KeptLine]:
        """Return the lines right before a number, oldest first."""
        return (await self._lines(_OLDER, number, limit))[::-1]

    async def newer(self, number: int, limit: int) -> Sequence[KeptLine]:
        """Return the lines right after a number, oldest first."""
        return await self._lines(_NEWER, number, limit)

    async def find(self, words: str, limit: int) -> Sequence[KeptLine]:
        """Return the newest lines that hold the words, or were said at a time of day."""
        words = words.strip()
        clock = _CLOCK.fullmatch(words)
        if clock is not None:
            found = await self._lines(_AT, f"{int(clock[1]):02d}:{clock[2]}", limit)
        else:
            found = await self._lines(_HOLDING, words.casefold(), limit)
        return found[::-1]

    async def _lines(self, statement: str, *values: Any) -> list[KeptLine]:  # noqa: ANN401 - what SQLite takes
        def select(connection: sqlite3.Connection) -> list[KeptLine]:
            connection.create_function("folded", 1, str.casefold, deterministic=True)
            return [kept_line(*row) for row in connection.execute(statement, values)]

        return await asyncio.to_thread(self._store.result, select)


def kept_line(
    number: int,
    conversation: str,
    line: int,
    kind: Any,  # noqa: ANN401 - one of the words that the table allows
    text: str,
    wall_time: str,
    cut_off: int,
    sources: str,
) -> KeptLine:
    """Return a row of ``COLUMNS`` as a line."""
    return KeptLine(
        number,
        conversation,
        line,
        kind,
        text,
        wall_time,
        cut_off=bool(cut_off),
        sources=read_sources(sources),
    )
