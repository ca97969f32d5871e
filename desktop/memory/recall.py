"""Finds again what was said, noted and pinned, for the model; nothing untrusted passes for more."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Literal

from desktop.core.clock import Clock
from desktop.core.events import Event, Grounding, Source
from desktop.core.recollection import Memory, Remembered, memory_uri
from desktop.memory.note import SqliteNotes
from desktop.memory.provenance import Provenance
from desktop.memory.question import asked, marks, match, match_some
from desktop.memory.retelling import Retelling
from desktop.memory.store import Store
from desktop.memory.trash import SHOWN_NOTE, VISIBLE

MOST_RECALLED = 8
_LONGEST = 400

_CANDIDATES = 40

_TURNS = f"""
SELECT uid, turn.text, said_at, provenance, speaker, bm25(turn_word) AS rank
FROM turn_word JOIN turn ON turn.id = turn_word.rowid
WHERE turn_word MATCH :words AND speaker != 'notice' AND conversation_id != :present
  AND said_at >= :since AND {VISIBLE} ORDER BY rank LIMIT :limit
"""
_NOTES = f"""
SELECT note.uid, note.text, note.noted_at, note.provenance, note.id, bm25(note_word) AS rank
FROM note_word JOIN note ON note.id = note_word.rowid
WHERE note_word MATCH :words AND note.state = 'kept' AND note.superseded_by = ''
  AND note.noted_at >= :since AND {SHOWN_NOTE} ORDER BY rank LIMIT :limit
"""
_PICTURES = f"""
SELECT uid, picture.description, pinned_at, provenance, bm25(picture_word) AS rank
FROM picture_word JOIN picture ON picture.id = picture_word.rowid
WHERE picture_word MATCH :words AND pinned_at >= :since AND {VISIBLE}
ORDER BY rank LIMIT :limit
"""
_LATEST = f"""
SELECT uid, text, said_at, provenance, speaker, 0 FROM turn
WHERE speaker = 'user' AND conversation_id != :present AND said_at >= :since AND {VISIBLE}
ORDER BY id DESC LIMIT :limit
"""

_WHO = {
    Provenance.DIRECT_USER: "the person said",
    Provenance.OVERHEARD: "somebody said in the room",
    Provenance.MODEL: "the assistant said",
    Provenance.TOOL: "the assistant said, from a tool's answer",
    Provenance.SCREEN: "the assistant said, about what was on the screen",
    Provenance.DOCUMENT: "a document said",
    Provenance.PROGRAM: "Attune said",
}


class StoredRecollection:
    """Implements ``Recollection``; ``publish`` receives what an answer will rest on.

    ``present`` names the conversation that goes on, which the model has in view anyway.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        notes: SqliteNotes,
        present: Callable[[], str],
        retelling: Retelling,
    ) -> None:
        self._store = store
        self._clock = clock
        self._notes = notes
        self._present = present
        self._retelling = retelling
        self.publish: Callable[[Event], None] = lambda _event: None

    async def recall(
        self, query: str, since: datetime | None = None, limit: int = MOST_RECALLED
    ) -> Sequence[Memory]:
        """Return what holds the query's words, notes first, and tell the panels of it."""
        limit = max(1, min(limit, MOST_RECALLED))
        memories = await asked(self._store, self._finder(query, since, limit))
        if memories:
            self.publish(Grounding(tuple(map(_chip, memories))))
        return memories

    async def remember(self, text: str) -> Remembered:
        """Keep a note where it holds the person's own words; else put it up for review."""
        return await asyncio.to_thread(self._notes.remember, text)

    async def forget(self, number: int) -> bool:
        """Forget one note; False when there is none of that number."""
        found = await asyncio.to_thread(self._notes.remove, number)
        if found:
            await self._retelling.mend()
        return found

    def _finder(
        self, query: str, since: datetime | None, limit: int
    ) -> Callable[[sqlite3.Connection], list[Memory]]:
        values = {
            "present": self._present(),
            "since": since.astimezone(self._clock.wall().tzinfo).isoformat() if since else "",
            "limit": _CANDIDATES,
        }

        def find(connection: sqlite3.Connection) -> list[Memory]:
            for form in (match, partial(match_some, connection)):
                words = form(query)
                found = _found(connection, {**values, "words": words}) if words else []
                if found:
                    _touch(connection, found[:limit], self._clock.wall().isoformat())
                    return found[:limit]
            if match(query):
                return []
            rows = connection.execute(_LATEST, {**values, "limit": limit})
            return [_said(*row)[1] for row in rows]

        return find


def _found(connection: sqlite3.Connection, values: dict[str, object]) -> list[Memory]:
    """Return what matches, the best first; the person's own notes and words weigh more."""
    ranked = [_noted(*row) for row in connection.execute(_NOTES, values)]
    ranked += [_said(*row) for row in connection.execute(_TURNS, values)]
    ranked += [_pictured(*row) for row in connection.execute(_PICTURES, values)]
    ranked.sort(key=lambda pair: pair[0])
    return [memory for _, memory in ranked]


def _said(
    uid: str, text: str, at: str, origin: str, speaker: str, rank: float
) -> tuple[float, Memory]:
    weight = 1.2 if origin == Provenance.DIRECT_USER else 1.0
    del speaker
    return weight * rank, _memory(uid, "said", text, at, origin, _who(origin))


def _noted(
    uid: str, text: str, at: str, origin: str, number: int, rank: float
) -> tuple[float, Memory]:
    return 2.0 * rank, _memory(uid, "note", text, at, origin, "a note of the person's", number)


def _pictured(
    uid: str, description: str, at: str, origin: str, rank: float
) -> tuple[float, Memory]:
    return 1.5 * rank, _memory(uid, "picture", description, at, origin, "a picture they pinned")


def _memory(
    uid: str,
    kind: Literal["said", "note", "picture"],
    text: str,
    at: str,
    origin: str,
    source: str,
    number: int = 0,
) -> Memory:
    words = " ".join(text.split())[:_LONGEST]
    return Memory(uid, kind, words, at[:16].replace("T", " "), source, origin, number)


def _who(origin: str) -> str:
    return _WHO.get(Provenance(origin), "somebody said")


def _chip(memory: Memory) -> Source:
    title = f"From memory, {memory.date}: {memory.source}"
    return Source(title, memory_uri(memory.uid, memory.kind), memory.text)


def _touch(connection: sqlite3.Connection, memories: Sequence[Memory], at: str) -> None:
    uids = [memory.uid for memory in memories if memory.kind == "note"]
    connection.execute(f"UPDATE note SET used_at = ? WHERE uid IN ({marks(uids)})", (at, *uids))
