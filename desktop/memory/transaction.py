"""One transaction of the store, and what stands around it."""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from desktop.memory.schema import INDEXES

logger = logging.getLogger(__name__)

T = TypeVar("T")


def result_code(error: Exception) -> int:
    """Return SQLite's primary result code, or 0."""
    code: int = getattr(error, "sqlite_errorcode", 0)
    return code & 0xFF


def rebuild_indexes(connection: sqlite3.Connection) -> None:
    """Make the full-text indexes anew: the quick check does not look into them."""
    for index in INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def in_transaction(
    connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], T], patience_s: float
) -> T:
    """Do work in a transaction, anew where another program has changed what it began to read.

    SQLite waits for a lock by itself, but refuses at once to write on what is out of date.
    """
    patience_ends = time.monotonic() + patience_s
    while True:
        try:
            connection.execute("BEGIN")
            value = work(connection)
            connection.execute("COMMIT")
        except sqlite3.OperationalError as error:
            if result_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > patience_ends:
                raise
            roll_back(connection)
        else:
            return value
        threading.Event().wait(0.01)


def roll_back(connection: sqlite3.Connection) -> None:
    """End a transaction without a trace, if there is one."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def empty_journal(connection: sqlite3.Connection) -> None:
    """Move the journal into the file and leave nothing in it, if no other program reads."""
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.Error:  # another program reads: closing the file empties it
        logger.info("the journal could not be emptied now")
