"""Many machines on one PostgreSQL: ``python -m tests.bench.memory_shared [CLIENTS [TURNS]]``.

The machines belong to four people and run in a process a person. Each says its turns and
exchanges, as the product does; now and then the server drops half of all connections. In the end
every turn must be on the server once, and once on every machine of the person who said it. The
baseline is one plain COPY of the same number of rows.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import psycopg

from desktop.core.clock import SystemClock
from desktop.core.errors import StoreError, UnreachableError
from desktop.core.events import TranscriptLineChanged
from desktop.memory.log import SqliteLog
from desktop.memory.question import asked
from desktop.memory.shared.address import address_of
from desktop.memory.shared.exchange import Exchange
from desktop.memory.shared.outbox import BATCH
from desktop.memory.shared.server import SharedServer
from desktop.memory.store import Store
from tests.fakes.postgres import Postgres

PEOPLE = 4
PATIENCE_S = 600.0
_COUNT = "SELECT count(*), count(DISTINCT (conversation_id, line)) FROM turn"
_CUT = """
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
WHERE usename LIKE 'person%' AND random() < 0.5
"""


@dataclass(frozen=True, slots=True)
class Person:
    """What a process is told: whose machines it runs, and what each of them says."""

    url: str
    folder: Path
    machines: Sequence[int]
    turns: int


@dataclass(frozen=True, slots=True)
class Tally:
    """What a machine has in the end, and how often its exchange failed."""

    there: int
    distinct: int
    failed: int


def main() -> None:
    """Share, cut, count."""
    clients = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    turns = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        postgres = Postgres(Path(folder) / "server")
        postgres.start()
        try:
            asyncio.run(_run(postgres, Path(folder), clients, turns))
        finally:
            postgres.stop()


async def _run(postgres: Postgres, folder: Path, clients: int, turns: int) -> None:
    owner = SharedServer(address_of(postgres.url(), plain_loopback=True))
    await owner.create_schema()
    await owner.aclose()
    with psycopg.connect(postgres.url(), autocommit=True) as admin:
        for number in range(PEOPLE):
            admin.execute(f"CREATE ROLE person{number} LOGIN")
        bare = _copied(admin, clients * turns)
        people = [
            Person(postgres.url(f"person{one}"), folder, range(one, clients, PEOPLE), turns)
            for one in range(PEOPLE)
        ]
        began = time.perf_counter()
        tallies, cuts = await _talked(postgres, people)
        took = time.perf_counter() - began
        admin.execute("SET row_security = off")
        there, distinct = admin.execute(_COUNT).fetchone() or (0, 0)
    wanted = clients * turns
    failed = sum(tally.failed for tallied in tallies for tally in tallied)
    short = [
        tally
        for person, tallied in zip(people, tallies, strict=True)
        for tally in tallied
        if not tally.there == tally.distinct == len(person.machines) * turns
    ]
    tell(f"{clients} machines of {PEOPLE} people, {turns} turns each")
    tell(f"{cuts} connections cut, {failed} exchanges failed")
    tell(f"on the server {there} of {wanted}: {wanted - distinct} lost, {there - distinct} doubled")
    tell(f"machines that lack a turn of their person's or have one twice: {len(short)}")
    tell(f"took {took:.1f} s, {wanted / took:.0f} turns/s; one COPY of as many rows {bare:.1f} s")
    sys.exit(0 if there == distinct == wanted and not short else 1)


async def _talked(
    postgres: Postgres, people: Sequence[Person]
) -> tuple[list[Sequence[Tally]], int]:
    """Have all people talk on their machines, and cut connections until they are done."""
    loop, over = asyncio.get_running_loop(), asyncio.Event()
    cutter = asyncio.create_task(_cut(postgres, over), name="cut")
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(PEOPLE, mp_context=fresh) as processes:
        tallies = await asyncio.gather(
            *(loop.run_in_executor(processes, talk, person) for person in people)
        )
    over.set()
    return list(tallies), await cutter


def talk(person: Person) -> list[Tally]:
    """Run one person's machines until each has what all of them said; runs in its own process."""
    return asyncio.run(_all_machines(person))


async def _all_machines(person: Person) -> list[Tally]:
    return await asyncio.gather(*(_machine(person, number) for number in person.machines))


async def _machine(person: Person, number: int) -> Tally:
    store = Store(person.folder / f"{number}.db")
    log = SqliteLog(store, SystemClock())
    server = SharedServer(address_of(person.url, plain_loopback=True))
    exchange = Exchange(store, server)
    log.begin("local", "demo")
    wanted = len(person.machines) * person.turns
    failed, said = 0, 0
    patience_ends = time.monotonic() + PATIENCE_S
    there, distinct = 0, 0
    while there < wanted and time.monotonic() < patience_ends:
        for _ in range(min(BATCH, person.turns - said)):
            said += 1
            log.write(TranscriptLineChanged(said, "user", f"{number} {said}", True, ""))
        try:
            await exchange.step()
        except (UnreachableError, StoreError):
            failed += 1
            await asyncio.sleep(random.uniform(0.0, 0.1))
        if said == person.turns and not await exchange.waiting():
            there, distinct = await asked(store, lambda c: c.execute(_COUNT_HERE).fetchone())
            await asyncio.sleep(random.uniform(0.1, 0.3))
    await server.aclose()
    await log.aclose()
    return Tally(there, distinct, failed)


_COUNT_HERE = "SELECT count(*), count(DISTINCT conversation_id || line) FROM turn"


async def _cut(postgres: Postgres, over: asyncio.Event) -> int:
    cuts = 0
    async with await psycopg.AsyncConnection.connect(postgres.url(), autocommit=True) as admin:
        while not over.is_set():
            row = await (await admin.execute(_CUT)).fetchone()
            cuts += row[0] if row else 0
            await asyncio.sleep(random.uniform(0.05, 0.4))
    return cuts


def _copied(admin: psycopg.Connection, rows: int) -> float:
    admin.execute("CREATE TABLE bare (a text, b bigint, c text)")
    began = time.perf_counter()
    with admin.cursor().copy("COPY bare FROM STDIN") as copy:
        for number in range(rows):
            copy.write_row(("conversation", number, f"{number} words"))
    return time.perf_counter() - began


def tell(line: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
