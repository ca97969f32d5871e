"""The line to type in; the window's own keys stay the window's."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_OF_THE_WINDOW: Final = (
    Qt.Key.Key_E,
    Qt.Key.Key_K,
    Qt.Key.Key_L,
    Qt.Key.Key_M,
    Qt.Key.Key_R,
)


class TextField(QLineEdit):
    """A line edit that leaves Ctrl with these letters to the shortcuts.

    On some desktops Qt's line edit takes Ctrl+E and Ctrl+K for itself.
    """

    def event(self, event: QEvent) -> bool:
        """Refuse the keys of the window, so that their shortcuts fire."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.key() in _OF_THE_WINDOW
        ):
            event.ignore()
            return True
        return super().event(event)
