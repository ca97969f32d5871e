"""A sentence to try, as a button that says it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton


class Saying(QToolButton):
    """Says its sentence when clicked."""

    chosen = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__()
        self._sentence = text
        self.setObjectName("saying")
        self.setProperty("saying", "true")
        self.setText(f"\N{LEFT DOUBLE QUOTATION MARK}{text}\N{RIGHT DOUBLE QUOTATION MARK}")
        self.setAccessibleName(self.tr("Say: {text}").format(text=text))
        self.setToolTip(self.tr("Say this by typing it for you"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._on_clicked)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._sentence)
