"""Where the window stood and how its panels lay, remembered in a file of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

_VERSION = 1


class Geometry:
    """Saves and restores the layout of a main window; without a file it forgets."""

    def __init__(self, file: Path | None) -> None:
        self._store = None
        if file is not None:
            self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def restore(self, window: QMainWindow) -> bool:
        """Put the window back; False when nothing fitting is remembered."""
        if self._store is None:
            return False
        geometry, state = self._store.value("geometry"), self._store.value("state")
        if not isinstance(geometry, QByteArray) or not isinstance(state, QByteArray):
            return False
        return window.restoreGeometry(geometry) and window.restoreState(state, _VERSION)

    def save(self, window: QMainWindow) -> None:
        """Remember the window."""
        if self._store is not None:
            self._store.setValue("geometry", window.saveGeometry())
            self._store.setValue("state", window.saveState(_VERSION))
            self._store.sync()
