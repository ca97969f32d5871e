"""Everything that happened, with the time at which it did."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from desktop.core.events import Event
from desktop.core.record import as_record

E = TypeVar("E")


class MissedError(Exception):
    """Something that should have happened did not; the text says what."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An event and its monotonic time in seconds."""

    at: float
    event: Event


class Diary:
    """Notes events from any thread and lets one loop wait for them."""

    def __init__(self) -> None:
        self.began = time.monotonic()
        self.entries: list[Entry] = []
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()

    def note(self, event: Event) -> None:
        """Write an event down."""
        self.entries.append(Entry(time.monotonic(), event))
        self._loop.call_soon_threadsafe(self._news.set)

    def mark(self) -> int:
        """Return a place in the diary; what comes after it is new."""
        return len(self.entries)

    def since(self, mark: int, kind: type[E]) -> list[E]:
        """Return the events of a kind after a mark."""
        return [entry.event for entry in self.entries[mark:] if isinstance(entry.event, kind)]

    async def wait(
        self,
        mark: int,
        kind: type[E],
        what: str,
        fits: Callable[[E], bool] = lambda _: True,
        timeout_s: float = 20.0,
    ) -> E:
        """Wait for an event after a mark; raises ``MissedError`` with ``what`` in it."""
        return (await self.find(mark, kind, what, fits, timeout_s))[1]

    async def find(
        self,
        mark: int,
        kind: type[E],
        what: str,
        fits: Callable[[E], bool] = lambda _: True,
        timeout_s: float = 20.0,
    ) -> tuple[float, E]:
        """Wait like ``wait`` and also return when it happened."""
        try:
            async with asyncio.timeout(timeout_s):
                while True:
                    self._news.clear()
                    for entry in self.entries[mark:]:
                        if isinstance(entry.event, kind) and fits(entry.event):
                            return entry.at, entry.event
                    await self._news.wait()
        except TimeoutError:
            raise MissedError(f"{what} did not happen within {timeout_s:g} s") from None

    def records(self) -> list[dict[str, object]]:
        """Return all of it, JSON-ready."""
        return [as_record(e.event, round(1000 * (e.at - self.began))) for e in self.entries]
