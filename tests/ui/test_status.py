from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.events import (
    CoListeningMeans,
    ControlsChanged,
    LinkOpened,
    Notice,
    NoticeLevel,
    SessionState,
    SessionStateChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.settings.sections import AppearanceSettings
from desktop.ui.button import ElidedLabel
from desktop.ui.state import look
from desktop.ui.status import StatusStrip
from desktop.ui.theme import Theme
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui


@pytest.mark.parametrize("state", list(SessionState))
def test_every_state_has_its_word(qtbot: QtBot, theme: Theme, state: SessionState) -> None:
    strip = StatusStrip(theme)
    qtbot.addWidget(strip)
    strip.on_session_changed(SessionStateChanged(state))
    word = strip.findChild(QLabel, "state_word")
    assert word is not None
    assert word.text() == look(state).word


def test_no_two_states_share_a_shape() -> None:
    shapes = [look(state).icon for state in SessionState]
    assert len(set(shapes)) == len(shapes)


def test_the_demo_is_badged(stage: Stage) -> None:
    stage.publish(LinkOpened("local", "gemini-3.8-live", demo=True))
    assert stage.find(QLabel, "demo_badge").isVisible()
    detail = stage.find(ElidedLabel, "state_detail").whole_text
    assert detail == "Embedded server \N{MIDDLE DOT} gemini-3.8-live"


def test_gemini_is_not_badged(stage: Stage) -> None:
    stage.publish(LinkOpened("local", "m", demo=True))
    stage.publish(LinkOpened("developer", "m"))
    assert not stage.find(QLabel, "demo_badge").isVisible()


def test_a_state_with_a_sentence_shows_it(stage: Stage) -> None:
    stage.publish(SessionStateChanged(SessionState.RESUMING, "Trying again in 2 s"))
    assert stage.find(ElidedLabel, "state_detail").whole_text == "Trying again in 2 s"


def test_the_time_is_counted_while_live(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    assert stage.find(QLabel, "elapsed").text() == "0:00"


def test_muting_is_said_beside_the_state(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, muted=True))
    assert stage.find(QPushButton, "muted_chip").isVisible()


def test_a_notice_replaces_the_one_with_its_key(stage: Stage) -> None:
    stage.publish(Notice("Lost", NoticeLevel.WARNING, "link"))
    stage.publish(Notice("Still lost", NoticeLevel.WARNING, "link"))
    assert stage.window.notices.texts() == ["Still lost"]


def test_an_empty_text_ends_a_notice(stage: Stage) -> None:
    stage.publish(Notice("Lost", NoticeLevel.WARNING, "link"))
    stage.publish(Notice("", key="link"))
    assert not stage.window.notices.isVisible()


def test_a_notice_can_be_closed(stage: Stage) -> None:
    stage.publish(Notice("Hello"))
    stage.click("notice_close")
    assert stage.window.notices.texts() == []


def test_at_most_three_notices_stand_at_once(stage: Stage) -> None:
    for number in range(5):
        stage.publish(Notice(f"Number {number}"))
    assert stage.window.notices.texts() == ["Number 2", "Number 3", "Number 4"]


@pytest.mark.parametrize(
    ("kind", "word", "because"),
    [
        ("in place", "By instruction", "the session goes on as it was"),
        ("moved", "Session moved", "new connection"),
        ("emulated", "Emulated here", "cannot stay silent by itself"),
    ],
)
def test_the_badge_tells_how_it_co_listens(
    stage: Stage, kind: CoListeningMeans, word: str, because: str
) -> None:
    stage.publish(ControlsChanged(live=True, co_listening=True, co_listening_means=kind))
    badge = stage.find(QLabel, "co_listener_badge")
    assert badge.isVisible()
    assert badge.text() == word
    assert because in badge.toolTip()


def test_there_is_no_badge_while_it_answers(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, co_listening_means="in place"))
    assert not stage.find(QLabel, "co_listener_badge").isVisible()


def test_nothing_is_said_or_offered_twice_on_top_of_each_other(stage: Stage) -> None:
    refused = Fault(Reason.KEY_REFUSED)
    stage.publish(SessionStateChanged(SessionState.ERROR, refused))
    detail = stage.find(ElidedLabel, "state_detail")
    said = detail.whole_text
    assert said
    stage.publish(Notice(refused, NoticeLevel.ERROR, "link"))
    assert detail.whole_text != said
    stage.window.notices.dismiss("link")
    assert detail.whole_text == said


def test_the_strip_resumes_where_no_notice_does(stage: Stage) -> None:
    button = stage.find(QPushButton, "resume_button")
    stage.publish(ControlsChanged(live=True, paused=True))
    assert button.isVisible()
    stage.publish(Notice("The limit is reached.", NoticeLevel.ERROR, "cost reached"))
    assert not button.isVisible()


def test_once_it_is_off_nobody_is_talked_with(stage: Stage) -> None:
    stage.publish(LinkOpened("local", "gemini-3.8-live", demo=True))
    stage.publish(SessionStateChanged(SessionState.OFF))
    assert not stage.find(QLabel, "demo_badge").isVisible()
    assert stage.find(ElidedLabel, "state_detail").whole_text == "Nothing is heard or sent"


def test_at_rest_it_says_that_nothing_is_heard_or_sent(stage: Stage) -> None:
    detail = stage.find(ElidedLabel, "state_detail")
    assert detail.whole_text == "Nothing is heard or sent"
    stage.publish(SessionStateChanged(SessionState.CONNECTING))
    assert detail.whole_text == ""


def test_large_type_in_a_small_window_leaves_room_for_the_newest_notice_only(stage: Stage) -> None:
    stage.window.resize(720, 480)
    stage.window.theme.choose(AppearanceSettings(theme="light", text_scale=2.0))
    for number in range(3):
        stage.publish(Notice(f"Number {number}", NoticeLevel.WARNING, f"key {number}"))
    assert stage.window.notices.texts() == ["Number 2"]


def test_an_empty_conversation_asks_nobody_to_start_while_it_connects(stage: Stage) -> None:
    title, hint = stage.find(QLabel, "welcome_title"), stage.find(QLabel, "welcome_hint")
    assert "Press Start" in hint.text()
    stage.relay.on_event(SessionStateChanged(SessionState.CONNECTING))
    stage.qtbot.waitUntil(lambda: title.text() == "Connecting…")
    assert "Press Start" not in hint.text()
    stage.relay.on_event(ControlsChanged(live=True))
    stage.relay.on_event(SessionStateChanged(SessionState.LISTENING))
    stage.qtbot.waitUntil(lambda: title.text() == "I am listening")


def test_nobody_is_asked_to_speak_into_a_muted_microphone(stage: Stage) -> None:
    title, hint = stage.find(QLabel, "welcome_title"), stage.find(QLabel, "welcome_hint")
    stage.publish(ControlsChanged(live=True, muted=True))
    assert title.text() == "The microphone is muted"
    assert hint.text().startswith("Unmute it")
    stage.publish(ControlsChanged(live=True))
    assert title.text() == "I am listening"
