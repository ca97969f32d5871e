"""Lets a wish through once the system allows what it needs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from desktop.core.events import Notice, NoticeLevel
from desktop.ui.permission.port import Kind, Leave, Permissions

KEYS: dict[Kind, str] = {
    "microphone": "microphone permission",
    "camera": "camera permission",
    "screen": "screen permission",
}
"""The key of each kind's notice."""


class PermissionGate(QObject):
    """Asks in one sentence when something is needed for the first time, and explains a no.

    A conversation goes on without a microphone: one can type. Camera and screen wait for leave.
    """

    noticed = Signal(object)

    def __init__(self, permissions: Permissions, parent: QObject) -> None:
        super().__init__(parent)
        self._permissions = permissions
        self._asking: set[Kind] = set()

    def enter(self, kind: Kind, go: Callable[[], object]) -> None:
        """Do it now, once it is allowed, or say how to allow it."""
        leave = self._permissions.state(kind)
        if leave != "unknown":
            self._go_on(kind, go, leave)
        elif kind not in self._asking:
            self._asking.add(kind)
            self.noticed.emit(Notice(self._question(kind), NoticeLevel.INFO, KEYS[kind]))
            self._permissions.ask(kind, partial(self._on_answered, kind, go))

    def repair(self, kind: Kind) -> None:
        """Open the page of the system's settings where a no is taken back."""
        page = self._permissions.repair(kind)
        if page:
            QDesktopServices.openUrl(QUrl(page))

    def _on_answered(self, kind: Kind, go: Callable[[], object], leave: Leave) -> None:
        self._asking.discard(kind)
        self._go_on(kind, go, leave)

    def _go_on(self, kind: Kind, go: Callable[[], object], leave: Leave) -> None:
        denied = leave == "denied"
        text = self._refusal(kind) if denied else ""
        self.noticed.emit(Notice(text, NoticeLevel.WARNING, KEYS[kind]))
        if not denied or kind == "microphone":
            go()

    def _question(self, kind: Kind) -> str:
        told: dict[Kind, str] = {
            "microphone": self.tr(
                "Attune listens to your microphone while a conversation runs, so your system asks "
                "you now."
            ),
            "camera": self.tr(
                "Attune looks through the camera until you switch it off, so your system asks you "
                "now."
            ),
            "screen": self.tr(
                "Attune sees only the part of the screen that you choose, so your system asks you "
                "now."
            ),
        }
        return told[kind]

    def _refusal(self, kind: Kind) -> str:
        told: dict[Kind, str] = {
            "microphone": self.tr(
                "Your system does not let Attune use the microphone. You can type, and allow it in "
                "the system's settings."
            ),
            "camera": self.tr(
                "Your system does not let Attune use the camera. It stays off until you allow it "
                "in the system's settings."
            ),
            "screen": self.tr(
                "Your system does not let Attune see the screen. Allow it in the system's "
                "settings, then start Attune again."
            ),
        }
        return told[kind]
