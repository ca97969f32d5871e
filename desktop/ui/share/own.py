"""Knows where Attune's own windows are, so that they are kept out of the pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect
from PySide6.QtGui import QGuiApplication, QWindow

from desktop.core.media import Region
from desktop.ui.share.physical import screen_under, to_physical

_CHANGES: Final = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.Expose,
        QEvent.Type.WindowStateChange,
    }
)


class OwnWindows(QObject):
    """Keeps a list of the rectangles of all windows of this program.

    ``regions`` may be called from any thread; the list is renewed on the GUI thread whenever a
    window of the program moves, opens or closes, until ``close``.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._regions: tuple[Region, ...] = ()
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._renew()

    def regions(self) -> Sequence[Region]:
        """Return the present rectangles with their frames, in physical pixels."""
        return self._regions

    def close(self) -> None:
        """Stop following the windows and know of none."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._regions = ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Renew the list when a window of the program changes; stops no event."""
        if event.type() in _CHANGES and watched.isWindowType():
            self._renew()
        return False

    def _renew(self) -> None:
        self._regions = tuple(
            to_physical(area, screen_under(area))
            for window in QGuiApplication.topLevelWindows()
            if _shows(window)
            for area in _areas(window)
        )


def _areas(window: QWindow) -> list[QRect]:
    """Return what a window covers: a window that is cut to a shape leaves the rest to be seen."""
    shape = window.mask()
    if shape.isEmpty():
        return [window.frameGeometry()]
    return [area.translated(window.position()) for area in cast("Iterable[QRect]", shape)]


def _shows(window: QWindow) -> bool:
    return window.isVisible() and window.visibility() is not QWindow.Visibility.Minimized
