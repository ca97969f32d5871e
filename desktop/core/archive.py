"""What was said and kept, as pages of lines in the order in which they were said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from desktop.core.events import Source


@dataclass(frozen=True, slots=True)
class KeptLine:
    """One line; ``number`` grows with time over all conversations, ``line`` is its ``line_id``."""

    number: int
    conversation: str
    line: int
    kind: Literal["user", "assistant", "notice"]
    text: str
    wall_time: str
    cut_off: bool = False
    sources: tuple[Source, ...] = ()


class NothingKept:
    """Implements ``Archive`` for people who keep nothing."""

    async def present(self) -> str:
        """Return no id."""
        return ""

    async def number_of(self, conversation: str, line: int) -> int:
        """Return no number."""
        return 0

    async def older(self, number: int, limit: int) -> Sequence[KeptLine]:
        """Return nothing."""
        return ()

    async def newer(self, number: int, limit: int) -> Sequence[KeptLine]:
        """Return nothing."""
        return ()

    async def find(self, words: str, limit: int) -> Sequence[KeptLine]:
        """Find nothing."""
        return ()


class Archive(Protocol):
    """Pages through all that was kept. Every method may raise ``StoreError``."""

    async def present(self) -> str:
        """Return the id of the present conversation; empty when nothing is kept."""
        ...

    async def number_of(self, conversation: str, line: int) -> int:
        """Return the number of a line, or of the nearest one before it; 0 when there is none."""
        ...

    async def older(self, number: int, limit: int) -> Sequence[KeptLine]:
        """Return the lines right before a number, oldest first."""
        ...

    async def newer(self, number: int, limit: int) -> Sequence[KeptLine]:
        """Return the lines right after a number, oldest first."""
        ...

    async def find(self, words: str, limit: int) -> Sequence[KeptLine]:
        """Return the newest lines that hold the words in any case, or were said at ``HH:MM``."""
        ...
