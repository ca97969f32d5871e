"""The two doors to what is kept, and what leads to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.events import SharedMemoryChanged, Source
from desktop.core.history import HistoryDesk
from desktop.core.note import NoteDesk
from desktop.core.recollection import memory_of
from desktop.settings.sections import Settings
from desktop.ui.history.door import HistoryDoor
from desktop.ui.notes.door import NotesDoor

if TYPE_CHECKING:
    from desktop.ui.window import MainWindow


class MemoryDoors(QObject):
    """Makes the doors where there is a memory behind them, and connects them."""

    settings_chosen = Signal(object)

    def __init__(
        self,
        history: HistoryDesk | None,
        notes: NoteDesk | None,
        window: MainWindow,
        relay: EventRelay,
        intents: Intents,
    ) -> None:
        super().__init__(window)
        self.history = HistoryDoor(history, window.theme, intents, window) if history else None
        self.notes = NotesDoor(notes, window.theme, intents, window) if notes else None
        if self.history is not None:
            self.history.noticed.connect(window.notices.on_notice_posted)
            self.history.settings_chosen.connect(self.settings_chosen)
            self.history.private_changed.connect(window.status.show_private)
            window.status.keep_requested.connect(self._on_keep_requested)
            window.sight.keep_requested.connect(self.history.keep_picture)
            self.history.continued.connect(window.controls.start_requested)
            window.conversation.transcript.source_chosen.connect(self._on_source_chosen)
        if self.notes is not None:
            relay.tool_finished.connect(self.notes.on_tool_finished)
        relay.shared_memory_changed.connect(self._on_shared_memory_changed)

    @property
    def doors(self) -> list[QAction]:
        """The menu entries."""
        return [door for door in (self.history, self.notes) if door is not None]

    def take(self, settings: Settings) -> None:
        """Follow other settings."""
        if self.history is not None:
            self.history.take(settings)
        if self.notes is not None:
            self.notes.take(settings)

    def _on_keep_requested(self) -> None:
        if self.history is not None:
            self.history.go_private(False)  # noqa: FBT003 - what its switch tells

    def _on_shared_memory_changed(self, event: SharedMemoryChanged) -> None:
        if self.history is not None:
            self.history.show_shared(event)
        if self.notes is not None:
            self.notes.show_shared(event)

    def _on_source_chosen(self, source: Source) -> None:
        uid = memory_of(source.uri)
        if uid and self.history is not None:
            self.history.open_memory(uid)
