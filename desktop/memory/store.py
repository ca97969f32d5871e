"""The one thread that reads and writes the database."""

from __future__ import annotations

import errno
import logging
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from desktop.core.errors import StoreError
from desktop.core.fault import Fault, Reason
from desktop.memory.file import BUSY_TIMEOUT_S, NewerStoreError, is_damage, open_database
from desktop.memory.leftover import erase_copies
from desktop.memory.leisure import PAUSE_S, Leisure
from desktop.memory.transaction import (
    empty_journal,
    in_transaction,
    rebuild_indexes,
    result_code,
    roll_back,
)

logger = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

CAPACITY = 10_000
"""Jobs that wait at most; older ones that nobody waits for are given up beyond it."""

RETRY_S = 5.0
ANSWER_S = 5.0
CLOSE_S = 1.5

_SAVING = Fault(Reason.SAVING_AGAIN)
_LOST = Fault(Reason.LOST_LINES)
_CAUSES = {
    sqlite3.SQLITE_FULL: "the disk is full",
    sqlite3.SQLITE_BUSY: "another program uses the file",
    sqlite3.SQLITE_LOCKED: "another program uses the file",
    sqlite3.SQLITE_READONLY: "the file may only be read",
    sqlite3.SQLITE_CORRUPT: "the file is damaged",
    sqlite3.SQLITE_NOTADB: "the file is damaged",
}
_FORBIDDEN = (errno.EROFS, errno.EACCES, errno.EPERM)
_RETRIED = {*_CAUSES, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM}


@dataclass(slots=True)
class _Job:
    """Work to do in one transaction; without a future nobody waits and it may come later.

    ``forgets`` says that afterwards no trace of what it deleted may stay in the journal, nor in an
    older copy of the file.
    """

    work: Work[Any]
    future: Future[Any] | None = None
    forgets: bool = False
    failures: int = 0


_REST = _Job(lambda _connection: None)
"""Nobody wants anything: time for what can wait."""


