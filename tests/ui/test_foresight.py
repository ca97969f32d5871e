from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.foresight import Foresight

pytestmark = pytest.mark.ui


class Stage:
    """A window with a line to search in, one to talk by, and a button that starts a session."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.search, self.line, self.start = QLineEdit(), QLineEdit(), QPushButton("Start")
        layout = QVBoxLayout(self.window)
        for widget in (self.search, self.line, self.start):
            layout.addWidget(widget)
        qtbot.addWidget(self.window)
        self.foresight = Foresight(self.window, self.line, self.start)
        self.told: list[str] = []
        self.foresight.near.connect(lambda: self.told.append("near"))
        self.window.show()

    def point_at(self, widget: QWidget) -> None:
        """Move the pointer as a window system does: to a place of the window."""
        handle = self.window.windowHandle()
        place = widget.mapTo(self.window, widget.rect().center())
        self.qtbot.mouseMove(handle, place + QPoint(1, 0))
        self.qtbot.mouseMove(handle, place)

    def type_into(self, widget: QWidget) -> None:
        """Press a key as a window system does: in the window, where the focus is."""
        widget.setFocus()
        self.qtbot.waitUntil(widget.hasFocus)
        self.qtbot.keyClick(self.window.windowHandle(), Qt.Key.Key_A)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_a_window_that_is_open_or_used_for_something_else_tells_nothing(
    stage: Stage, qtbot: QtBot
) -> None:
    stage.window.resize(500, 400)
    stage.line.setText("set by the program")
    stage.point_at(stage.search)
    stage.type_into(stage.search)
    qtbot.wait(50)
    assert stage.told == []


def test_a_pointer_at_the_controls_tells_it(stage: Stage, qtbot: QtBot) -> None:
    stage.point_at(stage.search)
    stage.point_at(stage.start)
    qtbot.waitUntil(lambda: stage.told == ["near"])


def test_a_key_in_the_controls_tells_it_and_is_typed(stage: Stage) -> None:
    stage.type_into(stage.line)
    assert stage.told == ["near"]
    assert stage.line.text() == "a"


def test_it_is_told_once(stage: Stage, qtbot: QtBot) -> None:
    stage.foresight.expect()
    stage.foresight.expect()
    stage.point_at(stage.start)
    stage.type_into(stage.line)
    qtbot.wait(50)
    assert stage.told == ["near"]
