"""How the picker's overlay is drawn."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

DIM: Final = QColor(0, 0, 0, 140)
LINE: Final = QColor("#62c4df")
_TITLE_GROUND: Final = QColor("#1a2027")
_TITLE_INK: Final = QColor("#e9eef3")
_HANDLE: Final = 8
_PAD: Final = 8.0


def dimmed(picture: QPixmap) -> QPixmap:
    """Return a darker copy of a picture."""
    copy = picture.copy()
    with QPainter(copy) as painter:
        painter.fillRect(copy.rect(), DIM)
    return copy


def draw_frame(painter: QPainter, target: QRectF) -> None:
    """Draw the rectangle's line just outside it, with handles to pull."""
    outside = target.adjusted(-1, -1, 1, 1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(LINE, 2))
    painter.drawRect(outside)
    painter.setBrush(LINE)
    painter.setPen(QPen(QColor("white"), 1))
    middle = outside.center()
    for x in (outside.left(), middle.x(), outside.right()):
        for y in (outside.top(), middle.y(), outside.bottom()):
            if QPointF(x, y) != middle:
                painter.drawRect(QRectF(x - _HANDLE / 2, y - _HANDLE / 2, _HANDLE, _HANDLE))


def draw_window(painter: QPainter, target: QRectF, title: str) -> None:
    """Draw a window's outline, with its title in the top left corner."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(LINE, 2, Qt.PenStyle.DashLine))
    painter.drawRect(target.adjusted(1, 1, -1, -1))
    metrics = QFontMetricsF(painter.font())
    room = max(0.0, target.width() - 4 * _PAD)
    words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
    width, height = metrics.horizontalAdvance(words) + 2 * _PAD, metrics.height() + _PAD
    plate = QRectF(target.left() + _PAD, target.top() + _PAD, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_TITLE_GROUND)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(_TITLE_INK)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
