"""Shows on the desktop what Attune sees: a border just outside the shared region."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QGuiApplication, QScreen

from desktop.core.display import on_wayland
from desktop.core.media import Region
from desktop.ui.share.physical import screen_of, to_logical
from desktop.ui.share.strip import BorderStrip
from desktop.ui.share.tab import ShareTab

THICKNESS: Final = 3
PULSE_MS: Final = 220
LIFT_MS: Final = 1000


@dataclass(frozen=True)
class BorderColours:
    """The border's colours, from the theme's roles; the defaults stand out on any page."""

    live: QColor = field(default_factory=lambda: QColor("#c5221f"))
    held: QColor = field(default_factory=lambda: QColor("#f2a600"))
    pulse: QColor = field(default_factory=lambda: QColor("#ff8a80"))
    gap: QColor = field(default_factory=lambda: QColor("#3b2f14"))
    on_live: QColor = field(default_factory=lambda: QColor("#ffffff"))
    on_held: QColor = field(default_factory=lambda: QColor("#1f1400"))


class ShareBorder(QObject):
    """Four thin windows around a region and a tab with the way to pause and stop.

    Nothing of it lies inside the region, so it never shows in the pictures. Solid means that
    pictures leave, dashed that they are held. ``hidden_reason`` is a sentence where the border
    cannot be seen, else empty.
    """

    pause_requested = Signal()
    mask_requested = Signal()
    stop_requested = Signal()

    def __init__(
        self, parent: QObject | None = None, *, colours: BorderColours | None = None
    ) -> None:
        super().__init__(parent)
        self._colours = colours or BorderColours()
        self._region: Region | None = None
        self._live = False
        self._reason = ""
        self.strips = tuple(BorderStrip(side) for side in ("top", "bottom", "left", "right"))
        self.tab = ShareTab()
        self._pulse = QTimer(self, singleShot=True, interval=PULSE_MS)
        # Windows that no window manager stacks must climb back above what was raised since.
        self._lift = QTimer(self, interval=LIFT_MS)
        self._connect()
        self._draw()

    @property
    def hidden_reason(self) -> str:
        """Why some or all of the border cannot be seen, as a sentence; empty when it can."""
        return self._reason

    def show_around(self, region: Region) -> None:
        """Put the border around ``region``, which is in physical pixels."""
        self._region = region
        self._place()
        self._lift.start()

    def set_live(self, live: bool) -> None:  # noqa: FBT001 - a slot takes its argument by position
        """Show whether pictures leave (solid) or are held (dashed)."""
        self._live = live
        self._pulse.stop()
        self._draw()
        if self._region is not None:
            self._place()

    def pulse(self) -> None:
        """Light up for a moment: a picture has just left."""
        if self._live and self._region is not None:
            self._pulse.start()
            self._draw()

    def close(self) -> None:
        """Take the border away; ``show_around`` brings it back."""
        self._region = None
        self._reason = ""
        self._pulse.stop()
        self._lift.stop()
        for widget in (*self.strips, self.tab):
            widget.hide()

    def _connect(self) -> None:
        self.tab.pause_requested.connect(self.pause_requested)
        self.tab.mask_requested.connect(self.mask_requested)
        self.tab.stop_requested.connect(self.stop_requested)
        self._pulse.timeout.connect(self._draw)
        self._lift.timeout.connect(self._raise)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screens_changed)
            application.screenRemoved.connect(self._on_screens_changed)
        self.destroyed.connect(self.tab.deleteLater)
        for strip in self.strips:
            self.destroyed.connect(strip.deleteLater)

    def _draw(self) -> None:
        colours = self._colours
        line = colours.live if self._live else colours.held
        if self._pulse.isActive():
            line = colours.pulse
        for strip in self.strips:
            strip.draw(line, None if self._live else colours.gap)
        self.tab.draw(
            live=self._live,
            ground=colours.live if self._live else colours.held,
            ink=colours.on_live if self._live else colours.on_held,
        )

    def _place(self) -> None:
        if self._region is None:
            return
        if on_wayland():
            # Neither its own windows may be placed nor is it told where on the screen they lie;
            # an X server beside it places them, but where the pixels are it does not know either.
            self._reason = self.tr("This desktop does not let Attune draw a border.")
            return
        screen = screen_of(self._region)
        inner = _outward(to_logical(self._region, screen))
        seen = [
            _show(strip, area) for strip, area in zip(self.strips, strip_areas(inner), strict=True)
        ]
        corner = tab_corner(inner, self.tab.size(), screen)
        if corner is not None:
            self.tab.move(corner)
        self.tab.setVisible(corner is not None)
        self._reason = self._why_hidden(any(seen), tab=corner is not None)

    def _why_hidden(self, strips: bool, *, tab: bool) -> str:
        if not strips:
            return self.tr("The whole screen is shared, so there is no room for a border.")
        if not tab:
            return self.tr("There is no room for the border's buttons: use those of the window.")
        return ""

    def _raise(self) -> None:
        for widget in (*self.strips, self.tab):
            if widget.isVisible():
                widget.raise_()

    def _on_screens_changed(self, screen: QScreen) -> None:
        del screen
        self._place()


def strip_areas(inner: QRect) -> tuple[QRect, QRect, QRect, QRect]:
    """Return top, bottom, left and right strips just outside ``inner``, in logical pixels."""
    line = THICKNESS
    left, top, width, height = inner.x(), inner.y(), inner.width(), inner.height()
    return (
        QRect(left - line, top - line, width + 2 * line, line),
        QRect(left - line, top + height, width + 2 * line, line),
        QRect(left - line, top, line, height),
        QRect(left + width, top, line, height),
    )


def tab_corner(inner: QRect, size: QSize, screen: QScreen) -> QPoint | None:
    """Return where the tab fits on ``screen`` outside ``inner``, or None."""
    line, area = THICKNESS, screen.availableGeometry()
    left = max(area.left(), min(inner.left() - line, area.right() + 1 - size.width()))
    top = max(area.top(), min(inner.top() - line, area.bottom() + 1 - size.height()))
    corners = (
        QPoint(left, inner.top() - line - size.height()),
        QPoint(left, inner.bottom() + 1 + line),
        QPoint(inner.right() + 1 + line, top),
        QPoint(inner.left() - line - size.width(), top),
    )
    return next((corner for corner in corners if area.contains(QRect(corner, size))), None)


def _show(strip: BorderStrip, area: QRect) -> bool:
    screens = QGuiApplication.screens()
    seen = any(screen.geometry().intersects(area) for screen in screens)
    strip.setGeometry(area)
    strip.setVisible(seen)
    return seen


def _outward(area: QRectF) -> QRect:
    left, top = math.floor(area.left()), math.floor(area.top())
    return QRect(left, top, math.ceil(area.right()) - left, math.ceil(area.bottom()) - top)
