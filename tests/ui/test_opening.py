from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.opening import Exposure
from tests.e2e.glance import HEAVY, LATER
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui


def test_the_window_is_read_without_anything_that_can_wait() -> None:
    early = f"set({[*HEAVY, *LATER]}) & sys.modules.keys()"
    code = f"import sys; import desktop.app.window; print({early})"

    read = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert read.stdout.strip() == "set()"


def test_an_exposed_window_has_been_painted_when_it_is_told(qtbot: QtBot) -> None:
    painted: list[bool] = []

    class Canvas(QWidget):
        def paintEvent(self, event: object) -> None:
            painted.append(True)

    window = Canvas()
    qtbot.addWidget(window)
    window.show()
    exposure = Exposure(window)
    with qtbot.waitSignal(exposure.done, timeout=60_000):
        pass

    assert painted


def test_a_window_without_a_place_on_the_screen_is_not_waited_for(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    with qtbot.waitSignal(Exposure(window).done, timeout=60_000):
        pass


def test_the_welcome_stays_where_it_is_when_the_sentences_arrive(stage: Stage) -> None:
    conversation = stage.window.conversation
    stage.window.resize(1080, 700)
    stage.qtbot.waitUntil(lambda: bool(conversation.sayings), timeout=60_000)

    def place(sentences: int) -> QPoint:
        conversation.show_sayings(["What can you do?"] * sentences)
        shown = conversation.sayings
        stage.qtbot.waitUntil(lambda: all(each.isVisible() for each in shown), timeout=60_000)
        page = stage.find(QLabel, "welcome_title").parentWidget()
        layout = page.layout() if page else None
        assert layout is not None
        layout.activate()
        return stage.find(QLabel, "welcome_title").mapTo(stage.window, QPoint())

    assert place(0) == place(3) == place(6)
