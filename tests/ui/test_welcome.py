from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.events import ControlsChanged, Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.settings.sections import AppearanceSettings, Settings
from desktop.ui.backing import Backing
from desktop.ui.first_run.page import SIGN_IN, Welcome
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui.stage import Stage
from tests.ui.test_window import clipped

pytestmark = pytest.mark.ui


@pytest.fixture
def greeted(qtbot: QtBot, engine: EngineThread) -> Iterator[Stage]:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    look = AppearanceSettings(theme="light")
    window = MainWindow(assistant, intents, relay, look, backing=Backing(first_run=True))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Stage(qtbot, window, assistant, relay)
    relay.close()


def gone(stage: Stage) -> None:
    stage.qtbot.waitUntil(lambda: stage.window.findChild(Welcome) is None)


def test_who_comes_for_the_first_time_is_greeted_on_one_screen(greeted: Stage) -> None:
    assert greeted.find(Welcome, "welcome").isVisible()
    greeted.qtbot.waitUntil(lambda: clipped(greeted) == [])


def test_enter_presses_the_button_that_has_the_keyboard(greeted: Stage) -> None:
    button = greeted.find(QPushButton, "welcome_skip")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    gone(greeted)


def test_the_keyboard_stays_at_the_key_while_it_is_checked(greeted: Stage) -> None:
    field = greeted.find(QLineEdit, "welcome_key_field")
    field.setText("a-key")
    greeted.click("welcome_key_button")
    assert QApplication.focusWidget() is field


def test_what_came_of_a_key_is_told_once(greeted: Stage) -> None:
    greeted.relay.on_event(Notice("That key was refused.", NoticeLevel.ERROR, "key"))
    result = greeted.find(QLabel, "welcome_key_result")
    greeted.qtbot.waitUntil(lambda: result.text() == "That key was refused.")
    assert greeted.window.notices.texts() == []
    greeted.click("welcome_skip")
    gone(greeted)
    greeted.relay.on_event(Notice("That key was refused.", NoticeLevel.ERROR, "key"))
    greeted.qtbot.waitUntil(lambda: greeted.window.notices.texts() == ["That key was refused."])


def test_nothing_stands_beside_the_welcome_until_it_is_gone(greeted: Stage) -> None:
    assert not greeted.window.activity_dock.isVisible()
    greeted.click("welcome_skip")
    gone(greeted)
    assert greeted.window.activity_dock.isVisible()
    assert greeted.find(QWidget, "sources").isVisible()
    greeted.publish(ControlsChanged(live=True))
    assert greeted.find(QLabel, "elapsed").isVisible()


def test_everybody_else_is_not(stage: Stage) -> None:
    assert stage.window.findChild(Welcome) is None


def test_keys_go_to_the_welcome_and_never_to_what_it_covers(greeted: Stage) -> None:
    welcome = greeted.find(Welcome, "welcome")
    central = greeted.find(QWidget, "central")
    seen = set()
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert welcome.isAncestorOf(focused) or not central.isAncestorOf(focused), focused
        seen.add(focused.objectName())
        greeted.press(Qt.Key.Key_Tab)
    assert {"welcome_demo_button", "welcome_key_field", "welcome_project"} <= seen


def test_the_keyboard_begins_at_the_demo(greeted: Stage) -> None:
    assert greeted.find(QPushButton, "welcome_demo_button").hasFocus()


def test_the_demo_is_asked_for_whatever_keys_there_are(greeted: Stage) -> None:
    with greeted.qtbot.waitSignal(greeted.window.demo_wanted):
        greeted.click("welcome_demo_button")
    gone(greeted)


def test_once_its_key_is_kept_gemini_is_talked_with_from_the_same_button(greeted: Stage) -> None:
    button = greeted.find(QPushButton, "welcome_key_button")
    greeted.find(QLineEdit, "welcome_key_field").setText("secret")
    greeted.click("welcome_key_button")
    assert not button.isEnabled()
    fine = Fault(Reason.KEY_KEPT, cause=Fault(Reason.KEY_ACCEPTED, took=120))
    greeted.publish(Notice(fine, NoticeLevel.INFO, "key"))
    assert (button.text(), button.isEnabled()) == ("Talk with Gemini now", True)
    button.click()
    greeted.wished("start")
    gone(greeted)


def test_a_key_that_was_refused_is_not_talked_with(greeted: Stage) -> None:
    refused = Fault(Reason.KEY_NOT_KEPT, cause=Fault(Reason.KEY_REFUSED))
    greeted.publish(Notice(refused, NoticeLevel.ERROR, "key"))
    button = greeted.find(QPushButton, "welcome_key_button")
    assert (button.text(), button.isEnabled()) == ("Check and keep it", False)


def test_a_key_is_handed_over_once_and_what_came_of_it_stands_at_the_field(
    greeted: Stage,
) -> None:
    field = greeted.find(QLineEdit, "welcome_key_field")
    field.setText(" secret ")
    with greeted.qtbot.waitSignal(greeted.window.key_entered) as caught:
        greeted.click("welcome_key_button")
    assert (caught.args, field.text()) == (["developer", "secret"], "")
    greeted.publish(Notice("The key was not kept.", NoticeLevel.ERROR, "key"))
    result = greeted.find(QLabel, "welcome_key_result")
    assert (result.isVisible(), result.text()) == (True, "The key was not kept.")


def test_signing_in_needs_a_project_and_then_begins(greeted: Stage) -> None:
    assert not greeted.find(QPushButton, "welcome_vertex_button").isEnabled()
    greeted.find(QLineEdit, "welcome_project").setText("acme-7")
    with greeted.qtbot.waitSignal(greeted.window.settings_changed) as caught:
        greeted.click("welcome_vertex_button")
    assert caught.args is not None
    new = caught.args[0]
    assert isinstance(new, Settings)
    assert (new.session.backend, new.session.project) == ("vertex", "acme-7")
    greeted.wished("start")


def test_the_command_to_run_can_be_copied(greeted: Stage) -> None:
    greeted.click("welcome_copy")
    assert QGuiApplication.clipboard().text() == SIGN_IN


def test_a_conversation_that_begins_otherwise_ends_the_welcome(greeted: Stage) -> None:
    greeted.publish(ControlsChanged(live=True))
    gone(greeted)


def test_who_wants_to_look_first_may(greeted: Stage) -> None:
    greeted.find(QPushButton, "welcome_skip").click()
    gone(greeted)
    assert greeted.find(QLineEdit, "text_input").hasFocus()
