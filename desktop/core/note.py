"""Notes in the person's hands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

NoteState = Literal["kept", "review"]
"""``review``: it waits for the person's word, and nobody is told of it."""


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """One note.

    ``origin`` says whose words they are, ``conversation`` and ``line`` where they were said.
    ``author`` names another member of the team, whose notes can be read only.
    """

    number: int
    text: str
    state: NoteState
    origin: str
    noted_at: str
    edited_at: str = ""
    pinned: bool = False
    team: bool = False
    author: str = ""
    conversation: str = ""
    line: int = 0
    before: str = ""


class NoteDesk(Protocol):
    """Lists and changes notes. Every method may raise ``StoreError``."""

    async def notes(self, state: NoteState, words: str = "") -> Sequence[NoteEntry]:
        """Return notes, the pinned ones first, then the newest."""
        ...

    async def waiting(self) -> int:
        """Return how many notes wait for review."""
        ...

    async def add(self, text: str) -> None:
        """Keep a note of the person's own."""
        ...

    async def edit(self, number: int, text: str) -> None:
        """Change a note's words, which are the person's own from then on."""
        ...

    async def pin(self, number: int, on: bool) -> None:
        """Put a note first, or back in its place."""
        ...

    async def share(self, number: int, on: bool) -> None:
        """Let the team read a note, or no more."""
        ...

    async def accept(self, number: int) -> None:
        """Keep a note that waited for review."""
        ...

    async def trash(self, numbers: Sequence[int]) -> None:
        """Hide notes until they are purged."""
        ...

    async def restore(self, numbers: Sequence[int]) -> None:
        """Bring hidden notes back."""
        ...

    async def purge(self) -> None:
        """Forget for good whatever is hidden."""
        ...

    async def forget(self, number: int) -> None:
        """Forget a note with what was said where it came from."""
        ...


class NoNotes:
    """Implements ``NoteDesk`` where there is no memory."""

    async def notes(self, state: NoteState, words: str = "") -> Sequence[NoteEntry]:
        """Return nothing."""
        return ()

    async def waiting(self) -> int:
        """Return none."""
        return 0

    async def add(self, text: str) -> None:
        """Do nothing."""

    async def edit(self, number: int, text: str) -> None:
        """Do nothing."""

    async def pin(self, number: int, on: bool) -> None:
        """Do nothing."""

    async def share(self, number: int, on: bool) -> None:
        """Do nothing."""

    async def accept(self, number: int) -> None:
        """Do nothing."""

    async def trash(self, numbers: Sequence[int]) -> None:
        """Do nothing."""

    async def restore(self, numbers: Sequence[int]) -> None:
        """Do nothing."""

    async def purge(self) -> None:
        """Do nothing."""

    async def forget(self, number: int) -> None:
        """Do nothing."""