class Store:
    """Owns the database; opening, reading and writing all happen on its thread.

    ``post`` and ``ask`` never block and may come from any thread. ``notice`` receives sentences
    for people, on the store's thread: the same trouble is told once, and its end too.
    ``problems`` holds what had to be mended on opening.
    """

    def __init__(
        self,
        path: Path,
        notice: Callable[[str], None] = lambda _text: None,
        *,
        busy_timeout_s: float = BUSY_TIMEOUT_S,
        retry_s: float = RETRY_S,
        capacity: int = CAPACITY,
        pause_s: float = PAUSE_S,
    ) -> None:
        self.problems: list[str] = []
        self._path = path
        self._notice = notice
        self._busy_timeout_s = busy_timeout_s
        self._retry_s = retry_s
        self._capacity = capacity
        self._jobs: deque[_Job] = deque()
        self._leisure = Leisure(pause_s)
        self._changed = threading.Condition()
        self._closing = False
        self._close_by = 0.0
        self._connection: sqlite3.Connection | None = None
        self._refused: NewerStoreError | None = None
        self._trouble = ""
        self._lost = False
        self._retry_at = 0.0
        self._hopeless = False
        self._damaged = False
        self._thread = threading.Thread(target=self._main, name="store", daemon=True)
        self._thread.start()

    def post(self, work: Work[Any], *, forgets: bool = False) -> None:
        """Have work done as soon as possible; while saving is impossible it waits its turn.

        Set ``forgets`` where it deletes what the person wants gone.
        """
        self._add(_Job(work, forgets=forgets))

    def idly(self, name: str, work: Work[Any]) -> None:
        """Have work done when nobody has wanted anything for a moment.

        It replaces what waits under its name, and is given up when the store closes or fails.
        """
        with self._changed:
            if not self._closing:
                self._leisure.put(name, work)
                self._changed.notify()

    def ask(self, work: Work[T], *, forgets: bool = False) -> Future[T]:
        """Have work done and return its future, which fails with ``StoreError``."""
        future: Future[T] = Future()
        if not self._add(_Job(work, future, forgets)):
            future.set_exception(StoreError(Fault(Reason.STORE_CLOSED)))
        return future

    def result(self, work: Work[T], *, forgets: bool = False, timeout_s: float = ANSWER_S) -> T:
        """Do work and wait for what it returns: not for the engine's loop. Raises ``StoreError``.

        Every earlier ``post`` is done before, unless saving is impossible.
        """
        future = self.ask(work, forgets=forgets)
        try:
            return future.result(timeout_s)
        except TimeoutError:
            future.cancel()
            raise StoreError(Fault(Reason.STORE_SLOW)) from None

    def close(self, timeout_s: float = CLOSE_S) -> None:
        """Write out what waits and close the file; blocks, and may be called twice.

        The timeout counts from the first call: closing never takes longer than that in all.
        """
        with self._changed:
            if not self._closing:
                self._closing = True
                self._close_by = time.monotonic() + timeout_s
            self._changed.notify()
        self._thread.join(max(0.0, self._close_by - time.monotonic()))

    # -- any thread ---------------------------------------------------------------------------

    def _add(self, job: _Job) -> bool:
        with self._changed:
            if self._closing:
                return False
            if len(self._jobs) >= self._capacity:
                self._give_up_oldest()
            self._jobs.append(job)
            self._changed.notify()
            return True

    def _give_up_oldest(self) -> None:
        job = self._jobs.popleft()
        if job.future is None:
            self._lost = True
        else:
            _fail(job.future, StoreError(Fault(Reason.STORE_BUSY)))

    # -- the store's thread -------------------------------------------------------------------

    def _main(self) -> None:
        self._connect()
        while (job := self._next()) is not None:
            if job is _REST:
                self._rest()
                continue
            if self._connection is None and not self._connect():
                self._postpone(job)
            else:
                self._do(job)
            with self._changed:
                self._leisure.note(self._connection, time.monotonic())
        if self._connection is not None:
            self._connection.close()

    def _next(self) -> _Job | None:
        """Wait for a job that may be tried now; None when it is time to stop.

        On closing, what waits is tried once more.
        """
        with self._changed:
            while True:
                self._drop_if_refused()
                if self._closing and (self._hopeless or not self._jobs):
                    self._fail_all(StoreError(Fault(Reason.STORE_CLOSED)))
                    return None
                pause_s = self._retry_at - time.monotonic() if self._trouble else 0.0
                if self._jobs and (self._closing or pause_s <= 0):
                    return self._jobs.popleft()
                if (waited_for := self._waited_for()) is not None:
                    return waited_for
                if not self._jobs and self._connection is not None:
                    quiet_in_s = self._leisure.wait_s(time.monotonic())
                    if quiet_in_s == 0:
                        return _REST
                    self._changed.wait(quiet_in_s)
                else:
                    self._changed.wait(pause_s if self._jobs else None)

    def _waited_for(self) -> _Job | None:
        """Take the first job that somebody waits for: it is tried even in times of trouble."""
        for job in self._jobs:
            if job.future is not None:
                self._jobs.remove(job)
                return job
        return None

    def _do(self, job: _Job) -> None:
        connection = self._connection
        assert connection is not None, "a job needs an open file"
        future = job.future
        if future is not None and not future.running() and not _claim(future):
            return
        changes = connection.total_changes
        try:
            value = in_transaction(connection, job.work, self._busy_timeout_s)
        except sqlite3.Error as error:
            roll_back(connection)
            self._failed(connection, job, error)
        except Exception as error:  # noqa: BLE001 - one bad job must not end the thread
            roll_back(connection)
            self._give_up(job, error)
        else:
            wrote = connection.total_changes != changes
            if job.forgets and wrote:
                empty_journal(connection)
                erase_copies(self._path)
            if future is not None:
                future.set_result(value)
            if wrote:  # reading goes on while nothing can be saved
                self._well()

    def _rest(self) -> None:
        """Do one piece of what can wait; whoever comes meanwhile is let in before the next."""
        connection = self._connection
        assert connection is not None, "there is rest only beside an open file"
        with self._changed:
            work = self._leisure.take()
        try:
            if work is None:
                self._leisure.save(connection)
            else:
                in_transaction(connection, work, self._busy_timeout_s)
        except Exception as error:  # noqa: BLE001 - what can wait must not end the thread
            roll_back(connection)
            # The error's text may hold what was said.
            logger.info("what could wait was given up: %s", type(error).__name__)
        if work is not None:
            with self._changed:
                self._leisure.note(connection, time.monotonic())

    def _failed(self, connection: sqlite3.Connection, job: _Job, error: sqlite3.Error) -> None:
        job.failures += 1
        code = result_code(error)
        if code not in _RETRIED or (is_damage(error) and job.failures > 2):
            self._give_up(job, error)
        elif is_damage(error):  # opening it again checks the file and replaces it
            connection.close()
            self._connection, self._damaged = None, True
            self._put_back(job)
        else:
            self._ill(_CAUSES.get(code, "the file cannot be written"))
            self._postpone(job)

    def _postpone(self, job: _Job) -> None:
        """Keep a job for later; whoever waits for one is told at once."""
        if job.future is None:
            self._put_back(job)
        else:
            _fail(
                job.future,
                self._refused or StoreError(Fault(Reason.STORE_TROUBLE, cause=self._trouble)),
            )

    def _put_back(self, job: _Job) -> None:
        with self._changed:
            self._jobs.appendleft(job)

    def _give_up(self, job: _Job, error: Exception) -> None:
        # The error's text may hold what was said.
        logger.error("a job of the store failed: %s", type(error).__name__)
        if job.future is not None:
            _fail(job.future, StoreError(Fault(Reason.STORE_FAILED)))

    # -- health -------------------------------------------------------------------------------

    def _connect(self) -> bool:
        now = datetime.now().astimezone()
        try:
            connection, mended = open_database(self._path, now, busy_timeout_s=self._busy_timeout_s)
            if self._damaged:
                rebuild_indexes(connection)
        except NewerStoreError as error:
            self._refused = error
            self._ill_with(str(error))
            return False
        except (OSError, sqlite3.Error) as error:
            self._ill(_cause_of_absence(error))
            return False
        self._connection, self._damaged = connection, False
        for sentence in mended:
            self.problems.append(sentence)
            self._say(sentence)
        return True

    def _say(self, sentence: str) -> None:
        try:
            self._notice(sentence)
        except Exception as error:  # noqa: BLE001 - a listener must not end the thread
            logger.error("a listener of the store failed: %s", type(error).__name__)  # noqa: TRY400 - its text may hold what was said

    def _ill(self, cause: str) -> None:
        self._ill_with(Fault(Reason.UNSAVED, cause=cause))

    def _ill_with(self, sentence: str) -> None:
        self._retry_at = time.monotonic() + self._retry_s
        self._hopeless = self._closing
        if not self._trouble:
            self._say(sentence)
        self._trouble = sentence

    def _well(self) -> None:
        if self._trouble:
            self._trouble = ""
            self._say(_SAVING)
        if self._lost:
            self._lost = False
            self._say(_LOST)

    def _drop_if_refused(self) -> None:
        if self._refused is not None:
            self._fail_all(self._refused)

    def _fail_all(self, error: StoreError) -> None:
        while self._jobs:
            future = self._jobs.popleft().future
            if future is not None:
                _fail(future, error)


def _cause_of_absence(error: Exception) -> str:
    """Return why the file cannot be opened."""
    if isinstance(error, OSError) and error.errno in _FORBIDDEN:
        return _CAUSES[sqlite3.SQLITE_READONLY]
    return _CAUSES.get(result_code(error), "its file cannot be opened")


def _claim(future: Future[Any]) -> bool:
    """Begin to work for a future, unless whoever waited has gone."""
    return future.set_running_or_notify_cancel()


def _fail(future: Future[Any], error: Exception) -> None:
    if future.running() or _claim(future):
        future.set_exception(error)
