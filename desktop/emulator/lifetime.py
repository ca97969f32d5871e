"""How long connections and sessions last, and what happens when that time is over.

The service ends a connection after about ten minutes, announced by a ``goAway``, and a session
whose context is not compressed after 15 minutes of sound or two of sound with pictures. The
figures are data (``[limit.…]`` in ``emulator/models.toml``). Assumed: which close code ends a
session at its limit; 1011 with the text that is reported for connections stands in. Assumed, too:
that every model ends sessions without sound, as one report of 60 seconds has it; so that limit is
none of the service's here and stands only where a server is started with it.
"""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cache

from desktop.core.clock import Clock
from desktop.core.resource import resource
from desktop.emulator.model import Family

ABORTED = "The operation was aborted."
DEADLINE = "Deadline expired before operation could complete."


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds, None for without end. ``notice_s`` is what a goAway leaves.

    After ``idle_s`` without sound from the client the session is closed.

    ``sound_s`` and ``picture_s`` bound sessions without compression, over all their connections.
    """

    connection_s: float | None = None
    sound_s: float | None = None
    picture_s: float | None = None
    notice_s: float = 10.0
    idle_s: float | None = None

    def session_s(self, *, compressed: bool, pictured: bool) -> float | None:
        """Return how long a session may last."""
        if compressed:
            return None
        return self.picture_s if pictured else self.sound_s


@cache
def service_limits(family: Family) -> Limits:
    """Return the limits that are documented for the service."""
    table = tomllib.loads(resource("emulator/models.toml").read_text(encoding="utf-8"))
    return Limits(**table["limit"][family])


class Deadlines:
    """Things that happen later unless they are planned anew; each by a name of its own."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def plan(self, name: str, seconds: float, act: Callable[[], Awaitable[None]]) -> None:
        """Do something so much later, instead of what was planned under this name."""
        known = self._tasks.get(name)
        if known is not None and known is not asyncio.current_task():
            known.cancel()
        self._tasks[name] = asyncio.create_task(
            self._wait(seconds, act), name=f"emulator deadline {name}"
        )

    async def aclose(self) -> None:
        """Forget what has not happened yet."""
        tasks = set(self._tasks.values()) - {asyncio.current_task()}
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def _wait(self, seconds: float, act: Callable[[], Awaitable[None]]) -> None:
        if seconds > 0:
            await self._clock.sleep(seconds)
        await act()
