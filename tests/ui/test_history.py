"""The history browser over a real memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.core.events import Source, TranscriptLineChanged
from desktop.core.history import ConversationHead, HistoryFilter
from desktop.core.recollection import memory_uri
from desktop.core.sharing import SeenFrame
from desktop.settings.sections import Settings
from desktop.ui.history.card import facts
from desktop.ui.history.page import HistoryBrowser
from tests.ui.memory_stage import MemoryStage

pytestmark = pytest.mark.ui

ALL = HistoryFilter()


@pytest.fixture
def stage(qtbot: QtBot, engine: EngineThread, tmp_path: Path) -> Iterator[MemoryStage]:
    stage = MemoryStage.set_up(qtbot, engine, tmp_path)
    yield stage
    stage.close()


def titles(page: HistoryBrowser) -> list[str]:
    found = page.findChild(QListWidget, "history_list")
    assert found is not None
    return [found.item(row).text() for row in range(found.count())]


def search(page: HistoryBrowser, words: str) -> None:
    field = page.findChild(QLineEdit, "history_search")
    assert field is not None
    field.setText(words)


def test_an_empty_history_says_so(stage: MemoryStage) -> None:
    page = stage.history()
    empty = page.findChild(QLabel, "history_empty")
    assert empty is not None
    stage.qtbot.waitUntil(lambda: "Nothing has been kept yet" in empty.text())


def test_the_newest_conversation_is_read_first(stage: MemoryStage) -> None:
    stage.say("the older one", "yes")
    stage.say("the newer one", "no")
    page = stage.history()
    stage.qtbot.waitUntil(lambda: "no" in page.reader.toPlainText())
    assert titles(page) == ["the newer one", "the older one"]


def test_a_search_opens_the_moment(stage: MemoryStage) -> None:
    stage.say(*(f"line {number}" for number in range(300)), "the blue boat")
    stage.say("something else")
    page = stage.history()
    search(page, "blue boat")
    stage.qtbot.waitUntil(lambda: "blue boat" in page.reader.textCursor().block().text())
    assert titles(page) == ["line 0"]
    assert len(page.reader.extraSelections()) == 2


def test_a_deleted_conversation_comes_back_by_a_click(stage: MemoryStage) -> None:
    stage.say("zanzibarquux")
    page = stage.history()
    stage.qtbot.waitUntil(lambda: len(page.chosen) == 1)
    stage.click(page, "history_delete")
    stage.qtbot.waitUntil(lambda: titles(page) == [])
    stage.click(page, "history_undo")
    stage.qtbot.waitUntil(lambda: titles(page) == ["zanzibarquux"])


def test_closing_the_page_lets_go_of_what_was_deleted(stage: MemoryStage) -> None:
    own = stage.say("zanzibarquux")
    page = stage.history()
    stage.qtbot.waitUntil(lambda: len(page.chosen) == 1)
    stage.click(page, "history_delete")
    stage.qtbot.waitUntil(lambda: titles(page) == [])
    page.close()

    def gone() -> bool:
        stage.ask(stage.memory.desk.restore([own]))
        return stage.ask(stage.memory.desk.find(ALL)).total == 0

    stage.qtbot.waitUntil(gone, timeout=60_000)


def test_everything_found_can_be_deleted(stage: MemoryStage) -> None:
    for number in range(5):
        stage.say(f"about {'boats' if number % 2 else 'bread'} {number}")
    page = stage.history()
    search(page, "boats")
    stage.qtbot.waitUntil(lambda: len(titles(page)) == 2)
    page.actions_row.delete_found_wanted.emit()
    stage.qtbot.waitUntil(lambda: titles(page) == [])
    search(page, "")
    stage.qtbot.waitUntil(lambda: len(titles(page)) == 3)


def test_forgetting_a_line_asks_first_and_says_what_goes(stage: MemoryStage) -> None:
    stage.say("before", "yes", "zanzibarquux", "I see")
    page = stage.history()
    stage.qtbot.waitUntil(lambda: "zanzibarquux" in page.reader.toPlainText())
    page.reader.forget_wanted.emit(page.reader.keys[2].number)
    stage.click(page, "history_agreed")
    stage.qtbot.waitUntil(lambda: "zanzibarquux" not in page.reader.toPlainText())
    assert "before" in page.reader.toPlainText()


def test_pinning_and_renaming_show_at_once(stage: MemoryStage) -> None:
    own = stage.say("hello")
    page = stage.history()
    stage.qtbot.waitUntil(lambda: len(page.chosen) == 1)
    page.rename_wanted.emit(own, "About boats")
    stage.qtbot.waitUntil(lambda: titles(page) == ["About boats"])
    stage.click(page, "history_pin")
    stage.qtbot.waitUntil(lambda: bool(page.chosen) and page.chosen[0].pinned)


def test_the_window_says_that_it_is_private_and_ends_it_with_a_click(stage: MemoryStage) -> None:
    chip = stage.window.status.findChild(QPushButton, "private_chip")
    assert chip is not None
    assert chip.isHidden()
    page = stage.history()
    stage.click(page, "history_private")
    stage.qtbot.waitUntil(lambda: not chip.isHidden())
    chip.click()
    stage.qtbot.waitUntil(lambda: not stage.memory.log.private)
    stage.qtbot.waitUntil(chip.isHidden)
    switch = page.findChild(QCheckBox, "history_private")
    assert switch is not None
    assert not switch.isChecked()


def test_the_private_switch_keeps_nothing(stage: MemoryStage) -> None:
    page = stage.history()
    stage.click(page, "history_private")
    stage.qtbot.waitUntil(lambda: stage.memory.log.private)


def test_continuing_starts_a_session(stage: MemoryStage) -> None:
    own = stage.say("hello")
    page = stage.history()
    stage.qtbot.waitUntil(lambda: len(page.chosen) == 1)
    stage.click(page, "history_continue")
    stage.qtbot.waitUntil(lambda: ("start",) in stage.assistant.wishes)
    assert stage.memory.desk.continued == own


def test_how_long_to_keep_is_a_setting(stage: MemoryStage) -> None:
    chosen: list[Settings] = []
    stage.window.office.settings_changed.connect(chosen.append)
    page = stage.history()
    choice = page.findChild(QComboBox, "history_retention")
    assert choice is not None
    choice.activated.emit(1)
    assert (chosen[0].memory.keep, chosen[0].memory.keep_days) == (True, 30)
    choice.activated.emit(0)
    assert not chosen[1].memory.keep


def test_a_file_is_written_and_taken_in(stage: MemoryStage, tmp_path: Path) -> None:
    stage.say("hello")
    page = stage.history()
    page.move_wanted.emit(tmp_path / "all.zip")
    notices = stage.window.notices
    stage.qtbot.waitUntil(lambda: "Written to" in _texts(notices))
    page.import_wanted.emit(tmp_path / "all.zip")
    stage.qtbot.waitUntil(lambda: "0 conversations and 0 notes" in _texts(notices))


def _texts(area: object) -> str:
    return " ".join(label.text() for label in area.findChildren(QLabel))  # type: ignore[attr-defined]  # a widget


def test_a_chip_opens_what_it_was_recalled_from(stage: MemoryStage) -> None:
    stage.say("the blue boat", "yes")
    (uid,) = stage.memory.store.result(
        lambda c: c.execute("SELECT uid FROM turn WHERE line = 1").fetchone()
    )
    chip = Source("From memory", memory_uri(uid, "said"))
    stage.window.conversation.transcript.source_chosen.emit(chip)
    door = stage.window.office.memory.history
    assert door is not None
    stage.qtbot.waitUntil(
        lambda: door.page is not None and "blue boat" in door.page.reader.toPlainText()
    )
    assert door.page is not None
    stage.qtbot.addWidget(door.page)


def test_a_picture_that_is_kept_is_found_again(stage: MemoryStage) -> None:
    stage.say("look at the boiler", "yes")
    frame = SeenFrame(1, "screen", b"jpeg", 10, 10, 0.0, 0.0, 258)
    stage.window.sight.keep_requested.emit(frame, "the wiring of the boiler")
    stage.qtbot.waitUntil(lambda: "The picture is kept" in _texts(stage.window.notices))
    stage.memory.log.begin("local", "demo")
    (found,) = stage.ask(stage.memory.recollection.recall("wiring"))
    assert (found.kind, found.text) == ("picture", "the wiring of the boiler")


def test_a_conversation_with_the_demo_is_marked_in_the_list() -> None:
    head = ConversationHead("c", "What time is it?", False, "2026-05-04T12:00:00", 2, demo=True)
    assert facts(head).startswith("Demo · ")
    assert "Demo" not in facts(replace(head, demo=False))


def test_the_memory_knows_which_conversations_were_demos(stage: MemoryStage) -> None:
    stage.say("with the demo", "yes")
    stage.memory.log.begin("developer", "gemini")
    stage.memory.log.write(TranscriptLineChanged(1, "user", "with Gemini", True, ""))
    heads = stage.ask(stage.memory.desk.find(ALL)).heads
    told = {head.title: head.demo for head in heads}
    assert told == {"with the demo": True, "with Gemini": False}
