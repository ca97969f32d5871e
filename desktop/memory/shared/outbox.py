"""The local side: what waits to go out, and what came in, applied in one transaction each."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.memory.identity import fresh_id
from desktop.memory.question import erase_words, marks
from desktop.memory.shared.table import BY_NAME, TABLES, SharedTable

BATCH = 500

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A batch of the outbox: rows by table, ids that are gone by table, and which entries it is."""

    entries: tuple[tuple[int, str], ...] = ()
    rows: Mapping[str, Sequence[Row]] = field(default_factory=dict)
    gone: Mapping[str, Sequence[str]] = field(default_factory=dict)


def switch_on(connection: sqlite3.Connection, place: str) -> None:
    """Begin to share with a place; with a new one everything waits to go out."""
    if state(connection, "place") == place:
        _set(connection, "on", "1")
        return
    connection.execute("DELETE FROM outbox")
    _set(connection, "place", place)
    _set(connection, "cursor", "0")
    _set(connection, "on", "1")
    for table in TABLES:
        connection.execute(
            f"INSERT INTO outbox (kind, uid, gone) SELECT '{table.name}', {table.key}, 0 "
            f"FROM {table.name} WHERE {table.key} IS NOT NULL"
        )


def switch_off(connection: sqlite3.Connection) -> None:
    """Stop sharing: nothing waits any more, and what came from the team goes."""
    for name in ("on", "place", "cursor"):
        connection.execute("DELETE FROM shared_state WHERE name = ?", (name,))
    connection.execute("DELETE FROM outbox")
    if connection.execute("DELETE FROM note WHERE owner != ''").rowcount > 0:
        erase_words(connection, ("note_word",))


def state(connection: sqlite3.Connection, name: str) -> str:
    """Return what is known of the shared memory under a name."""
    row = connection.execute("SELECT value FROM shared_state WHERE name = ?", (name,)).fetchone()
    return str(row[0]) if row else ""


def waiting(connection: sqlite3.Connection) -> Waiting:
    """Return the next batch; what must stay on this machine leaves the outbox here."""
    entries = connection.execute(
        "SELECT seq, kind, uid, gone FROM outbox ORDER BY seq LIMIT ?", (BATCH,)
    ).fetchall()
    gone: dict[str, list[str]] = {}
    wanted: dict[str, list[str]] = {}
    for _, kind, uid, is_gone in entries:
        (gone if is_gone else wanted).setdefault(kind, []).append(uid)
    rows = {kind: _rows(connection, BY_NAME[kind], uids) for kind, uids in wanted.items()}
    return Waiting(tuple((seq, uid) for seq, _, uid, _ in entries), rows, gone)


def sent(connection: sqlite3.Connection, batch: Waiting, kept_back: set[str]) -> None:
    """Take what was sent out of the outbox, unless it has changed since or was kept back."""
    connection.executemany(
        "DELETE FROM outbox WHERE seq = ?",
        [(seq,) for seq, uid in batch.entries if uid not in kept_back],
    )


def take_in(
    connection: sqlite3.Connection,
    rows: Mapping[str, Sequence[Row]],
    gone: Sequence[tuple[str, str]],
    me: str,
) -> None:
    """Apply what other machines changed; ``me`` is this person's role on the server."""
    _mute(connection, muted=True)
    for table in TABLES:
        for row in rows.get(table.name, ()):
            _take_row(connection, table, row, me)
    dropped = sum(_drop(connection, kind, uid) for kind, uid in gone)
    _mute(connection, muted=False)
    if dropped:
        erase_words(connection)


def take_cursor(connection: sqlite3.Connection, cursor: int, team: Sequence[str]) -> None:
    """Remember how far was read, and drop notes of others that are not shown any more."""
    _set(connection, "cursor", str(cursor))
    known = {row[0] for row in connection.execute("SELECT uid FROM note WHERE owner != ''")}
    withdrawn = known - {*team}
    if withdrawn:
        connection.execute(
            f"DELETE FROM note WHERE owner != '' AND uid IN ({marks(withdrawn)})", [*withdrawn]
        )
        erase_words(connection, ("note_word",))


def _rows(connection: sqlite3.Connection, table: SharedTable, uids: Sequence[str]) -> list[Row]:
    names = [table.key, *table.columns]
    where = f"{table.key} IN ({marks(uids)})"
    if table.name == "note":
        where += " AND state = 'kept' AND owner = ''"
    cursor = connection.execute(f"SELECT {', '.join(names)} FROM {table.name} WHERE {where}", uids)
    return [dict(zip(["id", *table.columns], row, strict=True)) for row in cursor]


