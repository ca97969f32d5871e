"""Finds, reads back and forgets what was kept. Every call waits for the disk."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from desktop.core.clock import Clock
from desktop.memory.conversation import Call, Card, Conversation, Entry, Turn
from desktop.memory.source import SOURCES, read_sources
from desktop.memory.store import Store

_SEARCH = """
SELECT 'turn', turn.id, conversation_id, speaker, turn.text, excerpt, said_at AS at, provenance
FROM (SELECT rowid AS id, snippet(turn_word, 0, '', '', '…', 24) AS excerpt FROM turn_word
      WHERE turn_word MATCH :words ORDER BY rowid DESC LIMIT :limit) JOIN turn USING (id)
UNION ALL
SELECT 'note', note.id, '', 'note', note.text, excerpt, noted_at, provenance
FROM (SELECT rowid AS id, snippet(note_word, 0, '', '', '…', 24) AS excerpt FROM note_word
      WHERE note_word MATCH :words ORDER BY rowid DESC LIMIT :limit) JOIN note USING (id)
ORDER BY at DESC LIMIT :limit
"""
_LIST = """
SELECT id, began_at, backend, model,
  (SELECT count(*) FROM turn WHERE conversation_id = conversation.id AND speaker != 'notice'),
  coalesce((SELECT text FROM turn WHERE conversation_id = conversation.id AND speaker = 'user'
            ORDER BY line LIMIT 1), '')
FROM conversation ORDER BY began_at DESC LIMIT ?
"""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Found:
    """One hit of a search; ``number`` is the row's own, ``excerpt`` the text around the words."""

    kind: Literal["turn", "note"]
    number: int
    conversation_id: str
    speaker: str
    text: str
    excerpt: str
    at: str
    provenance: str


@dataclass(frozen=True, slots=True)
class Summary:
    """One conversation in a list; ``opening`` is the first thing that the person said."""

    conversation_id: str
    began_at: str
    backend: str
    model: str
    turns: int
    opening: str


class History:
    """What was kept of every conversation. Raises ``StoreError``; not for the engine's loop."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def search(self, query: str, limit: int = 50) -> Sequence[Found]:
        """Return what holds all the words, the newest first; the last word may be unfinished."""
        words = _match(query)
        if not words:
            return []

        def select(connection: sqlite3.Connection) -> list[Found]:
            rows = connection.execute(_SEARCH, {"words": words, "limit": limit})
            return [Found(*row) for row in rows]

        return self._store.result(select)

    def conversations(self, limit: int = 200) -> Sequence[Summary]:
        """Return the newest conversations, newest first."""

        def select(connection: sqlite3.Connection) -> list[Summary]:
            return [Summary(*row) for row in connection.execute(_LIST, (limit,))]

        return self._store.result(select)

    def load(self, conversation_id: str) -> Conversation | None:
        """Return one whole conversation; None when there is none of that id."""

        def select(connection: sqlite3.Connection) -> Conversation | None:
            head = connection.execute(
                "SELECT began_at, backend, model FROM conversation WHERE id = ?",
                (conversation_id,),
            ).fetchone()
            if head is None:
                return None
            began_at, backend, model = head
            entries = _entries(connection, conversation_id)
            return Conversation(began_at, backend, model, entries)

        return self._store.result(select)

    def forget(self, conversation_id: str) -> bool:
        """Forget one conversation with all that belongs to it; False when there is none."""

        def delete(connection: sqlite3.Connection) -> bool:
            return _deleted(connection, "id = ?", conversation_id) > 0

        return self._store.result(delete, forgets=True, timeout_s=60.0)

    def sweep(self, keep_days: int) -> None:
        """Have conversations that are older than that forgotten soon; 0 keeps all."""
        if keep_days <= 0:
            return
        oldest = (self._clock.wall() - timedelta(days=keep_days)).isoformat()

        def delete(connection: sqlite3.Connection) -> None:
            _deleted(connection, "julianday(began_at) < julianday(?)", oldest)

        self._store.post(delete, forgets=True)


def _match(query: str) -> str:
    """Turn what a person types into a full-text query that cannot be malformed."""
    words = [f'"{word}"' for word in _WORD.findall(query)]
    return f"{' '.join(words)}*" if words else ""


def _deleted(connection: sqlite3.Connection, condition: str, value: str) -> int:
    """Delete conversations; their words stay in the index until it is made anew."""
    count = connection.execute(f"DELETE FROM conversation WHERE {condition}", (value,)).rowcount
    if count > 0:
        connection.execute("INSERT INTO turn_word (turn_word) VALUES ('rebuild')")
    return count


def _entries(connection: sqlite3.Connection, conversation_id: str) -> tuple[Entry, ...]:
    dated: list[tuple[str, Entry]] = []
    for speaker, text, at, provenance, cut_off, sources in connection.execute(
        f"SELECT speaker, text, said_at, provenance, cut_off, {SOURCES} FROM turn "
        "WHERE conversation_id = ? ORDER BY line",
        (conversation_id,),
    ):
        dated.append(
            (at, Turn(speaker, text, at, provenance, bool(cut_off), read_sources(sources)))
        )
    for name, arguments, state, result, duration_ms, at in connection.execute(
        "SELECT name, arguments, state, result, duration_ms, called_at FROM tool_call "
        "WHERE conversation_id = ? ORDER BY id",
        (conversation_id,),
    ):
        call = Call(name, json.loads(arguments), state, json.loads(result), duration_ms, at)
        dated.append((at, call))
    for title, text, source, why, at in connection.execute(
        "SELECT title, text, source, why, offered_at FROM offer "
        "WHERE conversation_id = ? ORDER BY id",
        (conversation_id,),
    ):
        dated.append((at, Card(title, text, source, why, at)))
    return tuple(entry for _, entry in sorted(dated, key=lambda pair: pair[0]))
