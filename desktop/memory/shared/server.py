"""The server's side, through SQLAlchemy: read what changed, write what waits."""

from __future__ import annotations

import logging
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from sqlalchemy import text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from desktop.core.errors import StoreError, UnreachableError, UntrustedError
from desktop.core.fault import Fault, Reason
from desktop.memory.shared.address import Address
from desktop.memory.shared.delivery import deliver
from desktop.memory.shared.outbox import Row, Waiting
from desktop.memory.shared.schema import FOUND, VERSION, statements
from desktop.memory.shared.table import TABLES, SharedTable, plain_id

# The driver's own words may hold what was said; what goes wrong is told by this module.
logging.getLogger("psycopg").setLevel(logging.CRITICAL)

CONNECT_TIMEOUT_S = 8
PAGE = 1000

# A connection that never came about has no SQLSTATE, only libpq's words.
_UNSAFE = re.compile(r"certificate|does not support SSL|SSL error: (?!unexpected eof)")
_REFUSED = re.compile(r"password|role .* does not exist|no pg_hba.conf entry", re.IGNORECASE)

_ONE_AT_A_TIME = "SELECT pg_advisory_xact_lock(hashtextextended('attune schema', 0))"
_IS_THERE = "SELECT to_regclass('attune_place') IS NOT NULL"
_SEARCH = """
SELECT text FROM (SELECT id, text, words FROM turn UNION ALL SELECT id, text, words FROM note)
AS found WHERE words @@ ({asked}) ORDER BY id DESC LIMIT :limit
"""
_MOST_TERMS = 20
_XMIN = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
_NOTHING = "00000000-0000-0000-0000-000000000000"
_TEAM = "SELECT id FROM note WHERE owner <> current_user"
_GONE = "SELECT kind, id FROM tombstone WHERE changed >= :since"


@dataclass(frozen=True, slots=True)
class Place:
    """Which server this is, and as whom it knows the person."""

    place: str
    me: str

    @property
    def name(self) -> str:
        """Return what tells it apart: what was sent under another role is not there for this."""
        return f"{self.place} {self.me}"


class RowsRefusedError(StoreError):
    """The server refused what stands in a row; ``code`` is its SQLSTATE."""

    def __init__(self, text: str, code: str) -> None:
        super().__init__(text)
        self.code = code


class SharedServer:
    """One person's connection to a server, opened when it is needed and kept until ``rest``.

    Raises ``UnreachableError`` while the server cannot be reached, ``StoreError`` where it can and
    refuses.
    """

    def __init__(self, address: Address) -> None:
        self._address = address
        url = URL.create("postgresql+psycopg")
        self._engine: AsyncEngine = create_async_engine(
            url,
            poolclass=AsyncAdaptedQueuePool,
            pool_size=1,
            connect_args={**address.parameters, "connect_timeout": CONNECT_TIMEOUT_S},
        )

    async def create_schema(self) -> None:
        """Create whatever is missing, and renew what is older; may be run again."""
        async with self._transaction() as connection:
            await connection.execute(text(_ONE_AT_A_TIME))
            there = (await connection.execute(text(_IS_THERE))).scalar_one()
            found = (await connection.execute(text(FOUND))).scalar_one() if there else 0
            if found > VERSION:
                raise StoreError(Fault(Reason.SHARED_OTHER, place=self._address.shown))
            for statement in statements(found):
                await connection.exec_driver_sql(statement)

    async def place(self) -> Place:
        """Return which server this is."""
        async with self._transaction() as connection:
            found = await connection.execute(
                text("SELECT id, version, current_user FROM attune_place")
            )
            place, version, me = found.one()
        if version != VERSION:
            raise StoreError(Fault(Reason.SHARED_OTHER, place=self._address.shown))
        return Place(plain_id(place), str(me))

    @asynccontextmanager
    async def changes(self, reading: Reading) -> AsyncIterator[Changes]:
        """Read what was committed since a mark, all of it as of one moment.

        A reading that was cut goes on where it was. Where it missed something meanwhile, the next
        one finds it: that was committed after this one's mark.
        """
        async with self._transaction() as connection:
            await connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
            (mark,) = (await connection.execute(text(_XMIN))).one()
            reading.begin(int(mark))
            yield Changes(connection, reading)

    async def send(self, batch: Waiting) -> set[str]:
        """Write a batch in one transaction; return the ids that must be settled first."""
        async with self._transaction() as connection:
            return await deliver(connection, batch)

    async def search(self, words: str, limit: int = 20) -> list[str]:
        """Return lines and notes on the server that hold all the words, the newest first."""
        terms = dict(enumerate(words.split()[:_MOST_TERMS]))
        if not terms:
            return []
        asked = " && ".join(f"attune_asked(:term{number})" for number in terms)
        values = {f"term{number}": term for number, term in terms.items()}
        async with self._transaction() as connection:
            query = text(_SEARCH.format(asked=asked))
            rows = await connection.execute(query, {**values, "limit": limit})
            return [str(row[0]) for row in rows]

    async def rest(self) -> None:
        """Close the connection; the next call opens another one."""
        await self._engine.dispose()

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
            raise UnreachableError(Fault(Reason.SHARED_AWAY, place=self._address.shown)) from None


