"""A minute of energy against the usual band, with gaps where nothing was measured."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QPolygonF, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.events import EmotionCue
from desktop.ui.theme import Theme

SPAN_S = 60.0
GAP_S = 1.6
"""Two measures further apart than this have a gap between them."""

_REACH = 3.0
"""How many spreads the edge of the drawing stands for."""

_BAND = 1.0
_STEP_MS = 500


class EnergyTimeline(QWidget):
    """Keeps the last minute; ``now`` tells monotonic seconds. Paints at most twice a second."""

    def __init__(self, theme: Theme, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("cue_timeline")
        self._theme = theme
        self._now = now
        self._points: deque[tuple[float, float]] = deque(maxlen=600)
        self._held: deque[tuple[float, float]] = deque(maxlen=120)
        self._holding_since: float | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(_STEP_MS)
        self._tick.timeout.connect(self._on_tick)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Energy over the last minute"))
        theme.changed.connect(self.update)

    @property
    def runs(self) -> list[list[tuple[float, float]]]:
        """Stretches without a gap, each a list of age in seconds and spreads from the usual."""
        now, found = self._now(), list[list[tuple[float, float]]]()
        before = float("-inf")
        for at, index in self._points:
            if now - at > SPAN_S:
                continue
            if at - before > GAP_S or not found:
                found.append([])
            found[-1].append((now - at, index))
            before = at
        return found

    @property
    def holds(self) -> list[tuple[float, float]]:
        """When the assistant was heard: the ages of beginning and end."""
        now = self._now()
        held = [(now - begun, now - ended) for begun, ended in self._held if now - ended < SPAN_S]
        if self._holding_since is not None:
            held.append((now - self._holding_since, 0.0))
        return held

    def take(self, cue: EmotionCue) -> None:
        """Take one look at the voice."""
        now = self._now()
        if cue.state == "on hold":
            self._holding_since = now if self._holding_since is None else self._holding_since
        elif self._holding_since is not None:
            self._held.append((self._holding_since, now))
            self._holding_since = None
        if cue.state == "measured" and cue.index is not None:
            self._points.append((now, cue.index))

    def forget(self) -> None:
        """Keep nothing."""
        self._points.clear()
        self._held.clear()
        self._holding_since = None
        self.update()

    def sizeHint(self) -> QSize:
        """Prefer a strip."""
        return QSize(160, self._theme.px(56))

    def minimumSizeHint(self) -> QSize:
        """Stay readable when narrow."""
        return QSize(80, self._theme.px(56))

    def showEvent(self, event: QShowEvent) -> None:
        """Move on while visible."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while hidden."""
        super().hideEvent(event)
        self._tick.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the usual band, its middle, the minute's lines and where the assistant was heard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = float(self.width()), float(self.height())
        self._draw_band(painter, width, height)
        for begun, ended in self.holds:
            left, right = self._x(begun, width), self._x(ended, width)
            painter.setPen(QPen(self._theme.color("text_dim"), 2, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(left, height - 3), QPointF(right, height - 3))
        painter.setPen(QPen(self._theme.color("accent"), 2))
        for run in self.runs:
            places = [QPointF(self._x(a, width), self._y(i, height)) for a, i in run]
            if len(places) == 1:
                painter.drawPoint(places[0])
            else:
                painter.drawPolyline(QPolygonF(places))
        painter.end()

    def _draw_band(self, painter: QPainter, width: float, height: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("track"))
        top, bottom = self._y(_BAND, height), self._y(-_BAND, height)
        painter.drawRoundedRect(QRectF(0, top, width, bottom - top), 4, 4)
        painter.setPen(QPen(self._theme.color("text_dim"), 1))
        middle = self._y(0.0, height)
        painter.drawLine(QPointF(0, middle), QPointF(width, middle))

    @staticmethod
    def _x(age_s: float, width: float) -> float:
        return width * (1.0 - min(1.0, age_s / SPAN_S))

    @staticmethod
    def _y(index: float, height: float) -> float:
        share = max(-1.0, min(1.0, index / _REACH))
        return height / 2.0 * (1.0 - 0.92 * share)

    def _on_tick(self) -> None:
        if self.runs or self.holds:
            self.update()
