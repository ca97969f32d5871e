"""How what is hidden is drawn, on the screen and on previews."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

_LINES: Final = QColor("#ff958b")
_GROUND: Final = QColor(18, 22, 27, 200)


def draw_hatch(painter: QPainter, area: QRectF) -> None:
    """Draw a hidden area: dark, with slanted lines."""
    painter.fillRect(area, _GROUND)
    painter.fillRect(area, QBrush(_LINES, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(_LINES, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
