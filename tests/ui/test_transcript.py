from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.core.events import Source, TranscriptLineChanged
from desktop.settings.sections import AppearanceSettings
from desktop.ui.conversation.transcript import Transcript
from desktop.ui.theme import Theme
from tests.fakes.assistant import SAYINGS
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui


def line(line_id: int, text: str, **more: Any) -> TranscriptLineChanged:
    fields = {
        "kind": "user",
        "final": True,
        "wall_time": "2026-05-04T12:34:56+02:00",
        **more,
    }
    return TranscriptLineChanged(line_id, text=text, **fields)


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    return made


def colour_at(transcript: Transcript, text: str) -> str:
    cursor = transcript.document().find(text)
    cursor.setPosition(cursor.position(), QTextCursor.MoveMode.MoveAnchor)
    return cursor.charFormat().foreground().color().name()


def test_a_line_says_who_when_and_what(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "Good morning"))
    assert transcript.line_text(1).split() == ["You", "12:34", "Good", "morning"]


def test_a_growing_line_stays_one_line(transcript: Transcript) -> None:
    for text in ("How", "How are", "How are you"):
        transcript.on_line_changed(line(1, text, final=False))
    assert transcript.line_text(1).endswith("How are you")
    assert transcript.blockCount() == 1


def test_a_corrected_line_is_replaced(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "wreck a nice beach", final=False))
    transcript.on_line_changed(line(1, "recognise speech"))
    assert transcript.line_text(1).endswith("recognise speech")
    assert "beach" not in transcript.toPlainText()


def test_an_earlier_line_can_change_after_a_later_one(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "first", final=False))
    transcript.on_line_changed(line(2, "second"))
    transcript.on_line_changed(line(1, "first, longer \N{GRINNING FACE} one"))
    assert transcript.line_text(1).endswith("first, longer \N{GRINNING FACE} one")
    assert transcript.line_text(2).endswith("second")


def test_text_after_characters_beyond_the_basic_plane_is_replaced_exactly(
    transcript: Transcript,
) -> None:
    transcript.on_line_changed(line(1, "\N{GRINNING FACE} a", final=False))
    transcript.on_line_changed(line(1, "\N{GRINNING FACE} ab", final=False))
    assert transcript.line_text(1).endswith("\N{GRINNING FACE} ab")


def test_interim_text_is_dim_and_final_text_solid(transcript: Transcript, theme: Theme) -> None:
    transcript.on_line_changed(line(1, "perhaps", final=False))
    assert colour_at(transcript, "perhaps") == theme.color("text_dim").name()
    transcript.on_line_changed(line(1, "perhaps"))
    assert colour_at(transcript, "perhaps") == theme.color("text").name()


def test_an_interrupted_answer_is_marked(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "I was about to", kind="assistant", cut_off=True))
    assert transcript.line_text(1).endswith("I was about to \N{EM DASH} cut off")


def test_sources_are_named(transcript: Transcript) -> None:
    sources = (Source("Manual, page 4"), Source("Warranty"))
    transcript.on_line_changed(line(1, "Two years.", kind="assistant", sources=sources))
    wanted = "Sources: Manual, page 4 \N{MIDDLE DOT} Warranty"
    assert transcript.line_text(1).endswith(wanted)


def test_line_breaks_do_not_split_a_line(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "one\ntwo"))
    transcript.on_line_changed(line(2, "three"))
    assert transcript.blockCount() == 2


def test_the_oldest_lines_go_and_the_rest_can_still_change(transcript: Transcript) -> None:
    for number in range(2100):
        transcript.on_line_changed(line(number, f"line {number}"))
    transcript.on_line_changed(line(2050, "changed"))
    assert transcript.blockCount() == 2000
    assert transcript.line_text(2050).endswith("changed")
    assert transcript.line_text(5) == ""


def test_another_theme_recolours_what_stands(transcript: Transcript, theme: Theme) -> None:
    transcript.on_line_changed(line(1, "hello"))
    theme.choose(AppearanceSettings(theme="dark"))
    assert colour_at(transcript, "hello") == theme.color("text").name()


def test_enter_sends_what_was_typed(stage: Stage) -> None:
    field = stage.find(QLineEdit, "text_input")
    stage.qtbot.keyClicks(field, "what time is it")
    stage.qtbot.keyClick(field, Qt.Key.Key_Return)
    stage.wished("send_text", "what time is it")
    assert field.text() == ""


def test_blank_text_is_not_sent(stage: Stage) -> None:
    field = stage.find(QLineEdit, "text_input")
    stage.qtbot.keyClicks(field, "   ")
    stage.click("send")
    assert not [wish for wish in stage.assistant.wishes if wish[0] == "send_text"]


def test_the_welcome_proposes_sentences_and_says_them(stage: Stage) -> None:
    stage.qtbot.waitUntil(lambda: len(stage.window.conversation.sayings) == len(SAYINGS))
    stage.window.conversation.sayings[0].click()
    stage.wished("send_text", SAYINGS[0])


def test_the_first_line_replaces_the_welcome(stage: Stage) -> None:
    stage.publish(line(1, "hello"))
    assert stage.window.conversation.transcript.isVisible()
