from __future__ import annotations

import stat
from pathlib import Path

import pytest

from desktop.app.lock import ProcessLock
from desktop.core.errors import StoreError

pytestmark = pytest.mark.unit


def test_one_at_a_time_holds_it(tmp_path: Path) -> None:
    one, other = ProcessLock(tmp_path / "lock"), ProcessLock(tmp_path / "lock")

    assert one.acquire()
    assert not other.acquire()
    one.release()
    assert other.acquire()
    other.release()


def test_its_holder_may_ask_again_and_let_go_twice(tmp_path: Path) -> None:
    lock = ProcessLock(tmp_path / "lock")

    assert lock.acquire()
    assert lock.acquire()
    lock.release()
    lock.release()
    assert ProcessLock(tmp_path / "lock").acquire()


def test_the_file_is_its_owners_alone(tmp_path: Path) -> None:
    lock = ProcessLock(tmp_path / "folder" / "lock")

    assert lock.acquire()
    assert stat.S_IMODE((tmp_path / "folder" / "lock").stat().st_mode) == 0o600
    lock.release()


def test_where_nothing_can_be_written_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreError):
        ProcessLock(tmp_path / "file" / "lock").acquire()
