"""Folders are picked, not typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.settings.value import all_declarations
from desktop.ui.preferences.folder_line import FolderLine
from desktop.ui.preferences.form import Editor

pytestmark = pytest.mark.ui


@pytest.fixture
def line(qtbot: QtBot) -> FolderLine:
    line = FolderLine("/a")
    qtbot.addWidget(line)
    return line


def test_a_folder_is_added_once(line: FolderLine) -> None:
    for folder in ("/b", "/b", ""):
        line.add(folder)
    assert line.text() == "/a; /b"


def test_the_dialog_adds_what_is_chosen(line: FolderLine, tmp_path: Path) -> None:
    line.add_action.trigger()
    dialog = line.findChild(QFileDialog, "folder_dialog")
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.reject()
    assert line.text() == f"/a; {tmp_path}"


def test_the_settings_of_folders_are_picked(qtbot: QtBot) -> None:
    [item] = [found for found in all_declarations() if found.path == "tools.folders"]
    editor = Editor(item, "/a")
    qtbot.addWidget(editor.widget)
    assert isinstance(editor.widget, FolderLine)
