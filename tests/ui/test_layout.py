"""What stands in one line, and that nothing hangs out of the window or of a page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.core.events import ControlsChanged
from desktop.settings.sections import AppearanceSettings
from desktop.ui import token
from desktop.ui.button import ElidedLabel, IconLabel
from desktop.ui.conversation.transcript import MEASURE, Transcript
from desktop.ui.cues.deviation import DeviationBar
from desktop.ui.preferences.dialog import PreferencesDialog
from desktop.ui.theme import Theme
from tests.ui import scene
from tests.ui.exhibit import EXHIBITS
from tests.ui.exhibit_desktop import DESKTOP_EXHIBITS
from tests.ui.hall import Hall
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

PAGES = ("check-done", "key", "profiles", "sound", "permissions", "servers", "preferences-narrow")


@pytest.fixture
def hall(qtbot: QtBot, engine: EngineThread) -> Iterator[Hall]:
    made = Hall(engine, AppearanceSettings(theme="light", text_scale=2.0))
    yield made
    made.close()


def left(stage: Stage, name: str) -> int:
    widget = stage.find(QWidget, name)
    return widget.mapTo(stage.window, QPoint(0, 0)).x()


def bottom(stage: Stage, name: str) -> int:
    widget = stage.find(QWidget, name)
    return widget.mapTo(stage.window, widget.rect().bottomLeft()).y()


def hanging_out(page: QWidget) -> list[str]:
    """Name the buttons and labels that reach over the left or right edge of their page."""
    found = []
    for item in (*page.findChildren(QLabel), *page.findChildren(QAbstractButton)):
        if item.isVisible() and not isinstance(item, ElidedLabel):
            begin = item.mapTo(page, QPoint(0, 0)).x()
            if begin < 0 or begin + item.width() > page.width():
                found.append(item.objectName())
    return found


def test_the_titles_of_the_sources_stand_in_one_line(stage: Stage) -> None:
    lines = {left(stage, name) for name in ("screen_title", "camera_title", "computer_title")}
    assert len(lines) == 1


def test_the_conversation_ends_where_the_side_panels_end(stage: Stage) -> None:
    for live in (False, True):
        stage.publish(ControlsChanged(live=live))
        ends = {bottom(stage, name) for name in ("conversation", "activity_dock")}
        assert max(ends) - min(ends) <= token.SPACE_XS


def test_words_of_the_strip_stand_on_one_line(stage: Stage) -> None:
    scene.busy(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    names = ("state_word", "state_detail", "demo_frame", "cost_label", "elapsed")
    widgets = [stage.find(QWidget, name) for name in names]
    middles = [one.mapTo(stage.window, one.rect().center()).y() for one in widgets]
    assert max(middles) - min(middles) <= 1


def test_drawings_grow_with_the_type(stage: Stage) -> None:
    button, shape = stage.find(QToolButton, "send"), stage.window.findChild(IconLabel)
    assert shape is not None
    before = (button.size(), button.iconSize(), shape.size())
    stage.window.theme.choose(AppearanceSettings(theme="light", text_scale=2.0))
    after = (button.size(), button.iconSize(), shape.size())
    assert all(
        large.width() >= 1.5 * small.width() for small, large in zip(before, after, strict=True)
    )
    stage.window.theme.choose(AppearanceSettings(theme="light"))
    assert (button.size(), button.iconSize(), shape.size()) == before


@pytest.mark.parametrize("name", PAGES)
def test_nothing_hangs_out_of_a_page_in_large_type(hall: Hall, name: str, qtbot: QtBot) -> None:
    page = {**EXHIBITS, **DESKTOP_EXHIBITS}[name](hall)
    page.resize(page.size().boundedTo(QSize(1280, 800)))
    if isinstance(page, PreferencesDialog):
        qtbot.waitUntil(lambda: page.complete)
    qtbot.waitUntil(lambda: hanging_out(page) == [])


def test_lines_are_no_longer_than_they_can_be_read_and_typed_where_they_stand(stage: Stage) -> None:
    stage.window.resize(2600, 1200)
    scene.conversation(stage.relay.on_event)
    transcript = stage.find(Transcript, "transcript")
    line = MEASURE * transcript.fontMetrics().averageCharWidth()
    stage.qtbot.waitUntil(lambda: 0 <= transcript.viewport().width() - line <= 1)
    field = stage.find(QLineEdit, "text_input")

    def begin(widget: QWidget) -> int:
        return widget.mapTo(stage.window, QPoint(0, 0)).x()

    apart = token.SPACE_S
    stage.qtbot.waitUntil(lambda: abs(begin(field) - begin(transcript.viewport())) <= apart)
    assert transcript.horizontalScrollBar().maximum() == 0


def test_a_card_that_asks_has_no_gap_in_large_type(hall: Hall, qtbot: QtBot) -> None:
    window = EXHIBITS["consent-R"](hall)
    qtbot.waitUntil(lambda: window.findChild(QLabel, "call_time") is not None)
    time_left = window.findChild(QLabel, "call_time")
    assert time_left is not None
    wanted = time_left.heightForWidth
    qtbot.waitUntil(lambda: time_left.isVisible() and time_left.width() > 100)
    qtbot.waitUntil(lambda: time_left.height() <= wanted(time_left.width()) + token.SPACE_XS)


def test_a_difference_grows_in_the_direction_of_reading(theme: Theme, qtbot: QtBot) -> None:
    bar = DeviationBar(theme, 8.0)
    qtbot.addWidget(bar)
    bar.resize(121, 12)
    bar.show_value(4.0, steady=True)
    rightward = bar.grab().toImage()
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    leftward = bar.grab().toImage()
    accent = theme.color("accent").name()
    assert rightward.pixelColor(75, 6).name() == leftward.pixelColor(121 - 75, 6).name() == accent
    assert leftward.pixelColor(75, 6).name() != accent
