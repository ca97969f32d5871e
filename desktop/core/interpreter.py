"""How the threads of one interpreter take turns."""

from __future__ import annotations

import sys
import time

HAND_OVER_S = 0.001
"""How long a busy thread keeps the interpreter from one that waits for it. Python's 5 ms, which a
window that paints and lays out uses up, would meet a chunk of sound three times on its way."""


def hand_over_quickly() -> None:
    """Let no thread keep the interpreter for longer; a shorter turn stays."""
    if sys.getswitchinterval() > HAND_OVER_S:
        sys.setswitchinterval(HAND_OVER_S)


WORK_S, REST_S = 0.0005, 0.001


class Rest:
    """Called between the steps of long work on a worker, leaves the interpreter to others.

    A thread that needs it while another is busy waits for a turn each time, and a chunk of sound
    needs it several times on its way; a worker that sleeps for a moment is in nobody's way. Never
    for the engine's thread or the window's.
    """

    def __init__(self) -> None:
        self._since = time.perf_counter()

    def __call__(self) -> None:
        """Sleep for a moment if the work has taken one since the last time."""
        if time.perf_counter() - self._since >= WORK_S:
            time.sleep(REST_S)  # noqa: TID251 - a worker's own thread, and what it is there for
            self._since = time.perf_counter()
