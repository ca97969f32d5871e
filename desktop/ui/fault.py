"""Faults in the window's language: the sentence, and what to do about it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.core.fault import Fault
from desktop.core.fault_text import TEXTS, WORDS

CONTEXT: Final = "Fault"

_HELD: Final = ("cause", "rest")
"""The facts that hold another fault, which is what a remedy is for."""


def texts() -> list[str]:
    """Return every text of the table, for those who translate."""
    places = {f"{{{name}}}" for name in _HELD}
    pieces = [piece for pair in TEXTS.values() for piece in pair]
    return [text for text in (*pieces, *WORDS) if text and text not in places]


def told(text: str) -> str:
    """Return a fault in the window's language; any other text as it stands."""
    if not isinstance(text, Fault):
        return text
    facts = {name: _fact(fact) for name, fact in text.facts.items()}
    pieces = [_translated(piece) for piece in TEXTS[text.reason] if piece]
    return " ".join(pieces).format(**facts)


def held_by(text: str) -> Fault | None:
    """Return the fault that another one tells of, if there is one."""
    if isinstance(text, Fault):
        for name in _HELD:
            fact = text.facts.get(name)
            if isinstance(fact, Fault):
                return fact
    return None


def _fact(fact: str | int) -> str:
    if isinstance(fact, Fault):
        return told(fact)
    return _translated(fact) if isinstance(fact, str) and fact in WORDS else str(fact)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
