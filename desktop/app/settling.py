"""Keeps the window quick while everything behind it is read, which takes seconds.

Each full collection of garbage stops every thread for up to a third of a second while modules are
read by the hundred, and finds next to nothing; an importing thread that may keep the interpreter
for 5 ms at a time makes the window late by as much, over and over.
"""

from __future__ import annotations

import gc
import sys

from desktop.core.interpreter import HAND_OVER_S

READING_INTERVAL_S = 0.0005


def hold() -> None:
    """Collect no garbage and hand the interpreter over quickly, from the process's start on."""
    gc.disable()
    sys.setswitchinterval(READING_INTERVAL_S)


def settle() -> None:
    """Go back to normal; what has been read by now stays, and is not looked through again.

    Does nothing where nothing is held.
    """
    if gc.isenabled():
        return
    sys.setswitchinterval(HAND_OVER_S)
    gc.freeze()
    gc.enable()
