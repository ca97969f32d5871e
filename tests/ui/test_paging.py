from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.archive import Archive, NothingKept
from desktop.core.events import LinkOpened
from desktop.settings.sections import AppearanceSettings
from desktop.ui.conversation.paging import PAGE
from desktop.ui.conversation.search import MOST_HITS, SearchBar
from desktop.ui.conversation.transcript import MOST_LINES, Transcript
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui.stage import Stage
from tests.ui.test_transcript import FakeArchive, line

pytestmark = pytest.mark.ui

CTRL = Qt.KeyboardModifier.ControlModifier
KEPT = 3 * MOST_LINES


def staged(qtbot: QtBot, engine: EngineThread, archive: Archive) -> Stage:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    settings = AppearanceSettings(theme="light")
    window = MainWindow(assistant, intents, relay, settings, archive=archive)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return Stage(qtbot, window, assistant, relay)


@pytest.fixture
def stage(qtbot: QtBot, engine: EngineThread) -> Iterator[Stage]:
    stage = staged(qtbot, engine, FakeArchive(KEPT))
    stage.publish(LinkOpened("local", "m", demo=True))
    stage.publish(*(line(number, f"live {number}") for number in range(1, 41)))
    yield stage
    stage.relay.close()


def transcript(stage: Stage) -> Transcript:
    return stage.window.conversation.transcript


def pages(stage: Stage) -> None:
    pager = stage.window.conversation._pager
    stage.qtbot.waitUntil(lambda: not pager.busy)


def scroll_up(stage: Stage) -> None:
    bar = transcript(stage).verticalScrollBar()
    bar.setValue(bar.minimum() + 1)
    bar.setValue(bar.minimum())
    pages(stage)


def search(stage: Stage, words: str) -> SearchBar:
    stage.press(Qt.Key.Key_F, CTRL)
    bar = stage.find(SearchBar, "search_bar")
    stage.find(QLineEdit, "search_field").setText(words)
    stage.qtbot.waitUntil(lambda: bar.count_text != "")
    pages(stage)
    return bar


def test_the_top_brings_older_lines_and_keeps_what_was_in_view(stage: Stage) -> None:
    scroll_up(stage)
    view = transcript(stage)
    assert view.blockCount() == 40 + PAGE
    assert view.firstVisibleBlock().text().endswith("live 1")
    assert view.toPlainText().find(f"kept {KEPT}") < view.toPlainText().find("live 1")


def test_a_short_conversation_leads_back_too(qtbot: QtBot, engine: EngineThread) -> None:
    stage = staged(qtbot, engine, FakeArchive(KEPT))
    stage.publish(LinkOpened("local", "m", demo=True), line(1, "only this"))
    assert transcript(stage).verticalScrollBar().maximum() == 0
    stage.qtbot.keyClick(transcript(stage), Qt.Key.Key_PageUp)
    pages(stage)
    assert transcript(stage).blockCount() == 1 + PAGE
    stage.relay.close()


def test_the_view_stays_bounded_however_far_one_reads(stage: Stage) -> None:
    for _ in range(MOST_LINES // PAGE + 3):
        scroll_up(stage)
    view = transcript(stage)
    assert view.blockCount() == MOST_LINES
    assert view.detached
    assert len(view.keys) == view.blockCount()


def test_reading_down_again_comes_back_to_the_newest(stage: Stage) -> None:
    for _ in range(MOST_LINES // PAGE + 1):
        scroll_up(stage)
    view = transcript(stage)
    stage.publish(line(41, "said meanwhile"))
    for _ in range(24):
        view.go_to_end()
        pages(stage)
    assert not view.detached
    assert view.toPlainText().endswith("said meanwhile")


def test_one_click_goes_to_the_newest_line(stage: Stage) -> None:
    for _ in range(MOST_LINES // PAGE + 1):
        scroll_up(stage)
    stage.publish(line(41, "said meanwhile"))
    assert stage.find(QToolButton, "latest").isVisible()
    stage.click("latest")
    assert transcript(stage).at_end
    assert transcript(stage).line_text(41).endswith("said meanwhile")


def test_a_search_counts_and_shows_the_newest_hit_first(stage: Stage) -> None:
    bar = search(stage, "kept 12")
    hits = len([n for n in range(1, KEPT + 1) if f"kept {n}".startswith("kept 12")])
    assert bar.count_text == f"{hits} of {hits}"
    assert transcript(stage).textCursor().block().text().endswith("kept 1299")
    assert transcript(stage).extraSelections()


def test_the_walk_from_hit_to_hit_goes_round(stage: Stage) -> None:
    bar = search(stage, "kept 7")
    field = stage.find(QLineEdit, "search_field")
    stage.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    pages(stage)
    assert bar.count_text.startswith("1 of")
    assert transcript(stage).textCursor().block().text().endswith("kept 7")


def test_nothing_found_is_said(stage: Stage) -> None:
    assert search(stage, "xyzzy").count_text == "nothing found"


def test_escape_closes_the_search_and_its_marks(stage: Stage) -> None:
    search(stage, "kept 12")
    stage.qtbot.keyClick(stage.find(QLineEdit, "search_field"), Qt.Key.Key_Escape)
    assert not stage.find(SearchBar, "search_bar").isVisible()
    assert transcript(stage).extraSelections() == []


def test_where_nothing_is_kept_the_lines_in_view_are_searched(
    qtbot: QtBot, engine: EngineThread
) -> None:
    stage = staged(qtbot, engine, NothingKept())
    stage.publish(line(1, "An apple"), line(2, "a pear"), line(3, "APPLES"))
    bar = search(stage, "apple")
    assert bar.count_text == "2 of 2"
    assert search(stage, "12:34").count_text == "3 of 3"
    stage.relay.close()


def test_a_search_that_ends_before_all_was_found_says_so(
    qtbot: QtBot, engine: EngineThread
) -> None:
    many = staged(qtbot, engine, FakeArchive(MOST_HITS + 5))
    many.publish(LinkOpened("local", "m", demo=True))
    assert search(many, "kept").count_text == f"{MOST_HITS} of {MOST_HITS}+"
    many.relay.close()
