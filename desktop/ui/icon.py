"""Icons: single-colour drawings on a 24 px grid with strokes of 1.75 px, tinted by role."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.core.resource import resource

_GRID = 24
_SCALES = (1, 2, 3)


@cache
def drawing(name: str) -> str:
    """Return the source of an icon; its only colour is ``currentColor``."""
    return resource(f"icons/{name}.svg").read_text("utf-8")


def tinted(name: str, color: str, disabled: str) -> QIcon:
    """Return an icon in a colour, and in another one for disabled controls."""
    icon = QIcon()
    for mode, paint in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(QByteArray(drawing(name).replace("currentColor", paint).encode()))
        for scale in _SCALES:
            icon.addPixmap(_render(renderer, scale), mode)
    return icon


def _render(renderer: QSvgRenderer, scale: int) -> QPixmap:
    pixmap = QPixmap(QSize(_GRID, _GRID) * scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
