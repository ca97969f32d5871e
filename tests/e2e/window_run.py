"""Runs ``window_program`` and reads what it saw."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.e2e.program import TIMEOUT_S, environment
from tests.e2e.window import complaints_in

ROOT = Path(__file__).parents[2]
NOWHERE = {"PULSE_SERVER": "unix:/nonexistent"}

Told = Mapping[str, Any]


def run_window(
    home: Path,
    plan: Mapping[str, Any],
    *,
    more: Mapping[str, str] | None = None,
    dev: bool = True,
    under: Sequence[str] = (),
) -> Told:
    """Carry out a plan and return what was seen; off screen and without sound unless told.

    ``under`` is a command that runs the program.
    """
    surroundings = NOWHERE | dict(more or {})
    if "DISPLAY" not in (more or {}):
        surroundings["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [
            *under,
            *(sys.executable, *(["-X", "dev"] if dev else []), "-W", "error"),
            *("-m", "tests.e2e.window_program", json.dumps(plan)),
        ],
        env=environment(home, surroundings),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )
    complaints = complaints_in(done.stderr)
    assert done.returncode == 0, done.stderr[-2000:]
    assert not complaints, complaints
    told: Told = json.loads(done.stdout)
    assert "in_vain" not in told, told
    return told
