from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.errors import UsageError
from desktop.core.events import LinkOpened
from desktop.core.simulation import FaultOffer, FaultParameter, Simulator
from desktop.emulator.repertoire import FAULTS
from desktop.settings.sections import AppearanceSettings
from desktop.ui.language import speak
from desktop.ui.simulate.dialog import FaultDialog
from desktop.ui.simulate.menu import SimulateMenu
from desktop.ui.simulate.wording import CHOICES, PARAMETERS, told
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui.stage import Stage
from tests.ui.test_language import forget, translate

pytestmark = pytest.mark.ui

CODE = FaultParameter("code", "number", 1011, "The close code.", least=1000, most=4999)
KIND = FaultParameter("kind", "choice", "array", "What is wrong.", choices=("array", "null"))
OFFERS = (
    FaultOffer("drop", "Cut the connection", "Aborts the TCP connection."),
    FaultOffer("close", "Close", "Closes with a code.", (CODE, KIND), ("now", "after", "resume")),
)
DEMO = LinkOpened("local", "m", demo=True)


class FakeSimulator:
    """Notes what it is ordered."""

    def __init__(self) -> None:
        self.orders: list[tuple[str, dict[str, str]]] = []
        self.failure: UsageError | None = None

    async def faults(self) -> Sequence[FaultOffer]:
        return OFFERS

    async def show(self, name: str, parameters: Mapping[str, str]) -> None:
        if self.failure is not None:
            raise self.failure
        self.orders.append((name, dict(parameters)))


_: Simulator = FakeSimulator()


@pytest.fixture
def simulator() -> FakeSimulator:
    return FakeSimulator()


@pytest.fixture
def stage(qtbot: QtBot, engine: EngineThread, simulator: FakeSimulator) -> Iterator[Stage]:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    settings = AppearanceSettings(theme="light")
    window = MainWindow(assistant, intents, relay, settings, simulator=simulator)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Stage(qtbot, window, assistant, relay)
    relay.close()


@pytest.fixture
def foreign(qtbot: QtBot) -> Iterator[QApplication]:
    """An application that may learn a language, and forgets it after the test."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    yield app
    forget(app)


def call_up(stage: Stage) -> SimulateMenu:
    stage.publish(DEMO)
    stage.press(
        Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    )
    menu = stage.find(SimulateMenu, "simulate_menu")
    stage.qtbot.waitUntil(lambda: len(menu.actions()) > len(OFFERS))
    return menu


def action(menu: SimulateMenu, name: str) -> QAction:
    return next(item for item in menu.actions() if item.objectName() == name)


def test_the_menu_is_hidden_until_it_is_called_up(stage: Stage) -> None:
    stage.publish(DEMO)
    assert not stage.find(SimulateMenu, "simulate_menu").offered
    assert call_up(stage).offered


def test_without_the_demo_there_is_none_and_it_says_why(stage: Stage) -> None:
    stage.publish(LinkOpened("developer", "m"))
    stage.press(
        Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    )
    assert not stage.find(SimulateMenu, "simulate_menu").offered
    assert "only while the demo server answers" in stage.window.notices.texts()[0]


def test_it_goes_when_another_backend_answers(stage: Stage) -> None:
    menu = call_up(stage)
    stage.publish(LinkOpened("developer", "m"))
    assert not menu.offered


def test_the_servers_own_list_is_shown(stage: Stage) -> None:
    menu = call_up(stage)
    titles = [item.text() for item in menu.actions() if item.data()]
    assert titles == ["Cut the connection", "Close\N{HORIZONTAL ELLIPSIS}"]
    assert action(menu, "fault_drop").toolTip() == "Aborts the TCP connection."


def test_a_fault_without_parameters_is_shown_at_once(
    stage: Stage, simulator: FakeSimulator
) -> None:
    action(call_up(stage), "fault_drop").trigger()
    stage.qtbot.waitUntil(lambda: simulator.orders == [("drop", {})])


def test_a_fault_with_parameters_asks_for_them(stage: Stage, simulator: FakeSimulator) -> None:
    action(call_up(stage), "fault_close").trigger()
    stage.find(QSpinBox, "fault_code").setValue(1008)
    when = stage.find(QComboBox, "fault_when")
    assert [when.itemData(index) for index in range(when.count())] == ["now", "resume"]
    when.setCurrentIndex(1)
    stage.find(QPushButton, "fault_show").click()
    wanted = [("close", {"code": "1008", "at": "resume"})]
    stage.qtbot.waitUntil(lambda: simulator.orders == wanted)
    stage.qtbot.waitUntil(lambda: stage.window.findChild(FaultDialog) is None)


def test_what_waits_can_be_taken_back(stage: Stage, simulator: FakeSimulator) -> None:
    action(call_up(stage), "fault_forget").trigger()
    stage.qtbot.waitUntil(lambda: simulator.orders == [("forget", {})])


def test_a_refusal_of_the_server_becomes_a_notice(stage: Stage, simulator: FakeSimulator) -> None:
    menu = call_up(stage)
    simulator.failure = UsageError("The demo server did not take that: no session.")
    action(menu, "fault_drop").trigger()
    stage.qtbot.waitUntil(
        lambda: (
            simulator.failure is not None and str(simulator.failure) in stage.window.notices.texts()
        )
    )


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_every_fault_of_the_server_is_named_in_the_windows_language(
    foreign: QApplication, language: str
) -> None:
    speak(foreign, language)
    for fault in FAULTS:
        for text in (fault.title, fault.sentence, *(one.sentence for one in fault.parameters)):
            assert told(text) != text
        for parameter in fault.parameters:
            assert parameter.name in PARAMETERS
            assert set(parameter.choices) <= set(CHOICES)


def test_a_choice_is_ordered_by_its_own_name_in_any_language(
    foreign: QApplication, qtbot: QtBot
) -> None:
    speak(foreign, "de")
    dialog = FaultDialog(OFFERS[1])
    qtbot.addWidget(dialog)
    [kind] = [box for box in dialog.findChildren(QComboBox) if box.objectName() == "fault_kind"]
    assert kind.currentText() == "Ein Array"
    kind.setCurrentIndex(kind.findData("null"))
    assert dialog.chosen() == {"kind": "null"}
