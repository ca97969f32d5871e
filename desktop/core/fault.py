"""Sentences about faults that know what they are about.

A ``Fault`` reads like any other text, in English, for the command line, JSON and logs. A front
end that speaks another language takes its ``reason`` and ``facts`` and says it in its own words.
In an f-string or a concatenation it becomes plain text: to build upon a fault, give it to another
one as a fact.
"""

from __future__ import annotations

from desktop.core.fault_text import TEXTS
from desktop.core.reason import Reason

__all__ = ["Fault", "Reason"]


class Fault(str):
    """The sentence of a reason: its cause and what happens next.

    ``facts`` fill the places of its text; a fact may be a ``Fault`` itself.
    """

    __slots__ = ("facts", "reason")

    reason: Reason
    facts: dict[str, str | int]

    def __new__(cls, reason: Reason, **facts: str | int) -> Fault:
        """Write the sentence out."""
        cause, further = TEXTS[reason]
        made = super().__new__(cls, f"{cause} {further}".strip().format(**facts))
        made.reason, made.facts = reason, facts
        return made

    def __str__(self) -> str:
        """Return itself, so that the text of an error or a notice keeps its reason."""
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[Reason], dict[str, str | int]]:
        """Let copies be made of the reason."""
        return (self.reason,), self.facts
