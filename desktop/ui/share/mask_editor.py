"""Lets a person hide parts of what is shared: drag over them, or click a window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from desktop.core.media import Region
from desktop.core.sharing import Mask, ShareWindow
from desktop.ui.share.hatch import draw_hatch
from desktop.ui.share.here import WindowsHere
from desktop.ui.share.ink import LINE, dimmed, draw_window
from desktop.ui.share.mask_list import MaskList
from desktop.ui.share.masking import drawn, on_desktop
from desktop.ui.share.physical import screen_region, to_logical
from desktop.ui.share.selection import CLICK
from desktop.ui.share.strip import OVER_ALL
from desktop.ui.token import SPACE_L


class MaskEditor(QWidget):
    """Covers the screen of what is shared with its frozen picture, bright where it is shared.

    With ``moves`` the masks keep their place within what is shared, which may move. ``kept``
    carries the tuple of masks, ``cancelled`` says that nothing is to change.
    """

    kept = Signal(object)
    cancelled = Signal()

    def __init__(
        self,
        screen: QScreen,
        picture: QPixmap,
        shared: Region,
        masks: Sequence[Mask],
        *,
        moves: bool = False,
    ) -> None:
        super().__init__(None, OVER_ALL)
        self._screen = screen
        self._area = screen_region(screen)
        self._shared = shared
        self._moves = moves
        self._masks = list(masks)
        self._bright = picture
        self._dimmed = dimmed(picture)
        self._windows = WindowsHere(self._area)
        self._pressed: QPointF | None = None
        self._reached = QPointF()
        self._hovered: ShareWindow | None = None
        self.setObjectName("mask_editor")
        self.setAccessibleName(self.tr("Hide parts of what is shared"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.list = MaskList(self)
        self.list.removed.connect(self._remove)
        self.list.done.connect(self._keep)
        self.list.cancelled.connect(self.cancelled)
        self._refresh()

    @property
    def masks(self) -> tuple[Mask, ...]:
        """What is hidden so far."""
        return tuple(self._masks)

    def offer_windows(self, windows: Sequence[ShareWindow]) -> None:
        """Let these be clicked, topmost first."""
        self._windows.take(windows)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell of a close that nobody here asked for, which is a way of giving up."""
        super().closeEvent(event)
        self.cancelled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep, cancel, or take the last mask back."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._keep()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._masks:
            self._remove(len(self._masks) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a mask."""
        if event.button() is Qt.MouseButton.RightButton:
            self.cancelled.emit()
        elif event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._reached = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stretch the mask that is being drawn, or point at a window."""
        self._reached = event.position()
        self._hovered = None
        if self._pressed is None:
            self._hovered = self._windows.at(*self._pixel(event.position()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the mask that was drawn, or hide the window that was clicked."""
        start, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or start is None:
            return
        if (event.position() - start).manhattanLength() < CLICK:
            self._hide_window(self._windows.at(*self._pixel(start)))
        else:
            self._add(drawn(self._region(start, event.position()), self._shared, moves=self._moves))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frozen picture, bright where it is shared, hatched where it is hidden."""
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, self._dimmed)
            self._brighten(painter, self._shared)
            painter.setPen(QPen(LINE, 2))
            painter.drawRect(self._local(self._shared).adjusted(-1, -1, 1, 1))
            for mask in self._masks:
                region = on_desktop(mask, self._shared)
                if region is not None:
                    draw_hatch(painter, self._local(region))
            if self._pressed is not None:
                draw_hatch(painter, QRectF(self._pressed, self._reached).normalized())
            elif self._hovered is not None:
                target = self._local(self._hovered.region)
                draw_window(painter, target, self._hovered.title or self._hovered.application)

    def _hide_window(self, window: ShareWindow | None) -> None:
        if window is None:
            return
        rule = Mask(
            application=window.application, title="" if window.application else window.title
        )
        if rule.matches(window.title, window.application) and rule not in self._masks:
            self._add(rule)

    def _add(self, mask: Mask | None) -> None:
        if mask is not None:
            self._masks.append(mask)
        self._refresh()

    def _remove(self, number: int) -> None:
        if 0 <= number < len(self._masks):
            del self._masks[number]
        self._refresh()

    def _keep(self) -> None:
        self.kept.emit(self.masks)

    def _refresh(self) -> None:
        self.list.show_masks(self._masks)
        self.list.resize(self.list.sizeHint())
        shared = self._local(self._shared).toAlignedRect()
        self.list.move(beside(shared, self.list.size(), self.rect()))
        self.update()

    def _pixel(self, place: QPointF) -> tuple[int, int]:
        ratio = self._screen.devicePixelRatio()
        return round(place.x() * ratio), round(place.y() * ratio)

    def _region(self, start: QPointF, end: QPointF) -> Region:
        (x1, y1), (x2, y2) = self._pixel(start), self._pixel(end)
        left, top = self._area.x + min(x1, x2), self._area.y + min(y1, y2)
        return Region(left, top, abs(x2 - x1), abs(y2 - y1), self._area.screen)

    def _local(self, region: Region) -> QRectF:
        origin = QPointF(self._screen.geometry().topLeft())
        return to_logical(region, self._screen).translated(-origin)

    def _brighten(self, painter: QPainter, region: Region) -> None:
        left, top = region.x - self._area.x, region.y - self._area.y
        source = QRectF(left, top, region.width, region.height)
        painter.drawPixmap(self._local(region), self._bright, source)


def beside(shared: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where something of ``size`` lies beside ``shared``, or on it where it must."""
    whole = room.adjusted(SPACE_L, SPACE_L, -SPACE_L, -SPACE_L)
    left = max(whole.left(), min(shared.left(), whole.right() + 1 - size.width()))
    top = max(whole.top(), min(shared.top(), whole.bottom() + 1 - size.height()))
    corners = (
        QPoint(shared.right() + 1 + SPACE_L, top),
        QPoint(shared.left() - SPACE_L - size.width(), top),
        QPoint(left, shared.bottom() + 1 + SPACE_L),
        QPoint(left, shared.top() - SPACE_L - size.height()),
    )
    last = whole.bottomRight() - QPoint(size.width() - 1, size.height() - 1)
    return next((corner for corner in corners if whole.contains(QRect(corner, size))), last)
