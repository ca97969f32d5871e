from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.resource import resource
from desktop.emulator.play import _OTHER_PARTS
from desktop.emulator.scenario import read_rules
from desktop.scenario.shelf import ORDER, FileShelf

pytestmark = pytest.mark.unit


def test_six_scenarios_ship_in_their_order(tmp_path: Path) -> None:
    assert tuple(scenario.name for scenario in FileShelf(tmp_path).scenarios()) == ORDER


def test_each_has_a_demo_whose_script_makes_sense(tmp_path: Path) -> None:
    for scenario in FileShelf(tmp_path).scenarios():
        assert scenario.demo, scenario.name
        text = resource(f"scenarios/{scenario.name}.toml").read_text(encoding="utf-8")
        read_rules(text, besides=_OTHER_PARTS)


def test_ones_own_win_by_their_name_and_mistakes_are_told(tmp_path: Path) -> None:
    (tmp_path / "advisor.toml").write_text("title = 'Mine'", "utf-8")
    (tmp_path / "broken.toml").write_text("title = 3", "utf-8")
    shelf = FileShelf(tmp_path)
    titles = {scenario.name: scenario.title for scenario in shelf.scenarios()}
    assert titles["advisor"] == "Mine"
    assert "broken" not in titles
    assert [problem for problem in shelf.problems() if "broken" in problem]


def test_a_change_shows_at_the_next_look(tmp_path: Path) -> None:
    shelf = FileShelf(tmp_path)
    before = len(shelf.scenarios())
    (tmp_path / "mine.toml").write_text("title = 'Mine'", "utf-8")
    assert len(shelf.scenarios()) == before + 1
