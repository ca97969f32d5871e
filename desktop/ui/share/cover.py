"""What picker and mask editor have in common: a frozen picture to draw on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from desktop.core.box import Box
from desktop.ui.share.frozen import Frozen
from desktop.ui.share.ink import dimmed


class Cover(QWidget):
    """Shows a frozen picture and takes mouse and keys on it; a close is a way of giving up.

    No translucency is used: without a compositor a translucent window turns the screen black.
    """

    cancelled = Signal()

    def __init__(self, frozen: Frozen) -> None:
        super().__init__(None, frozen.flags)
        self.frozen = frozen
        self._dimmed = dimmed(frozen.picture)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setScreen(frozen.screen)
        self.setGeometry(frozen.place)
        if not frozen.covers:
            self.setFixedSize(frozen.place.size())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell of a close that nobody here asked for."""
        super().closeEvent(event)
        self.cancelled.emit()

    def come_up(self) -> None:
        """Show it and take the keyboard."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.setFocus()

    def pixel(self, event: QMouseEvent) -> tuple[int, int]:
        """Return the pixel of the picture under the pointer."""
        # The local position is rounded when the press came through a child.
        return self.pixel_at(self.mapFromGlobal(event.globalPosition()))

    def pixel_at(self, place: QPointF) -> tuple[int, int]:
        """Return the pixel of the picture at a place of this window."""
        position = place * self.frozen.ratio
        return round(position.x()), round(position.y())

    def paint_dimmed(self, painter: QPainter) -> None:
        """Draw the picture darkened."""
        painter.drawPixmap(0, 0, self._dimmed)

    def brighten(self, painter: QPainter, box: Box) -> QRectF:
        """Draw a part of the picture as it is; return where."""
        target = self.frozen.logical(box)
        source = QRectF(box.left, box.top, box.width, box.height)
        painter.drawPixmap(target, self.frozen.picture, source)
        return target
