"""Where the window stood and how its panels lay, remembered in a file of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QMargins, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.ui.dock import SidePanel

_VERSION = 1
_FRAME = QMargins(0, 40, 0, 0)
"""What the desktop's title bar needs above a window, in pixels."""


def fit_screen(window: QWidget) -> None:
    """Make a window no larger than its screen, and keep all of it there."""
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry().marginsRemoved(_FRAME)
    inside = window.geometry()
    if window.isMaximized() or window.isFullScreen() or room.contains(inside):
        return
    inside.setSize(inside.size().boundedTo(room.size()).expandedTo(window.minimumSize()))
    inside.moveRight(min(inside.right(), room.right()))
    inside.moveBottom(min(inside.bottom(), room.bottom()))
    inside.moveTo(max(inside.left(), room.left()), max(inside.top(), room.top()))
    window.setGeometry(inside)


def fitting(size: QSize) -> QSize:
    """Return the size, or what there is room for on the first screen."""
    area = QGuiApplication.primaryScreen().availableGeometry()
    return size.boundedTo(area.marginsRemoved(_FRAME).size())


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
        folded, away = self._names("folded"), self._names("away")
        for panel in window.findChildren(SidePanel):
            panel.set_folded(panel.objectName() in folded)
            if panel.objectName() in away:
                self._floating.append(panel)
        self.take_floating(window)
        fit_screen(window)
        return True

    def take_floating(self, window: QMainWindow) -> None:
        """Hide the panels that float, which have windows of their own."""
        for panel in window.findChildren(SidePanel):
            if panel.isFloating() and not panel.isHidden():
                self._floating.append(panel)
                panel.hide()

    def bring_floating(self) -> None:
        """Show them again, now that there is a window for them to stand before."""
        for panel in self._floating:
            panel.show()
        self._floating = []

    def save(self, window: QMainWindow) -> None:
        """Remember the window."""
        if self._store is not None:
            self._store.setValue("geometry", window.saveGeometry())
            self._store.setValue("state", window.saveState(_VERSION))
            folded = [panel for panel in window.findChildren(SidePanel) if panel.folded]
            for name, panels in (("folded", folded), ("away", self._floating)):
                self._store.setValue(name, " ".join(panel.objectName() for panel in panels))
            self._store.sync()

    def _names(self, key: str) -> list[str]:
        return str(self._store.value(key, "")).split() if self._store is not None else []
