"""Runs every check of the default test command, in order, and stops at the first that fails.

The test runner comes last, so that its own closing line is the last one printed. Arguments go to
the test runner.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MOST_LANES = 4
"""More end-to-end tests beside each other would be late by each other's work."""


def main(arguments: Sequence[str]) -> int:
    """Run the checks and return the exit code of the first that fails, or 0."""
    os.chdir(ROOT)
    for name, command in checks():
        code = run_quietly(name, command)
        if code != 0:
            return code
    print("tests", flush=True)
    return subprocess.call([sys.executable, "-m", "pytest", *lanes(arguments), *arguments])


def lanes(arguments: Sequence[str]) -> list[str]:
    """Return how the test runner shares a whole run among processes; a part runs in one."""
    processes = min(os.cpu_count() or 1, MOST_LANES)
    if arguments or processes == 1:
        return []
    # In the order of collection: what takes longest is collected first.
    return ["-n", str(processes), "--dist", "loadfile", "--no-loadscope-reorder"]


def checks() -> list[tuple[str, list[str]]]:
    """Return each check that comes before the tests: its name and its command."""
    module = [sys.executable, "-m"]
    contracts = Path(sysconfig.get_path("scripts")) / "lint-imports"
    return [
        ("format", [*module, "ruff", "format", "--check", "--quiet", "."]),
        ("lint", [*module, "ruff", "check", "--quiet", "."]),
        ("types", [*module, "mypy"]),
        ("contracts", [str(contracts), "--no-logo"]),
    ]


def run_quietly(name: str, command: Sequence[str]) -> int:
    """Run one check and print its name, verdict and duration; its output only if it fails."""
    started = time.monotonic()
    print(f"{name:<10}", end=" ", flush=True)
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    verdict = "ok" if done.returncode == 0 else "FAILED"
    print(f"{verdict}  {time.monotonic() - started:.1f} s", flush=True)
    if done.returncode != 0:
        print(done.stdout, flush=True)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
