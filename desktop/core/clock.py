"""Time, as something that can be injected."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """Tells time and waits; tests hand in one that jumps."""

    def now(self) -> float:
        """Monotonic seconds."""
        ...

    def wall(self) -> datetime:
        """Local date and time with its zone."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait without blocking the loop."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()

    def wall(self) -> datetime:
        """Local date and time with its zone."""
        return datetime.now().astimezone()

    async def sleep(self, seconds: float) -> None:
        """Wait without blocking the loop."""
        await asyncio.sleep(seconds)


def until_tick(clock: Clock, period_s: float) -> float:
    """Return how long to sleep until a whole multiple of a period, for at least half of it.

    All who look now and then and sleep so wake in the same turn of their loop, which costs little
    more than one of them.
    """
    left_s = period_s - clock.now() % period_s
    return left_s if left_s >= period_s / 2 else left_s + period_s
