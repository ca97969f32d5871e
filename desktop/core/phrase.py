"""Texts for people that know their form, so that a front end can say them in its own language.

A ``Phrase`` reads in English like any other text, for the command line, JSON and logs. What goes
wrong is a ``Fault`` instead, which has a reason that code can tell apart.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Self


class Phrase(str):
    """A form with its facts filled in; a fact may be a ``Phrase`` or a ``Fault`` itself."""

    __slots__ = ("facts", "form")

    form: StrEnum
    facts: dict[str, str | int]

    def __new__(cls, form: StrEnum, **facts: str | int) -> Self:
        """Write the text out."""
        made = super().__new__(cls, form.value.format(**facts))
        made.form, made.facts = form, facts
        return made

    def __str__(self) -> str:
        """Return itself, so that the text of an error or a notice keeps its form."""
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[StrEnum], dict[str, str | int]]:
        """Let copies be made of the form."""
        return (self.form,), self.facts

    def changed(self, change: Callable[[str], str]) -> Phrase:
        """Return it with every text among its facts changed."""
        facts = {
            name: change(fact) if isinstance(fact, str) else fact
            for name, fact in self.facts.items()
        }
        return Phrase(self.form, **facts)


class Length(str):
    """A length of time; in English for example ``1 hour 5 minutes``."""

    __slots__ = ("seconds",)

    seconds: int

    def __new__(cls, seconds: int) -> Length:
        """Write it out."""
        hours, rest = divmod(seconds, 3600)
        parts = ((hours, "hour"), (rest // 60, "minute"), (rest % 60, "second"))
        words = [f"{n} {unit}{'s' if n != 1 else ''}" for n, unit in parts if n]
        made = super().__new__(cls, " ".join(words) or "0 seconds")
        made.seconds = seconds
        return made

    def __reduce__(self) -> tuple[type[Length], tuple[int]]:
        """Let copies be made of the seconds."""
        return Length, (self.seconds,)


class Moment(str):
    """A point in time; in English for example ``04 May 12:40``. ``iso`` is local time."""

    __slots__ = ("iso",)

    iso: str

    def __new__(cls, iso: str) -> Moment:
        """Write it out."""
        made = super().__new__(cls, f"{datetime.fromisoformat(iso):%d %b %H:%M}")
        made.iso = iso
        return made

    def __reduce__(self) -> tuple[type[Moment], tuple[str]]:
        """Let copies be made of the moment."""
        return Moment, (self.iso,)
