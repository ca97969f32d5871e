"""Points at a place on the screen: a frame around it, an arrow, and a few words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF, QRegion, QScreen
from PySide6.QtWidgets import QWidget

from desktop.core.media import Region
from desktop.ui.share.physical import screen_of, to_logical
from desktop.ui.share.strip import ABOVE_ALL

SHOWN_MS: Final = 7000
_LINE: Final = 4
_ROOM: Final = 6
"""Between the place and the frame around it."""

_ARROW: Final = QSize(26, 40)
_PAD: Final = 10
_MOST_WORDS: Final = 120
_GROUND: Final = QColor("#1a73e8")
_INK: Final = QColor("#ffffff")


class PlacePointer(QObject):
    """Shows one place at a time; it lets every click through and goes by itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mark = _Mark()
        self._away = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._away.timeout.connect(self.mark.hide)
        self.destroyed.connect(self.mark.deleteLater)

    def point_at(self, region: Region, words: str) -> None:
        """Point at a rectangle of the desktop in physical pixels."""
        screen = screen_of(region)
        target = to_logical(region, screen).toAlignedRect().intersected(screen.geometry())
        if not target.isEmpty():
            self.mark.place(target, words, screen)
            self._away.start()

    def close(self) -> None:
        """Point at nothing."""
        self._away.stop()
        self.mark.hide()


class _Mark(QWidget):
    """An opaque window cut to the shape of frame, arrow and words; no compositor is needed."""

    def __init__(self) -> None:
        super().__init__(None, ABOVE_ALL | Qt.WindowType.WindowTransparentForInput)
        self._frame = QRectF()
        self._arrow = QPolygonF()
        self._plate = QRectF()
        self._words = ""
        self.setObjectName("place_pointer")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)

    def place(self, target: QRect, words: str, screen: QScreen) -> None:
        """Take shape around ``target``, which is in logical pixels of the desktop."""
        area = screen.geometry()
        self._words = words[:_MOST_WORDS]
        self.setAccessibleName(
            self.tr("Attune points here: {0}").format(self._words)
            if words
            else self.tr("Attune points here")
        )
        edge = _ROOM + _LINE
        self._frame = QRectF(target.adjusted(-edge, -edge, edge, edge).intersected(area))
        below = self._frame.bottom() + self._height() <= area.bottom()
        self._arrow = _arrow(self._frame, below=below)
        self._plate = self._plate_in(area, below=below)
        whole = self._frame.united(self._arrow.boundingRect()).united(self._plate)
        self.setGeometry(whole.toAlignedRect())
        self._move_by(-self.geometry().left(), -self.geometry().top())
        self.setMask(self._shape())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the shape and write the words."""
        del event
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), _GROUND)
            painter.setPen(_INK)
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self._plate.adjusted(4, 2, -4, -2), flags, self._words)

    def _height(self) -> int:
        return _ARROW.height() + self._plate_size().height()

    def _plate_size(self) -> QSize:
        if not self._words:
            return QSize(0, 0)
        font = self.font()
        font.setBold(True)
        self.setFont(font)
        flags = int(Qt.TextFlag.TextWordWrap)
        bounds = self.fontMetrics().boundingRect(QRect(0, 0, 280, 400), flags, self._words)
        return QSize(bounds.width() + 2 * _PAD, bounds.height() + _PAD)

    def _plate_in(self, area: QRect, *, below: bool) -> QRectF:
        size, bounds = self._plate_size(), self._arrow.boundingRect()
        left = bounds.center().x() - size.width() / 2
        left = max(area.left(), min(left, area.right() + 1 - size.width()))
        top = bounds.bottom() if below else bounds.top() - size.height()
        return QRectF(left, max(area.top(), top), size.width(), size.height())

    def _move_by(self, dx: int, dy: int) -> None:
        self._frame.translate(dx, dy)
        self._arrow.translate(dx, dy)
        self._plate.translate(dx, dy)

    def _shape(self) -> QRegion:
        outer = self._frame.toAlignedRect()
        ring = QRegion(outer) - QRegion(outer.adjusted(_LINE, _LINE, -_LINE, -_LINE))
        return ring + QRegion(self._arrow.toPolygon()) + QRegion(self._plate.toAlignedRect())


def _arrow(frame: QRectF, *, below: bool) -> QPolygonF:
    """Return an arrow that touches the frame from below, or from above."""
    tip = QPointF(frame.center().x(), frame.bottom() if below else frame.top())
    way, wide, tall = (1 if below else -1), _ARROW.width() / 2, _ARROW.height()
    shape = ((0, 0), (wide, 18), (wide / 3, 18), (wide / 3, tall), (-wide / 3, tall))
    points = [*shape, (-wide / 3, 18), (-wide, 18)]
    return QPolygonF([QPointF(tip.x() + x, tip.y() + way * y) for x, y in points])
