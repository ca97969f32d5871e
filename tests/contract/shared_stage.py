"""Machines of two people, and the PostgreSQL that they share."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from desktop.memory.shared.address import address_of
from desktop.memory.shared.exchange import Exchange
from desktop.memory.shared.server import SharedServer
from tests.fakes.postgres import Postgres
from tests.unit.memory.talk import Talk


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    with tempfile.TemporaryDirectory() as folder:
        server = Postgres(Path(folder) / "server")
        server.start()
        yield server
        server.stop()


@pytest.fixture
async def database(postgres: Postgres) -> str:
    """Make a fresh database with the schema, and two people who may use it."""
    admin = create_async_engine(
        postgres.url().replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
    )
    async with admin.connect() as connection:
        number = (await connection.execute(text("SELECT count(*) FROM pg_database"))).scalar_one()
        name = f"memory{number}"
        await connection.execute(text(f"CREATE DATABASE {name}"))
        for role in ("anna", "bob"):
            known = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
            if (await connection.execute(known, {"role": role})).first() is None:
                await connection.execute(text(f"CREATE ROLE {role} LOGIN"))
    await admin.dispose()
    owner = server_of(postgres, "owner", name)
    await owner.create_schema()
    await owner.create_schema()  # may be run again
    await owner.aclose()
    return name


def server_of(postgres: Postgres, role: str, database: str) -> SharedServer:
    return SharedServer(address_of(postgres.url(role, database), plain_loopback=True))


class Machine:
    """One machine of a person: a memory and its exchange with the server."""

    def __init__(self, folder: Path, postgres: Postgres, role: str, database: str) -> None:
        self.talk = Talk(folder)
        self.database = database
        self.server = server_of(postgres, role, database)
        self.exchange = Exchange(self.talk.memory.store, self.server)
        self.talk.begin()

    @property
    def notes(self) -> list[str]:
        rows = self.talk.memory.store.result(
            lambda c: c.execute(
                "SELECT text FROM note WHERE state = 'kept' ORDER BY text"
            ).fetchall()
        )
        return [row[0] for row in rows]

    async def lines(self) -> list[str]:
        return sorted(line.text for line in await self.talk.memory.lines.older(10**9, 10_000))

    async def note(self, words: str) -> int:
        found = await self.talk.memory.note_desk.notes("kept", words)
        return found[0].number

    async def aclose(self) -> None:
        await self.server.aclose()
        await self.talk.aclose()


class House:
    """Machines that end with the test."""

    def __init__(self, folder: Path, postgres: Postgres, database: str) -> None:
        self.postgres = postgres
        self._folder = folder
        self._database = database
        self.machines: list[Machine] = []

    def machine(self, role: str = "anna") -> Machine:
        folder = self._folder / str(len(self.machines))
        made = Machine(folder, self.postgres, role, self._database)
        self.machines.append(made)
        return made


@pytest.fixture
async def house(tmp_path: Path, postgres: Postgres, database: str) -> AsyncIterator[House]:
    house = House(tmp_path, postgres, database)
    yield house
    for machine in house.machines:
        await machine.aclose()


async def both(*machines: Machine) -> None:
    for _ in range(2):
        for machine in machines:
            await machine.exchange.step()
