"""Side panels make room where the window is narrow for its type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.events import ControlsChanged, SessionState, SessionStateChanged
from desktop.settings.sections import AppearanceSettings
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui import scene
from tests.ui.exhibit import CONSENTS, asking
from tests.ui.stage import Stage
from tests.ui.test_window import clipped

pytestmark = pytest.mark.ui

LARGE = AppearanceSettings(theme="light", text_scale=2.0)


@pytest.fixture
def cramped(stage: Stage) -> Stage:
    stage.window.resize(720, 480)
    stage.window.theme.choose(LARGE)
    return stage


def open_panels(stage: Stage) -> list[str]:
    names = ("sources", "cues_dock", "activity_dock")
    return [name for name in names if stage.find(QWidget, name).isVisible()]


def test_usual_type_has_room_for_every_panel(stage: Stage) -> None:
    stage.window.resize(800, 480)
    assert len(open_panels(stage)) == 3
    assert not stage.find(QWidget, "side_rail").isVisible()


def test_the_smallest_window_keeps_the_sources_beside_the_conversation(stage: Stage) -> None:
    stage.window.resize(720, 480)
    assert open_panels(stage) == ["sources"]
    stage.click("rail_activity_dock")
    assert open_panels(stage) == ["activity_dock"]
    stage.click("rail_activity_dock")
    assert open_panels(stage) == ["sources"]
    stage.window.resize(800, 480)
    assert len(open_panels(stage)) == 3


def test_a_panel_that_is_closed_by_its_own_button_leaves_the_sources(stage: Stage) -> None:
    stage.window.resize(720, 480)
    stage.window.activity_dock.show()
    assert open_panels(stage) == ["activity_dock"]
    stage.window.activity_dock.close()
    assert open_panels(stage) == ["sources"]


def test_sources_that_were_closed_stay_closed_in_a_small_window(stage: Stage) -> None:
    stage.window.sources.hide()
    stage.window.resize(720, 480)
    assert open_panels(stage) == []


def test_large_type_leaves_a_small_window_to_the_conversation(cramped: Stage) -> None:
    assert open_panels(cramped) == []
    assert cramped.find(QWidget, "side_rail").isVisible()


def test_one_panel_is_open_at_a_time(cramped: Stage) -> None:
    cramped.click("rail_sources")
    assert open_panels(cramped) == ["sources"]
    cramped.window.activity_dock.show()
    assert open_panels(cramped) == ["activity_dock"]
    cramped.click("rail_activity_dock")
    assert open_panels(cramped) == []


def test_the_rail_says_what_a_click_does(cramped: Stage) -> None:
    button = cramped.find(QWidget, "rail_sources")
    assert button.accessibleName() == "Open: Sources"
    cramped.click("rail_sources")
    assert button.accessibleName() == "Close: Sources"


def test_what_was_open_comes_back_with_the_room(stage: Stage) -> None:
    stage.window.cues_dock.close()
    stage.window.resize(800, 480)
    stage.window.theme.choose(LARGE)
    stage.window.theme.choose(AppearanceSettings(theme="light"))
    assert open_panels(stage) == ["sources", "activity_dock"]


def test_panels_that_made_room_are_remembered_as_open(
    qtbot: QtBot, engine: EngineThread, tmp_path: Path
) -> None:
    def build(look: AppearanceSettings) -> MainWindow:
        file = tmp_path / "window.ini"
        made = MainWindow(FakeAssistant(), Intents(engine), EventRelay(), look, geometry_file=file)
        qtbot.addWidget(made)
        made.show()
        return made

    first = build(LARGE)
    first.resize(720, 480)
    first.close()
    second = build(AppearanceSettings(theme="light"))
    second.resize(1080, 700)
    assert second.activity_dock.isVisible()
    second.close()


@pytest.mark.parametrize("play", [scene.connected, scene.busy, scene.trouble, scene.offline])
def test_nothing_is_clipped_with_large_type_in_the_smallest_window(
    cramped: Stage, play: Callable[[scene.Publish], None]
) -> None:
    play(cramped.relay.on_event)
    cramped.qtbot.waitUntil(lambda: not cramped.relay.busy)
    cramped.qtbot.waitUntil(lambda: clipped(cramped) == [])


@pytest.mark.parametrize("risk", CONSENTS)
def test_a_card_that_asks_has_the_room_that_it_needs(cramped: Stage, risk: str) -> None:
    cramped.publish(ControlsChanged(live=True), asking(risk))
    card = cramped.find(QWidget, "call_stack")
    assert cramped.window.conversation.isVisible() is (risk == "R")
    for name in ("call_allow", "call_deny"):
        button = cramped.find(QWidget, name)
        assert card.rect().contains(button.mapTo(card, button.rect().bottomRight()))
        assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize("speaking", [False, True])
def test_a_short_card_leaves_the_last_words_and_the_place_to_type(
    cramped: Stage, speaking: bool
) -> None:
    scene.conversation(cramped.relay.on_event)
    state = SessionState.SPEAKING if speaking else SessionState.LISTENING
    cramped.publish(ControlsChanged(live=True), SessionStateChanged(state), asking("R"))
    for name in ("transcript", "text_input", "call_deny", "call_allow"):
        part = cramped.find(QWidget, name)
        assert part.isVisible()
        assert part.visibleRegion().boundingRect() == part.rect()
    assert cramped.find(QWidget, "transcript").height() >= 36


def test_the_conversation_makes_room_and_comes_back_as_the_window_grows_and_shrinks(
    cramped: Stage,
) -> None:
    cramped.publish(ControlsChanged(live=True), asking("X"))
    assert not cramped.window.conversation.isVisible()
    cramped.window.resize(1280, 1000)
    cramped.qtbot.waitUntil(cramped.window.conversation.isVisible)
    cramped.window.resize(720, 480)
    cramped.qtbot.waitUntil(lambda: not cramped.window.conversation.isVisible())


def test_the_conversation_is_back_once_it_is_answered(cramped: Stage) -> None:
    cramped.publish(ControlsChanged(live=True), asking("X"))
    assert not cramped.window.conversation.isVisible()
    cramped.click("call_deny")
    assert cramped.window.conversation.isVisible()


def test_the_state_is_told_in_full_where_figures_make_room(cramped: Stage) -> None:
    scene.busy(cramped.relay.on_event)
    cramped.qtbot.waitUntil(lambda: not cramped.relay.busy)
    word = cramped.find(QLabel, "state_word")
    cramped.qtbot.waitUntil(lambda: word.width() >= word.sizeHint().width())
    assert not cramped.find(QLabel, "elapsed").isVisible()


def test_what_stops_the_talking_stands_where_one_reads_and_types(stage: Stage) -> None:
    scene.conversation(stage.relay.on_event)
    stage.publish(ControlsChanged(live=True), SessionStateChanged(SessionState.SPEAKING))
    stage.window.resize(2400, 900)
    stop, send = stage.find(QWidget, "turn_stop"), stage.find(QWidget, "send")

    def end_of(part: QWidget) -> int:
        return part.mapTo(stage.window, part.rect().bottomRight()).x()

    stage.qtbot.waitUntil(lambda: abs(end_of(stop) - end_of(send)) <= 2)
    assert end_of(stop) < stage.window.conversation.width() - 100
