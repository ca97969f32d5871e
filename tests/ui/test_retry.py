from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.events import (
    ControlsChanged,
    LinkLost,
    LinkOpened,
    LinkResumed,
    Notice,
    NoticeLevel,
    SessionState,
    SessionStateChanged,
)
from desktop.ui.button import ElidedLabel
from desktop.ui.retry import RetryWait
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui


class Hands:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def lose(stage: Stage, retry_in_s: float = 8.0) -> None:
    stage.publish(
        ControlsChanged(live=True),
        SessionStateChanged(SessionState.RESUMING),
        LinkLost(1006, "network", retry_in_s),
    )


def test_the_next_try_is_counted_down(qtbot: QtBot) -> None:
    hands = Hands()
    wait = RetryWait(None, hands)
    wait.on_link_changed(LinkLost(1006, "network", 8.0))
    assert wait.sentence == "Connection lost, next try in 8 s"
    hands.now += 5.5
    assert wait.sentence == "Connection lost, next try in 3 s"
    hands.now += 3.0
    assert wait.sentence == "Connection lost, trying again now"


def test_nothing_is_counted_once_the_try_is_due(qtbot: QtBot) -> None:
    wait = RetryWait(None, Hands())
    wait.on_link_changed(LinkLost(1006, "network", 0.0))
    qtbot.waitUntil(lambda: not wait.counting)
    assert wait.waiting


def test_a_link_that_stands_ends_the_wait(qtbot: QtBot) -> None:
    wait = RetryWait(None, Hands())
    wait.on_link_changed(LinkLost(1006, "network", 8.0))
    wait.on_link_changed(LinkResumed("resumed", 400))
    assert (wait.waiting, wait.sentence, wait.counting) == (False, "", False)


def test_retry_is_offered_only_while_the_link_is_away(stage: Stage) -> None:
    button = stage.find(QPushButton, "retry_button")
    assert not button.isVisible()
    lose(stage)
    assert button.isVisible()
    stage.publish(LinkOpened("local", "m", demo=True, resumed=True))
    assert not button.isVisible()


def test_retry_now_asks_for_the_next_attempt(stage: Stage) -> None:
    lose(stage)
    assert "next try in 8 s" in stage.find(ElidedLabel, "state_detail").whole_text
    stage.click("retry_button")
    stage.wished("retry")
    detail = stage.find(ElidedLabel, "state_detail").whole_text
    assert detail == "Connection lost, trying again now"


def test_after_an_error_trying_again_starts_anew(stage: Stage) -> None:
    lose(stage)
    stage.publish(SessionStateChanged(SessionState.ERROR, "The key was refused."))
    stage.publish(ControlsChanged(live=False), SessionStateChanged(SessionState.OFF))
    stage.click("retry_button")
    stage.wished("start")


def test_ending_by_hand_takes_the_offer_away(stage: Stage) -> None:
    lose(stage)
    stage.publish(ControlsChanged(live=False), SessionStateChanged(SessionState.OFF))
    assert not stage.find(QPushButton, "retry_button").isVisible()


def test_the_notice_about_the_connection_has_the_button_too(stage: Stage) -> None:
    lose(stage)
    stage.publish(Notice("The service cannot be reached.", NoticeLevel.WARNING, "link"))
    stage.click("notice_retry")
    stage.wished("retry")


def test_other_notices_have_no_button(stage: Stage) -> None:
    stage.publish(Notice("A timer is due: tea", key="timer"))
    assert not stage.find(QPushButton, "notice_button").isVisible()