def _take_row(connection: sqlite3.Connection, table: SharedTable, row: Row, me: str) -> None:
    values = {name: row[name] for name in ("id", *table.columns)}
    owner = "" if row["owner"] == me else str(row["owner"])
    if table.name == "note":
        if not owner and _keeps_own(connection, values):
            return
        values["owner"] = owner
    if "conversation_id" in table.columns and table.name != "note":
        # Its own row may still be on its way.
        connection.execute(
            "INSERT OR IGNORE INTO conversation (id, began_at, backend, model, version) "
            "VALUES (?, '', '', '', 0)",
            (values["conversation_id"],),
        )
    if table.name == "conversation" and _keeps_own_title(connection, values):
        return
    _upsert(connection, table, values)


def _upsert(connection: sqlite3.Connection, table: SharedTable, values: dict[str, Any]) -> None:
    values = {table.key: values.pop("id"), **values}
    names = list(values)
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != table.key)
    try:
        connection.execute(
            f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({marks(names)}) "
            f"ON CONFLICT ({table.key}) DO UPDATE SET {changes} "
            f"WHERE excluded.version > {table.name}.version",
            [int(value) if isinstance(value, bool) else value for value in values.values()],
        )
    except sqlite3.IntegrityError:
        return  # a source whose line was deleted meanwhile


def _is_pending(connection: sqlite3.Connection, kind: str, uid: str) -> bool:
    row = connection.execute("SELECT 1 FROM outbox WHERE kind = ? AND uid = ?", (kind, uid))
    return row.fetchone() is not None


def _keeps_own(connection: sqlite3.Connection, theirs: dict[str, Any]) -> bool:
    """Settle a note that was changed here and there; True where this machine's words stay."""
    ours = connection.execute(
        "SELECT version, edited_at, text, conversation_id FROM note WHERE uid = ?",
        (theirs["id"],),
    ).fetchone()
    if ours is None or not _is_pending(connection, "note", theirs["id"]):
        return False
    version, edited_at, text, conversation = ours
    if (theirs["version"], theirs["edited_at"], theirs["text"]) < (version, edited_at, text):
        if theirs["version"] >= version:
            _overtake(connection, "note", "uid", theirs)
        return True
    if text != theirs["text"]:
        connection.execute(
            "INSERT INTO note (uid, text, provenance, noted_at, state, conversation_id) "
            "VALUES (?, ?, 'direct_user', ?, 'review', ?)",
            (fresh_id(), text, edited_at, conversation),
        )
    if theirs["version"] == version:  # the same count, another change: let theirs be taken
        connection.execute("UPDATE note SET version = version - 1 WHERE uid = ?", (theirs["id"],))
    connection.execute("DELETE FROM outbox WHERE kind = 'note' AND uid = ?", (theirs["id"],))
    return False


def _keeps_own_title(connection: sqlite3.Connection, theirs: dict[str, Any]) -> bool:
    """Settle a title or pin that was changed here and there; True where this machine's stays."""
    ours = connection.execute(
        "SELECT version, edited_at, title FROM conversation WHERE id = ?", (theirs["id"],)
    ).fetchone()
    if ours is None or not _is_pending(connection, "conversation", theirs["id"]):
        return False
    if (theirs["version"], theirs["edited_at"], theirs["title"]) < tuple(ours):
        if theirs["version"] >= ours[0]:
            _overtake(connection, "conversation", "id", theirs)
        return True
    if theirs["version"] == ours[0]:
        connection.execute(
            "UPDATE conversation SET version = version - 1 WHERE id = ?", (theirs["id"],)
        )
    connection.execute(
        "DELETE FROM outbox WHERE kind = 'conversation' AND uid = ?", (theirs["id"],)
    )
    return False


def _overtake(connection: sqlite3.Connection, table: str, key: str, theirs: dict[str, Any]) -> None:
    """Count this machine's version past theirs, so that it is taken there."""
    connection.execute(
        f"UPDATE {table} SET version = ? WHERE {key} = ?", (theirs["version"] + 1, theirs["id"])
    )


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
        _set(connection, "on", "1")


def _set(connection: sqlite3.Connection, name: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO shared_state VALUES (?, ?)", (name, value))
