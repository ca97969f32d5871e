"""A line of text that changes at most once in a while, so that it can be read."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

PERIOD_S = 3.0


class SteadyText:
    """Writes to a label; what changes sooner than ``PERIOD_S`` waits, and the newest wins."""

    def __init__(self, label: QLabel, now: Callable[[], float] = time.monotonic) -> None:
        self._label = label
        self._now = now
        self._shown_at = float("-inf")
        self._waiting = ""
        self._timer = QTimer(label)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.catch_up)

    def show(self, text: str) -> None:
        """Show a text now, or when the present one was there for long enough."""
        self._waiting = text
        self.catch_up()

    def clear(self) -> None:
        """Show nothing, at once."""
        self._timer.stop()
        self._waiting = ""
        self._shown_at = float("-inf")
        self._write("")

    def catch_up(self) -> None:
        """Show what waits, if it is time."""
        if self._waiting == self._label.text():
            return
        left = self._shown_at + PERIOD_S - self._now()
        if left > 0.0:
            self._timer.start(max(1, round(1000 * left)))
            return
        self._shown_at = self._now()
        self._write(self._waiting)

    def _write(self, text: str) -> None:
        self._label.setText(text)
        self._label.setVisible(bool(text))
