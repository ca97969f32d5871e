"""The sentences of the embedded server, read from ``emulator/sayings.toml``.

One list serves three readers: people (``example``), the ear's grammar (``spoken``) and typed text
(``spoken`` and ``typed``).
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from desktop.core.resource import resource


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in a sentence: what may be heard there and what may be typed there.

    ``rule`` is JSGF, ``typed`` a regular expression or the name of one in ``reading``; a
    ``part`` only serves other rules.
    """

    name: str
    rule: str
    typed: str = ""
    part: bool = False


@dataclass(frozen=True, slots=True)
class Saying:
    """One intent with the sentences that mean it; ``example`` is empty when none is shown."""

    intent: str
    example: str = ""
    spoken: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """All sayings, in the order in which they are tried, and their slots by name."""

    sayings: tuple[Saying, ...]
    slots: Mapping[str, Slot]
    pronunciations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def examples(self) -> tuple[str, ...]:
        """The *try saying* sentences."""
        return tuple(saying.example for saying in self.sayings if saying.example)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a sentence was taken to mean; slots keep their order, repeated names included."""

    intent: str
    slots: tuple[tuple[str, str], ...] = field(default=())

    def get(self, name: str) -> str:
        """Return the first slot of that name, or an empty text."""
        return next((value for slot, value in self.slots if slot == name), "")

    def values(self) -> tuple[str, ...]:
        """Return what stands in the slots, in the order of the sentence."""
        return tuple(value for _, value in self.slots)


@cache
def phrasebook() -> Phrasebook:
    """Return the shipped sayings."""
    return parse_phrasebook(resource("emulator/sayings.toml").read_text(encoding="utf-8"))


def parse_phrasebook(text: str) -> Phrasebook:
    """Build a phrasebook from TOML; the file's head describes the format."""
    table: Mapping[str, Any] = tomllib.loads(text)
    slots = {name: _slot(name, entry) for name, entry in table["slot"].items()}
    sayings = tuple(
        Saying(
            entry["intent"],
            entry.get("example", ""),
            tuple(entry.get("spoken", ())),
            tuple(entry.get("typed", ())),
        )
        for entry in table["saying"]
    )
    extra = {word: tuple(ways) for word, ways in table.get("pronunciation", {}).items()}
    return Phrasebook(sayings, slots, extra)


def _slot(name: str, entry: Mapping[str, Any]) -> Slot:
    rule = entry.get("rule") or " | ".join(entry["words"])
    return Slot(name, rule, entry.get("typed", ""), entry.get("part", False))
