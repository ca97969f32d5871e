"""One edge of the border around what is shared."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

_DASH: Final = 12

ABOVE_ALL: Final = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.BypassWindowManagerHint
)

OVER_ALL: Final = (
    Qt.WindowType.Tool
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.BypassWindowManagerHint
)
"""For windows that cover a screen and take the keyboard."""


class BorderStrip(QWidget):
    """An opaque line that lets every click through; dashed while nothing is being sent."""

    def __init__(self, side: str) -> None:
        super().__init__(None, ABOVE_ALL | Qt.WindowType.WindowTransparentForInput)
        self.setObjectName(f"share_border_{side}")
        self.setAccessibleName(self.tr("Edge of what is shared"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._line = QColor()
        self._gap: QColor | None = None

    def draw(self, line: QColor, gap: QColor | None) -> None:
        """Take the colours; with ``gap`` the line is dashed."""
        if (line, gap) != (self._line, self._gap):
            self._line, self._gap = line, gap
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the strip, in dashes where asked."""
        del event
        area = self.rect()
        with QPainter(self) as painter:
            painter.fillRect(area, self._line)
            if self._gap is None:
                return
            across = area.width() >= area.height()
            for start in range(_DASH, max(area.width(), area.height()), 2 * _DASH):
                painter.fillRect(_dash(area, start, across=across), self._gap)


def _dash(area: QRect, start: int, *, across: bool) -> QRect:
    if across:
        return QRect(start, 0, _DASH, area.height())
    return QRect(0, start, area.width(), _DASH)
