"""Between Qt's logical coordinates and the physical pixels in which regions are told.

Qt scales the size of each screen but leaves its top left corner in physical pixels, so every
conversion goes through the screen that a point lies on.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QScreen

from desktop.core.media import Region


def screen_region(screen: QScreen) -> Region:
    """Return a whole screen in physical pixels."""
    area, ratio = screen.geometry(), screen.devicePixelRatio()
    return Region(
        area.x(),
        area.y(),
        round(area.width() * ratio),
        round(area.height() * ratio),
        screen.name(),
    )


def to_physical(rectangle: QRect, screen: QScreen) -> Region:
    """Return the smallest region of whole pixels around a logical rectangle of ``screen``."""
    origin, ratio = screen.geometry().topLeft(), screen.devicePixelRatio()
    left = origin.x() + math.floor((rectangle.x() - origin.x()) * ratio)
    top = origin.y() + math.floor((rectangle.y() - origin.y()) * ratio)
    right = origin.x() + math.ceil((rectangle.x() + rectangle.width() - origin.x()) * ratio)
    bottom = origin.y() + math.ceil((rectangle.y() + rectangle.height() - origin.y()) * ratio)
    return Region(left, top, right - left, bottom - top, screen.name())


def to_logical(region: Region, screen: QScreen) -> QRectF:
    """Return a region of ``screen`` in logical pixels, exactly."""
    origin, ratio = QPointF(screen.geometry().topLeft()), screen.devicePixelRatio()
    corner = (QPointF(region.x, region.y) - origin) / ratio + origin
    return QRectF(corner, QSizeF(region.width, region.height) / ratio)


def screen_of(region: Region) -> QScreen:
    """Return the screen that shows most of a region; the primary one when none does."""
    screens = QGuiApplication.screens()
    best = max(screens, key=lambda screen: overlap(region, screen_region(screen)))
    if overlap(region, screen_region(best)):
        return best
    return QGuiApplication.primaryScreen()


def screen_under(area: QRect) -> QScreen:
    """Return the screen that shows most of a logical rectangle; the primary one when none does.

    It stands in for ``QWindow.screen``, which makes PySide think that the window owns the screen:
    with the window's wrapper every wrapper of the screen is declared dead.
    """
    return max(
        [QGuiApplication.primaryScreen(), *QGuiApplication.screens()],
        key=lambda screen: _size(screen.geometry().intersected(area)),
    )


def _size(area: QRect) -> int:
    return max(0, area.width()) * max(0, area.height())


def overlap(one: Region, other: Region) -> int:
    """Return how many pixels two regions share."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return max(0, width) * max(0, height)
