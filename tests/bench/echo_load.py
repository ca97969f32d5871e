"""Starts programs one after the other, in bursts, as a person's computer does now and then."""

from __future__ import annotations

import random
import subprocess
import sys
import threading

AT_ONCE = (1, 4)
AT_REST_S = (2.0, 7.0)
PROGRAM = "import PySide6.QtWidgets, numpy, soxr, json, sqlite3, asyncio; sum(range(10**7))"
LONGEST_S = 30.0


def run(seed: int) -> None:
    """Rest and start by turns, until it is ended."""
    chance, rest = random.Random(seed), threading.Event()
    while True:
        rest.wait(chance.uniform(*AT_REST_S))
        # Without the byte code that the last one left, as a program's first start is.
        words = [sys.executable, "-B", "-c", PROGRAM]
        started = [subprocess.Popen(words) for _ in range(chance.randint(*AT_ONCE))]
        for process in started:
            process.wait(LONGEST_S)


if __name__ == "__main__":
    run(int(sys.argv[1]))
