"""The file is brought up to date without losing what it held."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.memory.file import NewerStoreError, open_database
from desktop.memory.schema import INDEXES, MIGRATIONS, TABLES

pytestmark = pytest.mark.unit

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
NEXT = (*MIGRATIONS, "ALTER TABLE note ADD COLUMN extra INTEGER NOT NULL DEFAULT 0;")


def test_a_new_file_has_every_table(tmp_path: Path) -> None:
    connection, mended = open_database(tmp_path / "memory.db", NOW)
    with closing(connection):
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert {*TABLES, *INDEXES} <= names
    assert mended == []


def test_a_new_file_needs_no_copy(tmp_path: Path) -> None:
    connection, _ = open_database(tmp_path / "memory.db", NOW)
    connection.close()
    assert [file.name for file in tmp_path.iterdir()] == ["memory.db"]


def test_an_older_file_is_copied_and_brought_up_to_date(tmp_path: Path) -> None:
    connection, _ = open_database(tmp_path / "memory.db", NOW)
    connection.execute("INSERT INTO note (text, provenance, noted_at) VALUES ('a', '', '')")
    connection.close()
    connection, _ = open_database(tmp_path / "memory.db", NOW, migrations=NEXT)
    with closing(connection):
        assert connection.execute("SELECT text, extra FROM note").fetchall() == [("a", 0)]
    with closing(sqlite3.connect(tmp_path / "memory.db.v2-20260314-093000")) as copy:
        assert copy.execute("SELECT text FROM note").fetchall() == [("a",)]


def test_a_step_that_fails_changes_nothing(tmp_path: Path) -> None:
    open_database(tmp_path / "memory.db", NOW)[0].close()
    broken = (*MIGRATIONS, "CREATE TABLE extra (id INTEGER);\nCREATE TABLE note (id INTEGER);")
    with pytest.raises(sqlite3.OperationalError):
        open_database(tmp_path / "memory.db", NOW, migrations=broken)
    connection, _ = open_database(tmp_path / "memory.db", NOW)
    with closing(connection):
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    assert "extra" not in names


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    open_database(tmp_path / "memory.db", NOW, migrations=NEXT)[0].close()
    with pytest.raises(NewerStoreError, match="newer Attune"):
        open_database(tmp_path / "memory.db", NOW)


def test_deleted_words_are_overwritten_and_the_journal_is_kept_apart(tmp_path: Path) -> None:
    connection, _ = open_database(tmp_path / "memory.db", NOW)
    with closing(connection):
        pragmas = ("journal_mode", "foreign_keys", "secure_delete", "synchronous")
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas]
    assert found == ["wal", 1, 1, 1]
