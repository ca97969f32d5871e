"""Finds, reads back and forgets what was kept. Every call waits for the disk."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from desktop.core.clock import Clock
from desktop.memory import trash
from desktop.memory.conversation import Call, Card, Conversation, Entry, Turn
from desktop.memory.question import match
from desktop.memory.source import SOURCES, read_sources
from desktop.memory.store import Store
from desktop.memory.trash import SHOWN_NOTE, VISIBLE

_SEARCH = f"""
SELECT 'turn', turn.id, conversation_id, speaker, turn.text, excerpt, said_at AS at, provenance
FROM (SELECT rowid AS id, snippet(turn_word, 0, '', '', '…', 24) AS excerpt FROM turn_word
      WHERE turn_word MATCH :words ORDER BY rowid DESC LIMIT :limit) JOIN turn USING (id)
WHERE {VISIBLE}
UNION ALL
SELECT 'note', note.id, '', 'note', note.text, excerpt, noted_at, provenance
FROM (SELECT rowid AS id, snippet(note_word, 0, '', '', '…', 24) AS excerpt FROM note_word
      WHERE note_word MATCH :words ORDER BY rowid DESC LIMIT :limit) JOIN note USING (id)
WHERE {SHOWN_NOTE}
ORDER BY at DESC LIMIT :limit
"""
_LIST = """
SELECT id, began_at, backend, model,
  (SELECT count(*) FROM turn WHERE conversation_id = conversation.id AND speaker != 'notice'),
  coalesce((SELECT text FROM turn WHERE conversation_id = conversation.id AND speaker = 'user'
            ORDER BY line LIMIT 1), '')
FROM conversation WHERE trashed_at = '' ORDER BY began_at DESC LIMIT ?
"""


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
        words = match(query)
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

        return self._store.result(lambda connection: loaded(connection, conversation_id))

    def forget(self, conversation_id: str) -> bool:
        """Forget one conversation with all that belongs to it; False when there is none."""

        def delete(connection: sqlite3.Connection) -> bool:
            return trash.delete(connection, [conversation_id]) > 0

        return self._store.result(delete, forgets=True, timeout_s=60.0)

    def sweep(self, keep_days: int) -> None:
        """Have conversations that are older than that forgotten soon; 0 keeps all.

        Pinned ones stay, and so do notes.
        """
        if keep_days <= 0:
            return
        oldest = (self._clock.wall() - timedelta(days=keep_days)).isoformat()

        self._store.post(lambda connection: trash.sweep(connection, oldest), forgets=True)


def loaded(connection: sqlite3.Connection, conversation_id: str) -> Conversation | None:
    """Return one whole conversation; None when there is none of that id."""
    head = connection.execute(
        "SELECT began_at, backend, model FROM conversation WHERE id = ?", (conversation_id,)
    ).fetchone()
    if head is None:
        return None
    began_at, backend, model = head
    return Conversation(began_at, backend, model, _entries(connection, conversation_id))


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
