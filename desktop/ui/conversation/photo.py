"""Pictures that a person gave, drawn below their line of the transcript."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap

from desktop.ui import token
from desktop.ui.share.darkroom import Darkroom, decode

TALL: Final = 96
"""Height of a picture's row, in logical pixels."""

_WIDE: Final = 240
_MOST: Final = 24
"""How many small pictures are kept; one that was scrolled away is made again."""


class Photos(QObject):
    """Keeps small copies of given pictures; ``changed`` is called when one is ready."""

    def __init__(self, parent: QObject, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._changed = changed
        self._darkroom = Darkroom(self)
        self._small: OrderedDict[bytes, QPixmap] = OrderedDict()
        self._wanted: set[bytes] = set()

    def draw(self, painter: QPainter, jpeg: bytes, row: QRectF) -> None:
        """Draw a picture at the leading edge of ``row``, once it is ready."""
        picture = self._small.get(jpeg)
        if picture is None:
            self._develop(jpeg, painter.device().devicePixelRatio())
            return
        size = picture.deviceIndependentSize()
        place = QRectF(row.left(), row.bottom() - size.height(), size.width(), size.height())
        path = QPainterPath()
        path.addRoundedRect(place, token.RADIUS_SMALL, token.RADIUS_SMALL)
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        painter.restore()

    def has(self, jpeg: bytes) -> bool:
        """Whether a picture is ready."""
        return jpeg in self._small

    def _develop(self, jpeg: bytes, ratio: float) -> None:
        if jpeg not in self._wanted:
            self._wanted.add(jpeg)
            size = QSize(_WIDE, TALL - token.SPACE_S) * ratio
            ready = partial(self._take, jpeg, ratio)
            self._darkroom.develop(jpeg, partial(decode, jpeg, size), ready)

    def _take(self, jpeg: bytes, ratio: float, picture: QImage) -> None:
        small = QPixmap.fromImage(picture)
        small.setDevicePixelRatio(ratio)
        self._small[jpeg] = small
        while len(self._small) > _MOST:
            self._wanted.discard(self._small.popitem(last=False)[0])
        self._changed()
