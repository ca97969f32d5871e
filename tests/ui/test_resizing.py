"""What a reader holds on to stays where it is while the window takes other sizes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.ui.conversation.search import SearchBar
from desktop.ui.conversation.transcript import Transcript
from tests.ui.stage import Stage
from tests.ui.test_transcript import line

pytestmark = pytest.mark.ui

WIDTHS = (1240, 1100, 960, 1300, 1180)
LONG = "and the report goes on to say that the figures of the last quarter were better " * 4


@pytest.fixture
def reading(stage: Stage) -> Iterator[Transcript]:
    stage.window.resize(1200, 700)
    stage.publish(*(line(n, f"sentence {n}: {LONG}") for n in range(1, 41)))
    transcript = stage.window.conversation.transcript
    stage.qtbot.waitUntil(lambda: transcript.verticalScrollBar().maximum() > 40)
    yield transcript
    stage.window.close()


def drag(stage: Stage, *widths: int) -> None:
    """Resize from outside, as fast as sizes come; return once the last is shown."""
    for width in widths:
        handle = stage.window.windowHandle()
        assert handle is not None
        handle.resize(width, 700)
        del handle  # whatever Qt puts in its place must not be taken for it
        stage.qtbot.wait(1)
    stage.qtbot.waitUntil(lambda: stage.window.width() == widths[-1])
    stage.qtbot.waitUntil(lambda: not stage.window.resizing)


def marked(transcript: Transcript) -> list[str]:
    found = transcript.extraSelections()
    return [mark.cursor.selectedText() for mark in found]


def test_the_line_one_reads_stays_on_top(stage: Stage, reading: Transcript) -> None:
    bar = reading.verticalScrollBar()
    bar.setValue(reading.block_of(reading.keys[20]).firstLineNumber())
    top = reading.firstVisibleBlock().text()
    drag(stage, *WIDTHS)
    assert reading.firstVisibleBlock().text() == top
    drag(stage, *reversed(WIDTHS), 1200)
    assert reading.firstVisibleBlock().text() == top


def test_whoever_follows_the_newest_line_goes_on_following_it(
    stage: Stage, reading: Transcript
) -> None:
    reading.go_to_end()
    drag(stage, *WIDTHS)
    assert reading.at_end


def test_what_is_selected_stays_selected(stage: Stage, reading: Transcript) -> None:
    cursor = reading.document().find("sentence 23")
    reading.setTextCursor(cursor)
    drag(stage, *WIDTHS)
    assert reading.textCursor().selectedText() == "sentence 23"


def test_what_was_found_stays_marked(stage: Stage, reading: Transcript) -> None:
    stage.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    stage.find(QLineEdit, "search_field").setText("sentence 2")
    bar = stage.find(SearchBar, "search_bar")
    stage.qtbot.waitUntil(lambda: bar.count_text != "")
    before = marked(reading)
    drag(stage, *WIDTHS)
    assert before
    assert marked(reading) == before
    shown = reading.cursorRect(reading.textCursor())
    assert reading.viewport().rect().contains(shown.center())
