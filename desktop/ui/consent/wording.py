"""What a consent card says of what is in view."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.core.consent import ConsentRequest


def foreign_sentence(request: ConsentRequest) -> str:
    """Return a sentence that warns of other people's words in view, or nothing."""
    if not request.foreign:
        return ""
    named = ", ".join(foreign_word(flag) for flag in request.foreign)
    text = QCoreApplication.translate(
        "ForeignWords",
        "In view: {what}. If you did not ask for this yourself, somebody else's words may have.",
    )
    return text.format(what=named)


def foreign_word(flag: str) -> str:
    """Return a flag in words for people; a server keeps its name."""
    words = {
        "screen": QCoreApplication.translate("ForeignWords", "your screen"),
        "camera": QCoreApplication.translate("ForeignWords", "the camera"),
        "other voices": QCoreApplication.translate("ForeignWords", "other voices"),
        "web": QCoreApplication.translate("ForeignWords", "web pages"),
        "document": QCoreApplication.translate("ForeignWords", "documents"),
        "clipboard": QCoreApplication.translate("ForeignWords", "the clipboard"),
        "window titles": QCoreApplication.translate("ForeignWords", "window titles"),
        "memory": QCoreApplication.translate("ForeignWords", "what was kept earlier"),
    }
    return words.get(flag, flag.removeprefix("mcp:"))
