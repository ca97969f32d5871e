"""One screen of the region picker: its frozen picture, dimmed outside the rectangle."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from desktop.core.legibility import Legibility, SentPicture, sent_picture
from desktop.core.media import Region
from desktop.ui import token
from desktop.ui.share.panel import PickerPanel
from desktop.ui.share.physical import screen_region
from desktop.ui.share.selection import Grip, Rectangle, Selection

_DIM: Final = QColor(0, 0, 0, 140)
_LINE: Final = QColor("#62c4df")
_REACH: Final = 8
_HANDLE: Final = 8
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_CURSORS: Final = {
    Grip.INSIDE: Qt.CursorShape.SizeAllCursor,
    Grip.LEFT: Qt.CursorShape.SizeHorCursor,
    Grip.RIGHT: Qt.CursorShape.SizeHorCursor,
    Grip.TOP: Qt.CursorShape.SizeVerCursor,
    Grip.BOTTOM: Qt.CursorShape.SizeVerCursor,
    Grip.LEFT | Grip.TOP: Qt.CursorShape.SizeFDiagCursor,
    Grip.RIGHT | Grip.BOTTOM: Qt.CursorShape.SizeFDiagCursor,
    Grip.RIGHT | Grip.TOP: Qt.CursorShape.SizeBDiagCursor,
    Grip.LEFT | Grip.BOTTOM: Qt.CursorShape.SizeBDiagCursor,
}


class PickerOverlay(QWidget):
    """Covers one screen with its own picture, taken before anything was shown.

    The rectangle lives in physical pixels, so it is exact on screens of any scale. No
    translucency is used: without a compositor a translucent window turns the screen black.
    """

    region_accepted = Signal(object)
    screen_accepted = Signal(str)
    cancelled = Signal()
    touched = Signal()
    next_screen_requested = Signal()

    def __init__(self, screen: QScreen, picture: QPixmap, longest_side: int) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.BypassWindowManagerHint,
        )
        self._screen_name = screen.name()
        self._area = screen_region(screen)
        self._origin = QPointF(screen.geometry().topLeft())
        self._ratio = screen.devicePixelRatio()
        self._longest_side = longest_side
        self._bright = picture
        self._dimmed = _dimmed(picture)
        self.selection = Selection(self._area.width, self._area.height)
        self.setObjectName(f"region_picker_{screen.name()}")
        self.setAccessibleName(self.tr("Region picker"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.panel = PickerPanel(self)
        self._connect()
        self._show_hint()

    def region(self) -> Region | None:
        """Return what is selected, in physical pixels of the desktop."""
        rectangle = self.selection.rectangle
        if rectangle is None:
            return None
        return Region(
            self._area.x + rectangle.left,
            self._area.y + rectangle.top,
            rectangle.width,
            rectangle.height,
            self._screen_name,
        )

    def start_from(self, region: Region) -> None:
        """Begin with an earlier region of this screen."""
        left, top = region.x - self._area.x, region.y - self._area.y
        self.selection.put(Rectangle(left, top, left + region.width, top + region.height))
        self.refresh()

    def clear(self) -> None:
        """Forget the rectangle: another screen is being used."""
        if self.selection.rectangle is not None:
            self.selection.clear()
            self.refresh()

    def accept(self) -> None:
        """Take the rectangle; without one, begin with the middle of the screen."""
        region = self.region()
        if region is None:
            self.selection.suggest()
            self.touched.emit()
            self.refresh()
        else:
            self.region_accepted.emit(region)

    def refresh(self) -> None:
        """Show the present rectangle and what it means."""
        rectangle = self.selection.rectangle
        if rectangle is None:
            self._show_hint()
        else:
            sent = self._sent(rectangle.width, rectangle.height)
            text = self.describe(rectangle.width, rectangle.height, sent)
            self.panel.show_selection(text, sent.legibility)
            self.setAccessibleDescription(text)
            self._place_panel(self._logical(rectangle).toAlignedRect())
        self.update()

    def describe(self, width: int, height: int, sent: SentPicture) -> str:
        """Return what a region of that size is sent as, in words."""
        words = {
            Legibility.READABLE: self.tr("text readable"),
            Legibility.SMALL: self.tr("text small"),
            Legibility.UNREADABLE: self.tr("text unreadable"),
        }[sent.legibility]
        return self.tr("{0}×{1} px → sent {2}×{3} ({4} %), {5}").format(
            width, height, sent.width, sent.height, round(100 * sent.scale), words
        )

    def _sent(self, width: int, height: int) -> SentPicture:
        return sent_picture(width, height, self._longest_side, pixel_ratio=self._ratio)

    def _show_hint(self) -> None:
        sent = self._sent(self._area.width, self._area.height)
        whole = self.describe(self._area.width, self._area.height, sent)
        self.panel.show_hint(self.tr("Whole screen: {0}").format(whole))
        self.setAccessibleDescription(self.panel.text())
        size = self.panel.sizeHint()
        corner = QPoint((self.width() - size.width()) // 2, self.height() // 6)
        self.panel.setGeometry(QRect(corner, size))

    def _place_panel(self, around: QRect) -> None:
        size, gap = self.panel.sizeHint(), token.SPACE_S
        top = around.bottom() + 1 + gap
        if top + size.height() > self.height():
            top = around.top() - gap - size.height()
        if top < 0:
            top = around.bottom() - gap - size.height()
        left = max(gap, min(around.left(), self.width() - size.width() - gap))
        self.panel.setGeometry(QRect(QPoint(left, top), size))

    def _logical(self, rectangle: Rectangle) -> QRectF:
        return QRectF(
            rectangle.left / self._ratio,
            rectangle.top / self._ratio,
            rectangle.width / self._ratio,
            rectangle.height / self._ratio,
        )

    def _pixel(self, event: QMouseEvent) -> tuple[int, int]:
        # The local position is rounded when the press came through a child.
        position = (event.globalPosition() - self._origin) * self._ratio
        return round(position.x()), round(position.y())

    def _connect(self) -> None:
        self.panel.share_requested.connect(self.accept)
        self.panel.cancel_requested.connect(self.cancelled)

    def _shape_by_key(self, event: QKeyEvent) -> bool:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            return False
        if self.selection.rectangle is None:
            self.selection.suggest()
            self.touched.emit()
        else:
            modifiers = event.modifiers()
            far = 10 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1
            resize = bool(modifiers & Qt.KeyboardModifier.AltModifier)
            change = self.selection.resize if resize else self.selection.nudge
            change(far * step[0], far * step[1])
        self.refresh()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shape, accept or cancel."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif event.key() == Qt.Key.Key_Tab:
            self.next_screen_requested.emit()
        elif not self._shape_by_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt calls it so
        """Leave the Tab key to the overlay: it changes screens."""
        del next
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a new rectangle, or take hold of the present one."""
        if event.button() is Qt.MouseButton.RightButton:
            self.cancelled.emit()
        elif event.button() is Qt.MouseButton.LeftButton:
            self.touched.emit()
            self.selection.press(*self._pixel(event), round(_REACH * self._ratio))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shape the rectangle, or show what a press would take hold of."""
        x, y = self._pixel(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.selection.drag(x, y)
            if self.selection.dragging:
                self.refresh()
            return
        grip = self.selection.grip_at(x, y, round(_REACH * self._ratio))
        self.setCursor(_CURSORS.get(grip, Qt.CursorShape.CrossCursor))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the rectangle."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.selection.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the whole screen."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.screen_accepted.emit(self._screen_name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frozen picture, bright inside the rectangle."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._dimmed)
            rectangle = self.selection.rectangle
            if rectangle is None:
                return
            target = self._logical(rectangle)
            source = QRectF(rectangle.left, rectangle.top, rectangle.width, rectangle.height)
            painter.drawPixmap(target, self._bright, source)
            _draw_frame(painter, target)


def _dimmed(picture: QPixmap) -> QPixmap:
    dimmed = picture.copy()
    with QPainter(dimmed) as painter:
        painter.fillRect(dimmed.rect(), _DIM)
    return dimmed


def _draw_frame(painter: QPainter, target: QRectF) -> None:
    outside = target.adjusted(-1, -1, 1, 1)
    painter.setPen(QPen(_LINE, 2))
    painter.drawRect(outside)
    painter.setBrush(_LINE)
    painter.setPen(QPen(QColor("white"), 1))
    middle = outside.center()
    for x in (outside.left(), middle.x(), outside.right()):
        for y in (outside.top(), middle.y(), outside.bottom()):
            if QPointF(x, y) != middle:
                painter.drawRect(QRectF(x - _HANDLE / 2, y - _HANDLE / 2, _HANDLE, _HANDLE))


def grab_screens() -> list[tuple[QScreen, QPixmap]]:
    """Return every screen with its present picture; null pictures where grabbing is barred."""
    return [(screen, screen.grabWindow(0)) for screen in QGuiApplication.screens()]
