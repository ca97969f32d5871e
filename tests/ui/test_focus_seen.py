"""Whoever walks by keys sees where they are, on every page and in every colour scheme."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.settings.sections import AppearanceSettings
from desktop.ui.theme import SCHEMES
from tests.ui import scene
from tests.ui.exhibit import EXHIBITS
from tests.ui.hall import Hall
from tests.ui.look import SIZES, staged
from tests.ui.test_accessible import controls
from tests.ui.test_every_surface import shown

pytestmark = pytest.mark.ui

PAGES = (
    "welcome", "history", "notes", "consent-X", "servers", "check-done", "gallery", "profiles",
    "key", "sound", "permissions", "diagnostics",
)  # fmt: skip


@pytest.fixture
def hall(
    request: pytest.FixtureRequest, qtbot: QtBot, engine: EngineThread, tmp_path: Path
) -> Iterator[Hall]:
    hall = Hall(engine, AppearanceSettings(theme=request.param), tmp_path)
    yield hall
    hall.close()


def unseen(root: QWidget) -> list[str]:
    """Name the controls that look the same with the focus and without it."""
    root.window().activateWindow()
    found = []
    for widget in controls(root):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and widget.isVisible() and widget.isEnabled() and not _looks_focused(widget):
            found.append(widget.objectName() or type(widget).__name__)
    return found


def _looks_focused(widget: QWidget) -> bool:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if QApplication.focusWidget() not in (widget, widget.focusProxy()):
        return True  # it hands the focus on
    within = widget.grab().toImage()
    around = _surrounding(widget)
    widget.clearFocus()
    return bool(within != widget.grab().toImage() or around != _surrounding(widget))


def _surrounding(widget: QWidget) -> object:
    """Return the picture of the frame around it: some controls show the focus there."""
    parent = widget.parentWidget()
    if parent is None:
        return None
    return parent.grab(widget.geometry().adjusted(-4, -4, 4, 4)).toImage()


@pytest.mark.parametrize("hall", SCHEMES, indirect=True)
def test_the_focus_is_seen_in_the_window(qtbot: QtBot, hall: Hall) -> None:
    window = staged(scene.busy, SIZES["large"])(hall)
    qtbot.wait(30)
    assert unseen(window) == []


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("hall", ["light", "contrast-dark"], indirect=True)
def test_the_focus_is_seen_on_every_page(qtbot: QtBot, hall: Hall, name: str) -> None:
    assert name in EXHIBITS
    assert unseen(shown(qtbot, hall, name)) == []
