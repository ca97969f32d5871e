"""One screen of the region picker: its frozen picture, dimmed outside the rectangle."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)

from desktop.core.box import Box
from desktop.core.legibility import Legibility, SentPicture, fair_bytes, sent_picture
from desktop.core.media import Region
from desktop.core.sharing import ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.ui import token
from desktop.ui.share.cover import Cover
from desktop.ui.share.darkroom import Darkroom, jpeg_bytes
from desktop.ui.share.frozen import Frozen
from desktop.ui.share.here import WindowsHere
from desktop.ui.share.ink import draw_frame, draw_window
from desktop.ui.share.panel import PickerPanel
from desktop.ui.share.selection import Grip, Selection

_REACH: Final = 8
_WEIGH_MS: Final = 120
"""How long a rectangle must stay as it is before its picture is weighed."""

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


class PickerOverlay(Cover):
    """Covers one screen with its own picture, taken before anything was shown.

    The rectangle lives in physical pixels, so it is exact on screens of any scale.
    """

    region_accepted = Signal(object)
    window_accepted = Signal(object)
    recent_wanted = Signal(int)
    screen_accepted = Signal(str)
    other_requested = Signal()
    touched = Signal()
    next_screen_requested = Signal()

    def __init__(self, frozen: Frozen, settings: VisionSettings) -> None:
        super().__init__(frozen)
        self._screen_name = frozen.area.screen
        self._area = frozen.area
        self._settings = settings
        self._darkroom = Darkroom(self)
        self._weigh = QTimer(self, singleShot=True, interval=_WEIGH_MS)
        self._windows = WindowsHere(self._area)
        self._hovered: ShareWindow | None = None
        self._chosen: ShareWindow | None = None
        self._weight = 0
        self.selection = Selection(self._area.width, self._area.height)
        self.setObjectName(f"region_picker_{self._screen_name}")
        self.setAccessibleName(self.tr("Region picker"))
        self.setWindowTitle(self.tr("Choose what Attune may see"))
        self.panel = PickerPanel(self, elsewhere=not frozen.covers)
        self._connect()
        self._show_hint()

    def region(self) -> Region | None:
        """Return what is selected, in physical pixels of the desktop."""
        rectangle = self.selection.rectangle
        return None if rectangle is None else self.frozen.region(rectangle)

    def start_from(self, region: Region) -> None:
        """Begin with an earlier region of this screen."""
        self.selection.put(self.frozen.box(region))
        self.refresh()

    def offer_windows(self, windows: Sequence[ShareWindow]) -> None:
        """Let these be clicked, topmost first."""
        self._windows.take(windows)
        self._hover(self.mapFromGlobal(self.cursor().pos()))

    def offer_recent(self, recent: Sequence[Region]) -> None:
        """Show the last regions, newest first; they are taken by number."""
        self.panel.offer_recent(recent)
        self.refresh()

    def clear(self) -> None:
        """Forget the rectangle: another screen is being used."""
        self._chosen = self._hovered = None
        if self.selection.rectangle is not None:
            self.selection.clear()
            self.refresh()

    def accept(self) -> None:
        """Take the rectangle or window; without one, begin with the middle of the screen."""
        region = self.region()
        if self._chosen is not None:
            self.window_accepted.emit(self._chosen)
        elif region is None:
            self.selection.suggest()
            self.touched.emit()
            self.refresh()
        else:
            self.region_accepted.emit(region)

    def refresh(self) -> None:
        """Show the present rectangle and what it means."""
        self._weight = 0
        self._weigh.stop()
        self._darkroom.forget(self)
        if self.selection.rectangle is None:
            self._show_hint()
        else:
            self._show_selection(self.selection.rectangle)
            self._weigh.start()
        self.update()

    def _show_selection(self, rectangle: Box) -> None:
        width, height = rectangle.width, rectangle.height
        if self._chosen is not None:
            width, height = self._chosen.region.width, self._chosen.region.height
        sent = self._sent(width, height)
        text = self.describe(width, height, sent)
        if self._weight:
            most = fair_bytes(sent.width, sent.height, 1024 * self._settings.picture_kilobytes)
            weight = max(1, round(min(self._weight, most) / 1024))
            text = self.tr("{0}, about {1} KB").format(text, weight)
        title = "" if self._chosen is None else self._chosen.title or self._chosen.application
        self.panel.show_selection(text, sent.legibility, title)
        self.setAccessibleDescription(f"{title}: {text}" if title else text)
        self._place_panel(self.frozen.logical(rectangle).toAlignedRect())

    def _on_still(self) -> None:
        """Weigh the picture: encode what is seen now as it would be sent."""
        rectangle = self.selection.rectangle
        if rectangle is None:
            return
        sent = self._sent(rectangle.width, rectangle.height)
        part = QRect(rectangle.left, rectangle.top, rectangle.width, rectangle.height)
        size, quality = QSize(sent.width, sent.height), self._settings.jpeg_quality
        work = partial(jpeg_bytes, self.frozen.picture.toImage(), part, size, quality)
        self._darkroom.develop(self, work, self._on_weighed)

    def _on_weighed(self, weight: int) -> None:
        self._weight = weight
        if self.selection.rectangle is not None:
            self._show_selection(self.selection.rectangle)

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
        return sent_picture(
            width,
            height,
            self._settings.longest_side,
            pixel_ratio=self.frozen.screen.devicePixelRatio(),
        )

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

    def _connect(self) -> None:
        self.panel.share_requested.connect(self.accept)
        self.panel.cancel_requested.connect(self.cancelled)
        self.panel.other_requested.connect(self.other_requested)
        self.panel.recent_wanted.connect(self.recent_wanted)
        self._weigh.timeout.connect(self._on_still)

    def _shape_by_key(self, event: QKeyEvent) -> bool:
        step = _ARROWS.get(Qt.Key(event.key()))
        if step is None:
            return False
        if self.selection.rectangle is None:
            self.selection.suggest()
            self.touched.emit()
        else:
            modifiers = event.modifiers()
            far = 10 if modifiers & Qt.KeyboardModifier.ControlModifier else 1
            resize = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self._chosen = None
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
        elif Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_5:
            self.recent_wanted.emit(event.key() - Qt.Key.Key_1)
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
            self.selection.press(*self.pixel(event), round(_REACH * self.frozen.ratio))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shape the rectangle, or show what a press would take hold of."""
        x, y = self.pixel(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.selection.drag(x, y)
            if self.selection.dragging:
                self._chosen = self._hovered = None
                self.refresh()
            return
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """Point at no window any more."""
        super().leaveEvent(event)
        self._point_at(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the rectangle, or take the window that was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        clicked = not self.selection.dragging and not self._grip(event)
        self.selection.release()
        window = self._windows.at(*self.pixel(event)) if clicked else None
        if window is not None:
            self.selection.put(self._windows.rectangle(window))
            self._chosen, self._hovered = window, None
            self.refresh()

    def _grip(self, event: QMouseEvent) -> Grip:
        # A window that was chosen may cover the one behind it: its inside takes hold of nothing.
        grip = self.selection.grip_at(*self.pixel(event), round(_REACH * self.frozen.ratio))
        return Grip.NONE if self._chosen is not None and grip is Grip.INSIDE else grip

    def _hover(self, place: QPoint) -> None:
        x, y = self.pixel_at(QPointF(place))
        grip = self.selection.grip_at(x, y, round(_REACH * self.frozen.ratio))
        self.setCursor(_CURSORS.get(grip, Qt.CursorShape.CrossCursor))
        window = self._windows.at(x, y)
        self._point_at(None if grip or window == self._chosen else window)

    def _point_at(self, window: ShareWindow | None) -> None:
        if window != self._hovered:
            self._hovered = window
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the whole screen."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.screen_accepted.emit(self._screen_name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frozen picture, bright inside the rectangle and the window pointed at."""
        with QPainter(self) as painter:
            self.paint_dimmed(painter)
            if self._hovered is not None:
                target = self.brighten(painter, self._windows.rectangle(self._hovered))
                draw_window(painter, target, self._hovered.title or self._hovered.application)
            if self.selection.rectangle is not None:
                draw_frame(painter, self.brighten(painter, self.selection.rectangle))
