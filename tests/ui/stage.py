"""A whole window on the offscreen platform, with an assistant that only takes notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.relay import EventRelay
from desktop.core.events import Event
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.fakes.share_desk import FakeShareDesk

W = TypeVar("W", bound=QObject)


@dataclass
class Stage:
    """What a test of the window has in its hands."""

    qtbot: QtBot
    window: MainWindow
    assistant: FakeAssistant
    relay: EventRelay
    desk: FakeShareDesk = field(default_factory=FakeShareDesk)

    def publish(self, *facts: Event) -> None:
        """Publish facts and wait until the window has taken them."""
        for fact in facts:
            self.relay.on_event(fact)
        self.qtbot.waitUntil(lambda: not self.relay.busy)

    def find(self, kind: type[W], name: str) -> W:
        """Return a widget or an action by its object name."""
        found = self.window.findChild(kind, name)
        assert found is not None, name
        return found

    def click(self, name: str) -> None:
        """Click the widget of that object name."""
        self.qtbot.mouseClick(self.find(QWidget, name), Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key in the window."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.qtbot.keyClick(self.window, key, held)

    def wished(self, *wish: object) -> None:
        """Wait until the assistant was asked for this."""
        self.qtbot.waitUntil(lambda: wish in self.assistant.wishes)
