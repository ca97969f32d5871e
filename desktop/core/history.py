"""What the person may do with what was kept: look, find, name, delete, forget, carry away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from desktop.core.archive import KeptLine
from desktop.core.errors import StoreError

ExportForm = Literal["json", "markdown", "text", "srt", "vtt"]
"""``json`` is complete and can be read in again; the others are for reading."""


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which conversations are wanted; ``since`` and ``until`` are days, both included."""

    words: str = ""
    since: str = ""
    until: str = ""
    pinned: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether all are wanted."""
        return self == HistoryFilter()


@dataclass(frozen=True, slots=True)
class ConversationHead:
    """One conversation in a list.

    ``title`` is the person's own, or else the first thing that they said; ``demo`` tells that the
    embedded server answered. With words to find, ``excerpt`` holds the newest hit, ``hit_line``
    its line and ``hits`` how many there are.
    """

    conversation: str
    title: str
    named: bool
    began_at: str
    turns: int
    pinned: bool = False
    notes: int = 0
    model: str = ""
    demo: bool = False
    excerpt: str = ""
    hit_line: int = 0
    hits: int = 0


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some of the conversations that a filter finds, and how many it finds in all."""

    heads: tuple[ConversationHead, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Derived:
    """How much goes when something is forgotten, by kind; all zero when nothing is there."""

    lines: int = 0
    notes: int = 0
    calls: int = 0
    pictures: int = 0
    chips: int = 0

    @property
    def total(self) -> int:
        """Everything together."""
        return self.lines + self.notes + self.calls + self.pictures + self.chips


@dataclass(frozen=True, slots=True)
class Imported:
    """What a file brought; what was here already is not counted."""

    conversations: int
    notes: int


class HistoryDesk(Protocol):
    """What was kept, in the person's hands. Every method may raise ``StoreError``."""

    async def find(self, wanted: HistoryFilter, limit: int = 100, offset: int = 0) -> HistoryPage:
        """Return conversations, the pinned ones first, then the newest."""
        ...

    async def read(self, conversation: str, line: int = 0, limit: int = 400) -> Sequence[KeptLine]:
        """Return the lines around a line, or the first ones."""
        ...

    async def place_of(self, uid: str) -> tuple[str, int]:
        """Return conversation and line of something recalled; an empty id when it is gone."""
        ...

    async def rename(self, conversation: str, title: str) -> None:
        """Give a conversation another title; an empty one gives it back its own."""
        ...

    async def pin(self, conversation: str, on: bool) -> None:
        """Pin a conversation, so that it stays however old it gets, or let it go again."""
        ...

    async def trash(self, conversations: Sequence[str]) -> None:
        """Hide conversations and what was derived from them, until they are purged."""
        ...

    async def trash_found(self, wanted: HistoryFilter) -> Sequence[str]:
        """Hide everything that a filter finds and return which conversations that were."""
        ...

    async def restore(self, conversations: Sequence[str]) -> None:
        """Bring hidden conversations back."""
        ...

    async def purge(self) -> None:
        """Forget for good whatever is hidden."""
        ...

    async def derived(self, number: int) -> Derived:
        """Return what ``forget`` would take away with a line."""
        ...

    async def forget(self, number: int) -> Derived:
        """Forget a line for good, with its answer and all that was derived from it."""
        ...

    async def export(self, conversation: str, form: ExportForm, path: Path) -> None:
        """Write one conversation to a file."""
        ...

    async def export_all(self, path: Path) -> None:
        """Write everything to one file that another machine can take in."""
        ...

    async def take_in(self, path: Path) -> Imported:
        """Add what such a file holds; doing it twice changes nothing."""
        ...

    async def carry_on(self, conversation: str) -> None:
        """Have the next session go on with this conversation."""
        ...

    async def keep_picture(self, jpeg: bytes, description: str) -> bool:
        """Keep a picture with the present conversation; False while nothing is kept."""
        ...

    async def go_private(self, on: bool) -> None:
        """Keep nothing from now on, or begin to keep again."""
        ...

    async def private(self) -> bool:
        """Whether nothing is kept now because the person wants it so."""
        ...


class NothingKeptError(StoreError):
    """There is no memory here."""


class NoHistory:
    """Implements ``HistoryDesk`` where nothing is kept at all."""

    async def find(self, wanted: HistoryFilter, limit: int = 100, offset: int = 0) -> HistoryPage:
        """Find nothing."""
        return HistoryPage((), 0)

    async def read(self, conversation: str, line: int = 0, limit: int = 400) -> Sequence[KeptLine]:
        """Return nothing."""
        return ()

    async def place_of(self, uid: str) -> tuple[str, int]:
        """Find nothing."""
        return "", 0

    async def rename(self, conversation: str, title: str) -> None:
        """Do nothing."""

    async def pin(self, conversation: str, on: bool) -> None:
        """Do nothing."""

    async def trash(self, conversations: Sequence[str]) -> None:
        """Do nothing."""

    async def trash_found(self, wanted: HistoryFilter) -> Sequence[str]:
        """Find nothing."""
        return ()

    async def restore(self, conversations: Sequence[str]) -> None:
        """Do nothing."""

    async def purge(self) -> None:
        """Do nothing."""

    async def derived(self, number: int) -> Derived:
        """Find nothing."""
        return Derived()

    async def forget(self, number: int) -> Derived:
        """Find nothing."""
        return Derived()

    async def export(self, conversation: str, form: ExportForm, path: Path) -> None:
        """Refuse: there is nothing to write."""
        raise NothingKeptError("Nothing is kept, so there is nothing to write to a file.")

    async def export_all(self, path: Path) -> None:
        """Refuse: there is nothing to write."""
        raise NothingKeptError("Nothing is kept, so there is nothing to write to a file.")

    async def take_in(self, path: Path) -> Imported:
        """Refuse: there is no place for it."""
        raise NothingKeptError("Nothing can be kept yet. Wait a moment and try again.")

    async def carry_on(self, conversation: str) -> None:
        """Do nothing."""

    async def keep_picture(self, jpeg: bytes, description: str) -> bool:
        """Keep nothing."""
        return False

    async def go_private(self, on: bool) -> None:
        """Do nothing."""

    async def private(self) -> bool:
        """Nothing is kept, but not by the person's wish."""
        return False
