"""Keeps one processor busy for seconds at a time, as other programs do, until it is ended."""

from __future__ import annotations

import random
import sys
import threading
import time

AT_WORK_S = (1.0, 4.0)
AT_REST_S = (0.3, 2.5)


def run(seed: int) -> None:
    """Work and rest by turns."""
    chance, rest = random.Random(seed), threading.Event()
    while True:
        until = time.monotonic() + chance.uniform(*AT_WORK_S)
        while time.monotonic() < until:
            sum(range(2000))
        rest.wait(chance.uniform(*AT_REST_S))


if __name__ == "__main__":
    run(int(sys.argv[1]))
