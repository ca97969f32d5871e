"""The words of the faults that the embedded server lists, translated; names that it takes stay.

A fault that this window does not know is shown as the server names it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "Simulation"

PARAMETERS: Final = {
    "as": "Answered as",
    "bytes": "Bytes",
    "code": "Code",
    "count": "How many",
    "form": "Form",
    "kind": "Kind",
    "ms": "Milliseconds",
    "reason": "Reason",
    "seconds": "Seconds",
    "status": "Status",
    "then": "Then",
    "turns": "Times",
}

CHOICES: Final = {
    "array": "An array",
    "bad-base64": "Broken Base64",
    "close": "A close",
    "drop": "A cut connection",
    "empty": "Nothing in it",
    "error-frame": "An error object",
    "expired": "Expired",
    "malformed-frame": "Half a message",
    "message": "A message of its own",
    "not-text": "Not text",
    "nothing": "Nothing",
    "null": "Null",
    "part": "A part of the turn",
    "stall": "A silent line",
    "unknown": "Unknown",
    "unknown-message": "An unknown message",
    "wrong-type": "A wrong type",
}


def told(text: str) -> str:
    """Return one of the server's sentences in the window's language."""
    return QCoreApplication.translate(CONTEXT, text) if text else text


def name_of(parameter: str) -> str:
    """Return what a parameter is called."""
    return told(PARAMETERS.get(parameter, parameter))


def choice_of(choice: str) -> str:
    """Return what a choice is called."""
    return told(CHOICES.get(choice, choice))


def texts() -> list[str]:
    """Return every text of the tables, for those who translate."""
    return [*PARAMETERS.values(), *CHOICES.values()]
