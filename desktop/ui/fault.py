"""Faults in the window's language: the sentence, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.core.fault import Fault
from desktop.core.fault_text import TEXTS, WORDS
from desktop.core.phrase import Length, Moment, Phrase
from desktop.core.phrase_text import texts as forms
from desktop.ui.locale import length, moment

CONTEXT: Final = "Fault"
PHRASES: Final = "Phrase"

COUNTING: Final = ("minutes", "seconds", "notes", "limit")
"""The facts by which a language may choose another form of the sentence."""

_HELD: Final = ("cause", "rest")
"""The facts that hold another fault, which is what a remedy is for."""


def texts() -> list[str]:
    """Return every text of the table, for those who translate."""
    places = {f"{{{name}}}" for name in _HELD}
    pieces = [piece for pair in TEXTS.values() for piece in pair]
    return [text for text in (*pieces, *WORDS) if text and text not in places]


def phrases() -> list[str]:
    """Return the form of every phrase, for those who translate."""
    return list(forms())


def told(text: str) -> str:
    """Return a fault or a phrase in the window's language; any other text as it stands."""
    if isinstance(text, Phrase):
        facts = {name: _fact(fact) for name, fact in text.facts.items()}
        return QCoreApplication.translate(PHRASES, text.form.value).format(**facts)
    if not isinstance(text, Fault):
        return text
    facts = {name: _fact(fact) for name, fact in text.facts.items()}
    pieces = [_counted(piece, text.facts) for piece in TEXTS[text.reason] if piece]
    return " ".join(pieces).format(**facts)


def held_by(text: str) -> Fault | None:
    """Return the fault that another one tells of, if there is one."""
    if isinstance(text, Fault):
        for name in _HELD:
            fact = text.facts.get(name)
            if isinstance(fact, Fault):
                return fact
    return None


def word(text: str) -> str:
    """Return a word that faults may name in the window's language; any other as it stands."""
    return _fact(text)


def _fact(fact: str | int) -> str:
    match fact:
        case Fault() | Phrase():
            return told(fact)
        case Length():
            return length(fact.seconds)
        case Moment():
            return moment(fact.iso)
    return _translated(fact) if isinstance(fact, str) and fact in WORDS else str(fact)


def counting(piece: str) -> str:
    """Return the fact that decides about the form of a text, or nothing."""
    return next((name for name in COUNTING if f"{{{name}}}" in piece), "")


def _counted(piece: str, facts: Mapping[str, str | int]) -> str:
    count = facts.get(counting(piece), "")
    if isinstance(count, int):
        return QCoreApplication.translate(CONTEXT, piece, None, count)
    return _translated(piece)


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
