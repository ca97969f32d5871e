"""The window's first moment: painted by Qt's own loop, while asyncio is read beside it."""

from __future__ import annotations

import threading
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.settling import keep_compiled, painted

PAINT_TIMEOUT_MS = 2_000
"""A window that nobody exposes, on another desktop or minimised, is waited for no longer."""

_READ_NEXT = ("desktop.diagnostics.redaction", "asyncio", "desktop.bridge.engine")


class Exposure(QObject):
    """Waits for a window's first appearance on the screen; ``done`` follows its first paint."""

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._handle: QWindow | None = window.windowHandle()
        self._ended = False
        self._late = QTimer(self, singleShot=True, interval=PAINT_TIMEOUT_MS)
        self._late.timeout.connect(self._end)
        if self._handle is None or self._handle.isExposed():
            QTimer.singleShot(0, self, self._end)
            return
        self._handle.installEventFilter(self)
        self._late.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of the exposure; Qt paints in answer to it."""
        if event.type() is QEvent.Type.Expose:
            QTimer.singleShot(0, self, self._end)
        return False

    def _end(self) -> None:
        self._late.stop()
        if self._handle is not None:
            self._handle.removeEventFilter(self)
        if not self._ended:
            self._ended = True
            self.done.emit()


class _Reader(QObject):
    """Reads modules on a thread of its own."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._thread = threading.Thread(target=self._read, name="attune-reader", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def join(self) -> None:
        self._thread.join()

    def _read(self) -> None:
        try:
            for name in _READ_NEXT:
                import_module(name)
            keep_compiled()
        finally:  # who needs what could not be read is told so where it is imported again
            self.done.emit()


def open_window(app: QApplication, window: QWidget) -> None:
    """Show the window; return once it is painted and the loop for everything else can begin."""
    app.setQuitOnLastWindowClosed(False)
    window.show()
    exposure, reader = Exposure(window), _Reader()
    exposure.done.connect(painted)
    exposure.done.connect(reader.start)
    # Not quit, which would close the window first.
    reader.done.connect(app.exit, Qt.ConnectionType.QueuedConnection)
    app.exec()
    reader.join()
