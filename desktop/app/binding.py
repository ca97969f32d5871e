"""PySide6's classes, made one by one.

PySide6 makes a class of Qt's when its name is first used, but nearly all of them at once when it
meets an object whose class has no name in Python, such as a part of a line edit. With all their
enumerations that is some 60 ms in which the window stands still.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from PySide6 import QtCore, QtGui, QtWidgets

SLICE_S = 0.002
"""How long the window may wait for the next pause."""


async def make_classes() -> None:
    """Have every class made, with pauses in which the window answers whoever uses it."""
    began = time.perf_counter()
    for _ in _classes():
        if time.perf_counter() - began > SLICE_S:
            await asyncio.sleep(0)
            began = time.perf_counter()


def _classes() -> Iterator[object]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield getattr(module, name, None)
