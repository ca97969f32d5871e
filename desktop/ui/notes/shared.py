"""A line that says how this machine stands with the memory that it shares."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.core.events import SharedMemoryChanged
from desktop.ui.announcement import announce
from desktop.ui.button import set_property
from desktop.ui.fault import told

_TROUBLED = ("away", "refused")


class SharedLine(QLabel):
    """Hidden while nothing is shared; a warning where the server is away or refuses."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.setObjectName(f"{page}_shared")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setProperty("type", "small")
        self._state = "off"
        self.hide()

    def show_event(self, event: SharedMemoryChanged) -> None:
        """Say how it stands; that trouble begins or ends is announced."""
        before, self._state = self._state, event.state
        self.setText(self._sentence(event))
        self.setVisible(event.state != "off")
        troubled = event.state in _TROUBLED
        set_property(self, "tone", "warning" if troubled else "dim")
        if self.isVisible() and troubled != (before in _TROUBLED):
            announce(self, self.text())

    def _sentence(self, event: SharedMemoryChanged) -> str:
        parts = [self._beginning(event).format(place=event.place, count=event.waiting)]
        if event.waiting and event.state != "behind":
            parts.append(self.tr("Entries that wait: {count}.").format(count=event.waiting))
        if event.aside:
            text = self.tr("Entries that it did not take, and that stay on this machine: {count}.")
            parts.append(text.format(count=event.aside))
        return " ".join(parts)

    def _beginning(self, event: SharedMemoryChanged) -> str:
        match event.state:
            case "off":
                return ""
            case "reaching":
                return self.tr("Connecting to the shared memory {place}…")
            case "in step":
                return self.tr("In step with the shared memory {place}.")
            case "behind":
                return self.tr("On their way to the shared memory {place}: {count} entries.")
            case _:
                return told(event.why).replace("{", "{{").replace("}", "}}")
