"""Tells when a session is near.

What only a session needs, Google's SDK above all, takes a quarter of the memory that the program
has without it. It is read when a hand comes to the controls, a moment before it is needed, and not
in a window that is merely open.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

_SIGNS: Final = frozenset(
    {
        QEvent.Type.Enter,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
    }
)


class Foresight(QObject):
    """Watches widgets that begin or feed a session, until a pointer or a key comes to one.

    ``near`` is sent then, once, on the GUI thread, and ``is_near`` from then on.
    """

    near = Signal()

    def __init__(self, parent: QObject, *controls: QWidget) -> None:
        super().__init__(parent)
        self._controls = controls
        self.is_near = False
        for control in controls:
            control.installEventFilter(self)

    def expect(self) -> None:
        """Take it that a session is near: somebody starts one from elsewhere."""
        if self.is_near:
            return
        self.is_near = True
        for control in self._controls:
            control.removeEventFilter(self)
        self.near.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note; every event goes on to whom it is for."""
        if event.type() in _SIGNS:
            self.expect()
        return False
