"""A row that only says what happened."""

from __future__ import annotations

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.ui import token
from desktop.ui.button import IconLabel, label, wrapped
from desktop.ui.theme import Theme


class FactRow(QFrame):
    """A drawing, a sentence and the time of day."""

    def __init__(self, theme: Theme, icon: str, role: str, text: str) -> None:
        super().__init__()
        self.setObjectName("fact_row")
        self.setAccessibleName(text)
        clock = label("fact_time", QTime.currentTime().toString("HH:mm"), tone="dim", size="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_S, 0, token.SPACE_S, 0)
        row.setSpacing(token.SPACE_S)
        row.addWidget(IconLabel(theme, icon, role))
        row.addWidget(wrapped("fact_text", text, tone="dim", size="small"), 1)
        row.addWidget(clock)
