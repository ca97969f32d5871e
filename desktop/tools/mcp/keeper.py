"""Keeps the book of tools on the disk, without holding anybody up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from desktop.core.errors import StoreError
from desktop.tools.mcp.book import ToolBook


class BookKeeper:
    """Belongs to one loop; ``complain`` hears of a book that cannot be kept."""

    def __init__(self, book: ToolBook, complain: Callable[[str], None]) -> None:
        self._book = book
        self._complain = complain
        self._lock = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None
        self._saved = ""

    async def save(self) -> None:
        """Write the book if it has changed. Raises ``StoreError``."""
        async with self._lock:
            text = self._book.text()
            if text != self._saved:
                await asyncio.to_thread(self._book.save, text)
                self._saved = text

    def save_soon(self) -> None:
        """Write it behind what happens now."""
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._quietly(), name="keep the book of tools")

    async def aclose(self) -> None:
        """Write what has changed."""
        if self._task is not None:
            await asyncio.wait([self._task])
        await self._quietly()

    async def _quietly(self) -> None:
        try:
            await self.save()
        except StoreError as error:
            self._complain(str(error))
