"""What the shared memory's server lets whom do, and over which connections."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from desktop.core.errors import StoreError, UntrustedError
from desktop.core.events import SharedMemoryChanged
from desktop.memory.shared.address import address_of
from desktop.memory.shared.server import SharedServer
from desktop.memory.shared.sharing import Sharing, Surroundings
from tests.contract.shared_stage import (
    House,
    both,
    server_of,
)
from tests.contract.shared_stage import (
    database as database,
)
from tests.contract.shared_stage import (
    house as house,
)
from tests.contract.shared_stage import (
    postgres as postgres,
)
from tests.fakes.authority import Authority
from tests.fakes.postgres import Postgres, binaries
from tests.unit.memory.talk import Talk

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(binaries() is None, reason="PostgreSQL's programs are not installed"),
]

PASSWORD = "a:b@c/d e%?"
_HBA = b"""
hostssl all anna 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
"""


@dataclass(frozen=True)
class Encrypted:
    """A server with a certificate for localhost, and files with its root and with another."""

    server: Postgres
    root: Path
    stranger: Path

    def url(self, host: str = "localhost", root: Path | None = None, password: str = "") -> str:
        secret = f":{quote(password, safe='')}" if password else ""
        query = f"?sslrootcert={root}" if root else ""
        return f"postgresql://anna{secret}@{host}:{self.server.port}/postgres{query}"


@pytest.fixture(scope="module")
def encrypted() -> Iterator[Encrypted]:
    with tempfile.TemporaryDirectory() as folder:
        authority, place = Authority(), Path(folder)
        server = Postgres(place / "server")
        certificate, key = authority.certificate("localhost")
        for name, content in (("server.crt", certificate), ("server.key", key)):
            server.put(name, content)
        server.put("pg_hba.conf", _HBA)
        server.start("-c ssl=on")
        (place / "root.pem").write_bytes(authority.root)
        (place / "stranger.pem").write_bytes(Authority().root)
        with psycopg.connect(server.url(), autocommit=True) as admin:
            admin.execute(f"CREATE ROLE anna LOGIN PASSWORD '{PASSWORD}'")
        owner = SharedServer(address_of(server.url(), plain_loopback=True))
        with asyncio.Runner() as runner:
            runner.run(owner.create_schema())
            runner.run(owner.aclose())
        yield Encrypted(server, place / "root.pem", place / "stranger.pem")
        server.stop()


async def test_a_server_whose_certificate_is_good_is_talked_with(encrypted: Encrypted) -> None:
    url = encrypted.url(root=encrypted.root, password=PASSWORD)
    server = SharedServer(address_of(url))
    assert (await server.place()).me == "anna"
    with psycopg.connect(encrypted.server.url(), autocommit=True) as admin:
        query = "SELECT ssl, version FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) "
        (used, version) = admin.execute(query + "WHERE usename = 'anna'").fetchone() or ("", "")
    assert (used, version) == (True, "TLSv1.3")
    await server.aclose()


@pytest.mark.parametrize(
    ("host", "trusted"), [("localhost", "stranger"), ("localhost", ""), ("127.0.0.1", "root")]
)
async def test_another_authority_or_another_host_is_refused(
    encrypted: Encrypted, host: str, trusted: str
) -> None:
    root = getattr(encrypted, trusted) if trusted else None
    server = SharedServer(address_of(encrypted.url(host, root, PASSWORD)))
    with pytest.raises(UntrustedError, match="not safe"):
        await server.place()
    await server.aclose()


async def test_a_server_that_does_not_encrypt_is_refused(
    postgres: Postgres, encrypted: Encrypted
) -> None:
    query = f"?sslrootcert={encrypted.root}"
    server = SharedServer(address_of(postgres.url(query=query).replace("127.0.0.1", "localhost")))
    with pytest.raises(UntrustedError, match="not safe"):
        await server.place()
    await server.aclose()


@pytest.mark.parametrize("password", ["wrong", ""])
async def test_a_wrong_password_is_told_and_not_repeated(
    encrypted: Encrypted, password: str
) -> None:
    url = encrypted.url(root=encrypted.root, password=password)
    server = SharedServer(address_of(url))
    with pytest.raises(StoreError, match="refused the name or password") as caught:
        await server.place()
    assert "wrong" not in str(caught.value)
    await server.aclose()


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Talk]:
    talk = Talk(tmp_path)
    talk.begin()
    yield talk
    await talk.aclose()


async def test_the_password_comes_out_of_the_keyring(encrypted: Encrypted, talk: Talk) -> None:
    asked: list[str] = []
    events: asyncio.Queue[SharedMemoryChanged] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    async def look_up(name: str) -> str:
        asked.append(name)
        return PASSWORD

    def tell(event: SharedMemoryChanged) -> None:
        loop.call_soon_threadsafe(events.put_nowait, event)

    sharing = Sharing(talk.memory.store, Surroundings(tell=tell, password=look_up))
    sharing.take(encrypted.url(root=encrypted.root))
    try:
        async with asyncio.timeout(60):
            while (event := await events.get()).state != "in step":
                assert event.state == "reaching", event.why
    finally:
        await asyncio.to_thread(sharing.close)
    assert asked == [f"shared memory anna@localhost:{encrypted.server.port}/postgres"]


async def test_nobody_reads_or_changes_rows_of_others_whatever_they_ask(house: House) -> None:
    anna, bob = house.machine("anna"), house.machine("bob")
    anna.talk.say("zanzibarquux")
    await anna.talk.memory.note_desk.add("for the team")
    await anna.talk.memory.note_desk.share(await anna.note("team"), True)
    await anna.talk.memory.note_desk.add("for nobody")
    await both(anna, bob)
    with psycopg.connect(house.postgres.url("bob", bob.database), autocommit=True) as spy:
        tables = ("conversation", "turn", "source", "tool_call", "offer", "summary", "tombstone")
        seen = [spy.execute(f"SELECT count(*) FROM {table}").fetchone() for table in tables]
        assert seen == [(0,)] * len(tables)
        assert spy.execute("SELECT text, owner FROM note").fetchall() == [("for the team", "anna")]
        assert spy.execute("UPDATE note SET text = 'mine'").rowcount == 0
        assert spy.execute("DELETE FROM note").rowcount == 0
        assert spy.execute("UPDATE turn SET owner = 'bob'").rowcount == 0
    await both(anna, bob)
    assert anna.notes == ["for nobody", "for the team"]


async def test_nobody_writes_in_the_name_of_others(house: House) -> None:
    anna, bob = house.machine("anna"), house.machine("bob")
    anna.talk.say("hello")
    await both(anna, bob)
    with psycopg.connect(house.postgres.url("bob", bob.database), autocommit=True) as spy:
        spy.execute(
            "INSERT INTO note (id, text, noted_at, pinned, turn_uid, conversation_id, edited_at, "
            "team, provenance, version, owner) VALUES "
            "(gen_random_uuid(), 'forged', '', false, '', '', '', false, 'direct_user', 1, 'anna')"
        )
        spy.execute("INSERT INTO tombstone (id, kind) SELECT gen_random_uuid(), 'note'")
        assert spy.execute("SELECT owner FROM note").fetchall() == [("bob",)]
    await both(anna, bob)
    assert anna.notes == []


async def test_a_row_of_somebody_else_is_left_alone_where_its_id_is_sent(house: House) -> None:
    anna, bob = house.machine("anna"), house.machine("bob")
    await anna.talk.memory.note_desk.add("hers")
    await anna.exchange.step()
    (uid,) = anna.talk.memory.store.result(lambda c: c.execute("SELECT uid FROM note").fetchone())
    await bob.talk.memory.note_desk.add("his")
    bob.talk.memory.store.result(
        lambda c: c.execute("UPDATE note SET uid = ?, version = 9", (uid,))
    )
    bob.talk.say("and more")
    await both(bob, anna)
    assert (anna.notes, await bob.exchange.waiting(), bob.exchange.aside) == (["hers"], 0, 0)
    assert await bob.server.search("more") == ["and more"]


@pytest.mark.parametrize(
    ("said", "sought"),
    [
        ("The boat lies in the harbour.", "HARBOUR boat"),
        ("Wir fahren über die Brücke nach Köln.", "brucke koln"),
        ("El niño pequeño come piñones.", "NINO pinones"),
        ("明日は青い舟で海に出ます。", "青い舟"),
        ("コーヒーを飲みました。", "コーヒー"),
        ("ذهب مُحَمَّد إلى المدرسة", "محمد"),
    ],
)
async def test_the_server_finds_words_of_every_language(
    house: House, said: str, sought: str
) -> None:
    machine = house.machine()
    machine.talk.say(said)
    machine.talk.say("something else 海青")
    await machine.exchange.step()
    assert await machine.server.search(sought) == [said]
    assert await machine.server.search("舟青い") == []
    assert await machine.server.search("") == []


async def test_a_very_long_line_is_taken_too(house: House) -> None:
    one, two = house.machine(), house.machine()
    words = " ".join(f"w{number}" for number in range(300_000))
    one.talk.say(words)
    await both(one, two)
    assert [len(line) for line in await two.lines()] == [len(words)]


async def test_every_id_tells_the_time_that_it_was_made(house: House) -> None:
    machine = house.machine()
    machine.talk.say("hello")
    await machine.talk.memory.note_desk.add("a note")
    await machine.exchange.step()
    url = house.postgres.url("anna", machine.database)
    with psycopg.connect(url) as looking:
        ids = [
            str(row[0])
            for table in ("conversation", "turn", "note")
            for row in looking.execute(f"SELECT id FROM {table}").fetchall()
        ]
    assert [uid[14] for uid in ids] == ["7", "7", "7"]


async def test_a_schema_of_the_first_version_is_brought_up_to_date(house: House) -> None:
    machine = house.machine()
    machine.talk.say("明日は青い舟で")
    await machine.exchange.step()
    _make_old(house.postgres.url("owner", machine.database))
    older = server_of(house.postgres, "anna", machine.database)
    with pytest.raises(StoreError, match="another version"):
        await older.place()
    owner = server_of(house.postgres, "owner", machine.database)
    await owner.create_schema()
    assert await machine.server.search("青い舟") == ["明日は青い舟で"]
    await owner.aclose()
    await older.aclose()


def _make_old(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as admin:
        for table in ("turn", "note"):
            admin.execute(f"ALTER TABLE {table} DROP COLUMN words")
            admin.execute(
                f"ALTER TABLE {table} ADD COLUMN words tsvector "
                "GENERATED ALWAYS AS (to_tsvector('simple', text)) STORED"
            )
        admin.execute("ALTER TABLE tombstone DROP CONSTRAINT tombstone_pkey")
        admin.execute("ALTER TABLE tombstone ADD PRIMARY KEY (id)")
        admin.execute("UPDATE attune_place SET version = 1")


async def test_a_schema_of_a_newer_version_is_left_alone(house: House) -> None:
    machine = house.machine()
    with psycopg.connect(house.postgres.url("owner", machine.database), autocommit=True) as admin:
        admin.execute("UPDATE attune_place SET version = 99")
    owner = server_of(house.postgres, "owner", machine.database)
    with pytest.raises(StoreError, match="another version"):
        await owner.create_schema()
    await owner.aclose()


async def test_without_a_schema_it_says_how_to_make_one(postgres: Postgres) -> None:
    server = server_of(postgres, "owner", "template1")
    with pytest.raises(StoreError, match="create-schema"):
        await server.place()
    await server.aclose()
