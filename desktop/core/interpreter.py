"""How the threads of one interpreter take turns."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

HAND_OVER_S = 0.001
"""How long a busy thread keeps the interpreter from one that waits for it. Python's 5 ms, which a
window that paints and lays out uses up, would meet a chunk of sound three times on its way."""


def hand_over_quickly() -> None:
    """Let no thread keep the interpreter for longer; a shorter turn stays."""
    if sys.getswitchinterval() > HAND_OVER_S:
        sys.setswitchinterval(HAND_OVER_S)


READING_S = 0.0005
"""The same while modules are read by the hundred, which is one turn after another."""


@contextmanager
def reading_much() -> Iterator[None]:
    """Keep the program quick while a worker thread reads modules by the hundred.

    A collection of garbage stops every thread for up to a third of a second then, and finds next
    to nothing. Changes nothing where no garbage is collected anyway.
    """
    if not gc.isenabled():
        yield
        return
    interval = sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(min(interval, READING_S))
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        gc.freeze()  # what was read stays, and is not looked through again
        gc.enable()


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
