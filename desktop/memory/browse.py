"""Reads conversations for the history browser: lists, hits and lines."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from desktop.core.archive import KeptLine
from desktop.core.history import ConversationHead, HistoryFilter, HistoryPage
from desktop.memory.page import COLUMNS, kept_line
from desktop.memory.question import match

MOST_HITS = 2000
"""Newest hits that a search looks at; older ones are found with more words."""

_EXCERPT = 160
_BEFORE = 40

_HEADS = """
SELECT id, title, began_at, pinned, model, backend = 'local',
  (SELECT count(*) FROM turn WHERE conversation_id = conversation.id AND speaker != 'notice'),
  coalesce((SELECT substr(text, 1, 160) FROM turn WHERE conversation_id = conversation.id
            AND speaker = 'user' ORDER BY line LIMIT 1), ''),
  (SELECT count(*) FROM note WHERE note.conversation_id = conversation.id
   AND note.trashed_at = '')
FROM (SELECT * FROM conversation WHERE {where}
  ORDER BY pinned DESC, began_at DESC, id DESC LIMIT :limit OFFSET :offset) AS conversation
ORDER BY pinned DESC, began_at DESC, id DESC
"""
_HITS = """
SELECT conversation_id, line, id FROM turn WHERE id IN (
  SELECT rowid FROM turn_word WHERE turn_word MATCH ? ORDER BY rowid DESC LIMIT ?
) ORDER BY id DESC
"""
_HOLDING = (
    "SELECT conversation_id, line, id FROM turn WHERE instr(text, ?) ORDER BY id DESC LIMIT ?"
)
_READ = f"""
SELECT {COLUMNS} FROM turn WHERE conversation_id = ? AND line >= ? ORDER BY line LIMIT ?
"""
_FROM = """
SELECT coalesce(min(line), 0) FROM (SELECT line FROM turn
  WHERE conversation_id = ? AND line <= ? ORDER BY line DESC LIMIT ?)
