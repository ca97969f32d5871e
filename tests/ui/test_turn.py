from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.events import (
    SessionState,
    SessionStateChanged,
    ToolCallFinished,
    ToolCallStateChanged,
)
from desktop.core.tool import ToolCallState
from desktop.ui.turn.bar import TurnBar
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui


def running(name: str = "look_up_order") -> ToolCallStateChanged:
    return ToolCallStateChanged("1", name, ToolCallState.RUNNING, {})


@pytest.fixture
def bar(qtbot: QtBot) -> TurnBar:
    bar = TurnBar()
    qtbot.addWidget(bar)
    return bar


def test_it_can_be_stopped_while_it_speaks_only(stage: Stage) -> None:
    assert stage.find(QPushButton, "turn_stop").isHidden()
    stage.publish(SessionStateChanged(SessionState.SPEAKING))
    stage.click("turn_stop")
    stage.wished("stop_speaking")
    stage.publish(SessionStateChanged(SessionState.LISTENING))
    assert stage.find(QPushButton, "turn_stop").isHidden()


def test_escape_stops_it_too(stage: Stage) -> None:
    stage.publish(SessionStateChanged(SessionState.SPEAKING))
    stage.press(Qt.Key.Key_Escape)
    stage.wished("stop_speaking")


def test_a_tool_that_takes_long_is_named(bar: TurnBar) -> None:
    bar.on_tool_changed(running())
    assert bar.filler == ""
    bar.show_filler()
    assert bar.filler == "Still working: look up order"
    bar.on_tool_finished(ToolCallFinished("1", "look_up_order", ToolCallState.DONE, {}, 10))
    assert bar.filler == ""


def test_a_call_that_waits_for_the_person_is_not_work(bar: TurnBar) -> None:
    bar.on_tool_changed(running())
    bar.on_tool_changed(ToolCallStateChanged("1", "open_url", ToolCallState.WAITING, {}))
    bar.show_filler()
    assert bar.filler == ""
