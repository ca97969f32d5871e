"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.mcp import McpStatus
from desktop.settings.sections import AppearanceSettings
from desktop.ui.backing import Backing
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.fakes.mcp import FakeMcpDesk
from tests.fakes.share_desk import FakeShareDesk
from tests.ui.stage import Stage


@pytest.fixture(autouse=True)
def _english() -> None:
    """Write numbers and dates as the window does without another language."""
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(AppearanceSettings(theme="light"))


@pytest.fixture
def engine() -> Iterator[EngineThread]:
    engine = EngineThread()
    engine.start()
    yield engine
    assert engine.stop()


@pytest.fixture
def stage(qtbot: QtBot, engine: EngineThread) -> Iterator[Stage]:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    desk = FakeShareDesk()
    look, backing = AppearanceSettings(theme="light"), Backing(servers=FakeMcpDesk(McpStatus()))
    window = MainWindow(assistant, intents, relay, look, desk=desk, backing=backing)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Stage(qtbot, window, assistant, relay, desk)
    relay.close()
