"""Opens the diagnostics; keeps the journal of the link from the start."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.core.events import Notice, SessionStateChanged
from desktop.core.figure import Figures
from desktop.ui.diagnostics.journal import LinkJournal

if TYPE_CHECKING:
    from desktop.ui.diagnostics.view import DiagnosticsView


class DiagnosticsDoor(QAction):
    """The menu entry and its key; there is at most one view."""

    noticed = Signal(object)

    def __init__(self, figures: Callable[[], Figures], parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Diagnostics…"))
        self.setObjectName("diagnostics_action")
        self._window = parent
        self._figures = figures
        self._journal = LinkJournal(time.monotonic)
        self._view: DiagnosticsView | None = None
        self.triggered.connect(self.open)

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """Note the state."""
        self._journal.on_session_changed(event.state)

    def on_link_changed(self, event: object) -> None:
        """Note what happened to the link."""
        self._journal.on_link_changed(event)

    def open(self) -> None:
        """Show the view, or bring it to the front."""
        # Fetched on first use: not needed for the first paint.
        from desktop.ui.diagnostics.view import DiagnosticsView

        if self._view is None:
            self._view = DiagnosticsView(self._journal, self._figures, self._window)
            self._view.copy_requested.connect(self._on_copy_requested)
        self._view.show()
        self._view.raise_()
        self._view.activateWindow()

    def _on_copy_requested(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.noticed.emit(Notice(self.tr("The report was copied."), key="report"))
