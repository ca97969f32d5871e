"""Writes under a picture which part of the screen it shows: the wire has no other place for it."""

from __future__ import annotations

import numpy as np

from desktop.core.box import Box
from desktop.core.media import FrameView, Region
from desktop.vision.picture import Picture

HEIGHT = 24
PAPER, INK = 32, 235


def captioned(picture: Picture, text: str) -> Picture:
    """Return the picture with a line of text in a strip below it."""
    import cv2  # 35 MB that the window's first paint must not wait for

    height, width, channels = picture.shape
    whole = np.full((height + HEIGHT, width, channels), PAPER, np.uint8)
    whole[:height] = picture
    font = cv2.FONT_HERSHEY_SIMPLEX
    cv2.putText(whole, text, (8, height + 17), font, 0.5, (INK,) * channels, 1, cv2.LINE_AA)
    return whole


def overview_text(region: Region) -> str:
    """Return what stands under an overview."""
    return f"OVERVIEW of {region.width} x {region.height} pixels; close-ups follow for small text"


def detail_text(region: Region, tile: Box) -> str:
    """Return what stands under a close-up, with its place in the overview in percent."""
    left, right = _percent(tile.left, region.width), _percent(tile.right, region.width)
    top, bottom = _percent(tile.top, region.height), _percent(tile.bottom, region.height)
    return f"CLOSE-UP: {left}-{right} % from the left, {top}-{bottom} % from the top of the screen"


def view_of(region: Region, tile: Box | None, width: int, height: int) -> FrameView:
    """Return what a frame of ``width`` by ``height`` pixels, without its caption, shows."""
    if tile is None:
        text = overview_text(region)
        return FrameView(region, Region(0, 0, width, height), region, "overview", text)
    part = Region(region.x + tile.left, region.y + tile.top, tile.width, tile.height, region.screen)
    text = detail_text(region, tile)
    return FrameView(part, Region(0, 0, width, height), region, "detail", text)


def _percent(part: int, whole: int) -> int:
    return round(100 * part / whole)
