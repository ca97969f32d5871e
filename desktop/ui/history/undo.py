"""A bar that says what was deleted and offers to take it back, for a while."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.ui import token
from desktop.ui.announcement import announce
from desktop.ui.button import label

UNDO_MS = 10_000


class UndoBar(QFrame):
    """``undone`` is emitted on a click, ``over`` when the time has run out or the page closes."""

    undone = Signal()
    over = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_undo_bar")
        self.setProperty("card", "quiet")
        self._text = label(f"{name}_undo_text")
        self._button = QPushButton(self.tr("Undo"))
        self._button.setObjectName(f"{name}_undo")
        self._button.setAccessibleName(self.tr("Undo"))
        self._button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_M, token.SPACE_XS, token.SPACE_XS, token.SPACE_XS)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._timer.timeout.connect(self.finish)
        self._button.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, sentence: str) -> None:
        """Say what happened and wait."""
        self._text.setText(sentence)
        self.show()
        self._timer.start()
        announce(self, sentence)

    def finish(self) -> None:
        """End the offer: what was deleted goes for good."""
        if not self.isHidden():
            self._timer.stop()
            self.hide()
            self.over.emit()

    def _on_clicked(self) -> None:
        self._timer.stop()
        self.hide()
        self.undone.emit()
