"""A deadline kept by the injected clock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from desktop.core.clock import Clock

T = TypeVar("T")


class StopWatch:
    """How long a call has stood still, while the person was asked, for example."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._held_s = 0.0
        self._since: float | None = None

    def hold(self) -> None:
        """Stand still from now on."""
        self._since = self._clock.now()

    def go(self) -> None:
        """Go on."""
        self._held_s, self._since = self.held_s(), None

    def held_s(self) -> float:
        """Return how long it has stood still so far."""
        held = 0.0 if self._since is None else self._clock.now() - self._since
        return self._held_s + held


def _never_held() -> float:
    return 0.0


async def within(
    clock: Clock,
    seconds: float,
    work: Coroutine[Any, Any, T],
    name: str,
    held_s: Callable[[], float] = _never_held,
) -> T:
    """Return what the work returns; raises ``TimeoutError`` when it is too slow.

    The time that ``held_s`` returns does not count. Whatever happens, neither the work nor the
    clock's task outlives this call.
    """
    job = asyncio.create_task(work, name=name)
    bell = asyncio.create_task(_ring(clock, seconds, held_s), name=f"{name}: deadline")
    try:
        await asyncio.wait((job, bell), return_when=asyncio.FIRST_COMPLETED)
        if not job.done():
            raise TimeoutError
        return job.result()
    finally:
        job.cancel()
        bell.cancel()
        await asyncio.wait((job, bell))


async def _ring(clock: Clock, seconds: float, held_s: Callable[[], float]) -> None:
    due = clock.now() + seconds - held_s()
    while (rest := due + held_s() - clock.now()) > 0:
        await clock.sleep(rest)
