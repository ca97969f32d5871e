"""A clock that stands still until it is moved."""

from __future__ import annotations

import asyncio
import heapq
import time
from datetime import UTC, datetime, timedelta


class ManualClock:
    """Implements ``Clock``; ``advance`` moves time and wakes who waited for it."""

    def __init__(self, start: float = 1000.0) -> None:
        self._now = start
        self._origin = datetime(2026, 3, 14, 9, 30, tzinfo=UTC) - timedelta(seconds=start)
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._count = 0

    def now(self) -> float:
        return self._now

    def wall(self) -> datetime:
        return self._origin + timedelta(seconds=self._now)

    async def sleep(self, seconds: float) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._sleepers, (self._now + seconds, self._count, future))
        await future

    async def advance(self, seconds: float) -> None:
        """Move time on, waking sleepers in order and letting them run."""
        end = self._now + seconds
        while self._sleepers and self._sleepers[0][0] <= end:
            due, _, future = heapq.heappop(self._sleepers)
            self._now = max(self._now, due)
            if not future.done():
                future.set_result(None)
            await settle()
        self._now = end
        await settle()


class HastyClock:
    """Implements ``Clock``: real time, ``factor`` times as fast."""

    def __init__(self, factor: float) -> None:
        self._factor = factor
        self._began = time.monotonic()
        self._origin = datetime.now(UTC)

    def now(self) -> float:
        return self._began + (time.monotonic() - self._began) * self._factor

    def wall(self) -> datetime:
        return self._origin + timedelta(seconds=self.now() - self._began)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self._factor)


async def settle(turns: int = 32) -> None:
    """Let every task that is ready run."""
    for _ in range(turns):
        await asyncio.sleep(0)
