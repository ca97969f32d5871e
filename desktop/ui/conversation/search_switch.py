"""The switch for Google Search, which cannot be asked about call by call."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.settings.override import with_values
from desktop.settings.sections import Settings

_PATH = "model.google_search"


class SearchSwitch(QAction):
    """Lets the sessions that begin from now on search, or not."""

    settings_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self.setText(self.tr("Google Search from the next session"))
        self.setObjectName("search_action")
        self.setCheckable(True)
        self.triggered.connect(self._on_triggered)

    def take(self, settings: Settings) -> None:
        """Follow the settings."""
        self._settings = settings
        self.setChecked(settings.model.google_search)

    def _on_triggered(self, on: bool) -> None:
        self.settings_chosen.emit(with_values(self._settings, {_PATH: on}))
