"""Every window, page and card: named for those who listen, and with room for longer words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.settings.sections import AppearanceSettings
from desktop.ui.button import ElidedLabel, IconLabel
from desktop.ui.language import speak
from desktop.ui.preferences.dialog import PreferencesDialog
from tests.ui.exhibit import EXHIBITS
from tests.ui.hall import Hall
from tests.ui.strange_tongue import StrangeTongue
from tests.ui.test_accessible import complaints, controls, spoken
from tests.ui.test_language import forget

pytestmark = pytest.mark.ui

ONE_OF_A_KIND = [
    name
    for name in EXHIBITS
    if name not in ("menu", "welcome-small")
    and (not name.startswith("preferences-") or name == "preferences-session")
]
WORDY = AppearanceSettings(theme="light")


@pytest.fixture
def hall(qtbot: QtBot, engine: EngineThread, tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(engine, WORDY, tmp_path)
    yield hall
    hall.close()


def shown(qtbot: QtBot, hall: Hall, name: str) -> QWidget:
    surface = EXHIBITS[name](hall)
    if isinstance(surface, PreferencesDialog):
        qtbot.waitUntil(lambda: surface.complete)
    QApplication.sendPostedEvents()
    qtbot.wait(1)
    return surface


def clipped_in(root: QWidget) -> list[str]:
    """Name the texts of a page that have less room than they need."""
    found = []
    for item in root.findChildren(QWidget):
        if not item.isVisible() or isinstance(item, ElidedLabel) or _scrolled_away(item, root):
            continue
        text = item.text() if isinstance(item, QLabel | QAbstractButton) else ""
        if not text or isinstance(item, QToolButton) and not item.icon().isNull():
            continue
        if isinstance(item, QLabel) and item.wordWrap():
            short = item.height() < item.heightForWidth(item.width())
        else:
            short = item.width() < item.minimumSizeHint().width()
        if short:
            found.append(f"{item.objectName()}: {text}")
    return found


def _scrolled_away(item: QWidget, root: QWidget) -> bool:
    """Whether it stands in a page that can be scrolled sideways to it."""
    parent = item.parentWidget()
    while parent is not None and parent is not root:
        sideways = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if isinstance(parent, QScrollArea) and parent.horizontalScrollBarPolicy() != sideways:
            return bool(parent.horizontalScrollBar().maximum())
        parent = parent.parentWidget()
    return False


def unexplained(root: QWidget) -> list[str]:
    """Name the controls of which neither their own words nor a description tell what they do."""
    found = []
    for widget in controls(root):
        words = widget.toolTip() or widget.accessibleDescription() or _visible_words(widget)
        if not words:
            found.append(f"{widget.objectName()} ({spoken(widget)})")
    return found


def _visible_words(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText() or widget.accessibleName()
    if isinstance(widget, QComboBox | QAbstractScrollArea):
        return widget.accessibleName()
    return widget.accessibleName()


@pytest.mark.parametrize("name", ONE_OF_A_KIND)
def test_every_control_has_a_name_and_says_what_it_does(
    qtbot: QtBot, hall: Hall, name: str
) -> None:
    surface = shown(qtbot, hall, name)
    assert (complaints(surface), unexplained(surface)) == ([], [])


@pytest.fixture
def wordy(qtbot: QtBot) -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.installTranslator(StrangeTongue(app))
    yield
    forget(app)


@pytest.mark.parametrize("name", ONE_OF_A_KIND)
def test_longer_words_have_room(wordy: None, qtbot: QtBot, hall: Hall, name: str) -> None:
    surface = shown(qtbot, hall, name)
    qtbot.waitUntil(lambda: clipped_in(surface) == [])


def test_a_translated_page_is_read_from_right_to_left(qtbot: QtBot, hall: Hall) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, "ar")
    page = shown(qtbot, hall, "check-done")
    shape = page.findChild(IconLabel)
    assert shape is not None
    assert shape.mapTo(page, shape.rect().center()).x() > page.width() // 2
    forget(app)
