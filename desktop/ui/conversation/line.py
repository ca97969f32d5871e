"""How one line of the conversation is written: runs of text, each with a look."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat

from desktop.core.events import Source, TranscriptLineChanged
from desktop.core.recollection import memory_of
from desktop.ui import token
from desktop.ui.conversation.photo import TALL
from desktop.ui.locale import clock_of
from desktop.ui.theme import Theme

translate = QCoreApplication.translate

BREAK: Final = "\N{LINE SEPARATOR}"
_HARD_SPACE: Final = "\N{NO-BREAK SPACE}"
_ISOLATE: Final = "\N{FIRST STRONG ISOLATE}"
_LONGEST_CHIP: Final = 48
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")

Piece = tuple[str, str, str]
"""A run of text, the name of its look, and the address that it leads to."""


def pieces_of(event: TranscriptLineChanged) -> list[Piece]:
    """Return a line's runs of text: who, when, what, marks and sources."""
    text = _isolated(event.text.replace("\r", "").replace("\n", BREAK))
    body = "notice" if event.kind == "notice" else "final" if event.final else "interim"
    gap = (BREAK, "gap", "")
    if event.kind == "notice":
        return [gap, (text, body, "")]
    made: list[Piece] = [gap, (_speaker(event), event.kind, "")]
    made += [(f"  {clock_of(event.wall_time)}", "stamp", ""), (BREAK, "stamp", "")]
    made.append((text, body, ""))
    if event.picture:
        made += [(BREAK, "stamp", ""), (_HARD_SPACE, "photo", "")]
    if event.cut_off:
        made.append((_mark(event), "mark", ""))
    if event.sources:
        made.append((BREAK, "stamp", ""))
        made += _chips(event.sources)
    return made


def _mark(event: TranscriptLineChanged) -> str:
    if event.kind == "user":
        return translate("Transcript", " — not sent")
    if not event.text.strip():
        return translate("Transcript", "Cut off before the first word")
    return translate("Transcript", " — cut off")


def hour_of(wall_time: str) -> str:
    """Return the hour and minute of an ISO time, or the text as it stands."""
    _, found, clock = wall_time.partition("T")
    return clock[:5] if found else wall_time[:5]


def looks_of(theme: Theme, base: QFont) -> dict[str, QTextCharFormat]:
    """Return every look in the theme's present colours and sizes."""
    small, caption = theme.px(token.TYPE_SMALL), theme.px(token.TYPE_CAPTION)
    looks = {
        "gap": _look(theme, base, "text", 7),
        "user": _look(theme, base, "user", small, bold=True),
        "assistant": _look(theme, base, "assistant", small, bold=True),
        "stamp": _look(theme, base, "text_dim", small),
        "final": _look(theme, base, "text", caption),
        "interim": _look(theme, base, "text_dim", caption),
        "notice": _look(theme, base, "text_dim", small, italic=True),
        "mark": _look(theme, base, "text_dim", small, italic=True),
        "chip": _look(theme, base, "accent", small),
        "photo": _look(theme, base, "text", TALL),
    }
    looks["chip"].setBackground(theme.color("accent_soft"))
    return looks


def _isolated(text: str) -> str:
    """Let a text that is read the other way than the window be ordered by itself."""
    strong = (unicodedata.bidirectional(letter) for letter in text)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "")
    if first and (first != "L") != QGuiApplication.isRightToLeft():
        return f"{_ISOLATE}{text}"
    return text


def _chips(sources: tuple[Source, ...]) -> list[Piece]:
    made: list[Piece] = []
    for number, source in enumerate(sources):
        title = " ".join((_remembered(source) or source.title or source.uri).split())
        if len(title) > _LONGEST_CHIP:
            title = title[: _LONGEST_CHIP - 1] + "\N{HORIZONTAL ELLIPSIS}"
        # A chip wraps as one word.
        chip = f" {title} ".replace(" ", _HARD_SPACE)
        made += [(chip, "chip", str(number)), (" ", "stamp", "")]
    return made[:-1]


def _remembered(source: Source) -> str:
    """Return what a chip says of something that came from the memory."""
    if not memory_of(source.uri):
        return ""
    day = _DAY.search(source.title)
    date = day[0] if day else ""
    if "/note/" in source.uri:
        return translate("Transcript", "From memory, {date}: a note").format(date=date)
    if "/picture/" in source.uri:
        return translate("Transcript", "From memory, {date}: a picture").format(date=date)
    return translate("Transcript", "From memory, {date}").format(date=date)


def _speaker(event: TranscriptLineChanged) -> str:
    if event.kind == "assistant":
        return translate("Transcript", "Attune")
    return translate("Transcript", "You, typed") if event.typed else translate("Transcript", "You")


def _look(
    theme: Theme, base: QFont, role: str, pixels: int, *, bold: bool = False, italic: bool = False
) -> QTextCharFormat:
    look = QTextCharFormat()
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setItalic(italic and not QGuiApplication.isRightToLeft())  # Arabic has none
    look.setFont(font)
    look.setForeground(theme.color(role))
    return look
