"""The wait for the next attempt to connect, counted down and cut short on request."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.core.events import LinkLost, LinkOpened, LinkResumed, SessionState

_TICK_MS = 250
_OVER = {SessionState.OFF, SessionState.ENDED}


class RetryWait(QObject):
    """Follows the link: ``sentence`` says when the next attempt comes, empty while all is well.

    Ticks only while seconds are to be counted. ``now`` is monotonic seconds.
    """

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._due: float | None = None
        self._failed = False
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    @property
    def waiting(self) -> bool:
        """Whether a person could want the next attempt sooner."""
        return self._due is not None or self._failed

    @property
    def counting(self) -> bool:
        """Whether the countdown runs."""
        return self._tick.isActive()

    @property
    def sentence(self) -> str:
        """What to say about the next attempt."""
        if self._due is None:
            return ""
        left = math.ceil(self._due - self._now())
        if left <= 0:
            return self.tr("Connection lost, trying again now")
        return self.tr("Connection lost, next try in {seconds} s").format(seconds=left)

    def hurry(self) -> None:
        """The person has asked for the attempt now."""
        if self._due is not None:
            self._due = self._now()
            self.changed.emit()

    def on_link_changed(self, event: object) -> None:
        """Begin to count when a link goes, and stop when one stands."""
        if isinstance(event, LinkLost):
            self._due = self._now() + event.retry_in_s
            self._failed = False
            self._tick.start()
        elif isinstance(event, LinkOpened | LinkResumed):
            self._rest()
        self.changed.emit()

    def on_session_changed(self, state: SessionState) -> None:
        """Stop counting once nothing more will be tried; an error can be tried again by hand."""
        if state is SessionState.ERROR:
            self._rest(failed=True)
        elif state in _OVER:
            self._rest(failed=self._failed)
        elif self._due is None and self._failed:
            self._failed = False
        self.changed.emit()

    def _rest(self, *, failed: bool = False) -> None:
        self._due = None
        self._failed = failed
        self._tick.stop()

    def _on_tick(self) -> None:
        if self._due is not None and self._now() >= self._due:
            self._tick.stop()
        self.changed.emit()
