"""A level meter: how loud a stream is, in decibels below full scale."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.media import SILENT, Level
from desktop.ui.theme import Theme

_FLOOR_DB: Final = -60.0
_LOUD_DB: Final = -12.0
_HOT_DB: Final = -3.0
_FALL: Final = 0.06
"""How far the bar falls in one poll, as a share of its length."""

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        pitch, width = 6.0, 4.0
        count = max(1, int(self.width() // pitch))
        peak_at = min(count - 1, int(self._peak * count)) if self._peak > 0 else -1
        brush = ""
        for step in range(count):
            share = (step + 1) / count
            lit = share <= self._shown or step == peak_at
            role = self._role(share) if lit else "track"
            if self.clipped and step == count - 1:
                role = "danger"
            if role != brush:
                painter.setBrush(self._theme.color(role))
                brush = role
            painter.drawRoundedRect(QRectF(step * pitch, 0, width, self.height()), 2, 2)
        painter.end()

    def _role(self, share: float) -> str:
        if self._muted:
            return "border"
        decibels = _FLOOR_DB * (1.0 - share)
        if decibels > _HOT_DB:
            return "danger"
        return "warning" if decibels > _LOUD_DB else "ok"


def _share(decibels: float) -> float:
    return min(1.0, max(0.0, 1.0 - decibels / _FLOOR_DB))
