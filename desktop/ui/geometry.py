"""Where the window stood and how its panels lay, remembered in a file of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from desktop.ui.dock import SidePanel

_VERSION = 1


class Geometry:
    """Saves and restores the layout of a main window; without a file it forgets."""

    def __init__(self, file: Path | None) -> None:
        self._floating: list[SidePanel] = []
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
        if not window.restoreGeometry(geometry) or not window.restoreState(state, _VERSION):
            return False
        folded = str(self._store.value("folded", "")).split()
        for panel in window.findChildren(SidePanel):
            panel.set_folded(panel.objectName() in folded)
            if panel.isFloating() and not panel.isHidden():
                self._floating.append(panel)
                panel.hide()
        return True

    def bring_floating(self) -> None:
        """Show the panels that float, now that there is a window for them to stand before."""
        for panel in self._floating:
            panel.show()
        self._floating = []

    def save(self, window: QMainWindow) -> None:
        """Remember the window."""
        if self._store is not None:
            self._store.setValue("geometry", window.saveGeometry())
            self._store.setValue("state", window.saveState(_VERSION))
            panels = window.findChildren(SidePanel)
            folded = " ".join(panel.objectName() for panel in panels if panel.folded)
            self._store.setValue("folded", folded)
            self._store.sync()
