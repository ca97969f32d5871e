"""The desktop's windows as they lie on one screen of the picker; no Qt in here."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.box import Box
from desktop.core.media import Region
from desktop.core.sharing import ShareWindow
from desktop.ui.share.selection import SMALLEST


class WindowsHere:
    """Finds the window under a point; coordinates are physical pixels of the screen."""

    def __init__(self, screen: Region) -> None:
        self._screen = screen
        self._windows: list[tuple[ShareWindow, Box]] = []

    def take(self, windows: Sequence[ShareWindow]) -> None:
        """Keep those that can be seen here, topmost first; what is too small is left out."""
        placed = ((window, self.rectangle(window)) for window in windows if not window.minimised)
        self._windows = [
            (window, rectangle)
            for window, rectangle in placed
            if rectangle.width >= SMALLEST and rectangle.height >= SMALLEST
        ]

    def at(self, x: int, y: int) -> ShareWindow | None:
        """Return the topmost window that lies under a point."""
        for window, area in self._windows:
            if area.left <= x < area.right and area.top <= y < area.bottom:
                return window
        return None

    def rectangle(self, window: ShareWindow) -> Box:
        """Return the part of a window that lies on this screen; empty where there is none."""
        region, screen = window.region, self._screen
        left, top = region.x - screen.x, region.y - screen.y
        right = min(left + region.width, screen.width)
        bottom = min(top + region.height, screen.height)
        left, top = max(0, left), max(0, top)
        return Box(left, top, max(left, right), max(top, bottom))
