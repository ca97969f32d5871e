"""What is hidden in every picture can be seen, and changed."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.secret import secret_programs
from desktop.settings.sections import VisionSettings
from desktop.settings.value import all_declarations
from desktop.ui.preferences.form import Editor
from desktop.ui.preferences.hidden_line import HiddenLine
from desktop.vision.aim import rules_of

pytestmark = pytest.mark.ui


@pytest.fixture
def line(qtbot: QtBot) -> HiddenLine:
    line = HiddenLine("my bank, - bitwarden")
    qtbot.addWidget(line)
    return line


def ticks(line: HiddenLine) -> dict[str, bool]:
    actions = line.listed().actions()
    return {action.text(): action.isChecked() for action in actions if action.isCheckable()}


def hidden(line: HiddenLine) -> set[str]:
    """Return the words that the pictures' own rules hide with this line."""
    return {rule.application for rule in rules_of(VisionSettings(masked=line.text()))}


def test_all_that_is_hidden_is_listed_and_ticked(line: HiddenLine) -> None:
    shown = ticks(line)
    assert set(shown) == {"my bank", *secret_programs()}
    assert [word for word, ticked in shown.items() if not ticked] == ["bitwarden"]


@pytest.mark.parametrize("program", ["keepass", "bitwarden"])
def test_a_tick_hides_and_shows_a_program_in_the_pictures(line: HiddenLine, program: str) -> None:
    before = program in hidden(line)
    action = next(one for one in line.listed().actions() if one.text() == program)
    action.trigger()
    assert (program in hidden(line)) is not before
    assert ticks(line)[program] is not before
    assert "my bank" in hidden(line)


def test_a_word_of_ones_own_is_taken_off(line: HiddenLine) -> None:
    next(one for one in line.listed().actions() if one.text() == "my bank").trigger()
    assert line.text() == "-bitwarden"


def test_what_is_hidden_is_edited_there(qtbot: QtBot) -> None:
    [item] = [found for found in all_declarations() if found.path == "vision.masked"]
    editor = Editor(item, "")
    qtbot.addWidget(editor.widget)
    assert isinstance(editor.widget, HiddenLine)