@dataclass(slots=True)
class Reading:
    """What to read, and how far that has come; ``mark`` is where to go on the next time."""

    since: int
    mark: int | None = None
    tables: int = 0
    last: str = _NOTHING

    def begin(self, mark: int) -> None:
        """Take the mark of the moment in which it begins; a later one would hide something."""
        if self.mark is None:
            self.mark = mark
            if self.since > mark:  # the server was set up anew
                self.since = 0


class Changes:
    """What changed, as one reading finds it."""

    def __init__(self, connection: AsyncConnection, reading: Reading) -> None:
        self._connection = connection
        self._reading = reading

    async def pages(self) -> AsyncIterator[tuple[str, list[Row]]]:
        """Yield rows by table, parents first, in pages; a page counts once it was taken."""
        reading = self._reading
        while reading.tables < len(TABLES):
            table = TABLES[reading.tables]
            rows = await self._page(table, reading.last)
            if rows:
                yield table.name, [_local(table, row) for row in rows]
                reading.last = str(rows[-1]["id"])
            if len(rows) < PAGE:
                reading.tables, reading.last = reading.tables + 1, _NOTHING

    async def gone(self) -> list[tuple[str, str]]:
        """Return kind and id of what was deleted."""
        rows = await self._connection.execute(text(_GONE), {"since": self._reading.since})
        return [(str(kind), plain_id(uid)) for kind, uid in rows]

    async def team(self) -> list[str]:
        """Return the ids of the notes of others that are shown now."""
        return [plain_id(row[0]) for row in await self._connection.execute(text(_TEAM))]

    async def _page(self, table: SharedTable, last: str) -> Sequence[Any]:
        names = ", ".join(("id", "owner", *table.columns))
        query = text(
            f"SELECT {names} FROM {table.name} WHERE changed >= :since "
            "AND id > CAST(:last AS uuid) ORDER BY id LIMIT :limit"
        )
        values = {"since": self._reading.since, "last": last, "limit": PAGE}
        return (await self._connection.execute(query, values)).mappings().all()


def _local(table: SharedTable, row: Any) -> Row:  # noqa: ANN401 - a row of the driver
    values = {"id": plain_id(row["id"]), "owner": str(row["owner"])}
    for name, kind in table.columns.items():
        values[name] = plain_id(row[name]) if kind == "id" else row[name]
    return values


def _told(error: DBAPIError, place: str) -> Exception:
    """Return what a person is told; the driver's own words may hold what was said."""
    code = str(getattr(error.orig, "sqlstate", "") or "")
    if code in ("28000", "28P01"):
        return StoreError(Fault(Reason.SHARED_REFUSED, place=place))
    if code == "42P01":
        return StoreError(Fault(Reason.SHARED_EMPTY, place=place))
    trouble = Fault(Reason.SHARED_TROUBLE, place=place, code=code)
    if code[:2] in ("22", "23", "54"):
        return RowsRefusedError(trouble, code)
    if code[:2] == "42":
        return StoreError(trouble)
    if not code and _UNSAFE.search(str(error.orig)):
        return UntrustedError(Fault(Reason.SHARED_UNSAFE, place=place))
    if not code and _REFUSED.search(str(error.orig)):
        return StoreError(Fault(Reason.SHARED_REFUSED, place=place))
    return UnreachableError(Fault(Reason.SHARED_AWAY, place=place))
