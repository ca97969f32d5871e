"""Writes a batch on the server: one statement a table, however many rows there are."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from desktop.memory.shared.outbox import Row, Waiting
from desktop.memory.shared.table import BY_NAME, SQL_TYPES, TABLES, SharedTable, plain_id

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('attune ' || current_user, 0))"
_BURY = """
INSERT INTO tombstone (id, kind) SELECT id, :kind FROM unnest(CAST(:ids AS uuid[])) AS gone (id)
ON CONFLICT DO NOTHING
"""
_GONE = "DELETE FROM {table} WHERE id = ANY(CAST(:ids AS uuid[]))"
_FOUND = "SELECT id, version, edited_at FROM {table} WHERE id = ANY(CAST(:ids AS uuid[]))"
# Not DO UPDATE: that fails on a row of somebody else, which nobody but its owner can see.
_WRITE = """
WITH given AS (
  SELECT * FROM json_to_recordset(CAST(:rows AS json)) AS given ({types})
), added AS (
  INSERT INTO {table} ({names}) SELECT {names} FROM given ON CONFLICT (id) DO NOTHING
)
UPDATE {table} SET {changes} FROM given
WHERE {table}.id = given.id AND {table}.version < given.version
"""


async def deliver(connection: AsyncConnection, batch: Waiting) -> set[str]:
    """Write a batch in the present transaction; return the ids that must be settled first."""
    await connection.execute(text(_LOCK))
    for kind, gone in batch.gone.items():
        await _bury(connection, BY_NAME[kind], gone)
    back: set[str] = set()
    for table in TABLES:
        rows = batch.rows.get(table.name, ())
        if rows and table.mutable:
            back |= await _overtaken(connection, table, rows)
        if values := [_remote(table, row) for row in rows if row["id"] not in back]:
            await _write(connection, table, values)
    return back


async def _bury(connection: AsyncConnection, table: SharedTable, gone: Sequence[str]) -> None:
    ids = {"ids": list(gone)}
    await connection.execute(text(_BURY), {"kind": table.name, **ids})
    await connection.execute(text(_GONE.format(table=table.name)), ids)


async def _write(
    connection: AsyncConnection, table: SharedTable, values: Sequence[Mapping[str, Any]]
) -> None:
    columns = {"id": "id", **table.columns}
    statement = _WRITE.format(
        table=table.name,
        names=", ".join(columns),
        types=", ".join(f"{name} {SQL_TYPES[kind]}" for name, kind in columns.items()),
        changes=", ".join(f"{name} = given.{name}" for name in table.columns),
    )
    await connection.execute(text(statement), {"rows": json.dumps(values)})


async def _overtaken(
    connection: AsyncConnection, table: SharedTable, rows: Sequence[Row]
) -> set[str]:
    """Return the rows that another machine has changed meanwhile."""
    ours = {row["id"]: (row["version"], row["edited_at"]) for row in rows}
    found = await connection.execute(
        text(_FOUND.format(table=table.name)),
        {"ids": list(ours)},
    )
    back: set[str] = set()
    for uid, version, edited_at in found:
        ours_version, ours_edited = ours[plain_id(uid)]
        if version >= ours_version and (version, edited_at) != (ours_version, ours_edited):
            back.add(plain_id(uid))
    return back


def _remote(table: SharedTable, row: Row) -> dict[str, Any]:
    """Return a row as the server takes it: flags as such, no character that it refuses."""
    values: dict[str, Any] = {"id": row["id"]}
    for name, kind in table.columns.items():
        value = row[name]
        if kind == "flag":
            value = bool(value)
        elif isinstance(value, str):
            value = value.replace("\x00", "")
        values[name] = value
    return values
