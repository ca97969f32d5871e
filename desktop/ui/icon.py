"""Icons: single-colour drawings on a 24 px grid with strokes of 1.75 px, tinted by role."""

from __future__ import annotations

import math
from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.core.resource import resource


@cache
def drawing(name: str) -> str:
    """Return the source of an icon; its only colour is ``currentColor``."""
    return resource(f"icons/{name}.svg").read_text("utf-8")


def tinted(name: str, color: str, size: int, disabled: str = "") -> QIcon:
    """Return an icon of ``size`` logical pixels, sharp on the finest screen.

    ``disabled`` is the colour on a disabled control; without it Qt pales the icon.
    """
    icon = QIcon(_render(name, color, size))
    if disabled:
        icon.addPixmap(_render(name, disabled, size), QIcon.Mode.Disabled)
    return icon


_DIRECTED: Final = {
    "activity",
    "answer",
    "chevron-right",
    "open",
    "send",
    "state-speaking",
    "voice",
    "voice-off",
}
"""Drawings that point along the line of reading, and so turn with it."""


def _render(name: str, color: str, size: int) -> QPixmap:
    app = QGuiApplication.instance()
    mirrored = name in _DIRECTED and QGuiApplication.isRightToLeft()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    side = math.ceil(size * ratio)
    image = QImage(_shape(name, side, mirrored))
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(color))
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(side / size)
    return pixmap


@cache
def _shape(name: str, side: int, mirrored: bool) -> QImage:  # noqa: FBT001 - private, by position
    """Return a drawing in black, ``side`` pixels wide: every colour of it is made from this one."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    source = drawing(name).replace("currentColor", "#000000")
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    return image.flipped(Qt.Orientation.Horizontal) if mirrored else image
