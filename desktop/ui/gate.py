"""Lets a window take only as many sizes a second as it can show well."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

EVERY_S: Final = 1 / 30
_BREATH_MS: Final = 1


class SizeGate(QObject):
    """Holds back the sizes that a hand drags a window to faster than thirty a second.

    ``showing`` tells whether the last one is still being shown: until then none is let in either.
    The latest size is always let in, and every size that the program itself gives is taken at
    once. What is held back is the window system's word of it, so Qt sees fewer sizes and each one
    laid out whole.
    """

    def __init__(
        self,
        window: QWidget,
        showing: Callable[[], bool],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._showing = showing
        self._now = now
        self._let_in_at = float("-inf")
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self._let_in)

    @property
    def holding(self) -> bool:
        """Whether a size is being held back."""
        return self._due.isActive()

    def follow(self) -> None:
        """Watch the window's sizes from now on; called whenever it is shown, as often as that."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold a size back if it comes too soon."""
        if event.type() is not QEvent.Type.Resize:
            return False
        left_s = self._let_in_at + EVERY_S - self._now()
        if (left_s > 0 or self._showing()) and self._window.isVisible():
            if not self._due.isActive():
                self._due.start(max(_BREATH_MS, round(1000 * left_s)))
            return True
        self._due.stop()
        self._let_in_at = self._now()
        return False

    def _let_in(self) -> None:
        # Never kept: whatever Qt puts where a handle was would be taken for the handle.
        handle = self._window.windowHandle()
        if self._showing():
            self._due.start(_BREATH_MS)
        elif handle is not None:
            self._let_in_at = float("-inf")
            size = QResizeEvent(handle.size(), self._window.size())
            QCoreApplication.sendEvent(handle, size)
