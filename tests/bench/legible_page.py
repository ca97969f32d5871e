"""Screens full of known words, as desktops show them: prose, colours, small print, code, tables."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from desktop.core.media import Region
from desktop.vision.picture import Picture

TEXT = """
window session answer picture region letter market garden method reason travel number
system person result water history market science village morning paper language evening
mountain bridge station kitchen engine silver winter summer doctor minute harbour
machine orange purple yellow planet forest island coffee ticket museum theatre camera
artist
"""
WORDS = re.findall(r"\w+", TEXT)
SCREEN = (3840, 2160)


@dataclass(frozen=True)
class Style:
    """How a page looks: sizes in pixels, colours by name; a ``cell`` rules it into a table.

    ``least`` is the percentage of words that a region must keep, ``most_kilobytes`` what it costs.
    Print of 9 pixels is hard to read without any loss, and for it 97 % would cost 20 KB more.
    """

    name: str
    size: int = 16
    line: int = 26
    paper: str = "#ffffff"
    inks: tuple[str, ...] = ("#202020",)
    family: str = "DejaVu Sans"
    cell: int = 0
    rule: str = "#d0d0d0"
    least: float = 97.0
    most_kilobytes: float = 100.0


STYLES = (
    Style("prose, 16 px"),
    Style("small print, 11 px", 11, 17),
    Style("smallest print, 9 px", 9, 14, least=93.0),
    Style(
        "coloured text on white",
        inks=("#c00000", "#0050c0", "#007000", "#a000a0", "#b05000", "#008080"),
    ),
    Style(
        "code on dark",
        14,
        20,
        "#1e1e1e",
        ("#569cd6", "#ce9178", "#6a9955", "#dcdcaa", "#9cdcfe", "#d4d4d4", "#c586c0"),
        "DejaVu Sans Mono",
    ),
    Style("dense spreadsheet", 12, 18, cell=84),
)


def page(style: Style, seed: int) -> tuple[Picture, list[tuple[Region, str]]]:
    """Return a 4K screen full of words, and where each word stands."""
    image = QImage(*SCREEN, QImage.Format.Format_RGB32)
    image.fill(QColor(style.paper))
    font = QFont(style.family)
    font.setPixelSize(style.size)
    chosen = random.Random(seed)
    words: list[tuple[Region, str]] = []
    with QPainter(image) as painter:
        painter.setFont(font)
        space = painter.fontMetrics().horizontalAdvance(" ")
        for top in range(20, SCREEN[1] - style.line, style.line):
            left = 30
            while left < SCREEN[0] - 140:
                word = chosen.choice(WORDS)
                width = painter.fontMetrics().horizontalAdvance(word)
                painter.setPen(QColor(chosen.choice(style.inks)))
                painter.drawText(QRect(left, top, width + 4, style.line), 0, word)
                words.append((Region(left, top, width, style.line), word))
                left += style.cell or width + space
        if style.cell:
            _rule(painter, style)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(SCREEN[1], SCREEN[0], 4)
    return pixels.copy(), words


def _rule(painter: QPainter, style: Style) -> None:
    painter.setPen(QColor(style.rule))
    for top in range(18, SCREEN[1], style.line):
        painter.drawLine(0, top, SCREEN[0], top)
    for left in range(25, SCREEN[0], style.cell):
        painter.drawLine(left, 0, left, SCREEN[1])


def within(words: list[tuple[Region, str]], area: Region) -> list[tuple[Region, str]]:
    """Return the words that lie wholly in a rectangle."""
    return [
        (place, word)
        for place, word in words
        if area.holds(place.x, place.y)
        and area.holds(place.x + place.width, place.y + place.height - 1)
    ]
