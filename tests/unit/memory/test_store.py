"""The store keeps what it acknowledged and never holds anybody up."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import StoreError
from desktop.memory.note import SqliteNotes
from desktop.memory.schema import MIGRATIONS
from desktop.memory.store import Store
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

_CRASH = """
import os, sys
from pathlib import Path
from desktop.core.clock import SystemClock
from desktop.memory.note import SqliteNotes
from desktop.memory.store import Store

notes = SqliteNotes(Store(Path(sys.argv[1])), SystemClock())
for number in range(20):
    notes.add(f"note {number}")
    print(number, flush=True)
os._exit(9)
"""


class Told:
    """Sentences from the store's thread; ``wait`` returns once there are enough."""

    def __init__(self) -> None:
        self.sentences: list[str] = []
        self._changed = threading.Condition()

    def __call__(self, sentence: str) -> None:
        with self._changed:
            self.sentences.append(sentence)
            self._changed.notify_all()

    def wait(self, count: int) -> list[str]:
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.sentences) >= count, timeout=10)
            return list(self.sentences)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "memory.db"


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def store(path: Path, told: Told) -> Iterator[Store]:
    store = Store(path, told, busy_timeout_s=0.05, retry_s=0.05)
    yield store
    store.close()


def _add(text: str) -> Callable[[sqlite3.Connection], None]:
    def insert(connection: sqlite3.Connection) -> None:
        connection.execute(
            "INSERT INTO note (text, provenance, noted_at) VALUES (?, 'direct_user', '')", (text,)
        )

    return insert


def _marking(text: str, done: threading.Event) -> Callable[[sqlite3.Connection], None]:
    def insert(connection: sqlite3.Connection) -> None:
        _add(text)(connection)
        done.set()

    return insert


def _texts(connection: sqlite3.Connection) -> list[str]:
    return [text for (text,) in connection.execute("SELECT text FROM note ORDER BY id")]


def _fill(path: Path, count: int) -> None:
    store = Store(path)
    notes = SqliteNotes(store, ManualClock())
    for number in range(count):
        notes.add(f"note {number} " + "x" * 500)
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_the_file(store: Store, path: Path) -> None:
    store.result(_texts)
    modes = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert modes == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_what_is_posted_is_there_afterwards(store: Store) -> None:
    store.post(_add("one"))
    assert store.result(_texts) == ["one"]


@pytest.mark.expects_log
def test_a_job_that_fails_leaves_nothing_behind(store: Store) -> None:
    def half(connection: sqlite3.Connection) -> None:
        _add("half")(connection)
        raise KeyError("a secret")

    with pytest.raises(StoreError):
        store.result(half)
    assert store.result(_texts) == []


def test_closing_writes_what_waits(path: Path) -> None:
    store = Store(path)
    for number in range(200):
        store.post(_add(str(number)))
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert len(_texts(connection)) == 200


def test_a_closed_store_refuses_questions(store: Store) -> None:
    store.close()
    store.post(_add("late"))
    with pytest.raises(StoreError, match="closing"):
        store.result(_texts)


