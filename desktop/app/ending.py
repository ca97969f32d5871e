"""Ends the window's program when the system asks it to: logout, ``kill``, Ctrl+C."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from contextlib import suppress
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class EndingWatch(QObject):
    """Calls ``on_end`` on the GUI thread after a signal, from Qt's event loop.

    Python's own handler runs wherever the program happens to be, in the middle of a paint too; so
    it does nothing, and the byte that comes with the signal on a socket wakes Qt.
    """

    def __init__(self, on_end: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_end = on_end
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._before = {
            number: signal.signal(number, _stay_calm) for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._wakeup_before = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()

    def _drain(self) -> None:
        with suppress(BlockingIOError):
            if not self._before.keys().isdisjoint(self._reader.recv(64)):
                self._on_end()


def _stay_calm(number: int, frame: FrameType | None) -> None:
    """Take the place of the handler that would end the program at once."""
