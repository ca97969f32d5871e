"""Keeps the window quick while everything behind it is read, which takes seconds.

Each full collection of garbage stops every thread for up to a third of a second while modules are
read by the hundred, and finds next to nothing; an importing thread that may keep the interpreter
for 5 ms at a time makes the window late by as much, over and over.
"""

from __future__ import annotations

import builtins
import gc
import sys
from importlib import import_module

from desktop.app.byte_code import CompiledTexts
from desktop.core.interpreter import HAND_OVER_S, READING_S

_texts = CompiledTexts()


def hold() -> None:
    """Collect no garbage, compile nothing twice and hand the interpreter over quickly.

    From the process's start on; only the thread of the window may read modules until ``painted``.
    """
    gc.disable()
    sys.setswitchinterval(READING_S)
    _texts.open()
    try:
        import_plainly()
    finally:
        _texts.release_compiler()


def painted() -> None:
    """Let every thread read modules; what was compiled by now is what the next start needs."""
    _texts.close()


def keep_compiled() -> None:
    """Write down what was compiled before the first paint, if that was not known; on any thread."""
    _texts.keep()


def import_plainly() -> None:
    """Load PySide6 and give ``import`` back to Python.

    PySide6 wraps it to find out who wishes for one of its features, such as names in snake case,
    which nobody here does. For that it looks through the source text of every module that is read
    after it, Google's SDK and all, and the text stays in memory for good.
    """
    import_module("PySide6")
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


def settle() -> None:
    """Go back to normal; what has been read by now stays, and is not looked through again.

    Does nothing where nothing is held.
    """
    if gc.isenabled():
        return
    painted()
    sys.setswitchinterval(HAND_OVER_S)
    gc.freeze()
    gc.enable()


def settle_session() -> None:
    """Look no more through what the first session has brought, most of which stays as well.

    On a moment of leisure a while after it was connected: a full collection would take 10 ms each
    time. Does nothing where no garbage is collected.
    """
    if gc.isenabled():
        gc.collect(1)  # what is young and over by now; a full one would be what this is to spare
        gc.freeze()
