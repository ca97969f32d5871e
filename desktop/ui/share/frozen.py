"""A still picture of something that can be shared, and where it is shown to be drawn on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QScreen

from desktop.core.box import Box
from desktop.core.media import Region
from desktop.ui.share.physical import screen_region
from desktop.ui.share.strip import OVER_ALL

_ROOM = 0.9
"""How much of a screen a still from elsewhere may take."""


@dataclass(frozen=True)
class Frozen:
    """A picture that covers ``place`` in logical pixels and shows ``area`` in physical ones.

    ``ratio`` is how many pixels of the area lie on one of the place. ``covers`` says that the
    picture lies where it was taken.
    """

    screen: QScreen
    area: Region
    place: QRect
    ratio: float
    picture: QPixmap
    covers: bool = True

    @property
    def flags(self) -> Qt.WindowType:
        """What kind of window shows it."""
        if self.covers:
            return OVER_ALL
        return Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint

    def box(self, region: Region) -> Box:
        """Return where a region lies in the picture."""
        left, top = region.x - self.area.x, region.y - self.area.y
        return Box(left, top, left + region.width, top + region.height)

    def region(self, box: Box) -> Region:
        """Return what a part of the picture shows."""
        left, top = self.area.x + box.left, self.area.y + box.top
        return Region(left, top, box.width, box.height, self.area.screen)

    def logical(self, box: Box) -> QRectF:
        """Return where a part of the picture lies in the window that shows it."""
        corner = QPointF(box.left, box.top) / self.ratio
        return QRectF(corner, QSizeF(box.width, box.height) / self.ratio)


def frozen_screens() -> list[Frozen]:
    """Return every screen with its present picture; null pictures where grabbing is barred."""
    return [
        Frozen(
            screen,
            screen_region(screen),
            screen.geometry(),
            screen.devicePixelRatio(),
            screen.grabWindow(0),
        )
        for screen in QGuiApplication.screens()
    ]


def frozen_still(picture: QPixmap) -> Frozen:
    """Return a picture that was taken elsewhere, as large as it fits into the middle of a screen.

    Its pixels count from its own top left corner.
    """
    screen = QGuiApplication.primaryScreen()
    free = screen.availableGeometry()
    across = picture.width() / (_ROOM * free.width())
    down = picture.height() / (_ROOM * free.height())
    ratio = max(screen.devicePixelRatio(), across, down)
    place = QRect(0, 0, round(picture.width() / ratio), round(picture.height() / ratio))
    place.moveCenter(free.center())
    shown = QPixmap(picture)
    shown.setDevicePixelRatio(ratio)
    area = Region(0, 0, picture.width(), picture.height())
    return Frozen(screen, area, place, ratio, shown, covers=False)
