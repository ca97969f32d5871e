"""Many machines on one PostgreSQL: ``python -m tests.bench.memory_shared [CLIENTS [TURNS]]``.

Each machine says its turns and exchanges; now and then the server drops every connection. In the
end every machine's turns must be on the server once. The baseline is one plain COPY of the same
number of rows.
"""

from __future__ import annotations

import asyncio
import random
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import psycopg

from desktop.core.clock import SystemClock
from desktop.core.errors import StoreError, UnreachableError
from desktop.core.events import TranscriptLineChanged
from desktop.memory.log import SqliteLog
from desktop.memory.shared.address import address_of
from desktop.memory.shared.outbox import BATCH, sent, switch_on, waiting
from desktop.memory.shared.server import SharedServer
from desktop.memory.store import Store
from tests.fakes.postgres import Postgres

_COUNT = "SELECT count(*), count(DISTINCT (conversation_id, line)) FROM turn"
_CUT = """
SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
WHERE usename LIKE 'person%' AND random() < 0.5
"""


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
        for number in range(4):
            admin.execute(f"CREATE ROLE person{number} LOGIN")
        bare = _copied(admin, clients * turns)
        began = time.perf_counter()
        over = asyncio.Event()
        cutter = asyncio.create_task(_cut(postgres, over), name="cut")
        dropped = await asyncio.gather(
            *(_machine(postgres, folder, number, turns) for number in range(clients))
        )
        took = time.perf_counter() - began
        over.set()
        cuts = await cutter
        admin.execute("SET row_security = off")
        there, distinct = admin.execute(_COUNT).fetchone() or (0, 0)
    wanted = clients * turns
    tell(f"{clients} machines, {turns} turns each")
    tell(f"{cuts} connections cut, {sum(dropped)} exchanges failed")
    tell(f"on the server {there} of {wanted}")
    tell(f"{wanted - distinct} lost, {there - distinct} doubled")
    tell(f"took {took:.1f} s, {wanted / took:.0f} turns/s; one COPY of as many rows {bare:.1f} s")
    sys.exit(0 if there == distinct == wanted else 1)


async def _machine(postgres: Postgres, folder: Path, number: int, turns: int) -> int:
    store = Store(folder / f"{number}.db")
    log = SqliteLog(store, SystemClock())
    server = SharedServer(address_of(postgres.url(f"person{number % 4}"), plain_loopback=True))
    failed, said = 0, 0
    placed = False
    while True:
        try:
            if not placed:
                place = (await server.place()).place
                store.post(partial(switch_on, place=place))
                log.begin("local", "demo")
                placed = True
            for _ in range(min(BATCH, turns - said)):
                said += 1
                log.write(TranscriptLineChanged(said, "user", f"{number} {said}", True, ""))
            batch = await asyncio.wrap_future(store.ask(waiting))
            if not batch.entries and said == turns:
                break
            back = await server.send(batch)
            store.post(partial(sent, batch=batch, kept_back=back))
        except (UnreachableError, StoreError):
            failed += 1
            await asyncio.sleep(random.uniform(0.0, 0.1))
    await server.aclose()
    await log.aclose()
    return failed


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
