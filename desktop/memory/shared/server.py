"""The server's side, through SQLAlchemy: read what changed, write what waits."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import NullPool, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from desktop.core.errors import StoreError, UnreachableError
from desktop.memory.shared.address import Address
from desktop.memory.shared.outbox import Row, Waiting
from desktop.memory.shared.schema import VERSION, statements
from desktop.memory.shared.table import BY_NAME, TABLES, SharedTable

# The driver's own words may hold what was said; what goes wrong is told by this module.
logging.getLogger("psycopg").setLevel(logging.CRITICAL)

CONNECT_TIMEOUT_S = 8
PAGE = 1000

_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('attune ' || current_user, 0))"
_XMIN = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
_TEAM = "SELECT id FROM note WHERE owner <> current_user"
_GONE = """
SELECT kind, id FROM tombstone WHERE changed >= :since AND (owner = current_user OR kind = 'note')
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Which server this is, and as whom it knows the person."""

    place: str
    me: str


class SharedServer:
    """One person's connection to a server; each call opens what it needs and closes it again.

    Raises ``UnreachableError`` while the server cannot be reached, ``StoreError`` where it can and
    refuses.
    """

    def __init__(self, address: Address) -> None:
        self._address = address
        url = URL.create("postgresql+psycopg")
        self._engine: AsyncEngine = create_async_engine(
            url,
            poolclass=NullPool,
            connect_args={**address.parameters, "connect_timeout": CONNECT_TIMEOUT_S},
        )

    async def create_schema(self) -> None:
        """Create whatever is missing; may be run again."""
        async with self._transaction() as connection:
            for statement in statements():
                await connection.exec_driver_sql(statement)

    async def place(self) -> Place:
        """Return which server this is."""
        async with self._transaction() as connection:
            found = await connection.execute(
                text("SELECT id, version, current_user FROM attune_place")
            )
            place, version, me = found.one()
        if version != VERSION:
            raise StoreError(
                "The shared memory was made by another version of Attune. Update Attune, or have "
                "the schema created again."
            )
        return Place(_plain(place), str(me))

    @asynccontextmanager
    async def changes(self, since: int) -> AsyncIterator[Changes]:
        """Read what was committed since a mark, all of it as of one moment."""
        async with self._transaction() as connection:
            await connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
            (mark,) = (await connection.execute(text(_XMIN))).one()
            yield Changes(connection, since if since <= mark else 0, int(mark))

    async def send(self, batch: Waiting) -> set[str]:
        """Write a batch in one transaction; return the ids that must be settled first."""
        async with self._transaction() as connection:
            await connection.execute(text(_LOCK))
            back: set[str] = set()
            for kind, gone in batch.gone.items():
                await _bury(connection, BY_NAME[kind], gone)
            for table in TABLES:
                rows = batch.rows.get(table.name, ())
                if rows:
                    back |= await _write(connection, table, rows)
        return back

    async def search(self, words: str, limit: int = 20) -> list[str]:
        """Return lines and notes on the server that hold all the words, the newest first."""
        query = text(
            "SELECT text FROM (SELECT id, text, words FROM turn UNION ALL "
            "SELECT id, text, words FROM note) AS found "
            "WHERE words @@ plainto_tsquery('simple', :words) ORDER BY id DESC LIMIT :limit"
        )
        async with self._transaction() as connection:
            rows = await connection.execute(query, {"words": words, "limit": limit})
            return [str(row[0]) for row in rows]

    async def aclose(self) -> None:
        """Let go of the driver."""
        await self._engine.dispose()

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncConnection]:
        try:
            async with self._engine.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise _told(error, self._address.shown) from None
        except (OSError, SQLAlchemyError, psycopg.Error):  # the driver's own, of a cut pipeline
            raise UnreachableError(_AWAY.format(place=self._address.shown)) from None


class Changes:
    """What changed since a mark; ``mark`` is where to go on the next time."""

    def __init__(self, connection: AsyncConnection, since: int, mark: int) -> None:
        self._connection = connection
        self._since = since
        self.mark = mark

    async def pages(self) -> AsyncIterator[tuple[str, list[Row]]]:
        """Yield rows by table, parents first, in pages."""
        for table in TABLES:
            last = "00000000-0000-0000-0000-000000000000"
            while True:
                rows = await self._page(table, last)
                if rows:
                    yield table.name, [_local(table, row) for row in rows]
                if len(rows) < PAGE:
                    break
                last = str(rows[-1]["id"])

    async def gone(self) -> list[tuple[str, str]]:
        """Return kind and id of what was deleted."""
        rows = await self._connection.execute(text(_GONE), {"since": self._since})
        return [(str(kind), _plain(uid)) for kind, uid in rows]

    async def team(self) -> list[str]:
        """Return the ids of the notes of others that are shown now."""
        return [_plain(row[0]) for row in await self._connection.execute(text(_TEAM))]

    async def _page(self, table: SharedTable, last: str) -> Sequence[Any]:
        names = ", ".join(("id", "owner", *table.columns))
        query = text(
            f"SELECT {names} FROM {table.name} WHERE changed >= :since "
            "AND id > CAST(:last AS uuid) ORDER BY id LIMIT :limit"
        )
        values = {"since": self._since, "last": last, "limit": PAGE}
        return (await self._connection.execute(query, values)).mappings().all()


async def _bury(connection: AsyncConnection, table: SharedTable, gone: Sequence[str]) -> None:
    await connection.execute(
        text(
            "INSERT INTO tombstone (id, kind) SELECT CAST(:id AS uuid), :kind "
            "WHERE NOT EXISTS (SELECT 1 FROM tombstone WHERE id = CAST(:id AS uuid))"
        ),
        [{"id": uid, "kind": table.name} for uid in gone],
    )
    await connection.execute(
        text(f"DELETE FROM {table.name} WHERE id = ANY(CAST(:ids AS uuid[]))"), {"ids": list(gone)}
    )


async def _write(connection: AsyncConnection, table: SharedTable, rows: Sequence[Row]) -> set[str]:
    """Write rows; those that another machine has changed meanwhile are left for settling."""
    back = await _overtaken(connection, table, rows) if table.mutable else set()
    names = ["id", *table.columns]
    places = ", ".join(_place(table, name) for name in names)
    changes = ", ".join(f"{name} = excluded.{name}" for name in table.columns)
    statement = text(
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places}) ON CONFLICT (id) "
        f"DO UPDATE SET {changes} WHERE {table.name}.version < excluded.version"
    )
    values = [_remote(table, row) for row in rows if row["id"] not in back]
    if values:
        await connection.execute(statement, values)
    return back


async def _overtaken(
    connection: AsyncConnection, table: SharedTable, rows: Sequence[Row]
) -> set[str]:
    ours = {row["id"]: (row["version"], row["edited_at"]) for row in rows}
    found = await connection.execute(
        text(
            f"SELECT id, version, edited_at FROM {table.name} WHERE id = ANY(CAST(:ids AS uuid[]))"
        ),
        {"ids": list(ours)},
    )
    back: set[str] = set()
    for uid, version, edited_at in found:
        ours_version, ours_edited = ours[_plain(uid)]
        if version >= ours_version and (version, edited_at) != (ours_version, ours_edited):
            back.add(_plain(uid))
    return back


def _place(table: SharedTable, name: str) -> str:
    is_id = name == "id" or table.columns[name] == "id"
    return f"CAST(:{name} AS uuid)" if is_id else f":{name}"


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


def _local(table: SharedTable, row: Any) -> Row:  # noqa: ANN401 - a row of the driver
    values = {"id": _plain(row["id"]), "owner": str(row["owner"])}
    for name, kind in table.columns.items():
        values[name] = _plain(row[name]) if kind == "id" else row[name]
    return values


def _plain(uid: object) -> str:
    return str(uid).replace("-", "")


def _told(error: DBAPIError, place: str) -> Exception:
    """Return what a person is told; the driver's own words may hold what was said."""
    code = str(getattr(error.orig, "sqlstate", "") or "")
    if code in ("28000", "28P01"):
        return StoreError(_REFUSED.format(place=place))
    if code == "42P01":
        return StoreError(_NO_SCHEMA.format(place=place))
    if code[:2] in ("22", "23", "42"):
        return StoreError(_TROUBLE.format(place=place, code=code))
    return UnreachableError(_AWAY.format(place=place))


_AWAY = (
    "The shared memory {place} cannot be reached, or its certificate cannot be checked. What is "
    "said is kept on this machine and goes there by itself later."
)
_REFUSED = "The shared memory {place} refused the name or password. Correct its address."
_NO_SCHEMA = (
    "There is no schema in {place} yet. Whoever runs it creates it with: attune memory "
    "create-schema URL"
)
_TROUBLE = "The shared memory {place} could not take what was sent ({code}). It is kept here."
