"""The recording chip of the status strip: a button while nothing is recorded, a clock meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal

from desktop.core.events import ControlsChanged, RecordingChanged
from desktop.ui.announcement import announce
from desktop.ui.button import IconButton, set_property
from desktop.ui.theme import Theme

_ANY_WIDTH: Final = 16_777_215


class RecordingChip(IconButton):
    """Starts and stops the recording of both sides, and cannot be overlooked while it runs.

    ``now`` is monotonic seconds.
    """

    wished = Signal(bool)

    def __init__(self, theme: Theme, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._began = 0.0
        self._active = False
        super().__init__(theme, "recording_chip", "record", "")
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self.clicked.connect(self._on_clicked)
        self.setEnabled(False)
        self._show()

    @property
    def recording(self) -> bool:
        """Whether both sides are recorded."""
        return self._active

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Only what is said in a session can be recorded."""
        self.setEnabled(event.live or self._active)

    def on_recording_changed(self, event: RecordingChanged) -> None:
        """Show that a recording began or ended."""
        if event.active and not self._active:
            self._began = self._now()
            self._tick.start()
        elif not event.active:
            self._tick.stop()
        changed, self._active = event.active != self._active, event.active
        self._show()
        if changed:
            announce(self, self.accessibleName())

    def _show(self) -> None:
        self.describe(
            self.tr("Recording this conversation. Press to stop")
            if self._active
            else self.tr("Record this conversation")
        )
        self.show_icon("record", "danger" if self._active else "text_dim")
        set_property(self, "recording", "true" if self._active else "false")
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        only = Qt.ToolButtonStyle.ToolButtonIconOnly
        self.setToolButtonStyle(beside if self._active else only)
        self._show_time()
        self._follow()

    def _follow(self) -> None:
        """Be a square while nothing is recorded, and as wide as its clock meanwhile."""
        super()._follow()
        if self._active:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_ANY_WIDTH)

    def _show_time(self) -> None:
        minutes, seconds = divmod(int(self._now() - self._began), 60)
        self.setText(f"{minutes}:{seconds:02d}" if self._active else "")

    def _on_clicked(self) -> None:
        self.wished.emit(not self._active)
