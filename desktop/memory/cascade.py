"""Forgets words together with everything that was derived from them.

What goes with a line of the person's: its answer, the tool calls and offers of that exchange,
notes and pictures that came from it, the *from memory* chips elsewhere that quote it together with
the answers that carry them, decisions whose question held its words, and the summary of every
conversation that loses a line; the summary is made anew from what is left.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from desktop.core.history import Derived
from desktop.memory.question import erase_words, marks
from desktop.memory.summary import summing_up

_EXCHANGE = """
SELECT uid, line FROM turn WHERE conversation_id = :conversation AND line >= :line AND line <
  coalesce((SELECT min(line) FROM turn WHERE conversation_id = :conversation AND line > :line
            AND speaker = 'user'), 9223372036854775807)
"""
_QUOTING = """
SELECT turn.uid, turn.conversation_id, turn.line FROM source
JOIN turn ON turn.uid = source.turn_uid WHERE source.memory IN ({})
"""


class Doomed:
    """Collects what has to go: rows of lines by id, and exchanges by conversation and line."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.turns: dict[str, tuple[str, int]] = {}
        self.notes: set[str] = set()

    def take_turn(self, number: int) -> None:
        """Take a line by its number; with a line of the person's its whole exchange."""
        row = self._connection.execute(
            "SELECT uid, conversation_id, line, speaker FROM turn WHERE id = ?", (number,)
        ).fetchone()
        if row is None:
            return
        uid, conversation, line, speaker = row
        self.turns[uid] = (conversation, line)
        if speaker == "user":
            place = {"conversation": conversation, "line": line}
            for one, at in self._connection.execute(_EXCHANGE, place):
                self.turns[one] = (conversation, at)
        self._follow({*self.turns})

    def take_note(self, number: int, *, with_origin: bool) -> None:
        """Take a note, on demand with the exchange that it came from."""
        row = self._connection.execute(
            "SELECT uid, turn_uid FROM note WHERE id = ?", (number,)
        ).fetchone()
        if row is None:
            return
        self.notes.add(row[0])
        origin = self._connection.execute("SELECT id FROM turn WHERE uid = ?", (row[1],)).fetchone()
        if with_origin and origin is not None:
            self.take_turn(origin[0])
        self._follow({row[0]})

    def take_conversations(self, conversations: Iterable[str]) -> None:
        """Take what came out of whole conversations and lies elsewhere."""
        uids: set[str] = set()
        for conversation in conversations:
            rows = self._connection.execute(
                "SELECT uid, line FROM turn WHERE conversation_id = ?", (conversation,)
            )
            for uid, line in rows:
                self.turns[uid] = (conversation, line)
                uids.add(uid)
        self._follow(uids)

    def _follow(self, uids: set[str]) -> None:
        """Add the notes made of these lines and the answers that quote them, and so on."""
        while uids:
            fresh: set[str] = set()
            for some in _chunks(sorted(uids)):
                fresh |= self._notes_of(some) | self._quoting(some)
            uids = fresh

    def _notes_of(self, uids: Sequence[str]) -> set[str]:
        rows = self._connection.execute(
            f"SELECT uid FROM note WHERE turn_uid IN ({marks(uids)})", uids
        )
        fresh = {uid for (uid,) in rows} - self.notes
        self.notes |= fresh
        return fresh

    def _quoting(self, uids: Sequence[str]) -> set[str]:
        fresh: set[str] = set()
        for uid, conversation, line in self._connection.execute(_QUOTING.format(marks(uids)), uids):
            if uid not in self.turns:
                self.turns[uid] = (conversation, line)
                fresh.add(uid)
        return fresh


def forget_turn(
    connection: sqlite3.Connection, number: int, *, only_count: bool = False
) -> Derived:
    """Forget a line with all that was derived from it, or only count what would go."""
    doomed = Doomed(connection)
    doomed.take_turn(number)
    return _count(connection, doomed) if only_count else forget_all(connection, doomed)


def forget_note(connection: sqlite3.Connection, number: int, *, with_origin: bool) -> Derived:
    """Forget a note, the chips that quote it and the answers that carry them."""
    doomed = Doomed(connection)
    doomed.take_note(number, with_origin=with_origin)
    return forget_all(connection, doomed)


def forget_all(connection: sqlite3.Connection, doomed: Doomed) -> Derived:
    """Delete everything that was collected, with its words in the indexes."""
    counted = _count(connection, doomed)
    if counted.total:
        delete_rows(connection, doomed)
        erase_words(connection)
    return counted


def delete_rows(connection: sqlite3.Connection, doomed: Doomed) -> None:
    """Delete everything that was collected; its words stay in the indexes until erased."""
    places = sorted({*doomed.turns.values()})
    for table in ("tool_call", "offer", "picture"):
        connection.executemany(
            f"DELETE FROM {table} WHERE conversation_id = ? AND line = ?", places
        )
    conversations = sorted({conversation for conversation, _ in places})
    for some in _chunks(sorted(doomed.notes)):
        connection.execute(f"DELETE FROM source WHERE memory IN ({marks(some)})", some)
        connection.execute(f"DELETE FROM note WHERE uid IN ({marks(some)})", some)
    for some in _chunks(sorted(doomed.turns)):
        connection.execute(f"DELETE FROM source WHERE memory IN ({marks(some)})", some)
        connection.execute(f"DELETE FROM turn WHERE uid IN ({marks(some)})", some)
    for some in _chunks(conversations):
        connection.execute(f"DELETE FROM summary WHERE conversation_id IN ({marks(some)})", some)
        connection.execute(f"DELETE FROM audit WHERE conversation_id IN ({marks(some)})", some)
    for conversation in conversations:
        summing_up(conversation)(connection)
        _drop_if_empty(connection, conversation)


def _count(connection: sqlite3.Connection, doomed: Doomed) -> Derived:
    places = {*doomed.turns.values()}
    found = dict.fromkeys(("tool_call", "offer", "picture"), 0)
    for table in found:
        for place in places:
            (count,) = connection.execute(
                f"SELECT count(*) FROM {table} WHERE conversation_id = ? AND line = ?", place
            ).fetchone()
            found[table] += count
    chips = sum(
        connection.execute(
            f"SELECT count(*) FROM source WHERE memory IN ({marks(some)})", some
        ).fetchone()[0]
        for some in _chunks(sorted({*doomed.turns, *doomed.notes}))
    )
    return Derived(
        lines=len(doomed.turns),
        notes=len(doomed.notes),
        calls=found["tool_call"] + found["offer"],
        pictures=found["picture"],
        chips=chips,
    )


def _drop_if_empty(connection: sqlite3.Connection, conversation: str) -> None:
    connection.execute(
        "DELETE FROM conversation WHERE id = ? AND NOT EXISTS "
        "(SELECT 1 FROM turn WHERE conversation_id = conversation.id)",
        (conversation,),
    )


def _chunks(values: Sequence[str], size: int = 500) -> list[tuple[str, ...]]:
    return [tuple(values[at : at + size]) for at in range(0, len(values), size)]
