from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.ui

ROOT = Path(__file__).parents[2]


def test_random_events_for_five_seconds_break_nothing() -> None:
    command = [sys.executable, "-W", "error", "-m", "tests.bench.monkey"]
    done = subprocess.run(
        [*command, "--minutes", "0.084", "--seed", "7"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
