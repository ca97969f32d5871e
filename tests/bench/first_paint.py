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


def start(home: Path, program: str, *words: str) -> dict[str, Any]:
    """Start one of the programs here once; return what was seen.

    Each kind keeps byte code in a folder of its own, as one installed program does: the first
    start writes it, modules as well as what is compiled from text.
    """
    command = [sys.executable, "-m", f"tests.bench.{program}", *words]
    more = {"PULSE_SERVER": "unix:/nonexistent", "QT_QPA_PLATFORM": "offscreen"}
    kept = home / "-".join(("compiled", program, *words))
    more |= {"PYTHONPYCACHEPREFIX": str(kept), "PYTHONDONTWRITEBYTECODE": ""}
    surroundings = environment(home, more) | {"ATTUNE_SPAWNED": repr(time.monotonic())}
    done = subprocess.run(
        command,
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
            (
                start(Path(folder), "first_paint_child"),
                start(Path(folder), "first_paint_child", "--eager"),
                start(Path(folder), "first_paint_floor"),
            )
            for _ in range(options.starts + 1)
        ][1:]
    lazy, eager, floor = ([run[kind]["painted_ms"] for run in runs] for kind in range(3))
    gaps = [run[0]["loading"]["max_ms"] for run in runs]
    figures = [
        Figure("first paint", lazy),
        Figure("first paint, everything read before (baseline)", eager),
        Figure("first paint of a bare window with one label (floor)", floor),
        Figure("everything read", [run[0]["ready_ms"] for run in runs]),
        Figure("worst stall of the window while it is read", gaps),
        Figure("99th percentile of the stalls", [run[0]["loading"]["p99_ms"] for run in runs]),
        Figure("first paint, processor time", [run[0]["painted_cpu_ms"] for run in runs]),
        Figure("the floor's processor time", [run[2]["painted_cpu_ms"] for run in runs]),
    ]
    print(heading())  # noqa: T201 - what a benchmark is for
    for figure in figures:
        print(figure)  # noqa: T201 - as above
    early = sorted({name for run in runs for name in run[0]["loaded_before"]})
    share = figures[0].percentile(50) / figures[1].percentile(50)
    verdicts = [
        Verdict("first paint, median", figures[0].percentile(50), 400.0),
        Verdict("share of the baseline", share, 0.35, ""),
        Verdict("worst stall while loading, median", figures[4].percentile(50), 50.0),
        Verdict("worst stall while loading, worst", max(gaps), 50.0),
        Verdict("modules read before that may wait", len(early), 0.0, " ".join(early)),
    ]
    for verdict in verdicts:
        print(verdict)  # noqa: T201 - as above
    return 0 if all(verdict.met for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
