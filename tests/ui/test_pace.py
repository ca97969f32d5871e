from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.pace import ResizePace

pytestmark = pytest.mark.ui

GROUND = QColor("#202020")


class Part(QWidget):
    """Filled with one colour; counts how often it is painted, and notes when it is."""

    def __init__(self, name: str, steps: list[str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.colour = QColor("#ff0000")
        self._steps = steps

    def paintEvent(self, event: QPaintEvent) -> None:
        self._steps.append(self.objectName())
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.colour)
        painter.end()


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.steps: list[str] = []
        self.parts = [Part("left", self.steps), Part("right", self.steps)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part in self.parts:
            row.addWidget(part)
        self.pace = ResizePace(self, lambda: self.parts, lambda: GROUND, lambda: self.now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.steps.append(f"laid out {self.width()}")
        self.pace.on_resized()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.steps.append("shown")
        return super().event(event)

    def resize_after(self, seconds: float, width: int) -> None:
        self.now += seconds
        self.resize(width, 200)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    qtbot.waitUntil(lambda: "shown" in window.steps and not window.pace.busy)
    window.steps.clear()
    yield window
    window.close()


def settled(window: Window, qtbot: QtBot) -> list[str]:
    qtbot.waitUntil(lambda: not window.pace.busy)
    return window.steps


def test_the_first_paint_waits_for_nothing(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    assert window.updatesEnabled()
    assert not window.pace.busy
    window.close()  # or it would be painted when nothing but garbage holds it


def test_a_new_size_is_laid_out_at_once_and_painted_part_by_part(
    window: Window, qtbot: QtBot
) -> None:
    window.resize_after(1.0, 400)
    assert window.steps == ["laid out 400"]
    assert window.parts[1].width() == 200
    qtbot.waitUntil(lambda: "shown" in window.steps)
    assert window.steps[:4] == ["laid out 400", "right", "left", "shown"]


def test_parts_are_themselves_again_once_the_hand_rests(window: Window, qtbot: QtBot) -> None:
    window.resize_after(1.0, 400)
    settled(window, qtbot)
    assert window.updatesEnabled()
    assert [part.graphicsEffect() for part in window.parts] == [None, None]


def test_what_changes_behind_a_curtain_is_seen_in_the_end(window: Window, qtbot: QtBot) -> None:
    window.resize_after(1.0, 400)
    qtbot.waitUntil(lambda: "left" in window.steps)
    for part in window.parts:
        part.colour = QColor("#00ff00")
        part.update()
    settled(window, qtbot)
    shown = window.screen().grabWindow(window.winId()).toImage()
    assert shown.isNull() or shown.pixelColor(QPoint(50, 50)) == QColor("#00ff00")
    assert window.grab().toImage().pixelColor(QPoint(50, 50)) == QColor("#00ff00")


def test_sizes_that_come_fast_are_painted_in_one_go_and_never_starve(
    window: Window, qtbot: QtBot
) -> None:
    window.resize_after(1.0, 400)
    window.resize_after(0.01, 410)
    window.resize_after(0.01, 420)
    qtbot.waitUntil(lambda: "shown" in window.steps)
    first = window.steps.index("shown")
    assert window.steps[:first] == ["laid out 400", "laid out 410", "laid out 420"]


def test_nothing_is_painted_for_a_window_that_is_hidden_meanwhile(
    window: Window, qtbot: QtBot
) -> None:
    window.resize_after(1.0, 400)
    window.hide()
    assert settled(window, qtbot) == ["laid out 400"]
    assert window.updatesEnabled()


def test_a_hidden_part_has_no_curtain(window: Window, qtbot: QtBot) -> None:
    window.parts[0].hide()
    qtbot.waitUntil(lambda: "right" in window.steps)
    window.steps.clear()
    window.resize_after(1.0, 400)
    settled(window, qtbot)
    assert "left" not in window.steps
