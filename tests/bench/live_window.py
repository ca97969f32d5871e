"""The window with everything at once, and at rest: ``python -m tests.bench.window --live``.

The program itself, on a display and a sound system of its own, with its server as a child: it is
asked one thing after the other and answers aloud, captions stream, a region of the screen is
shared, a steady noise comes in at the microphone, and a hand from outside resizes the window all
the while. A bare window of Qt, resized by the same hand on the same display, is the baseline.
Before, the program rests, as a window and as a bar; after, it is put out of sight in mid-session.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench.figure import Verdict
from tests.e2e.program import environment
from tests.e2e.window import Desk, desk

ROOT = Path(__file__).parents[2]
PATIENCE_S = 280.0
RESIZE_EVERY_S = 0.05


class Hand:
    """Drags at the window's corner, 20 times a second, in an order that never changes."""

    def __init__(self, place: Desk) -> None:
        self._desk = place
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hand", daemon=True)
        self.moves = 0

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Let go."""
        self._over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        windows = self._desk.windows()
        dice, width, height = random.Random(3), 1000, 700  # noqa: S311 - for play, not for secrets
        while windows and not self._over.wait(RESIZE_EVERY_S):
            width = min(1300, max(760, width + dice.randrange(-40, 41)))
            height = min(860, max(520, height + dice.randrange(-30, 31)))
            self._desk.hand("windowsize", windows[-1], str(width), str(height))
            self.moves += 1


def run(place: Desk, home: Path, *words: str) -> dict[str, Any]:
    """Run one of the two windows to its end; return what it told."""
    hand = Hand(place)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.live_window_child", *words],
        env=environment(home, place.environment),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        watch = threading.Timer(PATIENCE_S, child.kill)
        watch.start()
        told: dict[str, Any] = {}
        for line in child.stdout or ():
            if line.strip() == "resize":
                hand.start()
            elif line.strip() == "rest":
                hand.stop()
            elif line.startswith("{"):
                told = json.loads(line)
        watch.cancel()
    hand.stop()
    return told | {"moves": hand.moves}


def measure(seconds: float, idle: float, *, named: bool = False) -> Sequence[Verdict]:
    """Measure both windows, print what was seen and return the verdicts."""
    more = ["--named"] if named else []
    with desk() as place, tempfile.TemporaryDirectory() as folder:
        bare = run(place, Path(folder), "--bare", "--seconds", str(seconds))
        told = run(place, Path(folder), "--seconds", str(seconds), "--idle", str(idle), *more)
    sys.stdout.write(f"a bare window, resized {bare['moves']} times: {bare['live']}\n")
    sys.stdout.write(f"its account: {bare['account']}\n")
    for name, value in told.items():
        sys.stdout.write(f"{name}: {value}\n")
    live = told["live"]
    return [
        Verdict("p99, GUI thread late: everything at once", live["p99_ms"], 8.0),
        Verdict("worst, GUI thread late: everything at once", live["max_ms"], 50.0),
        Verdict("p99, own work in a tick", told["account"]["p99_work_ms"], 8.0),
        Verdict("resized", told["moves"], 100, "times", at_least=True),
        Verdict("paints in 10 s, minimised", sum(told["paints, minimised"].values()), 0, ""),
        Verdict("paints in 10 s, hidden", sum(told["paints, hidden"].values()), 0, ""),
        Verdict("idle window", told["idle"]["percent"], 0.5, "% of a core"),
        Verdict("idle bar", told["idle, compact bar"]["percent"], 0.5, "% of a core"),
        Verdict("memory without a session", told["pss_mb"], 120.0, "MB"),
    ]
