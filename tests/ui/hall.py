"""Where exhibits are made: windows, pages and a memory, given back when it closes."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.clock import SystemClock
from desktop.core.events import TranscriptLineChanged
from desktop.core.figure import Figures
from desktop.memory.memory import Memory, open_memory
from desktop.settings.sections import AppearanceSettings, MemorySettings
from desktop.ui.backing import Backing
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui import scene


@dataclass
class Hall:
    """Makes what is shown, and gives everything back on ``close``."""

    engine: EngineThread
    appearance: AppearanceSettings
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="attune-look-")))
    kept: list[QObject] = field(default_factory=list)
    memory: Memory | None = None
    measured: Figures = field(default_factory=Figures)

    def window(
        self, size: tuple[int, int] = (1080, 700), backing: Backing | None = None
    ) -> tuple[MainWindow, EventRelay]:
        """Open a main window."""
        assistant, relay = FakeAssistant(), EventRelay()
        assistant.present = scene.LEVELS
        assistant.measured = self.measured
        intents = Intents(self.engine)
        window = MainWindow(assistant, intents, relay, self.appearance, backing=backing)
        relay.setParent(window)
        intents.setParent(window)
        window.resize(*size)
        window.show()
        self.kept.append(window)
        return window, relay

    def dialog(self, shown: QWidget) -> QWidget:
        """Show a page in the window's colours."""
        shown.show()
        self.kept.append(shown)
        return shown

    def opened(self) -> Memory:
        """Return an empty memory."""
        self.memory = open_memory(self.folder / "memory.db", MemorySettings(), SystemClock())
        return self.memory

    def remembered(self) -> Memory:
        """Return a memory with a few conversations and notes in it."""
        memory = self.opened()
        for talk in TALKS:
            memory.log.begin("local", "demo")
            for number, text in enumerate(talk, 1):
                kind = "user" if number % 2 else "assistant"
                line = TranscriptLineChanged(number, kind, text, True, "")  # type: ignore[arg-type]  # one of two literals
                memory.log.write(line)
        for note in ("Ask about the repair time", "Ann's birthday is on the fourth of May"):
            self.engine.submit(memory.note_desk.add(note)).result(10)
        return memory

    def close(self) -> None:
        """Take everything away."""
        for one in reversed(self.kept):
            if isinstance(one, QWidget):
                one.close()
            one.deleteLater()
        if self.memory is not None:
            self.engine.submit(self.memory.aclose()).result(10)


TALKS = (
    ("What time is it?", "It is twenty to one."),
    ("Set a timer for five minutes", "I have set a timer for five minutes.", "Thank you"),
    (
        "What does the warranty cover?",
        "Faults of material and workmanship, for two years. It does not cover wear, water damage "
        "or repairs by others.",
        "And how long does a repair take?",
        "Five working days after the device has arrived.",
    ),
)
