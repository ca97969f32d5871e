"""Puts the camera into a corner of a shared region's pictures."""

from __future__ import annotations

import threading

from desktop.core.media import Region
from desktop.vision.encode import fit
from desktop.vision.picture import Picture

SHARE = 4
"""The inset's width is the picture's, divided by this."""

MARGIN = 8
LEAST = 96


class Inset:
    """The camera's present picture, handed from its thread to the compositor's."""

    def __init__(self) -> None:
        self.wanted = False
        """Whether the shared region's pictures show the camera now."""

        self._lock = threading.Lock()
        self._picture: Picture | None = None
        self._fresh = False

    def put(self, picture: Picture | None) -> None:
        """Show a camera picture from now on, or nothing."""
        with self._lock:
            self._picture = picture
            self._fresh = True

    @property
    def fresh(self) -> bool:
        """Whether the camera's picture has changed since it was last composed."""
        return self._fresh

    def compose(self, picture: Picture) -> tuple[Picture, Region | None]:
        """Return the picture with the camera in it, and where; the picture itself is kept."""
        with self._lock:
            camera, self._fresh = self._picture, False
        height, width = picture.shape[:2]
        if camera is None or width // SHARE < LEAST or height // SHARE < LEAST // 2:
            return picture, None
        small = fit(camera, width // SHARE)[: height // 2]
        rows, columns = small.shape[:2]
        top, left = height - rows - MARGIN, width - columns - MARGIN
        whole = picture.copy()
        whole[top : top + rows, left : left + columns, :3] = small[..., :3]
        return whole, Region(left, top, columns, rows)
