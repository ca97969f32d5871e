from __future__ import annotations

import subprocess
import sys

import pytest

pytestmark = pytest.mark.ui

PROGRAM = """
import asyncio, time
from PySide6.QtWidgets import QApplication, QLineEdit
from PySide6.QtCore import QEvent, QObject
from desktop.app.binding import make_classes
from desktop.bridge.loop import run_gui
import PySide6.QtWidgets as widgets, PySide6.QtGui as gui, PySide6.QtCore as core
from enum import EnumMeta

app = QApplication([])
turns = 0

async def look():
    global turns
    while True:
        turns += 1
        await asyncio.sleep(0)

async def main():
    looking = asyncio.create_task(look())
    await make_classes()
    looking.cancel()

run_gui(app, main())
made = []
plain = EnumMeta.__call__
def call(cls, value, *more, **named):
    if more or named:
        made.append(value)
    return plain(cls, value, *more, **named)
EnumMeta.__call__ = call

class Filter(QObject):
    def eventFilter(self, watched, event):
        return False

watcher = Filter()
app.installEventFilter(watcher)
field = QLineEdit()
field.show()
app.sendPostedEvents()
print(turns > 5, made)
"""


def test_nothing_is_left_to_be_made_when_an_object_of_unknown_class_comes() -> None:
    """In a process of its own: a class that was made once stays made."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=100, check=True
    )
    assert done.stdout.strip() == "True []"
