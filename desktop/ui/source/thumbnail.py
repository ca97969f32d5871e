"""A picture in a tile, worked on beside the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui import token
from desktop.ui.share.darkroom import Darkroom, decode
from desktop.ui.share.hatch import draw_hatch
from desktop.ui.share.masking import Part
from desktop.ui.theme import Theme

_LARGEST: Final = QSize(360, 224)
"""Twice what a tile shows, for larger type and wider columns."""

POINTED_INK: Final = QColor("#ffffff")
POINTED_GROUND: Final = QColor("#1a73e8")
_LEAST_POINTED: Final = 8.0
"""A place of a large screen is a few pixels of a tile; its frame stays visible."""


class Thumbnail(QWidget):
    """Draws a picture as large as fits, or a sentence where there is none.

    ``mirrored`` shows it as in a mirror, which people expect of themselves. ``clicked`` only
    comes while there is a picture.
    """

    clicked = Signal()
    arrived = Signal()

    def __init__(self, theme: Theme, name: str, empty: str, *, mirrored: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QPixmap()
        self._shown: QPixmap | None = None
        self._darkroom = Darkroom(self)
        self._mirrored = mirrored
        self._hidden: tuple[Part, ...] = ()
        self._pointed: tuple[Part, ...] = ()
        self._dimmed = False
        self._empty = empty
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._picture.isNull()

    @property
    def empty_text(self) -> str:
        """What is said as long as there is no picture."""
        return self._empty

    @property
    def busy(self) -> bool:
        """Whether a picture is still to come."""
        return self._darkroom.busy

    def show_jpeg(self, jpeg: bytes, hidden: Sequence[Part] = ()) -> None:
        """Show a picture once it is decoded; what cannot be decoded leaves the old one.

        ``hidden`` is hatched: those parts were painted over before the picture was sent.
        """
        size = _LARGEST * self.devicePixelRatioF()
        self._darkroom.develop(self, partial(decode, jpeg, size), partial(self._take, hidden))

    def show_empty(self, sentence: str) -> None:
        """Say this as long as there is no picture."""
        if sentence != self._empty:
            self._empty = sentence
            self.update()

    def point_at(self, parts: Sequence[Part]) -> None:
        """Frame these parts of the picture, and no others."""
        self._pointed = tuple(parts)
        self.update()

    def clear(self) -> None:
        """Forget the picture."""
        self._pointed = ()
        self._darkroom.forget(self)
        self._picture, self._shown = QPixmap(), None
        self._renew()

    def set_dimmed(self, dimmed: bool) -> None:
        """Grey the picture while nothing is sent."""
        self._dimmed = dimmed
        self.update()

    def sizeHint(self) -> QSize:
        """Prefer the shape of a screen."""
        return QSize(180, 112 if self.has_picture else self._theme.px(60))

    def minimumSizeHint(self) -> QSize:
        """Stay recognisable when narrow."""
        return QSize(96, 84 if self.has_picture else 52)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what was seen."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside and self.has_picture:
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what was seen by Enter, too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.has_picture:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture inside rounded corners."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        area = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(area, token.RADIUS_SMALL, token.RADIUS_SMALL)
        painter.fillPath(path, self._theme.color("raised"))
        if self._picture.isNull():
            self._paint_empty(painter, area)
        else:
            painter.setClipPath(path)
            painter.setOpacity(0.4 if self._dimmed else 1.0)
            self._paint_picture(painter, self._fit(area))
        painter.end()

    def _take(self, hidden: Sequence[Part], picture: QImage) -> None:
        if picture.isNull():
            return
        if self._mirrored:
            picture = picture.flipped(Qt.Orientation.Horizontal)
        grew = not self.has_picture
        self._hidden = tuple(hidden)
        self._picture, self._shown = QPixmap.fromImage(picture), None
        if grew:
            self._renew()
        self.update()
        self.arrived.emit()

    def _renew(self) -> None:
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if self.has_picture else Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self.has_picture else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self.update()

    def _paint_picture(self, painter: QPainter, target: QRectF) -> None:
        picture = self._scaled(target.size())
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
        for part in self._hidden:
            draw_hatch(painter, _placed(part, target))
        for part in self._pointed:
            self._paint_pointed(painter, _placed(part, target))

    def _scaled(self, size: QSizeF) -> QPixmap:
        """Return the picture as large as it is shown: each paint would scale it anew."""
        wanted = (size * self.devicePixelRatioF()).toSize()
        if (shown := self._shown) is None or shown.size() != wanted:
            ignore = Qt.AspectRatioMode.IgnoreAspectRatio
            smooth = Qt.TransformationMode.SmoothTransformation
            shown = self._shown = self._picture.scaled(wanted, ignore, smooth)
        return shown

    def _paint_pointed(self, painter: QPainter, place: QRectF) -> None:
        """Frame a place, light within dark, so that it is seen on any picture."""
        grown = max(0.0, _LEAST_POINTED - min(place.width(), place.height())) / 2
        frame = place.adjusted(-grown, -grown, grown, grown)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((POINTED_GROUND, 4.0), (POINTED_INK, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame)

    def _fit(self, area: QRectF) -> QRectF:
        size = self._picture.size().toSizeF()
        size.scale(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        fitted = QRectF(area.topLeft(), size)
        fitted.moveCenter(area.center())
        return fitted

    def _paint_empty(self, painter: QPainter, area: QRectF) -> None:
        font = self.font()
        font.setPixelSize(self._theme.px(token.TYPE_SMALL))
        painter.setFont(font)
        painter.setPen(self._theme.color("text_dim"))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(area.adjusted(8, 6, -8, -6), flags, self._empty)


def _placed(part: Part, target: QRectF) -> QRectF:
    width, height = target.width(), target.height()
    left, top = target.left() + part.left * width, target.top() + part.top * height
    return QRectF(left, top, part.width * width, part.height * height)
