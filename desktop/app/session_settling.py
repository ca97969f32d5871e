"""Settles the program a second time, a while after the first session was connected."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.app.settling import settle_session
from desktop.bridge.relay import EventRelay

AFTER_MS = 4_000
"""By then a session has brought what it needs, its first picture included."""


class SessionSettling(QObject):
    """Has what the first session brought kept out of every later collection of garbage, once."""

    def __init__(self, relay: EventRelay, parent: QObject, after_ms: int = AFTER_MS) -> None:
        super().__init__(parent)
        self._relay = relay
        self._after_ms = after_ms
        relay.link_changed.connect(self._on_link_changed)

    def _on_link_changed(self) -> None:
        self._relay.link_changed.disconnect(self._on_link_changed)
        QTimer.singleShot(self._after_ms, self, settle_session)
