from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton

from desktop.core.assistant import ShareTarget
from desktop.core.events import ControlsChanged, SessionState, SessionStateChanged
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_main_button_starts_and_then_ends(stage: Stage) -> None:
    stage.click("main_button")
    stage.wished("start")
    stage.publish(ControlsChanged(live=True))
    assert stage.find(QToolButton, "main_button").text() == "End"
    stage.click("main_button")
    stage.wished("end")


def test_the_main_button_gives_up_a_start_that_still_connects(stage: Stage) -> None:
    stage.publish(SessionStateChanged(SessionState.CONNECTING))
    button = stage.find(QToolButton, "main_button")
    assert button.text() == "End"
    stage.click("main_button")
    stage.wished("end")
    stage.publish(SessionStateChanged(SessionState.OFF))
    assert button.text() == "Start"


def test_a_double_click_starts_and_does_not_give_up_at_once(stage: Stage) -> None:
    stage.click("main_button")
    stage.publish(SessionStateChanged(SessionState.CONNECTING))
    stage.click("main_button")
    stage.wished("start")
    assert ("end",) not in stage.assistant.wishes


def test_the_microphone_button_wishes_for_the_opposite(stage: Stage) -> None:
    stage.click("mute_button")
    stage.wished("set_muted", True)
    stage.publish(ControlsChanged(muted=True))
    stage.click("mute_button")
    stage.wished("set_muted", False)


def test_a_click_shows_nothing_before_it_is_a_fact(stage: Stage) -> None:
    stage.click("mute_button")
    stage.wished("set_muted", True)
    assert stage.find(QToolButton, "mute_button").text() == "Mic"


def test_nothing_is_called_on_before_the_conversation_runs(stage: Stage) -> None:
    words = [stage.find(QToolButton, name) for name in ("mute_button", "voice_button")]
    assert [button.text() for button in words] == ["Mic", "Voice"]
    stage.publish(ControlsChanged(live=True))
    assert [button.text() for button in words] == ["Mic on", "Voice on"]


def test_the_voice_and_the_camera_have_buttons(stage: Stage) -> None:
    stage.click("voice_button")
    stage.click("camera_button")
    stage.wished("set_voice_muted", True)
    stage.wished("set_camera", True)


def test_the_whole_screen_is_shared_from_the_menu(stage: Stage) -> None:
    stage.find(QAction, "share_screen_action").trigger()
    stage.wished("share", ShareTarget("screen"))


def test_stop_sharing_is_offered_only_while_sharing(stage: Stage) -> None:
    stop = stage.find(QAction, "share_stop_action")
    assert not stop.isEnabled()
    stage.publish(ControlsChanged(live=True, sharing=True))
    stop.trigger()
    stage.wished("share", None)


@pytest.mark.parametrize(
    ("key", "modifiers", "wish"),
    [
        (Qt.Key.Key_M, (CTRL,), ("set_muted", True)),
        (Qt.Key.Key_M, (CTRL, SHIFT), ("set_voice_muted", True)),
        (Qt.Key.Key_K, (CTRL,), ("set_camera", True)),
        (Qt.Key.Key_L, (CTRL,), ("set_co_listening", True)),
        (Qt.Key.Key_E, (CTRL,), ("start",)),
        (Qt.Key.Key_Escape, (), ("stop_speaking",)),
    ],
)
def test_a_key_stands_for_each_wish(
    stage: Stage, key: Qt.Key, modifiers: tuple[Qt.KeyboardModifier, ...], wish: tuple[object, ...]
) -> None:
    stage.press(key, *modifiers)
    stage.wished(*wish)


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_M, ("set_muted", True)),
        (Qt.Key.Key_K, ("set_camera", True)),
        (Qt.Key.Key_E, ("start",)),
    ],
)
def test_the_keys_work_while_one_types(stage: Stage, key: Qt.Key, wish: tuple[object, ...]) -> None:
    field = stage.find(QLineEdit, "text_input")
    field.setFocus()
    stage.qtbot.keyClick(field, key, CTRL)
    stage.wished(*wish)


def test_the_mode_switch_wishes_for_co_listening(stage: Stage) -> None:
    stage.click("mode_co_listen")
    stage.wished("set_co_listening", True)
    stage.publish(ControlsChanged(live=True, co_listening=True))
    stage.click("mode_answer")
    stage.wished("set_co_listening", False)


def test_the_mode_switch_shows_what_is_and_not_what_was_clicked(stage: Stage) -> None:
    stage.click("mode_co_listen")
    stage.wished("set_co_listening", True)
    assert stage.find(QToolButton, "mode_answer").isChecked()


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (SessionState.CO_LISTENING, "listening"),
        (SessionState.HEARD_QUESTION, "heard a question"),
        (SessionState.OFFERING, "offering"),
        (SessionState.SPEAKING, "speaking"),
    ],
)
def test_the_four_words_of_the_co_listener_are_visible(
    stage: Stage, state: SessionState, word: str
) -> None:
    stage.publish(ControlsChanged(live=True, co_listening=True), SessionStateChanged(state))
    assert stage.find(QLabel, "mode_word").text() == word


def test_every_control_has_a_name_and_a_tooltip(stage: Stage) -> None:
    for button in stage.window.findChildren(QToolButton):
        if button.objectName().startswith("qt_") or isinstance(button.parent(), QLineEdit):
            continue  # Qt's own
        assert button.objectName(), button.parent()
        assert button.accessibleName()
        assert button.toolTip()


def test_a_session_is_paused_and_resumed_by_hand(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True))
    assert stage.find(QToolButton, "hold_button").text() == "Pause"
    stage.click("hold_button")
    stage.wished("set_paused", True)
    stage.publish(ControlsChanged(live=True, paused=True))
    assert stage.find(QToolButton, "hold_button").text() == "Resume"
    stage.press(Qt.Key.Key_E, CTRL, SHIFT)
    stage.wished("set_paused", False)


def test_nothing_can_be_paused_before_it_runs(stage: Stage) -> None:
    assert not stage.find(QToolButton, "hold_button").isVisible()
    stage.press(Qt.Key.Key_E, CTRL, SHIFT)
    assert stage.assistant.wishes == []
