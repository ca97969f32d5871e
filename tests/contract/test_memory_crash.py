"""A program that is killed while it writes loses nothing that it had acknowledged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench.memory_crash import killed

pytestmark = pytest.mark.contract


@pytest.mark.parametrize("after_s", [0.0, 0.05])
def test_what_was_acknowledged_is_there_and_the_file_is_whole(
    tmp_path: Path, after_s: float
) -> None:
    path = tmp_path / "memory.db"
    acknowledged = killed(path, "said", after_s)
    with closing(sqlite3.connect(path)) as connection:
        there = connection.execute("SELECT count(*) FROM turn").fetchone()[0]
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
    assert there >= acknowledged > 0
    assert verdict == "ok"
