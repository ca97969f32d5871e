"""What waits to go out, kept by triggers beside the rows themselves."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

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
        note_state(connection, "on", "1")
        return
    connection.execute("DELETE FROM outbox")
    note_state(connection, "place", place)
    note_state(connection, "cursor", "0")
    note_state(connection, "on", "1")
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


def count(connection: sqlite3.Connection) -> int:
    """Return how many entries wait."""
    (number,) = connection.execute("SELECT count(*) FROM outbox").fetchone()
    return int(number)


def waiting(connection: sqlite3.Connection, most: int = BATCH) -> Waiting:
    """Return the next batch; what must stay on this machine is not among its rows."""
    entries = connection.execute(
        "SELECT seq, kind, uid, gone FROM outbox ORDER BY seq LIMIT ?", (most,)
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


def _rows(connection: sqlite3.Connection, table: SharedTable, uids: Sequence[str]) -> list[Row]:
    names = [table.key, *table.columns]
    where = f"{table.key} IN ({marks(uids)})"
    if table.name == "note":
        where += " AND state = 'kept' AND owner = ''"
    cursor = connection.execute(f"SELECT {', '.join(names)} FROM {table.name} WHERE {where}", uids)
    return [dict(zip(["id", *table.columns], row, strict=True)) for row in cursor]


def note_state(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Remember something of the shared memory under a name."""
    connection.execute("INSERT OR REPLACE INTO shared_state VALUES (?, ?)", (name, value))
