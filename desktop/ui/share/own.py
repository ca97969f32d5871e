"""Knows where Attune's own windows are, so that they are kept out of the pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, cast

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QRect
from PySide6.QtGui import QGuiApplication, QWindow

from desktop.core.events import ShareChanged
from desktop.core.media import Region
from desktop.ui.share.exclusion import Exclusion
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


_FOLLOWED: Final = "followed_by_own_windows"
"""A property of windows that are followed; a new one may come to lie where an old one lay."""


class OwnWindows(QObject):
    """Keeps a list of the rectangles of all windows of this program.

    ``regions`` may be called from any thread; the list is renewed on the GUI thread in the same
    turn of its loop in which a window of the program moves, opens or closes, from ``follow`` until
    ``close``. While ``exclude`` is on, the system is asked to leave the windows out of pictures;
    those that it surely leaves out are not in the list.
    """

    def __init__(self, parent: QObject | None = None, exclusion: Exclusion | None = None) -> None:
        super().__init__(parent)
        self._regions: tuple[Region, ...] = ()
        self._exclusion = exclusion
        self._excluding = False
        self._excluded: set[int] = set()
        self._windows: list[QWindow] = []
        self._stale = False
        self._dispatcher: QAbstractEventDispatcher | None = None

    def follow(self) -> None:
        """Begin; from now on the windows are counted in every turn of the loop.

        A filter of the whole application would tell of new windows too, and would call Python
        some 300 times for each step in which a window is resized.
        """
        self._dispatcher = QAbstractEventDispatcher.instance()
        if self._dispatcher is not None:
            self._dispatcher.awake.connect(self._look)
            self._dispatcher.aboutToBlock.connect(self._look)
        self._look()
        self._renew()

    def regions(self) -> Sequence[Region]:
        """Return the present rectangles with their frames, in physical pixels."""
        return self._regions

    def exclude(self, on: bool) -> None:  # noqa: FBT001 - a slot takes its argument by position
        """Ask the system to leave the windows out of pictures, or to let them be seen again."""
        if self._exclusion is not None and on != self._excluding:
            self._excluding = on
            self._renew()

    def on_share_changed(self, event: ShareChanged) -> None:
        """Leave the windows out as long as the screen is shared."""
        if event.origin == "screen":
            self.exclude(event.active)

    def close(self) -> None:
        """Stop following the windows and know of none."""
        dispatcher, self._dispatcher = self._dispatcher, None
        if dispatcher is not None:
            dispatcher.awake.disconnect(self._look)
            dispatcher.aboutToBlock.disconnect(self._look)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)
            window.setProperty(_FOLLOWED, None)
        self._windows = []
        self._regions = ()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that a window of the program changes; stops no event."""
        if event.type() in _CHANGES:
            self._stale = True
        return False

    def _look(self) -> None:
        windows = QGuiApplication.topLevelWindows()
        if windows != self._windows:
            self._windows = windows
            self._stale = True
            for window in windows:
                self._attend(window)
        if self._stale:
            self._renew()

    def _attend(self, window: QWindow) -> None:
        if not window.property(_FOLLOWED):
            window.setProperty(_FOLLOWED, True)
            window.installEventFilter(self)
            window.destroyed.connect(self._windows_gone)

    def _windows_gone(self) -> None:
        self._windows = []  # all are looked at again

    def _renew(self) -> None:
        self._stale = False
        shown = [window for window in QGuiApplication.topLevelWindows() if _shows(window)]
        self._regions = tuple(
            to_physical(area, screen_under(area))
            for window in shown
            if not self._is_left_out(window)
            for area in _areas(window)
        )

    def _is_left_out(self, window: QWindow) -> bool:
        """Have the system leave a window out, or show it again; return whether it surely is out."""
        if self._exclusion is None:
            return False
        number = int(window.winId())
        if self._excluding and number not in self._excluded and self._exclusion.ask(number, True):
            self._excluded.add(number)
        elif not self._excluding and number in self._excluded:
            self._exclusion.ask(number, False)
            self._excluded.discard(number)
        return number in self._excluded and self._exclusion.certain


def _areas(window: QWindow) -> list[QRect]:
    """Return what a window covers: a window that is cut to a shape leaves the rest to be seen."""
    shape = window.mask()
    if shape.isEmpty():
        return [window.frameGeometry()]
    return [area.translated(window.position()) for area in cast("Iterable[QRect]", shape)]


def _shows(window: QWindow) -> bool:
    return window.isVisible() and window.visibility() is not QWindow.Visibility.Minimized
