from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.checkup import CheckFinding
from desktop.core.events import Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.settings.sections import AppearanceSettings
from desktop.ui.backing import Backing
from desktop.ui.check.page import CheckPage
from desktop.ui.preferences.dialog import PreferencesDialog
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

FINE = CheckFinding("display", "ok", f"shown to {Path.home()}/x")
POOR = CheckFinding("microphone", "warn", "no microphone was found", "Connect one.", "audio")


class FakeCheckup:
    """Finds what it was told to find, every time."""

    def __init__(self, *findings: CheckFinding) -> None:
        self.findings = findings
        self.runs = 0

    def names(self) -> Sequence[str]:
        return [finding.name for finding in self.findings]

    async def run(self, found: Callable[[CheckFinding], None]) -> None:
        self.runs += 1
        for finding in self.findings:
            found(finding)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> CheckPage:
    page = CheckPage(theme, ["display", "microphone"])
    qtbot.addWidget(page)
    page.show()
    page.begin()
    return page


@pytest.fixture
def checked(qtbot: QtBot, engine: EngineThread) -> Iterator[Stage]:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    backing = Backing(checkup=FakeCheckup(FINE, POOR))
    look = AppearanceSettings(theme="light")
    window = MainWindow(assistant, intents, relay, look, backing=backing)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Stage(qtbot, window, assistant, relay)
    relay.close()


def text_of(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None
    return found.text()


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


def test_a_finding_appears_when_it_comes(page: CheckPage) -> None:
    assert text_of(page, "check_summary") == "Looking: 0 of 2 done"
    page.show_finding(POOR)
    assert text_of(page, "check_summary") == "Looking: 1 of 2 done"
    assert text_of(page, "check_microphone_text") == "no microphone was found"
    page.show_finding(FINE)
    assert (text_of(page, "check_summary"), page.complete) == ("1 of 2 need a look", True)


def test_only_what_is_wrong_has_a_button(page: CheckPage) -> None:
    page.show_finding(FINE)
    page.show_finding(POOR)
    assert not button(page, "check_display_button").isVisible()
    assert button(page, "check_microphone_button").isVisible()


def test_its_button_says_what_to_open(page: CheckPage, qtbot: QtBot) -> None:
    page.show_finding(POOR)
    with qtbot.waitSignal(page.action_wanted) as caught:
        button(page, "check_microphone_button").click()
    assert caught.args == ["audio"]


def test_what_needs_a_look_stands_on_top_once_all_is_found(page: CheckPage, qtbot: QtBot) -> None:
    fine, poor = (page.findChild(QFrame, f"check_{one.name}") for one in (FINE, POOR))
    assert fine is not None
    assert poor is not None
    assert fine.y() < poor.y()
    page.show_finding(POOR)
    page.show_finding(FINE)
    qtbot.waitUntil(lambda: poor.y() < fine.y())


def test_a_row_tells_a_screen_reader_everything(page: CheckPage) -> None:
    page.show_finding(POOR)
    card = page.findChild(QFrame, "check_microphone")
    assert card is not None
    assert card.accessibleName() == "Microphone: Needs a look. no microphone was found"


def test_what_is_copied_is_shown_before_and_names_no_home(page: CheckPage, qtbot: QtBot) -> None:
    page.show_finding(FINE)
    page.show_finding(POOR)
    button(page, "check_report_button").click()
    shown = page.findChild(QPlainTextEdit, "check_report")
    assert shown is not None
    assert shown.isVisible()
    assert str(Path.home()) not in shown.toPlainText()
    button(page, "check_copy").click()
    assert QGuiApplication.clipboard().text() == shown.toPlainText()
    assert "microphone: no microphone was found (Connect one.)" in shown.toPlainText()


def test_the_window_checks_behind_the_page_and_opens_the_remedy(checked: Stage) -> None:
    checked.press(
        Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    )
    page = checked.find(CheckPage, "check_page")
    checked.qtbot.waitUntil(lambda: page.complete)
    button(page, "check_microphone_button").click()
    preferences = checked.find(PreferencesDialog, "preferences")
    checked.qtbot.waitUntil(lambda: preferences.complete)


def test_checking_again_begins_anew(page: CheckPage, qtbot: QtBot) -> None:
    page.show_finding(FINE)
    page.show_finding(POOR)
    with qtbot.waitSignal(page.run_requested):
        button(page, "check_again").click()
    assert not page.complete


def test_a_fault_inside_leads_to_the_checks(checked: Stage) -> None:
    checked.publish(Notice(Fault(Reason.INTERNAL), NoticeLevel.ERROR, "internal"))
    checked.click("notice_button")
    checked.qtbot.waitUntil(lambda: checked.window.findChild(CheckPage) is not None)
    page = checked.window.findChild(CheckPage)
    assert page is not None
    assert page.isVisible()
    page.close()
