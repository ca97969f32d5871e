"""Lets a person hide parts of what is shared: drag over them, or click a window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)

from desktop.core.box import Box
from desktop.core.media import Region
from desktop.core.sharing import Mask, ShareWindow
from desktop.ui.share.cover import Cover
from desktop.ui.share.frozen import Frozen
from desktop.ui.share.hatch import draw_hatch
from desktop.ui.share.here import WindowsHere
from desktop.ui.share.ink import LINE, draw_window
from desktop.ui.share.mask_list import MaskList
from desktop.ui.share.masking import drawn, on_desktop
from desktop.ui.share.selection import CLICK
from desktop.ui.token import SPACE_L


class MaskEditor(Cover):
    """Covers the screen of what is shared with its frozen picture, bright where it is shared.

    With ``moves`` the masks keep their place within what is shared, which may move. ``kept``
    carries the tuple of masks, ``cancelled`` says that nothing is to change.
    """

    kept = Signal(object)

    def __init__(
        self, frozen: Frozen, shared: Region, masks: Sequence[Mask], *, moves: bool = False
    ) -> None:
        super().__init__(frozen)
        self._shared = shared
        self._moves = moves
        self._masks = list(masks)
        self._windows = WindowsHere(frozen.area)
        self._pressed: QPointF | None = None
        self._reached = QPointF()
        self._hovered: ShareWindow | None = None
        self.setObjectName("mask_editor")
        self.setAccessibleName(self.tr("Hide parts of what is shared"))
        self.setWindowTitle(self.accessibleName())
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
            self._hovered = self._windows.at(*self.pixel(event))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the mask that was drawn, or hide the window that was clicked."""
        start, self._pressed = self._pressed, None
        if event.button() is not Qt.MouseButton.LeftButton or start is None:
            return
        if (event.position() - start).manhattanLength() < CLICK:
            self._hide_window(self._windows.at(*self.pixel_at(start)))
        else:
            self._add(drawn(self._region(start, event.position()), self._shared, moves=self._moves))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frozen picture, bright where it is shared, hatched where it is hidden."""
        with QPainter(self) as painter:
            self.paint_dimmed(painter)
            self.brighten(painter, self.frozen.box(self._shared))
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

    def _region(self, start: QPointF, end: QPointF) -> Region:
        (x1, y1), (x2, y2) = self.pixel_at(start), self.pixel_at(end)
        return self.frozen.region(Box(min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2)))

    def _local(self, region: Region) -> QRectF:
        return self.frozen.logical(self.frozen.box(region))


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
