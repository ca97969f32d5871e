"""What came in from other machines, applied and settled, one page a transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desktop.memory.identity import fresh_id
from desktop.memory.question import erase_words, marks
from desktop.memory.shared.outbox import Row, note_state
from desktop.memory.shared.table import BY_NAME, TABLES, SharedTable

# Its own row may still be on its way.
_PLACEHOLDER = """
INSERT OR IGNORE INTO conversation (id, began_at, backend, model, version)
VALUES (?, '', '', '', 0)
"""
_DECIDING = {"note": "text", "conversation": "title"}
"""What decides between two changes of the same count and moment."""

_REVIEW = """
INSERT INTO note (uid, text, provenance, noted_at, state, conversation_id)
SELECT ?, text, 'direct_user', edited_at, 'review', conversation_id FROM note WHERE uid = ?
"""
_UPSERT = """
INSERT INTO {table} ({names}) VALUES ({marks}) ON CONFLICT ({key}) DO UPDATE SET {changes}
WHERE excluded.version > {table}.version
"""


def take_in(
    connection: sqlite3.Connection,
    rows: Mapping[str, Sequence[Row]],
    gone: Sequence[tuple[str, str]],
    me: str,
) -> None:
    """Apply what other machines changed; ``me`` is this person's role on the server."""
    _mute(connection, muted=True)
    for table in TABLES:
        _take_rows(connection, table, rows.get(table.name, ()), me)
    dropped = sum(_drop(connection, kind, uid) for kind, uid in gone)
    _mute(connection, muted=False)
    if dropped:
        erase_words(connection)


def take_cursor(connection: sqlite3.Connection, cursor: int, team: Sequence[str]) -> None:
    """Remember how far was read, and drop notes of others that are not shown any more."""
    note_state(connection, "cursor", str(cursor))
    known = {row[0] for row in connection.execute("SELECT uid FROM note WHERE owner != ''")}
    withdrawn = known - {*team}
    if withdrawn:
        connection.execute(
            f"DELETE FROM note WHERE owner != '' AND uid IN ({marks(withdrawn)})", [*withdrawn]
        )
        erase_words(connection, ("note_word",))


def _take_rows(
    connection: sqlite3.Connection, table: SharedTable, rows: Sequence[Row], me: str
) -> None:
    taken = list(_settled(connection, table, rows, me))
    if not taken:
        return
    if "conversation_id" in table.columns and table.name != "note":
        conversations = {values["conversation_id"] for values in taken}
        connection.executemany(_PLACEHOLDER, [(one,) for one in conversations])
    names = [table.key if name == "id" else name for name in taken[0]]
    statement = _UPSERT.format(
        table=table.name,
        key=table.key,
        names=", ".join(names),
        marks=marks(names),
        changes=", ".join(f"{name} = excluded.{name}" for name in names if name != table.key),
    )
    _write(connection, statement, [tuple(values.values()) for values in taken])


def _settled(
    connection: sqlite3.Connection, table: SharedTable, rows: Sequence[Row], me: str
) -> Iterator[dict[str, Any]]:
    """Yield the rows to be taken, without those where this machine's change stays."""
    for row in rows:
        values = {name: row[name] for name in ("id", *table.columns)}
        if table.name == "note":
            values["owner"] = "" if row["owner"] == me else str(row["owner"])
        if table.mutable and not values.get("owner") and _keeps_ours(connection, table, values):
            continue
        yield values


def _write(
    connection: sqlite3.Connection, statement: str, rows: Sequence[tuple[object, ...]]
) -> None:
    """Write rows at once, or one by one where one of them does not fit."""
    connection.execute("SAVEPOINT page")
    try:
        connection.executemany(statement, rows)
    except sqlite3.IntegrityError:
        connection.execute("ROLLBACK TO page")
        for row in rows:
            _write_one(connection, statement, row)
    connection.execute("RELEASE page")


def _write_one(connection: sqlite3.Connection, statement: str, row: tuple[object, ...]) -> None:
    try:
        connection.execute(statement, row)
    except sqlite3.IntegrityError:
        return  # a source whose line was deleted meanwhile


def _is_pending(connection: sqlite3.Connection, kind: str, uid: str) -> bool:
    row = connection.execute("SELECT 1 FROM outbox WHERE kind = ? AND uid = ?", (kind, uid))
    return row.fetchone() is not None


def _keeps_ours(connection: sqlite3.Connection, table: SharedTable, theirs: dict[str, Any]) -> bool:
    """Settle a row that was changed here and there; True where this machine's change stays.

    The winner counts further than the loser, so that it is taken everywhere.
    """
    uid, words = theirs["id"], _DECIDING[table.name]
    ours = connection.execute(
        f"SELECT version, edited_at, {words} FROM {table.name} WHERE {table.key} = ?", (uid,)
    ).fetchone()
    if ours is None or not _is_pending(connection, table.name, uid):
        return False
    if (theirs["version"], theirs["edited_at"], theirs[words]) < ours:
        if theirs["version"] >= ours[0]:
            _count_to(connection, table, uid, theirs["version"] + 1)
        return True
    if table.name == "note" and ours[2] != theirs[words]:
        connection.execute(_REVIEW, (fresh_id(), uid))
    if theirs["version"] == ours[0]:
        _count_to(connection, table, uid, ours[0] - 1)
    connection.execute("DELETE FROM outbox WHERE kind = ? AND uid = ?", (table.name, uid))
    return False


def _count_to(connection: sqlite3.Connection, table: SharedTable, uid: str, version: int) -> None:
    connection.execute(f"UPDATE {table.name} SET version = ? WHERE {table.key} = ?", (version, uid))


def _drop(connection: sqlite3.Connection, kind: str, uid: str) -> int:
    table = BY_NAME.get(kind)
    if table is None:
        return 0
    connection.execute("DELETE FROM outbox WHERE kind = ? AND uid = ?", (kind, uid))
    return connection.execute(f"DELETE FROM {table.name} WHERE {table.key} = ?", (uid,)).rowcount


def _mute(connection: sqlite3.Connection, *, muted: bool) -> None:
    """What comes in must not go out again."""
    if muted:
        connection.execute("DELETE FROM shared_state WHERE name = 'on'")
    else:
        note_state(connection, "on", "1")
