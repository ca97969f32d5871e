"""A line below what was said: *stop talking* while it speaks, a word while a tool takes long."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.core.events import (
    ControlsChanged,
    SessionState,
    SessionStateChanged,
    ToolCallFinished,
    ToolCallStateChanged,
)
from desktop.core.tool import ToolCallState
from desktop.ui import token
from desktop.ui.button import ElidedLabel

FILLER_MS: Final = 1500


class TurnBar(QWidget):
    """Keeps its height while a conversation runs, whatever it shows, so that nothing jumps."""

    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("turn_bar")
        self._running: dict[str, str] = {}
        self._filler = QTimer(self)
        self._filler.setSingleShot(True)
        self._filler.setInterval(FILLER_MS)
        self._filler.timeout.connect(self.show_filler)
        self._build()
        self._stop.clicked.connect(self.stop_requested)
        self.take_keys("Esc")
        self.hide()

    @property
    def filler(self) -> str:
        """The word for a tool that takes long, or nothing."""
        return self._text.whole_text

    def take_keys(self, name: str) -> None:
        """Show the keys that stop the assistant, by their portable name."""
        keys = QKeySequence(name).toString(QKeySequence.SequenceFormat.NativeText)
        text = self.tr("Stop talking")
        self._stop.setText(f"{text} ({keys})" if keys else text)

    def set_tight(self, tight: bool) -> None:  # noqa: FBT001 - as a height tells it
        """Keep no room for what is not shown, where large type leaves too little for the rest."""
        for part in (self._stop, self._text):
            policy = part.sizePolicy()
            policy.setRetainSizeWhenHidden(not tight)
            part.setSizePolicy(policy)

    def on_controls_changed(self, event: ControlsChanged) -> None:
        """Take no room where nothing runs."""
        self.setVisible(event.live)

    def on_session_changed(self, event: SessionStateChanged) -> None:
        """Offer to stop while the assistant speaks."""
        speaking = event.state is SessionState.SPEAKING
        self._stop.setEnabled(speaking)
        self._stop.setVisible(speaking)

    def on_tool_changed(self, event: ToolCallStateChanged) -> None:
        """Follow what runs."""
        if event.state is ToolCallState.RUNNING:
            self._running.setdefault(event.call_id, event.name)
            if not self._filler.isActive():
                self._filler.start()
        else:
            self._end(event.call_id)

    def on_tool_finished(self, event: ToolCallFinished) -> None:
        """A call has its result."""
        self._end(event.call_id)

    def show_filler(self) -> None:
        """Say what is still being worked on."""
        if self._running:
            name = next(iter(self._running.values())).replace("_", " ")
            self._say(self.tr("Still working: {tool}").format(tool=name))

    def _end(self, call_id: str) -> None:
        self._running.pop(call_id, None)
        if not self._running:
            self._filler.stop()
            self._say("")

    def _say(self, text: str) -> None:
        self._text.show_text(text)
        self._text.setVisible(bool(text))

    def _build(self) -> None:
        self._text = ElidedLabel("turn_filler")
        self._text.setProperty("tone", "dim")
        self._text.setProperty("type", "small")
        self._stop = QPushButton()
        self._stop.setObjectName("turn_stop")
        self._stop.setAccessibleName(self.tr("Stop the assistant talking"))
        self._stop.hide()
        self._text.hide()
        self.set_tight(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_S, 0, 0, 0)
        row.setSpacing(token.SPACE_S)
        row.addWidget(self._text, 1)
        row.addStretch()  # the button keeps its own width where no word stands before it
        row.addWidget(self._stop)
