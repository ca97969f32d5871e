from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop.core.events import (
    ControlsChanged,
    FrameSent,
    ShareChanged,
    TranscriptLineChanged,
)
from desktop.ui.conversation.transcript import Key
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

JPEG = b"a picture"
FRAME = FrameSent("screen", 960, 600, JPEG, 1.0)


def question(line_id: int, text: str = "What is this?") -> TranscriptLineChanged:
    return TranscriptLineChanged(line_id, "user", text, final=True, wall_time="2026-05-04T12:40:00")


def pictured(stage: Stage, line_id: int) -> bytes:
    transcript = stage.window.conversation.transcript
    return transcript.line(Key(transcript.epoch, line_id)).picture


def test_a_question_shows_the_picture_that_it_was_about(stage: Stage) -> None:
    stage.publish(FRAME, question(1))
    assert pictured(stage, 1) == JPEG


def test_the_same_picture_is_shown_once(stage: Stage) -> None:
    stage.publish(FRAME, question(1), question(2))
    assert pictured(stage, 2) == b""


def test_what_is_no_longer_shown_is_not_asked_about(stage: Stage) -> None:
    stage.publish(FRAME, ShareChanged("screen", active=False), question(1))
    assert pictured(stage, 1) == b""


def test_words_that_change_keep_their_picture(stage: Stage) -> None:
    stage.publish(FRAME, question(1))
    stage.publish(question(1, "What is that?"))
    assert pictured(stage, 1) == JPEG


def test_only_a_finished_question_takes_the_picture(stage: Stage) -> None:
    begun = TranscriptLineChanged(1, "user", "What", final=False, wall_time="")
    stage.publish(FRAME, begun)
    assert pictured(stage, 1) == b""


def test_the_present_picture_goes_with_the_text_on_request(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, sharing=True))
    stage.click("attach")
    stage.qtbot.keyClicks(stage.find(QLineEdit, "text_input"), "What is this?")
    stage.click("send")
    stage.wished("send_text", "What is this?", "look")
    assert not stage.find(QToolButton, "attach").isChecked()


def test_without_anything_shown_there_is_no_picture_to_send(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    assert not stage.find(QToolButton, "attach").isEnabled()


def test_a_paused_session_takes_no_text(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, paused=True))
    assert not stage.find(QLineEdit, "text_input").isEnabled()
