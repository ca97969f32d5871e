from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.core.archive import Archive, KeptLine
from desktop.core.events import LinkOpened, Source, TranscriptLineChanged
from desktop.settings.sections import AppearanceSettings
from desktop.ui.conversation.transcript import MOST_LINES, Transcript
from desktop.ui.locale import clock_of
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


class FakeArchive:
    """Lines in memory, numbered from 1."""

    def __init__(self, count: int = 0, conversation: str = "c0") -> None:
        self.lines = [
            KeptLine(n, conversation, n, "user", f"kept {n}", f"2026-05-04T10:{n % 60:02d}:00")
            for n in range(1, count + 1)
        ]
        self.name = "c1"

    async def present(self) -> str:
        return self.name

    async def number_of(self, conversation: str, line: int) -> int:
        known = [x.number for x in self.lines if x.conversation == conversation and x.line <= line]
        return max(known, default=len(self.lines) + 1 if conversation == self.name else 0)

    async def older(self, number: int, limit: int) -> Sequence[KeptLine]:
        return [line for line in self.lines if line.number < number][-limit:]

    async def newer(self, number: int, limit: int) -> Sequence[KeptLine]:
        return [line for line in self.lines if line.number > number][:limit]

    async def find(self, words: str, limit: int) -> Sequence[KeptLine]:
        return [line for line in self.lines if words.casefold() in line.text.casefold()][-limit:]


_: Archive = FakeArchive()


def colour_at(transcript: Transcript, text: str) -> str:
    cursor = transcript.document().find(text)
    cursor.setPosition(cursor.position(), QTextCursor.MoveMode.MoveAnchor)
    return cursor.charFormat().foreground().color().name()


def test_a_line_says_who_when_and_what(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "Good morning"))
    time = clock_of("2026-05-04T12:34:56+02:00")
    assert transcript.line_text(1).split() == ["You", *time.split(), "Good", "morning"]


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


def test_an_answer_interrupted_before_its_first_word_says_so(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "", kind="assistant", cut_off=True))
    assert transcript.line_text(1).endswith("Cut off before the first word")
    assert "\N{EM DASH}" not in transcript.line_text(1)


def test_what_was_typed_and_never_sent_is_marked(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "are you there", kind="user", cut_off=True))
    assert transcript.line_text(1).endswith("are you there \N{EM DASH} not sent")


def test_sources_are_named(transcript: Transcript) -> None:
    sources = (Source("Manual, page 4"), Source("Warranty"))
    transcript.on_line_changed(line(1, "Two years.", kind="assistant", sources=sources))
    shown = transcript.line_text(1).replace("\N{NO-BREAK SPACE}", " ")
    assert shown.endswith(" Manual, page 4   Warranty ")


def test_line_breaks_do_not_split_a_line(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "one\ntwo"))
    transcript.on_line_changed(line(2, "three"))
    assert transcript.blockCount() == 2


def test_the_oldest_lines_go_and_the_rest_can_still_change(transcript: Transcript) -> None:
    for number in range(MOST_LINES + 100):
        transcript.on_line_changed(line(number, f"line {number}"))
    transcript.on_line_changed(line(MOST_LINES + 50, "changed"))
    assert transcript.blockCount() == MOST_LINES
    assert transcript.line_text(MOST_LINES + 50).endswith("changed")
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


def test_a_text_that_is_read_the_other_way_is_ordered_by_itself(transcript: Transcript) -> None:
    transcript.on_line_changed(line(1, "كم الساعة؟", final=False))
    transcript.on_line_changed(line(1, "كم الساعة؟ شكرا"))
    assert "\N{FIRST STRONG ISOLATE}كم الساعة؟ شكرا" in transcript.line_text(1)
    transcript.on_line_changed(line(2, "What time is it?"))
    assert "\N{FIRST STRONG ISOLATE}" not in transcript.line_text(2)


def chip_place(transcript: Transcript, title: str) -> QPoint:
    cursor = transcript.document().find(title)
    return transcript.cursorRect(cursor).center() - QPoint(6, 0)


def test_a_chip_leads_to_its_own_source(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.resize(500, 300)
    transcript.show()
    sources = (Source("Manual"), Source("Warranty", "file:///etc/passwd", "two years"))
    transcript.on_line_changed(line(1, "Two years.", kind="assistant", sources=sources))
    place = chip_place(transcript, "Warranty")
    assert transcript.source_at(place) == sources[1]
    with qtbot.waitSignal(transcript.source_chosen) as caught:
        qtbot.mouseClick(transcript.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == [sources[1]]


def test_another_session_does_not_overwrite_the_lines_of_the_last(stage: Stage) -> None:
    stage.publish(LinkOpened("local", "m", demo=True), line(1, "of the first"))
    stage.publish(LinkOpened("local", "m", demo=True), line(1, "of the second"))
    text = stage.window.conversation.transcript.toPlainText()
    assert "of the first" in text
    assert "of the second" in text


def test_a_resumed_session_goes_on_with_its_lines(stage: Stage) -> None:
    stage.publish(LinkOpened("local", "m", demo=True), line(1, "half", final=False))
    stage.publish(LinkOpened("local", "m", demo=True, resumed=True), line(1, "half and whole"))
    assert stage.window.conversation.transcript.blockCount() == 1


def test_who_is_at_the_end_stays_there_when_a_notice_takes_room(transcript: Transcript) -> None:
    transcript.resize(500, 400)
    transcript.show()
    for number in range(60):
        transcript.on_line_changed(line(number, f"sentence {number}"))
    transcript.resize(500, 200)
    assert transcript.at_end
    transcript.on_line_changed(line(60, "the newest"))
    assert transcript.at_end


def test_who_reads_above_is_left_there(transcript: Transcript) -> None:
    transcript.resize(500, 400)
    transcript.show()
    for number in range(60):
        transcript.on_line_changed(line(number, f"sentence {number}"))
    bar = transcript.verticalScrollBar()
    bar.setValue(5)
    transcript.resize(500, 300)
    transcript.on_line_changed(line(60, "the newest"))
    assert bar.value() == 5
