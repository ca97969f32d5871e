from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.gate import EVERY_S, SizeGate

pytestmark = pytest.mark.ui


class Window(QWidget):
    """Notes its widths. ``drag`` is the window system's doing, ``resize`` the program's own."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.showing = False
        self.widths: list[int] = []
        self.gate = SizeGate(self, lambda: self.showing, lambda: self.now)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.widths.append(event.size().width())

    def drag(self, *widths: int) -> None:
        handle = self.windowHandle()
        assert handle is not None
        for width in widths:
            handle.resize(width, 200)
            # Brings the window system's word; no task is there to be wedged.
            QCoreApplication.processEvents()  # noqa: TID251 - see above


def rested(window: Window, qtbot: QtBot) -> None:
    """Return once nothing is on its way, a second later by the window's clock."""
    with qtbot.waitExposed(window):
        pass
    qtbot.waitUntil(lambda: not window.gate.holding)
    window.widths.clear()
    window.now += 1.0


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    window = Window()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    window.gate.follow()
    rested(window, qtbot)
    yield window
    window.close()


def test_the_first_size_after_a_rest_is_taken_at_once(window: Window) -> None:
    window.drag(400)
    assert window.widths == [400]


def test_of_the_sizes_of_a_moment_the_last_is_taken(window: Window, qtbot: QtBot) -> None:
    window.drag(400, 410, 420, 430)
    assert (window.widths, window.width()) == ([400], 400)
    qtbot.waitUntil(lambda: len(window.widths) > 1)
    assert (window.widths, window.width()) == ([400, 430], 430)


def test_sizes_that_come_slowly_are_all_taken(window: Window) -> None:
    for width in (400, 410, 420):
        window.now += EVERY_S + 0.001
        window.drag(width)
    assert window.widths == [400, 410, 420]


def test_no_size_is_taken_before_the_last_one_is_shown(window: Window, qtbot: QtBot) -> None:
    window.showing = True
    window.drag(400)
    assert not window.widths
    window.showing = False
    qtbot.waitUntil(lambda: window.widths == [400])


def test_the_program_own_sizes_are_never_held_back(window: Window) -> None:
    for width in (400, 410, 420):
        window.resize(width, 200)
    assert window.widths == [400, 410, 420]


def test_the_program_own_size_stays_where_an_older_one_was_held_back(
    window: Window, qtbot: QtBot
) -> None:
    window.drag(400, 410)
    window.resize(500, 200)
    qtbot.waitUntil(lambda: not window.gate.holding)
    assert window.widths == [400, 500]


def test_a_window_that_is_hidden_takes_what_was_held_back(window: Window, qtbot: QtBot) -> None:
    window.drag(400, 410)
    window.hide()
    qtbot.waitUntil(lambda: window.width() == 410)


def test_a_window_that_is_shown_again_is_followed_once(window: Window, qtbot: QtBot) -> None:
    window.hide()
    window.show()
    window.gate.follow()
    window.gate.follow()
    rested(window, qtbot)
    window.drag(400, 410)
    qtbot.waitUntil(lambda: window.widths == [400, 410])
