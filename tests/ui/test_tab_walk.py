"""Tab and Shift+Tab lead to every control of every page and out of each again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.settings.sections import AppearanceSettings
from desktop.ui.button import DeliberateButton
from tests.ui import scene
from tests.ui.exhibit import EXHIBITS
from tests.ui.hall import Hall
from tests.ui.look import SIZES, staged
from tests.ui.test_accessible import controls
from tests.ui.test_every_surface import shown

pytestmark = pytest.mark.ui

PAGES = [
    name
    for name in EXHIBITS
    if not name.startswith(("bar-", "preferences-")) and name not in ("menu", "consent-R")
] + ["preferences-session"]
MOST = 400
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


@pytest.fixture
def hall(qtbot: QtBot, engine: EngineThread, tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(engine, AppearanceSettings(theme="light"), tmp_path)
    yield hall
    hall.close()


def walk(qtbot: QtBot, root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Press a key until it has led back to where it began; return every stop."""
    root.window().activateWindow()
    stops: list[QWidget] = []
    for _ in range(MOST):
        qtbot.keyClick(QApplication.focusWidget() or root.window(), key)
        stop = QApplication.focusWidget()
        assert stop is not None
        assert not stops or stop is not stops[-1] or len(set(stops)) == 1, f"trap: {stop}"
        if stop in stops:
            break
        stops.append(stop)
    return stops


def passed_over(root: QWidget, stops: list[QWidget]) -> list[str]:
    """Name the controls that can be reached by Tab but were not."""
    return [
        widget.objectName() or type(widget).__name__
        for widget in controls(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and (widget.focusProxy() or widget) not in stops
    ]


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", PAGES)
def test_every_control_of_a_page_is_reached(
    qtbot: QtBot, hall: Hall, name: str, key: Qt.Key
) -> None:
    page = shown(qtbot, hall, name)
    assert passed_over(page, walk(qtbot, page, key)) == []


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("size", SIZES)
def test_every_control_of_the_window_is_reached(
    qtbot: QtBot, hall: Hall, size: str, key: Qt.Key
) -> None:
    window = staged(scene.busy, SIZES[size])(hall)
    qtbot.wait(1)
    assert passed_over(window, walk(qtbot, window, key)) == []


def test_a_trap_would_be_noticed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    trap, beyond = QPlainTextEdit(), DeliberateButton("Beyond")
    column.addWidget(trap)
    column.addWidget(beyond)
    page.show()
    page.activateWindow()
    trap.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is trap)
    assert passed_over(page, walk(qtbot, page, Qt.Key.Key_Tab)) == ["DeliberateButton"]
