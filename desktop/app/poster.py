"""Calls from any thread, run on the thread that made the poster."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal


class Poster(QObject):
    """Runs calls on the thread that made it; ``post`` may come from any thread."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Run ``call`` soon."""
        self._posted.emit(call)

    def _run(self, call: Callable[[], None]) -> None:
        call()
