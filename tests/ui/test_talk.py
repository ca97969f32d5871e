from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.events import ControlsChanged
from desktop.ui.talk import DOUBLE_TAP_S, REPEAT_MS, TAP_S, TalkButton, TalkGesture
from desktop.ui.theme import Theme
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

LEFT = Qt.MouseButton.LeftButton


class Recorder:
    """A gesture on a clock that a test moves, and what it has told."""

    def __init__(self) -> None:
        self.now = 50.0
        self.told: list[str] = []
        self.gesture = TalkGesture(None, lambda: self.now)
        self.gesture.pressed.connect(lambda: self.told.append("pressed"))
        self.gesture.released.connect(lambda: self.told.append("released"))
        self.gesture.locked.connect(lambda: self.told.append("locked"))

    def tap(self, *, on: bool = False) -> None:
        self.gesture.press(on=on)
        self.now += TAP_S / 2
        self.gesture.release()


def talks(stage: Stage) -> list[str]:
    return [str(wish[0]) for wish in stage.assistant.wishes if str(wish[0]).endswith("_to_talk")]


def test_a_hold_talks_until_the_release(qtbot: QtBot) -> None:
    hand = Recorder()
    hand.gesture.press()
    hand.now += 4.0
    hand.gesture.release()
    assert hand.told == ["pressed", "released"]


def test_a_double_tap_locks(qtbot: QtBot) -> None:
    hand = Recorder()
    hand.tap()
    hand.now += DOUBLE_TAP_S / 2
    hand.tap()
    assert hand.told == ["pressed", "released", "pressed", "locked", "released"]


def test_two_slow_taps_do_not_lock(qtbot: QtBot) -> None:
    hand = Recorder()
    hand.tap()
    hand.now += DOUBLE_TAP_S * 1.5
    hand.tap()
    assert "locked" not in hand.told


def test_two_long_holds_do_not_lock(qtbot: QtBot) -> None:
    hand = Recorder()
    hand.gesture.press()
    hand.now += TAP_S * 2
    hand.gesture.release()
    hand.gesture.press()
    assert "locked" not in hand.told


def test_the_tap_that_ends_a_lock_is_not_the_first_of_two(qtbot: QtBot) -> None:
    hand = Recorder()
    hand.tap(on=True)
    hand.now += DOUBLE_TAP_S / 4
    hand.tap()
    assert "locked" not in hand.told


def test_holding_the_button_talks(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    button = stage.find(QToolButton, "talk_button")
    QTest.mousePress(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))
    stage.wished("press_to_talk")
    assert "release_to_talk" not in talks(stage)
    QTest.mouseRelease(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))
    stage.wished("release_to_talk")


def test_tapping_twice_locks(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    stage.click("talk_button")
    stage.click("talk_button")
    stage.wished("lock_to_talk")


def test_without_a_session_there_is_nothing_to_talk_to(stage: Stage) -> None:
    assert not stage.find(QToolButton, "talk_button").isEnabled()
    stage.window.setFocus()
    QTest.keyPress(stage.window, Qt.Key.Key_Space)
    assert talks(stage) == []


def test_space_talks_where_nothing_is_typed(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    stage.window.conversation.transcript.setFocus()
    QTest.keyPress(stage.window.conversation.transcript, Qt.Key.Key_Space)
    stage.wished("press_to_talk")
    QTest.keyRelease(stage.window.conversation.transcript, Qt.Key.Key_Space)
    stage.wished("release_to_talk")


def test_space_writes_where_something_is_typed(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    field = stage.find(QLineEdit, "text_input")
    QTest.keyClicks(field, "a b")
    assert field.text() == "a b"
    assert talks(stage) == []


def test_with_ctrl_the_key_talks_while_typing(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    field = stage.find(QLineEdit, "text_input")
    QTest.keyPress(field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    QTest.keyRelease(field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    stage.wished("press_to_talk")
    stage.wished("release_to_talk")
    assert field.text() == ""


def test_the_focused_button_is_held_with_the_keyboard(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    button = stage.find(QToolButton, "talk_button")
    button.setFocus()
    QTest.keyPress(button, Qt.Key.Key_Return)
    stage.wished("press_to_talk")
    QTest.keyRelease(button, Qt.Key.Key_Return)
    stage.wished("release_to_talk")


def test_a_session_that_ends_lets_go(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    button = stage.find(QToolButton, "talk_button")
    QTest.mousePress(button, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))
    stage.wished("press_to_talk")
    stage.publish(ControlsChanged(live=False))
    stage.wished("release_to_talk")


@pytest.mark.parametrize(
    ("talking", "word"), [("", "Talk"), ("held", "Talking"), ("locked", "Locked")]
)
def test_the_state_of_talking_is_said(stage: Stage, talking: str, word: str) -> None:
    stage.publish(ControlsChanged(live=True, talking=talking))  # type: ignore[arg-type]  # one of its literals
    assert stage.find(QToolButton, "talk_button").text() == word


def test_another_key_can_be_chosen(qtbot: QtBot, theme: Theme) -> None:
    button = TalkButton(theme)
    qtbot.addWidget(button)
    button.take_key("F9")
    assert button.key == Qt.Key.Key_F9
    assert "F9" in button.toolTip()
    button.take_key("")
    assert button.key == Qt.Key.Key_unknown


def test_push_to_talk_is_said_beside_the_mode(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, push_to_talk=True))
    assert stage.find(QLabel, "mode_word").text() == "answers what you hold to say"


def test_a_key_that_the_display_repeats_as_releases_and_presses_is_one_hold(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    place = stage.window.conversation.transcript
    place.setFocus()
    QTest.keyPress(place, Qt.Key.Key_Space)
    for _ in range(5):
        QTest.keyRelease(place, Qt.Key.Key_Space)
        QTest.keyPress(place, Qt.Key.Key_Space)
    stage.wished("press_to_talk")
    QTest.keyRelease(place, Qt.Key.Key_Space)
    stage.wished("release_to_talk")
    assert talks(stage) == ["press_to_talk", "release_to_talk"]


def test_a_key_of_the_whole_desktop_goes_on_talking_when_it_takes_the_focus(
    stage: Stage,
) -> None:
    stage.publish(ControlsChanged(live=True))
    button = stage.find(TalkButton, "talk_button")
    button.hold()
    button.release()  # as the window does when it is no longer active
    stage.wished("press_to_talk")
    QTest.qWait(2 * REPEAT_MS)
    assert button.gesture.down
    button.let_go()
    stage.wished("release_to_talk")