"""


class _Hits:
    """The newest hit of each conversation, and how many there are."""

    def __init__(self, rows: Sequence[tuple[str, int, int]]) -> None:
        self.newest: dict[str, tuple[int, int]] = {}
        self.count: dict[str, int] = {}
        for conversation, line, number in rows:
            self.newest.setdefault(conversation, (line, number))
            self.count[conversation] = self.count.get(conversation, 0) + 1


def find(
    connection: sqlite3.Connection, wanted: HistoryFilter, limit: int, offset: int
) -> HistoryPage:
    """Return a page of what a filter finds."""
    hits = _hits_of(connection, wanted.words)
    where, values = _condition(connection, wanted, hits)
    (total,) = connection.execute(
        f"SELECT count(*) FROM conversation WHERE {where}", values
    ).fetchone()
    page = {**values, "limit": limit, "offset": offset}
    rows = connection.execute(_HEADS.format(where=where), page).fetchall()
    return HistoryPage(tuple(_head(connection, wanted.words, hits, *row) for row in rows), total)


def found(connection: sqlite3.Connection, wanted: HistoryFilter) -> list[str]:
    """Return the ids of all that a filter finds."""
    where, values = _condition(connection, wanted, _hits_of(connection, wanted.words))
    rows = connection.execute(f"SELECT id FROM conversation WHERE {where}", values)
    return [row[0] for row in rows]


def read(
    connection: sqlite3.Connection, conversation: str, line: int, limit: int
) -> list[KeptLine]:
    """Return the lines of a conversation around a line."""
    (first,) = connection.execute(_FROM, (conversation, line, limit // 2)).fetchone()
    return [kept_line(*row) for row in connection.execute(_READ, (conversation, first, limit))]


def place_of(connection: sqlite3.Connection, uid: str) -> tuple[str, int]:
    """Return where a line, a note or a picture of that id belongs."""
    row = connection.execute(
        "SELECT conversation_id, line FROM turn WHERE uid = :uid UNION ALL "
        "SELECT turn.conversation_id, turn.line FROM note JOIN turn ON turn.uid = note.turn_uid "
        "WHERE note.uid = :uid UNION ALL "
        "SELECT conversation_id, line FROM picture WHERE uid = :uid",
        {"uid": uid},
    ).fetchone()
    return (str(row[0]), int(row[1])) if row else ("", 0)


def title_of(connection: sqlite3.Connection, conversation: str) -> str:
    """Return the title of a conversation, or the beginning of what was said first."""
    row = connection.execute(
        "SELECT coalesce(nullif(title, ''), (SELECT substr(text, 1, 80) FROM turn WHERE "
        "conversation_id = conversation.id AND speaker = 'user' ORDER BY line LIMIT 1)) "
        "FROM conversation WHERE id = ?",
        (conversation,),
    ).fetchone()
    return " ".join(str(row[0]).split()) if row and row[0] else "Conversation"


def _hits_of(connection: sqlite3.Connection, words: str) -> _Hits | None:
    query = match(words)
    if not query:
        return None
    rows = connection.execute(_HITS, (query, MOST_HITS)).fetchall()
    if not rows and not words.isascii():  # scripts that part no words are found as they stand
        rows = connection.execute(_HOLDING, (words.strip(), MOST_HITS)).fetchall()
    return _Hits(rows)


def _condition(
    connection: sqlite3.Connection, wanted: HistoryFilter, hits: _Hits | None
) -> tuple[str, dict[str, Any]]:
    parts, values = ["trashed_at = ''"], dict[str, Any]()
    if wanted.since:
        parts.append("substr(began_at, 1, 10) >= :since")
        values["since"] = wanted.since
    if wanted.until:
        parts.append("substr(began_at, 1, 10) <= :until")
        values["until"] = wanted.until
    if wanted.pinned:
        parts.append("pinned")
    if hits is not None:
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS hit (id TEXT PRIMARY KEY)")
        connection.execute("DELETE FROM hit")
        connection.executemany("INSERT INTO hit VALUES (?)", [(one,) for one in hits.newest])
        titled = " OR title LIKE :titled ESCAPE '\\'"
        values["titled"] = f"%{_escaped(wanted.words)}%"
        parts.append(f"(id IN hit{titled})")
    return " AND ".join(parts), values


def _head(
    connection: sqlite3.Connection,
    words: str,
    hits: _Hits | None,
    *row: Any,  # noqa: ANN401 - a row of the database
) -> ConversationHead:
    conversation, title, began_at, pinned, model, demo, turns, opening, notes = row
    line, number = hits.newest.get(conversation, (0, 0)) if hits else (0, 0)
    return ConversationHead(
        conversation,
        title or " ".join(opening.split()),
        bool(title),
        began_at,
        turns,
        pinned=bool(pinned),
        notes=notes,
        model=model,
        demo=bool(demo),
        excerpt=_excerpt(connection, words, number) if number else "",
        hit_line=line,
        hits=hits.count.get(conversation, 0) if hits else 0,
    )


def _excerpt(connection: sqlite3.Connection, words: str, number: int) -> str:
    """Return what stands around the first of the words.

    The index could tell, but would look the words up anew for every line.
    """
    row = connection.execute("SELECT text FROM turn WHERE id = ?", (number,)).fetchone()
    text = " ".join(str(row[0]).split()) if row else ""
    folded = text.casefold()
    places = [folded.find(word) for word in words.casefold().split()]
    first = min((place for place in places if place >= 0), default=0)
    if first <= _BEFORE:
        return text[:_EXCERPT]
    begin = text.rfind(" ", 0, first - _BEFORE // 2) + 1
    return f"\N{HORIZONTAL ELLIPSIS}{text[begin : begin + _EXCERPT]}"


def _escaped(words: str) -> str:
    """Return what LIKE takes for the words themselves."""
    for sign in "\\%_":
        words = words.replace(sign, f"\\{sign}")
    return words.strip()
