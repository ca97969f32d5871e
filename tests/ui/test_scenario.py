from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.events import (
    ControlsChanged,
    EmotionCue,
    HandedOver,
    TranscriptLineChanged,
)
from desktop.core.scenario import Scenario
from desktop.scenario.shelf import FileShelf
from desktop.ui.scenario.gallery import ScenarioCard, ScenarioGallery
from desktop.ui.scenario.handover import CueCurve, HandOverCard
from desktop.ui.theme import Theme
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui


@pytest.fixture
def shelf(tmp_path: Path) -> FileShelf:
    (tmp_path / "mine.toml").write_text("title = 'Mine'", "utf-8")
    (tmp_path / "broken.toml").write_text("title = 3", "utf-8")
    return FileShelf(tmp_path)


@pytest.fixture
def gallery(qtbot: QtBot, theme: Theme, shelf: FileShelf) -> Iterator[ScenarioGallery]:
    gallery = ScenarioGallery(theme, shelf.scenarios(), shelf.problems())
    qtbot.addWidget(gallery)
    gallery.show()
    yield gallery
    gallery.close()


def card(gallery: ScenarioGallery, name: str) -> ScenarioCard:
    found = gallery.findChild(ScenarioCard, f"scenario_{name}")
    assert found is not None
    return found


def press(gallery: ScenarioGallery, name: str) -> None:
    found = gallery.findChild(QPushButton, name)
    assert found is not None
    found.click()


def columns(gallery: ScenarioGallery) -> int:
    return len({item.x() for item in gallery.findChildren(ScenarioCard)})


def test_cards_stand_in_one_column_where_two_would_be_cut(
    gallery: ScenarioGallery, qtbot: QtBot
) -> None:
    needed = max(item.needed_width() for item in gallery.findChildren(ScenarioCard))
    gallery.resize(3 * needed, 500)
    qtbot.waitUntil(lambda: columns(gallery) == 2)
    gallery.resize(2 * needed, 500)
    qtbot.waitUntil(lambda: columns(gallery) == 1)
    for button in gallery.findChildren(QPushButton):
        right = button.mapTo(gallery, button.rect().topRight()).x()
        assert not button.isVisible() or right < gallery.width()


def test_every_scenario_has_a_card_and_mistakes_are_told(gallery: ScenarioGallery) -> None:
    for name in ("plain", "advisor", "help-desk", "screen-companion", "mine"):
        assert card(gallery, name).isVisible()
    told = gallery.findChild(QLabel, "scenario_problem")
    assert told is not None
    assert "broken" in told.text()


def test_a_card_is_taken_and_a_persona_with_it(gallery: ScenarioGallery, qtbot: QtBot) -> None:
    with qtbot.waitSignal(gallery.chosen) as caught:
        press(gallery, "scenario_help-desk_use")
    assert (caught.args[0].name, caught.args[1]) == ("help-desk", "")
    with qtbot.waitSignal(gallery.chosen) as caught:
        press(gallery, "scenario_screen-companion_wizard")
    assert (caught.args[0].name, caught.args[1]) == ("screen-companion", "wizard")


def test_the_one_in_use_is_marked(gallery: ScenarioGallery) -> None:
    gallery.mark("advisor", "")
    used = gallery.findChild(QPushButton, "scenario_advisor_use")
    assert used is not None
    assert (used.text(), used.isEnabled()) == ("In use", False)


def test_choosing_lays_the_window_out_and_asks_for_it(stage: Stage) -> None:
    scenario = Scenario("quiet", "Quiet", panes=("conversation", "cues"))
    stage.window.scenarios._on_chosen(scenario, "")
    stage.wished("set_scenario", scenario, "")
    assert not stage.window.cues_dock.isHidden()
    assert stage.window.activity_dock.isHidden()
    assert stage.window.sources.isHidden()


def test_the_demo_takes_its_scenario_first(stage: Stage) -> None:
    scenario = Scenario("quiet", "Quiet")
    stage.window.scenarios._on_demo_wished(scenario)
    stage.wished("set_scenario", scenario, "")
    stage.wished("play_demo")


def test_a_case_is_handed_over_with_everything_on_its_card(stage: Stage) -> None:
    stage.publish(
        ControlsChanged(live=True, cues=True),
        TranscriptLineChanged(1, "user", "It is broken.", final=True, wall_time=""),
    )
    for index in (0.1, 1.2):
        stage.publish(EmotionCue("voice", "measured", index=index))
    stage.publish(HandedOver("C-1234", "asks for a person", "The headphones broke.", ""))
    made = stage.find(HandOverCard, "handover_card")
    assert stage.find(QLabel, "handover_summary").text() == "The headphones broke."
    assert stage.find(CueCurve, "handover_curve").isVisible()
    stage.find(QPushButton, "handover_copy").click()
    assert "Customer: It is broken." in QGuiApplication.clipboard().text()
    assert "energy" not in made.text.lower()


def test_without_cues_a_case_has_no_curve(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, cues=True), EmotionCue("voice", "measured", index=1.0))
    stage.publish(ControlsChanged(live=True))
    stage.publish(HandedOver("C-1", "r", "s", ""))
    assert stage.find(HandOverCard, "handover_card").findChild(CueCurve) is None
