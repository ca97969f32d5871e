"""The window with everything at once, and at rest: ``python -m tests.bench.window --live``.

The program itself, on a display and a sound system of its own, with its server as a child: it is
asked one thing after the other and answers aloud, captions stream, a region of the screen is
shared, a steady noise comes in at the microphone, and a hand from outside resizes the window all
the while: first 20 times a second, then 60, as a mouse does. A bare window of Qt, resized by the
same hand on the same display, is the baseline.
Before, the program rests, as a window and as a bar; after, it is put out of sight in mid-session.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.bench.figure import Verdict
from tests.e2e.program import environment
from tests.e2e.window import Desk, desk

ROOT = Path(__file__).parents[2]
PATIENCE_S = 280.0
SIZES_A_SECOND = {"live": 20, "drag": 60}
"""How fast the hand is in each part."""


class Hand:
    """Drags at the window's corner, so many times a second, in an order that never changes."""

    def __init__(self, place: Desk, part: str) -> None:
        self._desk = place
        self._pause_s = 1 / SIZES_A_SECOND[part]
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
        from Xlib.display import Display

        dice, width, height = random.Random(3), 1000, 700  # noqa: S311 - for play, not for secrets
        display = Display(self._desk.environment["DISPLAY"])
        windows = [display.create_resource_object("window", int(w)) for w in self._desk.windows()]
        due = time.monotonic()
        while windows and not self._over.wait(max(0.0, due - time.monotonic())):
            width = min(1300, max(760, width + dice.randrange(-40, 41)))
            height = min(860, max(520, height + dice.randrange(-30, 31)))
            windows[-1].configure(width=width, height=height)
            display.flush()
            self.moves += 1
            due = max(due + self._pause_s, time.monotonic())
        display.close()


def run(place: Desk, home: Path, *words: str) -> dict[str, Any]:
    """Run one of the two windows to its end; return what it told."""
    hands: dict[str, Hand] = {}
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
            word = line.strip()
            if word in SIZES_A_SECOND:
                hands[word] = Hand(place, word)
                hands[word].start()
            elif word == "rest":
                _stop(hands)
            elif line.startswith("{"):
                told = json.loads(line)
        watch.cancel()
    _stop(hands)
    return told | {f"moves, {part}": hand.moves for part, hand in hands.items()}


def _stop(hands: Mapping[str, Hand]) -> None:
    for hand in hands.values():
        hand.stop()


def measure(seconds: float, idle: float, *, named: bool = False) -> Sequence[Verdict]:
    """Measure both windows, print what was seen and return the verdicts."""
    more = ["--named"] if named else []
    with desk() as place, tempfile.TemporaryDirectory() as folder:
        bare = run(place, Path(folder), "--bare", "--seconds", str(seconds))
        told = run(place, Path(folder), "--seconds", str(seconds), "--idle", str(idle), *more)
    for name, value in bare.items():
        sys.stdout.write(f"a bare window, {name}: {value}\n")
    for name, value in told.items():
        sys.stdout.write(f"{name}: {value}\n")
    return [
        *(verdict for part in SIZES_A_SECOND for verdict in _stalls(part, told, seconds)),
        Verdict("paints in 10 s, minimised", sum(told["paints, minimised"].values()), 0, ""),
        Verdict("paints in 10 s, hidden", sum(told["paints, hidden"].values()), 0, ""),
        Verdict("idle window", told["idle"]["percent"], 0.5, "% of a core"),
        Verdict("idle bar", told["idle, compact bar"]["percent"], 0.5, "% of a core"),
        Verdict("memory without a session", told["pss_mb"], 120.0, "MB"),
    ]


def _stalls(part: str, told: Mapping[str, Any], seconds: float) -> Iterator[Verdict]:
    name, figures = f"everything at once, {SIZES_A_SECOND[part]} sizes a second", told[part]
    yield Verdict(f"p99, GUI thread late: {name}", figures["p99_ms"], 8.0)
    yield Verdict(f"worst, GUI thread late: {name}", figures["max_ms"], 50.0)
    work = told[f"account, {part}"]["p99_work_ms"]
    yield Verdict(f"p99, own work in a tick: {name}", work, 8.0)
    least = 0.8 * seconds * SIZES_A_SECOND[part]
    yield Verdict(f"resized: {name}", told[f"moves, {part}"], least, "times", at_least=True)
