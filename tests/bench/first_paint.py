"""How soon the window is there, and whether it freezes while the rest is read.

``python -m tests.bench.first_paint``. Each start is a process of its own; its clock begins before
it is made. Starts that read everything first take turns with those of the program as it is: they
are the baseline of the same machine. The first start of each kind only warms the disk's cache. A
timer of 5 ms on the GUI thread tells how long the window stood still until everything was read.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.figure import Figure, Verdict, heading
from tests.e2e.program import environment

ROOT = Path(__file__).parents[2]
PATIENCE_S = 120.0


def start(home: Path, *, eager: bool) -> dict[str, Any]:
    """Start once; return what was seen."""
    words = [sys.executable, "-m", "tests.bench.first_paint_child"]
    more = {"PULSE_SERVER": "unix:/nonexistent", "QT_QPA_PLATFORM": "offscreen"}
    # As after an installation, which leaves no module to be compiled.
    more |= {"PYTHONPYCACHEPREFIX": str(home / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    surroundings = environment(home, more) | {"ATTUNE_SPAWNED": repr(time.monotonic())}
    done = subprocess.run(
        [*words, *(["--eager"] if eager else [])],
        env=surroundings,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def main() -> int:
    """Take turns and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=10)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        runs = [
            (start(Path(folder), eager=False), start(Path(folder), eager=True))
            for _ in range(options.starts + 1)
        ][1:]
    lazy = [run["painted_ms"] for run, _ in runs]
    eager = [run["painted_ms"] for _, run in runs]
    gaps = [run["loading"]["max_ms"] for run, _ in runs]
    figures = [
        Figure("first paint", lazy),
        Figure("first paint, everything read before (baseline)", eager),
        Figure("everything read", [run["ready_ms"] for run, _ in runs]),
        Figure("worst stall of the window while it is read", gaps),
        Figure("99th percentile of the stalls", [run["loading"]["p99_ms"] for run, _ in runs]),
    ]
    print(heading())  # noqa: T201 - what a benchmark is for
    for figure in figures:
        print(figure)  # noqa: T201 - as above
    share = Figure("", lazy).percentile(50) / Figure("", eager).percentile(50)
    verdicts = [
        Verdict("first paint, median", figures[0].percentile(50), 400.0),
        Verdict("share of the baseline", share, 0.35, ""),
        Verdict("worst stall while loading, median", figures[3].percentile(50), 50.0),
        Verdict("worst stall while loading, worst", max(gaps), 50.0),
    ]
    for verdict in verdicts:
        print(verdict)  # noqa: T201 - as above
    return 0 if all(verdict.met for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
