"""The notes page over a real memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.core.events import ToolCallFinished
from desktop.core.note import NoteState
from desktop.core.tool import ToolCallState
from desktop.ui.notes.page import NotesPage
from tests.ui.memory_stage import MemoryStage

pytestmark = pytest.mark.ui


@pytest.fixture
def stage(qtbot: QtBot, engine: EngineThread, tmp_path: Path) -> Iterator[MemoryStage]:
    stage = MemoryStage.set_up(qtbot, engine, tmp_path)
    yield stage
    stage.close()


def texts(page: NotesPage, state: NoteState = "kept") -> list[str]:
    return [card.note.text for card in page.lists[state].cards]


def test_a_note_that_is_written_is_kept(stage: MemoryStage) -> None:
    page = stage.notes()
    field = page.findChild(QLineEdit, "notes_new")
    assert field is not None
    field.setText("call Ann")
    stage.click(page, "notes_add")
    stage.qtbot.waitUntil(lambda: texts(page) == ["call Ann"])
    assert field.text() == ""


def test_what_others_put_in_waits_for_a_click(stage: MemoryStage) -> None:
    stage.memory.notes.add("the bank is evil")
    page = stage.notes()
    stage.qtbot.waitUntil(lambda: texts(page, "review") == ["the bank is evil"])
    assert texts(page) == []
    page.show_review()
    stage.click(page, "note_accept")
    stage.qtbot.waitUntil(lambda: texts(page) == ["the bank is evil"])


def test_a_note_is_changed_in_its_place(stage: MemoryStage) -> None:
    stage.ask(stage.memory.note_desk.add("call Ann"))
    page = stage.notes()
    stage.qtbot.waitUntil(lambda: len(texts(page)) == 1)
    page.lists["kept"].cards[0].begin_edit()
    editor = page.findChild(QPlainTextEdit, "note_editor")
    assert editor is not None
    editor.setPlainText("call Bob")
    stage.click(page, "note_save")
    stage.qtbot.waitUntil(lambda: texts(page) == ["call Bob"])


def test_a_deleted_note_comes_back_by_a_click(stage: MemoryStage) -> None:
    stage.ask(stage.memory.note_desk.add("call Ann"))
    page = stage.notes()
    stage.qtbot.waitUntil(lambda: len(texts(page)) == 1)
    stage.click(page, "note_delete")
    stage.qtbot.waitUntil(lambda: texts(page) == [])
    stage.click(page, "notes_undo")
    stage.qtbot.waitUntil(lambda: texts(page) == ["call Ann"])


def test_the_menu_says_how_many_wait(stage: MemoryStage) -> None:
    stage.memory.notes.add("the bank is evil")
    finished = ToolCallFinished("1", "remember", ToolCallState.DONE, {}, 1)
    stage.relay.on_event(finished)
    door = stage.window.office.memory.notes
    assert door is not None
    stage.qtbot.waitUntil(lambda: door.text() == "Notes (1 to review)…")


def test_a_note_goes_with_what_was_said(stage: MemoryStage) -> None:
    stage.say("Remember zanzibarquux")
    stage.memory.notes.add("zanzibarquux")
    page = stage.notes()
    stage.qtbot.waitUntil(lambda: len(texts(page)) == 1)
    stage.click(page, "note_forget")
    stage.click(page, "notes_agreed")
    stage.qtbot.waitUntil(lambda: texts(page) == [])
    assert stage.memory.history.search("zanzibarquux") == []
