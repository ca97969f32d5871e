"""Bounded queues whose loss policy is part of their type.

Live media prefers the newest item and counts what it drops; control and tool messages are never
dropped, so a full queue there is an error for whoever puts.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Generic, TypeVar

from desktop.core.errors import ChannelClosedError, ChannelFullError

T = TypeVar("T")


class Loss(Enum):
    """What a full channel does with one more item."""

    DROP_OLDEST = "drop oldest"
    NEVER = "never"


class Channel(Generic[T]):
    """A bounded queue between tasks of one event loop; iterate it to receive.

    ``dropped`` counts what ``Loss.DROP_OLDEST`` gave up. Cancelling ``get`` loses nothing.
    """

    def __init__(self, capacity: int, loss: Loss) -> None:
        if capacity < 1:
            raise ValueError("a channel holds at least one item")
        self.capacity = capacity
        self.loss = loss
        self.dropped = 0
        self._items: deque[T] = deque()
        self._closed = False
        self._ready = asyncio.Event()
        self._feeding: tuple[Callable[[T], None], asyncio.Future[None]] | None = None

    def __len__(self) -> int:
        return len(self._items)

    @property
    def closed(self) -> bool:
        """Whether ``close`` was called; items may still be waiting."""
        return self._closed

    def put(self, item: T) -> None:
        """Add one item, never blocking; after ``close`` it is counted as dropped.

        Raises ``ChannelFullError`` where nothing may be lost and no room is left.
        """
        if self._closed:
            self.dropped += 1
            return
        if self._feeding is not None and not self._feeding[1].done():
            self._feed(item, *self._feeding)
            return
        if len(self._items) >= self.capacity:
            if self.loss is Loss.NEVER:
                raise ChannelFullError(f"more than {self.capacity} items are waiting")
            self._items.popleft()
            self.dropped += 1
        self._items.append(item)
        self._ready.set()

    async def get(self) -> T:
        """Wait for the oldest item. Raises ``ChannelClosedError`` when closed and empty."""
        while not self._items:
            if self._closed:
                raise ChannelClosedError
            self._ready.clear()
            await self._ready.wait()
        return self._items.popleft()

    async def feed(self, take: Callable[[T], None]) -> None:
        """Hand what waits to ``take``, then every item within the ``put`` that brings it.

        Returns when closed. An error of ``take`` ends the feeding and is raised here, not by
        ``put``. Sound takes this way: a task that is woken for each item costs the loop a turn.
        """
        while self._items:
            take(self._items.popleft())
        if self._closed:
            return
        ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._feeding = (take, ended)
        try:
            await ended
        finally:
            self._feeding = None

    def _feed(self, item: T, take: Callable[[T], None], ended: asyncio.Future[None]) -> None:
        try:
            take(item)
        except Exception as error:  # noqa: BLE001 - it is the receiver's, and raised there
            ended.set_exception(error)

    def clear(self) -> int:
        """Forget everything that waits and return how much that was; not counted as dropped."""
        count = len(self._items)
        self._items.clear()
        return count

    def close(self) -> None:
        """Let receivers finish what waits and then stop."""
        self._closed = True
        self._ready.set()
        if self._feeding is not None and not self._feeding[1].done():
            self._feeding[1].set_result(None)

    def __aiter__(self) -> Channel[T]:
        return self

    async def __anext__(self) -> T:
        try:
            return await self.get()
        except ChannelClosedError:
            raise StopAsyncIteration from None


class ThreadInlet(Generic[T]):
    """The way from a device callback or worker thread into a ``Channel``.

    ``put`` copies a reference and arms at most one wake-up of the loop, so that a stalled loop
    never finds a queue of callbacks. Oldest items go first when ``capacity`` is reached.
    """

    def __init__(self, channel: Channel[T], loop: asyncio.AbstractEventLoop) -> None:
        self._channel = channel
        self._loop = loop
        self._waiting: deque[T] = deque(maxlen=channel.capacity)
        self._armed = False
        self.dropped = 0

    def put(self, item: T) -> None:
        """Hand one item over from any thread; never blocks, never raises."""
        if len(self._waiting) == self._waiting.maxlen:
            self.dropped += 1
        self._waiting.append(item)
        if self._armed:
            return
        self._armed = True
        try:
            self._loop.call_soon_threadsafe(self._drain)
        except RuntimeError:  # the loop has closed: nobody listens any more
            self._waiting.clear()

    def _drain(self) -> None:
        self._armed = False
        while self._waiting:
            self._channel.put(self._waiting.popleft())