def test_a_crash_loses_nothing_that_was_acknowledged(path: Path) -> None:
    crashed = subprocess.run(
        [sys.executable, "-c", _CRASH, str(path)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
    )
    assert crashed.returncode == 9
    acknowledged = len(crashed.stdout.split())
    store = Store(path)
    assert len(store.result(_texts)) >= acknowledged == 20
    store.close()


def test_a_folder_that_cannot_be_made_is_told_once(tmp_path: Path, told: Told) -> None:
    (tmp_path / "file").write_text("in the way")
    store = Store(tmp_path / "file" / "memory.db", told, retry_s=0.01)
    for number in range(5):
        store.post(_add(str(number)))
    with pytest.raises(StoreError, match="cannot save"):
        store.result(_texts)
    store.close()
    assert len(told.sentences) == 1


def test_saving_resumes_by_itself(tmp_path: Path, told: Told) -> None:
    obstacle = tmp_path / "state"
    obstacle.write_text("in the way")
    store = Store(obstacle / "memory.db", told, retry_s=0.01)
    store.post(_add("kept in memory"))
    told.wait(1)
    obstacle.unlink()
    assert told.wait(2)[1] == "Attune saves what is said again."
    assert store.result(_texts) == ["kept in memory"]
    store.close()


def test_a_locked_file_is_written_once_it_is_free(store: Store, path: Path, told: Told) -> None:
    store.result(_texts)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store.post(_add("patient"))
        assert "another program" in told.wait(1)[0]
        assert store.result(_texts) == []
        other.execute("ROLLBACK")
    told.wait(2)
    assert store.result(_texts) == ["patient"]


def test_reading_is_no_sign_that_saving_is_possible_again(store: Store, told: Told) -> None:
    pages = store.result(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
    store.result(lambda c: c.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    store.post(_add("y" * 100_000))
    told.wait(1)
    for _ in range(3):
        assert store.result(_texts) == []
    assert len(told.sentences) == 1
    store.result(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchone())
    assert told.wait(2)[1:] == ["Attune saves what is said again."]


def test_a_full_disk_keeps_words_in_memory(store: Store, told: Told) -> None:
    pages = store.result(lambda c: c.execute("PRAGMA page_count").fetchone()[0])
    store.result(lambda c: c.execute(f"PRAGMA max_page_count = {pages}").fetchone())
    store.post(_add("y" * 100_000))
    assert "disk is full" in told.wait(1)[0]
    assert store.result(_texts) == []
    store.result(lambda c: c.execute("PRAGMA max_page_count = 100000").fetchone())
    told.wait(2)
    assert store.result(_texts) == ["y" * 100_000]


@pytest.mark.parametrize("junk", [b"this is not a database " * 200, b"\x00" * 4096])
def test_what_is_no_database_is_moved_aside(path: Path, junk: bytes, told: Told) -> None:
    path.parent.mkdir()
    path.write_bytes(junk)
    store = Store(path, told)
    assert store.result(_texts) == []
    store.close()
    kept = [file for file in path.parent.iterdir() if ".damaged-" in file.name]
    assert kept[0].read_bytes() == junk
    assert store.problems == told.sentences
    assert kept[0].name in store.problems[0]


def test_rows_of_a_damaged_file_are_saved(path: Path) -> None:
    _fill(path, 300)
    with path.open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(size // 2)
        file.write(os.urandom(8192))
    store = Store(path)
    saved = store.result(_texts)
    store.close()
    assert 250 < len(saved) <= 300
    assert "saved" in store.problems[0]


def test_a_file_cut_short_is_replaced(path: Path) -> None:
    _fill(path, 300)
    with path.open("r+b") as file:
        file.truncate(file.seek(0, os.SEEK_END) // 2)
    store = Store(path)
    saved = store.result(_texts)
    store.close()
    assert store.problems
    assert saved


def test_a_damaged_index_is_made_anew(path: Path) -> None:
    _fill(path, 3)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM note_word_data WHERE id > 10")
        connection.commit()
    store = Store(path)
    store.post(lambda c: c.execute("DELETE FROM note WHERE id = 1"))
    found = store.result(
        lambda c: c.execute(
            "SELECT count(*) FROM note_word WHERE note_word MATCH 'note'"
        ).fetchone()[0]
    )
    store.close()
    assert found in (2, 3)


def test_a_file_of_a_newer_attune_is_left_alone(path: Path, told: Told) -> None:
    _fill(path, 1)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = path.read_bytes()
    store = Store(path, told)
    store.post(_add("never"))
    with pytest.raises(StoreError, match="newer"):
        store.result(_texts)
    store.close()
    assert path.read_bytes() == before
    assert len(told.sentences) == 1


def test_what_can_wait_is_done_in_a_quiet_moment(path: Path) -> None:
    store = Store(path, pause_s=0.01)
    done = threading.Event()
    store.idly("mark", _marking("late", done))
    store.post(_add("early"))
    assert done.wait(60)
    assert store.result(_texts) == ["early", "late"]
    store.close()


def test_newer_work_replaces_what_waits_under_its_name(path: Path) -> None:
    store = Store(path, pause_s=0.05)
    done = threading.Event()
    store.idly("mark", _add("old"))
    store.idly("mark", _marking("new", done))
    assert done.wait(60)
    assert store.result(_texts) == ["new"]
    store.close()


def test_work_that_can_wait_and_fails_leaves_nothing_behind(path: Path) -> None:
    store = Store(path, pause_s=0.01)
    failed, done = threading.Event(), threading.Event()

    def half(connection: sqlite3.Connection) -> None:
        _add("half")(connection)
        failed.set()
        raise KeyError("a secret")

    store.idly("first", half)
    assert failed.wait(60)
    store.idly("second", lambda _connection: done.set())
    assert done.wait(60)
    assert store.result(_texts) == []
    store.close()


def test_a_closing_store_gives_up_what_can_wait(path: Path) -> None:
    store = Store(path, pause_s=3600)
    store.idly("mark", _add("never"))
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert _texts(connection) == []


def test_the_journal_is_moved_into_the_file_in_a_quiet_moment(path: Path) -> None:
    store = Store(path, pause_s=0.01)
    store.result(_add("kept on the disk"))
    told = threading.Event()

    def look(_connection: sqlite3.Connection) -> None:
        if b"kept on the disk" in path.read_bytes():
            told.set()

    for _ in range(600):
        store.idly("look", look)
        if told.wait(0.1):
            break
    assert told.is_set()
    store.close()


def test_many_threads_may_post(store: Store) -> None:
    def post() -> None:
        for number in range(50):
            store.post(_add(str(number)))

    threads = [threading.Thread(target=post) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.result(_texts)) == 200


def test_too_much_that_waits_gives_up_the_oldest(tmp_path: Path, told: Told) -> None:
    obstacle = tmp_path / "state"
    obstacle.write_text("in the way")
    store = Store(obstacle / "memory.db", told, retry_s=30, capacity=3)
    told.wait(1)
    for number in range(5):
        store.post(_add(str(number)))
    obstacle.unlink()
    store.close()
    with closing(sqlite3.connect(obstacle / "memory.db")) as connection:
        assert _texts(connection)[-2:] == ["3", "4"]
    assert "could not be kept" in told.sentences[-1]


@pytest.mark.expects_log
def test_a_listener_that_fails_does_not_end_the_store(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"junk" * 1000)

    def listener(_sentence: str) -> None:
        raise RuntimeError

    store = Store(path, listener)
    assert store.result(_texts) == []
    store.close()


def test_what_began_on_a_stale_view_of_the_file_is_done_anew(path: Path, told: Told) -> None:
    store = Store(path, told, busy_timeout_s=30.0)
    seen: list[list[str]] = []

    def read_then_write(connection: sqlite3.Connection) -> None:
        seen.append(_texts(connection))
        if len(seen) == 1:
            with closing(sqlite3.connect(path, isolation_level=None)) as other:
                _add("theirs")(other)
        _add("ours")(connection)

    store.result(read_then_write)
    assert seen == [[], ["theirs"]]
    assert store.result(_texts) == ["theirs", "ours"]
    store.close()
    assert told.sentences == []


def test_several_programs_may_open_a_new_file_at_once(path: Path, told: Told) -> None:
    stores = [Store(path, told, busy_timeout_s=30.0) for _ in range(3)]
    for store in stores:
        store.post(_add("one each"))
    for store in stores:
        store.result(_texts)
    assert stores[0].result(_texts) == ["one each"] * 3
    for store in stores:
        store.close()
    assert told.sentences == []
