"""A window over a real memory."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.events import TranscriptLineChanged
from desktop.memory.memory import Memory, open_memory
from desktop.settings.sections import AppearanceSettings, MemorySettings
from desktop.ui.backing import Backing
from desktop.ui.history.page import HistoryBrowser
from desktop.ui.notes.page import NotesPage
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.fakes.clock import ManualClock

T = TypeVar("T")


@dataclass
class MemoryStage:
    """What a test of the history and the notes has in its hands."""

    qtbot: QtBot
    engine: EngineThread
    relay: EventRelay
    window: MainWindow
    memory: Memory
    assistant: FakeAssistant

    @classmethod
    def set_up(cls, qtbot: QtBot, engine: EngineThread, folder: Path) -> MemoryStage:
        """Open a window over an empty memory."""
        memory = open_memory(folder / "memory.db", MemorySettings(), ManualClock())
        assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
        window = MainWindow(
            assistant,
            intents,
            relay,
            AppearanceSettings(theme="light"),
            backing=Backing(history=memory.desk, notes=memory.note_desk),
        )
        qtbot.addWidget(window)
        return cls(qtbot, engine, relay, window, memory, assistant)

    def say(self, *texts: str) -> str:
        """Keep a conversation in which person and assistant take turns; return its id."""
        self.memory.log.begin("local", "demo")
        for number, text in enumerate(texts, 1):
            kind: Literal["user", "assistant"] = "user" if number % 2 else "assistant"
            self.memory.log.write(TranscriptLineChanged(number, kind, text, True, ""))
        return self.memory.log.conversation_id

    def ask(self, work: Coroutine[Any, Any, T]) -> T:
        """Have the memory do something and wait."""
        return self.engine.submit(work).result(10)

    def history(self) -> HistoryBrowser:
        """Open the history and wait for its first page."""
        door = self.window.office.memory.history
        assert door is not None
        door.open()
        assert door.page is not None
        self.qtbot.addWidget(door.page)
        return door.page

    def notes(self) -> NotesPage:
        """Open the notes."""
        door = self.window.office.memory.notes
        assert door is not None
        door.open()
        assert door.page is not None
        self.qtbot.addWidget(door.page)
        return door.page

    def click(self, page: QWidget, name: str) -> None:
        """Click a button of a page, or of a question that stands over it, once it is there."""
        self.qtbot.waitUntil(lambda: page.findChild(QAbstractButton, name) is not None)
        button = page.findChild(QAbstractButton, name)
        assert button is not None
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def close(self) -> None:
        """Write everything out."""
        self.relay.close()
        self.ask(self.memory.aclose())
