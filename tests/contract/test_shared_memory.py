"""Machines that share one memory over a real PostgreSQL."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from desktop.core.errors import StoreError, UnreachableError, UsageError
from desktop.core.history import HistoryFilter
from desktop.memory.shared.address import address_of
from desktop.memory.shared.exchange import Exchange
from desktop.memory.shared.server import SharedServer
from desktop.memory.shared.sharer import Sharer
from tests.fakes.postgres import Postgres, binaries
from tests.unit.memory.talk import Talk

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(binaries() is None, reason="PostgreSQL's programs are not installed"),
]

ALL = HistoryFilter()


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


async def test_what_is_said_on_one_machine_is_found_on_the_other(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.say("the blue boat")
    one.talk.answer("A fine boat.")
    await one.talk.memory.note_desk.add("boat is blue")
    await both(one, two)
    (head,) = (await two.talk.memory.desk.find(HistoryFilter("blue boat"))).heads
    assert (head.title, head.turns) == ("the blue boat", 2)
    assert two.notes == ["boat is blue"]


async def test_what_happened_before_sharing_goes_out_too(house: House) -> None:
    one, two = house.machine(), house.machine()
    for number in range(1200):
        one.talk.say(f"line {number}")
    await both(one, two)
    assert len(await two.lines()) == 1200


async def test_a_machine_that_was_away_catches_up(house: House) -> None:
    one, two = house.machine(), house.machine()
    await both(one, two)
    for number in range(20):
        one.talk.say(f"one {number}")
        two.talk.say(f"two {number}")  # away: it only waits
        if number % 5 == 0:
            await one.exchange.step()
    await both(one, two)
    assert await one.lines() == await two.lines()
    assert len(await one.lines()) == 40


async def test_sending_twice_doubles_nothing(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.say("once")
    await both(one, two)
    one.talk.memory.store.result(
        lambda c: c.execute("INSERT INTO outbox (kind, uid, gone) SELECT 'turn', uid, 0 FROM turn")
    )
    await both(one, two, one)
    assert await two.lines() == ["once"]


async def test_forgetting_reaches_every_machine_and_the_server(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.say("zanzibarquux")
    one.talk.say("harmless")
    await both(one, two)
    await one.talk.memory.desk.forget(await one.talk.number("zanzibarquux"))
    await both(one, two)
    assert await two.lines() == ["harmless"]
    assert two.talk.on_disk("zanzibarquux") == set()
    assert await two.server.search("zanzibarquux") == []


async def test_what_was_forgotten_is_not_brought_back_by_a_machine_that_was_away(
    house: House,
) -> None:
    one, two = house.machine(), house.machine()
    await one.talk.memory.note_desk.add("call Ann")
    await both(one, two)
    await two.talk.memory.note_desk.edit(await two.note("Ann"), "call Ann tomorrow")
    await one.talk.memory.note_desk.trash([await one.note("Ann")])
    await one.talk.memory.note_desk.purge()
    await both(one, two)
    assert (one.notes, two.notes) == ([], [])


async def test_the_later_change_of_a_note_wins_and_the_other_is_up_for_review(house: House) -> None:
    one, two = house.machine(), house.machine()
    await one.talk.memory.note_desk.add("call Ann")
    await both(one, two)
    await one.talk.memory.note_desk.edit(await one.note("Ann"), "call Ann at nine")
    await two.talk.clock.advance(60)
    await two.talk.memory.note_desk.edit(await two.note("Ann"), "call Ann at ten")
    await two.exchange.step()
    await both(one, two)
    assert one.notes == two.notes == ["call Ann at ten"]
    (lost,) = await one.talk.memory.note_desk.notes("review")
    assert lost.text == "call Ann at nine"


async def test_the_later_change_wins_also_when_it_arrives_first(house: House) -> None:
    one, two = house.machine(), house.machine()
    await one.talk.memory.note_desk.add("call Ann")
    await both(one, two)
    await one.talk.memory.note_desk.edit(await one.note("Ann"), "call Ann at nine")
    await two.talk.clock.advance(60)
    await two.talk.memory.note_desk.edit(await two.note("Ann"), "call Ann at ten")
    await one.exchange.step()
    await both(two, one)
    assert one.notes == two.notes == ["call Ann at ten"]


async def test_titles_travel(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.say("hello")
    await both(one, two)
    await two.talk.memory.desk.rename(one.talk.memory.log.conversation_id, "About boats")
    await both(two, one)
    assert [head.title for head in (await one.talk.memory.desk.find(ALL)).heads] == ["About boats"]


async def test_nobody_sees_what_belongs_to_others(house: House) -> None:
    anna, bob = house.machine("anna"), house.machine("bob")
    anna.talk.say("zanzibarquux")
    await anna.talk.memory.note_desk.add("zanzibarquux")
    await both(anna, bob)
    assert (await bob.lines(), bob.notes) == ([], [])
    assert await bob.server.search("zanzibarquux") == []


async def test_a_note_for_the_team_is_read_by_others_and_withdrawn_again(house: House) -> None:
    anna, bob = house.machine("anna"), house.machine("bob")
    await anna.talk.memory.note_desk.add("returns within 30 days")
    await anna.talk.memory.note_desk.share(await anna.note("returns"), True)
    await both(anna, bob)
    (note,) = await bob.talk.memory.note_desk.notes("kept")
    assert (note.text, note.author) == ("returns within 30 days", "anna")
    await bob.talk.memory.note_desk.edit(note.number, "no returns")
    await both(bob, anna)
    assert anna.notes == ["returns within 30 days"]
    await anna.talk.memory.note_desk.share(await anna.note("returns"), False)
    await both(anna, bob)
    assert bob.notes == []


async def test_what_waits_for_review_and_what_is_private_stays(house: House) -> None:
    one, two = house.machine(), house.machine()
    one.talk.memory.notes.add("the bank is evil")
    await one.talk.memory.desk.go_private(True)
    one.talk.say("zanzibarquux")
    await both(one, two)
    assert (await two.lines(), two.notes) == ([], [])
    assert await two.server.search("evil") == []


async def test_a_server_that_is_killed_loses_and_doubles_nothing(house: House) -> None:
    one, two = house.machine(), house.machine()
    await both(one, two)
    for number in range(3):
        for line in range(700):
            one.talk.say(f"{number} {line}")
        await one.exchange.step()
        for line in range(50):
            one.talk.say(f"{number} away {line}")
        house.postgres.kill()
        with pytest.raises(UnreachableError):
            await one.exchange.step()
        house.postgres.start()
    await both(one, two)
    lines = await two.lines()
    assert len(lines) == len({*lines}) == 3 * 750


async def test_the_thread_shares_by_itself(house: House) -> None:
    one, two = house.machine(), house.machine()
    address = address_of(house.postgres.url("anna", two.database), plain_loopback=True)
    with ExitStack() as ending:
        for machine in (one, two):
            sharer = Sharer(machine.talk.memory.store, address, pause_s=0.02, look_s=0.04)
            ending.callback(sharer.close, 10.0)
        one.talk.say("hello")
        while "hello" not in await two.lines():
            continue


async def test_without_a_schema_it_says_how_to_make_one(postgres: Postgres) -> None:
    server = server_of(postgres, "owner", "template1")
    with pytest.raises(StoreError, match="create-schema"):
        await server.place()
    await server.aclose()


async def test_a_server_that_does_not_encrypt_is_refused(postgres: Postgres) -> None:
    server = SharedServer(address_of(postgres.url()))
    with pytest.raises(UnreachableError):
        await server.place()
    await server.aclose()


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require"])
def test_no_weaker_encryption_can_be_asked_for(mode: str) -> None:
    with pytest.raises(UsageError, match="encrypted"):
        address_of(f"postgresql://anna@db.example.org/attune?sslmode={mode}")


def test_the_password_is_never_shown() -> None:
    address = address_of("postgresql://anna:secret@db.example.org/attune")
    assert "secret" not in address.shown
    assert address.parameters["sslmode"] == "verify-full"


@pytest.mark.parametrize("url", ["", "mysql://x/y", "postgresql://host", "postgresql://h:x/d"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    with pytest.raises(UsageError, match="looks like"):
        address_of(url)
