from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import SessionSettings, Settings
from desktop.ui.profile.dialog import ProfileDialog
from desktop.ui.profile.menu import ProfileMenu

pytestmark = pytest.mark.ui

CURT = Settings(session=SessionSettings(instruction="Be curt."))


@pytest.fixture
def shelf(tmp_path: Path) -> ProfileShelf:
    shelf = ProfileShelf(Paths.of({"ATTUNE_HOME": str(tmp_path)}))
    shelf.create("work", CURT)
    return shelf


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def dialog(qtbot: QtBot, shelf: ProfileShelf) -> ProfileDialog:
    dialog = ProfileDialog(shelf, "work")
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def do(dialog: ProfileDialog, button: str, name: str = "") -> None:
    field, made = dialog.findChild(QLineEdit, "profile_name"), dialog.findChild(QPushButton, button)
    assert field is not None
    assert made is not None
    field.setText(name)
    made.click()


@pytest.mark.parametrize("button", ["profile_new", "profile_rename", "profile_delete"])
def test_the_keyboard_goes_back_to_the_name(
    qtbot: QtBot, dialog: ProfileDialog, button: str
) -> None:
    qtbot.waitActive(dialog)
    pressed = dialog.findChild(QPushButton, button)
    field = dialog.findChild(QLineEdit, "profile_name")
    assert pressed is not None
    assert field is not None
    field.setText("home")
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    assert dialog.focusWidget() is field


def test_the_menu_switches(qtbot: QtBot, shelf: ProfileShelf, host: QWidget) -> None:
    menu = ProfileMenu(shelf, "", host)
    entry = menu.findChild(QAction, "profile_work")
    assert entry is not None
    with qtbot.waitSignal(menu.chosen) as caught:
        entry.trigger()
    assert caught.args == ["work"]


def test_the_menu_marks_the_one_in_use_and_follows_the_shelf(
    qtbot: QtBot, shelf: ProfileShelf, host: QWidget
) -> None:
    menu = ProfileMenu(shelf, "", host)
    shelf.create("home", Settings())
    menu.take("home")
    marked = [action.objectName() for action in menu.actions() if action.isChecked()]
    assert marked == ["profile_home"]


def test_a_first_profile_is_made_by_typing_a_name_and_enter(qtbot: QtBot, tmp_path: Path) -> None:
    empty = ProfileShelf(Paths.of({"ATTUNE_HOME": str(tmp_path)}))
    dialog = ProfileDialog(empty, "")
    qtbot.addWidget(dialog)
    dialog.open()
    field = dialog.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "work")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (empty.names(), dialog.isVisible()) == (["work"], True)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_new_profile_begins_as_the_present_one(
    dialog: ProfileDialog, shelf: ProfileShelf
) -> None:
    do(dialog, "profile_new", "office")
    assert shelf.store("office").load({}).settings == CURT
    assert dialog.selected == "office"


def test_the_one_in_use_keeps_being_used_under_its_new_name(
    dialog: ProfileDialog, shelf: ProfileShelf, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.chosen) as caught:
        do(dialog, "profile_rename", "office")
    assert (caught.args, shelf.names()) == (["office"], ["office"])


def test_deleting_the_one_in_use_falls_back(
    dialog: ProfileDialog, shelf: ProfileShelf, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.chosen) as caught:
        do(dialog, "profile_delete")
    assert (caught.args, shelf.names()) == ([""], [])


def test_what_cannot_be_done_is_told_and_nothing_is_lost(
    dialog: ProfileDialog, shelf: ProfileShelf
) -> None:
    do(dialog, "profile_copy", "work")
    problem = dialog.findChild(QLabel, "profile_problem")
    assert problem is not None
    assert "already" in problem.text()
    assert shelf.names() == ["work"]
    do(dialog, "profile_copy", "second")
    assert not problem.isVisible()
    listed = dialog.findChild(QListWidget, "profile_list")
    assert listed is not None
    assert listed.count() == 2
