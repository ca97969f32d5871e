"""A row that only says what happened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.ui import token
from desktop.ui.button import IconLabel, label, wrapped
from desktop.ui.locale import clock
from desktop.ui.theme import Theme


class FactRow(QFrame):
    """A drawing, a sentence and the time of day."""

    kind = "session"

    def __init__(self, theme: Theme, icon: str, role: str, text: str, clock_time: str = "") -> None:
        super().__init__()
        self.words = text
        self._made_of = (theme, icon, role, text)
        self._time = clock_time or clock(QTime.currentTime())
        self.setObjectName("fact_row")
        self.setAccessibleName(text)
        hour = label("fact_time", self._time, tone="dim", size="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(token.SPACE_S, 0, token.SPACE_S, 0)
        row.setSpacing(token.SPACE_S)
        row.addWidget(IconLabel(theme, icon, role))
        row.addWidget(wrapped("fact_text", text, tone="dim", size="small"), 1)
        row.addWidget(hour)

    def remake(self) -> Callable[[], FactRow]:
        """Return how to make this row again."""
        made_of, clock_time = self._made_of, self._time
        return lambda: FactRow(*made_of, clock_time)
