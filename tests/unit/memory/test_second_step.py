"""A file of the first version keeps everything when it is brought to the second."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.events import Source
from desktop.memory.file import open_database
from desktop.memory.history import History
from desktop.memory.schema import MIGRATIONS
from desktop.memory.second_step import SHARED
from desktop.memory.store import Store
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
_LINE = """
INSERT INTO turn (conversation_id, line, speaker, text, said_at, provenance, sources)
VALUES ('c', ?, 'user', ?, '', 'direct_user', ?)
"""
_LATER = """
INSERT INTO turn (conversation_id, line, speaker, text, said_at, provenance)
VALUES ('c', ?, 'user', ?, '', 'direct_user')
"""
_SOURCES = '[{"title": "Terms", "uri": "https://example.org/", "excerpt": "30 days"}]'


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "memory.db"
    connection, _ = open_database(path, NOW, migrations=MIGRATIONS[:1])
    with closing(connection):
        connection.execute("INSERT INTO conversation VALUES ('c', '2026-03-14', 'local', 'demo')")
        connection.execute(_LINE, (1, "hello", _SOURCES))
        for number in range(2, 600):
            connection.execute(_LINE, (number, "x" * 500, "[]"))
        connection.execute("INSERT INTO note (text, provenance, noted_at) VALUES ('milk', '', '')")
    return path


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection, _ = open_database(tmp_path / "memory.db", NOW)
    with closing(connection):
        yield connection


def test_sources_move_into_a_table_of_their_own(old_file: Path) -> None:
    store = Store(old_file)
    conversation = History(store, ManualClock()).load("c")
    store.close()
    assert conversation is not None
    assert getattr(conversation.entries[0], "sources", ()) == (
        Source("Terms", "https://example.org/", "30 days"),
    )


def test_every_row_gets_an_id_of_its_own(old_file: Path) -> None:
    connection, _ = open_database(old_file, NOW)
    with closing(connection):
        ids = [row[0] for row in connection.execute("SELECT uid FROM turn")]
    assert len({*ids}) == len(ids) == 599
    assert None not in ids


def test_an_older_file_is_salvaged_too(old_file: Path) -> None:
    with old_file.open("r+b") as file:
        file.seek(file.seek(0, os.SEEK_END) // 2)
        file.write(os.urandom(8192))
    store = Store(old_file)
    saved = store.result(lambda c: c.execute("SELECT count(*), count(uid) FROM turn").fetchone())
    store.close()
    assert 500 < saved[0] <= 599
    assert saved[0] == saved[1]


def test_nothing_is_put_out_while_the_memory_is_not_shared(fresh: sqlite3.Connection) -> None:
    fresh.execute("INSERT INTO note (text, provenance, noted_at) VALUES ('a', '', '')")
    assert fresh.execute("SELECT count(*) FROM outbox").fetchone() == (0,)


def test_each_changed_row_waits_once(fresh: sqlite3.Connection) -> None:
    fresh.execute("INSERT INTO shared_state VALUES ('on', '1')")
    fresh.execute("INSERT INTO note (uid, text, provenance, noted_at) VALUES ('n', 'a', '', '')")
    fresh.execute("UPDATE note SET text = 'b'")
    assert fresh.execute("SELECT kind, uid, gone FROM outbox").fetchall() == [("note", "n", 0)]
    fresh.execute("DELETE FROM note")
    assert fresh.execute("SELECT kind, uid, gone FROM outbox").fetchall() == [("note", "n", 1)]


def test_what_goes_with_a_conversation_is_put_out_as_gone(fresh: sqlite3.Connection) -> None:
    fresh.execute(
        "INSERT INTO conversation (id, began_at, backend, model) VALUES ('c', '', '', '')"
    )
    fresh.execute(_LATER, (1, "hello"))
    fresh.execute("INSERT INTO shared_state VALUES ('on', '1')")
    fresh.execute("DELETE FROM conversation")
    waiting = fresh.execute("SELECT kind, gone FROM outbox ORDER BY kind").fetchall()
    assert waiting == [("conversation", 1), ("turn", 1)]


def test_every_shared_table_says_where_its_words_come_from(fresh: sqlite3.Connection) -> None:
    for table in SHARED:
        columns = {row[1] for row in fresh.execute(f"PRAGMA table_info({table})")}
        assert {"provenance", "version"} <= columns, table
