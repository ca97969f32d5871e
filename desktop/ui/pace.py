"""Keeps a window quick while it is being resized: lays it out, then paints it part by part."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsEffect, QWidget

_BREATH_MS: Final = 1
"""For how long everything else has its turn between two steps. Not 0: such a timer waits until
nothing else is to be done, and a hand that drags always has something to do."""

_REST_MS: Final = 100
_FAST_S: Final = 0.03
"""Sizes that come faster than this are each painted in one go, which takes less in all."""


class Curtain(QGraphicsEffect):
    """Shows a picture of a part of the window in its place, as long as there is one."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.part = part
        self._picture: QPixmap | None = None

    def draw(self, painter: QPainter) -> None:
        """Draw the picture, or else the part itself."""
        if self._picture is None:
            self.drawSource(painter)
        else:
            painter.drawPixmap(QPointF(0, 0), self._picture)

    def paint(self, ground: QColor) -> None:
        """Make the picture, at the part's present size."""
        self.open()
        ratio = self.part.devicePixelRatioF()
        picture = QPixmap(self.part.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)  # opaque, which keeps the way in which letters are smoothed
        self.part.render(picture, renderFlags=QWidget.RenderFlag.DrawChildren)
        self._picture = picture

    def open(self) -> None:
        """Let the part itself be seen."""
        self._picture = None


class ResizePace(QObject):
    """Lets what waits for the GUI thread come between the steps of showing another size.

    Qt lays a window out and paints all of it in one go, which holds its thread for as long as all
    steps together. Here each of the ``parts`` is painted into a picture in a turn of the loop of
    its own, on the colour that ``ground`` tells, and then everything is shown at once. A while
    after the last size the parts are themselves again.
    """

    def __init__(
        self,
        window: QWidget,
        parts: Callable[[], Sequence[QWidget]],
        ground: Callable[[], QColor],
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._ground = ground
        self._now = now
        self._resized_at = float("-inf")
        self._curtains: dict[QWidget, Curtain] = {}
        self._left: list[Curtain] = []
        self._breath = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._breath.setTimerType(Qt.TimerType.PreciseTimer)
        self._breath.timeout.connect(self._go_on)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._take_down)

    @property
    def busy(self) -> bool:
        """Whether something of the last size is still to be done."""
        return self.showing or bool(self._curtains)

    @property
    def showing(self) -> bool:
        """Whether the last size has been laid out but cannot be seen yet."""
        return self._breath.isActive()

    def on_resized(self) -> None:
        """Put the paint off, now that the window has been laid out; at its start nothing waits."""
        fast, self._resized_at = self._now() - self._resized_at < _FAST_S, self._now()
        if not self._seen():
            return
        # Of the window alone: with its children disabled, no part could be painted.
        self._window.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, True)
        self._open()
        self._left = [] if fast or self._between_pixels() else self._hang()
        self._rest.start(_REST_MS)
        if not self._breath.isActive():
            self._breath.start()

    def _hang(self) -> list[Curtain]:
        shown = [part for part in self._parts() if part.isVisible() and not part.isWindow()]
        for part in shown:
            if part not in self._curtains:
                self._curtains[part] = Curtain(part)
                part.setGraphicsEffect(self._curtains[part])
        return [self._curtains[part] for part in shown]

    def _go_on(self) -> None:
        if self._left and self._seen():
            self._left.pop().paint(self._ground())
            self._breath.start()
            return
        self._window.setUpdatesEnabled(True)
        # Not left to Qt: what became dirty meanwhile counts as asked for and would not be asked
        # for again.
        self._window.repaint()
        self._open()

    def _open(self) -> None:
        self._left = []
        for curtain in self._curtains.values():
            curtain.open()

    def _take_down(self) -> None:
        """Let the parts be themselves, one at a time; what changed behind a curtain is seen now."""
        if self._curtains and not self._breath.isActive():
            part, _ = self._curtains.popitem()
            part.setGraphicsEffect(None)  # type: ignore[arg-type]  # the stubs forget that it may
        if self._curtains:
            self._rest.start(_REST_MS // 5)

    def _seen(self) -> bool:
        handle = self._window.windowHandle()
        return handle is not None and handle.isExposed() and self._window.isVisible()

    def _between_pixels(self) -> bool:
        ratio = self._window.devicePixelRatioF()
        return ratio != int(ratio)
