"""Notes in the person's hands."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from desktop.core.clock import Clock
from desktop.core.errors import StoreError
from desktop.core.fault import Fault, Reason
from desktop.core.note import NoteEntry, NoteState
from desktop.memory import trash
from desktop.memory.cascade import forget_note
from desktop.memory.identity import fresh_id
from desktop.memory.note import LONGEST_NOTE
from desktop.memory.provenance import Provenance
from desktop.memory.question import asked, erase_words, match
from desktop.memory.retelling import Retelling
from desktop.memory.store import Store, Work

MOST_LISTED = 2000

_SELECT = f"""
SELECT note.id, note.text, note.state, note.provenance, note.noted_at, note.edited_at,
  note.pinned, note.team, note.owner, note.conversation_id, coalesce(turn.line, 0),
  coalesce((SELECT substr(text, 1, 200) FROM turn AS said WHERE said.uid = note.turn_uid), '')
FROM note LEFT JOIN turn ON turn.uid = note.turn_uid
WHERE note.state = :state AND note.superseded_by = '' AND {trash.SHOWN_NOTE} {{words}}
ORDER BY note.pinned DESC, note.id DESC LIMIT :limit
"""
_WORDS = "AND note.id IN (SELECT rowid FROM note_word WHERE note_word MATCH :words)"
_WAITING = f"SELECT count(*) FROM note WHERE state = 'review' AND {trash.SHOWN_NOTE}"
_CHANGE = (
    "UPDATE note SET {what}, edited_at = :at, version = version + 1 WHERE id = :id AND owner = ''"
)
_OWN = Provenance.DIRECT_USER.value


class StoredNotes:
    """Implements ``NoteDesk`` on a store."""

    def __init__(self, store: Store, clock: Clock, retelling: Retelling) -> None:
        self._store = store
        self._clock = clock
        self._retelling = retelling

    async def notes(self, state: NoteState, words: str = "") -> Sequence[NoteEntry]:
        """Return notes, the pinned ones first, then the newest."""
        query = match(words)
        if words.strip() and not query:
            return ()
        values = {"state": state, "words": query, "limit": MOST_LISTED}

        def select(connection: sqlite3.Connection) -> list[NoteEntry]:
            rows = connection.execute(_SELECT.format(words=_WORDS if query else ""), values)
            return [_entry(*row) for row in rows]

        return await asked(self._store, select)

    async def waiting(self) -> int:
        """Return how many notes wait for review."""

        def count(connection: sqlite3.Connection) -> int:
            return int(connection.execute(_WAITING).fetchone()[0])

        return await asked(self._store, count)

    async def add(self, text: str) -> None:
        """Keep a note of the person's own."""
        row = (fresh_id(), _checked(text), _OWN, self._now())

        def insert(connection: sqlite3.Connection) -> None:
            connection.execute(
                "INSERT INTO note (uid, text, provenance, noted_at) VALUES (?, ?, ?, ?)", row
            )

        await asked(self._store, insert)

    async def edit(self, number: int, text: str) -> None:
        """Change a note's words, which are the person's own from then on."""
        values = {"text": _checked(text), "origin": _OWN}
        await self._change(number, "text = :text, provenance = :origin", values, forgets=True)
        await self._retelling.mend()

    async def pin(self, number: int, on: bool) -> None:
        """Put a note first, or back in its place."""
        await self._change(number, "pinned = :on", {"on": on})

    async def share(self, number: int, on: bool) -> None:
        """Let the team read a note, or no more."""
        await self._change(number, "team = :on", {"on": on})

    async def accept(self, number: int) -> None:
        """Keep a note that waited for review: by this click its words count as the person's."""
        await self._change(number, "state = 'kept', provenance = :origin", {"origin": _OWN})

    async def trash(self, numbers: Sequence[int]) -> None:
        """Hide notes until they are purged."""
        for number in numbers:
            await self._change(number, "trashed_at = :at", {})
        await self._retelling.mend()

    async def restore(self, numbers: Sequence[int]) -> None:
        """Bring hidden notes back."""
        for number in numbers:
            await self._change(number, "trashed_at = ''", {})

    async def purge(self) -> None:
        """Forget for good whatever is hidden."""
        while await asked(self._store, trash.purge, forgets=True):
            continue

    async def forget(self, number: int) -> None:
        """Forget a note with what was said where it came from."""

        def forget(connection: sqlite3.Connection) -> None:
            forget_note(connection, number, with_origin=True)

        await self._retelling.hush()
        await asked(self._store, forget, forgets=True)
        await self._retelling.mend()

    async def _change(
        self, number: int, what: str, values: Mapping[str, object], *, forgets: bool = False
    ) -> None:
        await asked(self._store, _changing(number, what, values, self._now()), forgets=forgets)

    def _now(self) -> str:
        return self._clock.wall().isoformat(timespec="milliseconds")


def _changing(number: int, what: str, values: Mapping[str, object], at: str) -> Work[None]:
    def change(connection: sqlite3.Connection) -> None:
        connection.execute(_CHANGE.format(what=what), {**values, "id": number, "at": at})
        if "text" in values:
            erase_words(connection, ("note_word",))

    return change


def _checked(text: str) -> str:
    words = text.strip()
    if not words:
        raise StoreError(Fault(Reason.NOTE_EMPTY))
    return words[:LONGEST_NOTE]


def _entry(
    number: int,
    text: str,
    state: NoteState,
    origin: str,
    noted_at: str,
    edited_at: str,
    pinned: int,
    team: int,
    author: str,
    conversation: str,
    line: int,
    before: str,
) -> NoteEntry:
    return NoteEntry(
        number,
        text,
        state,
        origin,
        noted_at,
        edited_at,
        pinned=bool(pinned),
        team=bool(team),
        author=author,
        conversation=conversation,
        line=line,
        before=before,
    )
