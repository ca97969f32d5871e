"""What the model may ask of the memory, and what answers from it look like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

RECALL = "recall"
"""The tool that looks into the memory."""

_SCHEME = "attune:memory/"


@dataclass(frozen=True, slots=True)
class Memory:
    """One thing that was found again.

    ``number`` is what ``forget`` takes, for notes only. ``trust`` says whose words they are.
    """

    uid: str
    kind: Literal["said", "note", "picture"]
    text: str
    date: str
    source: str
    trust: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Remembered:
    """A note was taken; not ``kept``, it waits for the person's review."""

    number: int
    kept: bool


class Recollection(Protocol):
    """The memory as tools may use it. Every method may raise ``StoreError``."""

    async def recall(
        self, query: str, since: datetime | None = None, limit: int = 8
    ) -> Sequence[Memory]:
        """Return what holds the query's words, the best first, and show it beside the answer."""
        ...

    async def remember(self, text: str) -> Remembered:
        """Keep a note where it holds the person's own words; else put it up for review."""
        ...

    async def forget(self, number: int) -> bool:
        """Forget one note; False when there is none of that number."""
        ...


def memory_uri(uid: str, kind: str) -> str:
    """Return the address that a source from the memory carries."""
    return f"{_SCHEME}{kind}/{uid}"


def memory_of(uri: str) -> str:
    """Return the id of what a source came from in the memory; empty for any other source."""
    if not uri.startswith(_SCHEME):
        return ""
    return uri[len(_SCHEME) :].partition("/")[2]
