"""A level meter: how loud a stream is, in decibels below full scale."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.media import SILENT, Level
from desktop.ui.theme import Theme

_FLOOR_DB: Final = -60.0
_LOUD_DB: Final = -12.0
_HOT_DB: Final = -3.0
_FALL: Final = 0.06
"""How far the bar falls in one poll, as a share of its length."""

_PITCH: Final = 6
_WIDTH: Final = 4
_MOST_BARS: Final = 8
"""How many drawn bars are kept; a resize makes others."""

_CLIP_POLLS: Final = 45
"""For how many polls the mark of full scale stays: one and a half seconds."""


class LevelMeter(QWidget):
    """Draws one level as a bar of steps with a peak mark; dims while ``muted``.

    The last step stays red for a moment after samples have reached full scale.
    """

    def __init__(self, theme: Theme, name: str, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._shown = 0.0
        self._peak = 0.0
        self._muted = False
        self._clipped = 0
        self._bars: dict[tuple[object, ...], QPixmap] = {}
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_level(self, level: Level, *, muted: bool = False) -> None:
        """Take a new level; repaints only when something visible has changed."""
        wanted = _share(level.rms_db)
        shown = max(wanted, self._shown - _FALL, 0.0)
        peak = max(_share(level.peak_db), self._peak - _FALL / 3, 0.0)
        clipped = _CLIP_POLLS if level.clipping else max(0, self._clipped - 1)
        if (round(shown, 2), round(peak, 2), muted, clipped > 0) == (
            round(self._shown, 2),
            round(self._peak, 2),
            self._muted,
            self.clipped,
        ):
            self._clipped = clipped
            return
        self._shown, self._peak, self._muted, self._clipped = shown, peak, muted, clipped
        self.update()

    def rest(self) -> None:
        """Fall to nothing at once."""
        self._shown = self._peak = 0.0
        self._clipped = 0
        self.show_level(SILENT)
        self.update()

    @property
    def share(self) -> float:
        """Length of the bar, 0 to 1."""
        return self._shown

    @property
    def clipped(self) -> bool:
        """Whether the mark at the end is lit: samples reached full scale a moment ago."""
        return self._clipped > 0

    def sizeHint(self) -> QSize:
        """Prefer a thin strip."""
        return QSize(120, 10)

    def minimumSizeHint(self) -> QSize:
        """Stay readable when narrow."""
        return QSize(48, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps up to the level, coloured by how hot they are."""
        painter = QPainter(self)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        count = max(1, self.width() // _PITCH)
        lit = next((step for step in range(count) if (step + 1) / count > self._shown), count)
        painter.drawPixmap(0, 0, self._bar("track"))
        self._copy(painter, self._bar(""), 0, lit)
        if self._peak > 0:
            self._copy(painter, self._bar(""), min(count - 1, int(self._peak * count)), 1)
        if self.clipped:
            self._copy(painter, self._bar("danger"), count - 1, 1)
        painter.end()

    def _copy(self, painter: QPainter, bar: QPixmap, first: int, steps: int) -> None:
        height = self.height()
        place = QRectF(first * _PITCH, 0, steps * _PITCH, height)
        ratio = bar.devicePixelRatio()
        source = QRectF(place.x() * ratio, 0, place.width() * ratio, height * ratio)
        painter.drawPixmap(place, bar, source)

    def _bar(self, role: str) -> QPixmap:
        """Return all steps in one colour, or each in its own; drawn once for a size and look.

        A meter is painted 30 times a second, and its steps only change places.
        """
        look = (role, self._theme.scheme, self._muted, self.width(), self.height(), self._ratio())
        if look not in self._bars:
            if len(self._bars) >= _MOST_BARS:
                self._bars.clear()
            self._bars[look] = self._draw_bar(role)
        return self._bars[look]

    def _draw_bar(self, role: str) -> QPixmap:
        bar = QPixmap(self.size() * self._ratio())
        bar.setDevicePixelRatio(self._ratio())
        bar.fill(Qt.GlobalColor.transparent)
        painter = QPainter(bar)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        count = max(1, self.width() // _PITCH)
        for step in range(count):
            painter.setBrush(self._theme.color(role or self._role((step + 1) / count)))
            painter.drawRoundedRect(QRectF(step * _PITCH, 0, _WIDTH, self.height()), 2, 2)
        painter.end()
        return bar

    def _ratio(self) -> float:
        return self.devicePixelRatioF()

    def _role(self, share: float) -> str:
        if self._muted:
            return "outline"
        decibels = _FLOOR_DB * (1.0 - share)
        if decibels > _HOT_DB:
            return "danger"
        return "warning" if decibels > _LOUD_DB else "ok"


def _share(decibels: float) -> float:
    return min(1.0, max(0.0, 1.0 - decibels / _FLOOR_DB))
