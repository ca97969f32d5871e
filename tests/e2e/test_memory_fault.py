"""The disk is full, or may not be written: people are told, and nothing is lost once it is back."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.mounted import obstacle, read_only, small
from tests.e2e.program import attune
from tests.e2e.window_run import run_window

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(bool(obstacle()), reason=obstacle() or "none"),
]


def shown(fault: str, folder: Path, under: Sequence[str]) -> dict[str, Any]:
    """Have a fault happen to a memory and return what came of it."""
    done = subprocess.run(
        [*under, sys.executable, "-m", "tests.e2e.memory_program", fault, str(folder)],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_a_full_disk_stops_no_reading_and_loses_nothing(tmp_path: Path) -> None:
    told = shown("full", tmp_path, small(tmp_path))
    assert "the disk is full" in told["told"]
    assert (told["readable"], told["whole"], told["lost"]) == (1, "ok", 0)


def test_a_memory_on_a_read_only_disk_is_saved_once_it_may_be_written(tmp_path: Path) -> None:
    shown("before", tmp_path, ())
    told = shown("read-only", tmp_path, read_only(tmp_path))
    assert "the file may only be read" in told["told"]
    assert (told["kept"], told["before"]) == (1, 1)


def test_a_home_on_a_read_only_disk_is_told_and_done_without(tmp_path: Path) -> None:
    attune(tmp_path, "memory", "export", str(tmp_path / "all.zip"))  # makes every folder and file
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    plan = {"wishes": ["type thank you"], "notices": ["cannot save what is said"], "answer": True}
    told = run_window(tmp_path, plan, dev=False, under=read_only(tmp_path))
    assert told["said"] == "You are welcome."
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
