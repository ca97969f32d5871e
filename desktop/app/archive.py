"""The memory's lines for the window, which is there before the memory is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.core.archive import Archive, KeptLine, NothingKept


class LatePart:
    """Passes every call to a part of the memory once there is one, and to ``nothing`` before."""

    def __init__(self, part: Callable[[], object | None], nothing: object) -> None:
        self._part = part
        self._nothing = nothing

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the part has
        return getattr(self._part() or self._nothing, name)


class LateArchive:
    """Implements ``Archive`` by another one; ``archive`` returns None until there is one."""

    def __init__(self, archive: Callable[[], Archive | None]) -> None:
        self._archive = archive
        self._nothing = NothingKept()

    async def present(self) -> str:
        """Return the id of the present conversation."""
        return await self._there().present()

    async def number_of(self, conversation: str, line: int) -> int:
        """Return a line's number."""
        return await self._there().number_of(conversation, line)

    async def older(self, number: int, limit: int) -> Sequence[KeptLine]:
        """Return the lines right before a number."""
        return await self._there().older(number, limit)

    async def newer(self, number: int, limit: int) -> Sequence[KeptLine]:
        """Return the lines right after a number."""
        return await self._there().newer(number, limit)

    async def find(self, words: str, limit: int) -> Sequence[KeptLine]:
        """Return the newest lines that hold the words."""
        return await self._there().find(words, limit)

    def _there(self) -> Archive:
        return self._archive() or self._nothing
