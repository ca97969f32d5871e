"""Paints rectangles of the desktop over, before anything is compared or encoded."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.box import Box
from desktop.core.media import Region
from desktop.vision.picture import Picture

GREY = 128


def covered_box(region: Region, window: Region) -> Box | None:
    """Return the part of ``region`` that ``window`` covers, in the region's own pixels."""
    left = max(window.x, region.x) - region.x
    top = max(window.y, region.y) - region.y
    right = min(window.x + window.width, region.x + region.width) - region.x
    bottom = min(window.y + window.height, region.y + region.height) - region.y
    if left >= right or top >= bottom:
        return None
    return Box(left, top, right, bottom)


def paint_over(picture: Picture, region: Region, windows: Iterable[Region]) -> int:
    """Paint every window grey in ``picture``, which shows ``region``; return how many were.

    The picture is changed in place and must be writable.
    """
    painted = 0
    for window in windows:
        box = covered_box(region, window)
        if box is not None:
            picture[box.top : box.bottom, box.left : box.right] = GREY
            painted += 1
    return painted
