"""What a consent card says of what is in view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.core.consent import ConsentRequest

_CONTEXT: Final = "ForeignWords"


def foreign_sentence(request: ConsentRequest) -> str:
    """Return a sentence that warns of other people's words in view, or nothing."""
    if not request.foreign:
        return ""
    named = ", ".join(foreign_word(flag) for flag in request.foreign)
    text = QCoreApplication.translate(
        _CONTEXT,
        "In view: {what}. If you did not ask for this yourself, somebody else's words may have.",
    )
    return text.format(what=named)


def foreign_word(flag: str) -> str:
    """Return a flag in words for people; a server keeps its name."""
    words = {
        "screen": QCoreApplication.translate(_CONTEXT, "your screen"),
        "camera": QCoreApplication.translate(_CONTEXT, "the camera"),
        "other voices": QCoreApplication.translate(_CONTEXT, "other voices"),
        "web": QCoreApplication.translate(_CONTEXT, "web pages"),
        "document": QCoreApplication.translate(_CONTEXT, "documents"),
        "clipboard": QCoreApplication.translate(_CONTEXT, "the clipboard"),
        "window titles": QCoreApplication.translate(_CONTEXT, "window titles"),
        "memory": QCoreApplication.translate(_CONTEXT, "what was kept earlier"),
    }
    return words.get(flag, flag.removeprefix("mcp:"))
