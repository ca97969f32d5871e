"""Opens the database file: private, migrated, checked, and replaced when it is damaged."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop.core.errors import StoreError
from desktop.core.fault import Fault, Reason
from desktop.memory.salvage import salvage
from desktop.memory.schema import MIGRATIONS

BUSY_TIMEOUT_S = 2.0
"""How long to wait for another program that writes to the same file."""

JOURNAL_PAGES = 4000
"""The journal is moved into the file in quiet moments; a commit does it beyond 16 MiB only."""

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


class NewerStoreError(StoreError):
    """A newer Attune wrote the file; this one must not touch it."""


def open_database(
    path: Path,
    now: datetime,
    *,
    busy_timeout_s: float = BUSY_TIMEOUT_S,
    migrations: Sequence[str] = MIGRATIONS,
) -> tuple[sqlite3.Connection, list[str]]:
    """Return a connection for the calling thread, and sentences about what had to be mended.

    ``now`` dates the copies that are kept. Raises ``NewerStoreError``, ``OSError`` or
    ``sqlite3.Error``.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return _patiently_connected(path, now, busy_timeout_s, migrations), []
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
    kept = _moved_aside(path, now)
    connection = _patiently_connected(path, now, busy_timeout_s, migrations)
    rows = salvage(kept, connection)
    return connection, [
        f"The file of your conversations was damaged. Attune kept it as {kept.name}, began a new "
        f"one and saved {rows} entries into it."
    ]


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file itself is broken."""
    # Errors of the binding itself carry no code.
    return _primary_code(error) in _DAMAGED


def _primary_code(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def _patiently_connected(
    path: Path, now: datetime, busy_timeout_s: float, migrations: Sequence[str]
) -> sqlite3.Connection:
    """Connect, trying again while another program opens the same new file.

    SQLite does not wait by itself where two connections change the journal mode at once.
    """
    patience_ends = time.monotonic() + busy_timeout_s
    while True:
        try:
            return _connected(path, now, busy_timeout_s, migrations)
        except sqlite3.OperationalError as error:
            if _primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > patience_ends:
                raise
        threading.Event().wait(0.02)


def _connected(
    path: Path, now: datetime, busy_timeout_s: float, migrations: Sequence[str]
) -> sqlite3.Connection:
    _create_private(path)
    connection = sqlite3.connect(path, timeout=busy_timeout_s, isolation_level=None)
    try:
        _prepare(connection)
        _check(connection)
        _migrate(connection, path, now, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _create_private(path: Path) -> None:
    """Create the file for its owner alone; SQLite gives its journals the same mode."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _prepare(connection: sqlite3.Connection) -> None:
    for pragma in (
        "journal_mode = WAL",
        "synchronous = NORMAL",
        f"wal_autocheckpoint = {JOURNAL_PAGES}",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _check(connection: sqlite3.Connection) -> None:
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        error = sqlite3.DatabaseError("the quick check failed")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _migrate(
    connection: sqlite3.Connection, path: Path, now: datetime, migrations: Sequence[str]
) -> None:
    version = _version(connection)
    if version > len(migrations):
        raise NewerStoreError(Fault(Reason.STORE_NEWER))
    if version == len(migrations):
        return
    if version > 0:
        _back_up(connection, path.with_name(f"{path.name}.v{version}-{_stamp(now)}"))
    connection.execute("BEGIN IMMEDIATE")
    for script in migrations[_version(connection) :]:  # another program may have been quicker
        for statement in _statements(script):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {len(migrations)}")
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _statements(script: str) -> Iterator[str]:
    """Split a script; ``executescript`` would end the transaction around it."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _back_up(connection: sqlite3.Connection, copy: Path) -> None:
    _create_private(copy)
    with closing(sqlite3.connect(copy)) as target:
        connection.backup(target)


def _moved_aside(path: Path, now: datetime) -> Path:
    kept = path.with_name(f"{path.name}.damaged-{_stamp(now)}")
    for ending in ("", "-wal", "-shm"):
        part = Path(f"{path}{ending}")
        if part.exists():
            part.replace(f"{kept}{ending}")
    return kept


def _stamp(now: datetime) -> str:
    return now.strftime("%Y%m%d-%H%M%S")
