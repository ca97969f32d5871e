"""Timers that the person asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from desktop.core.clock import Clock
from desktop.core.events import Event, TimerDue
from desktop.tools.tool import ToolRefusedError

MOST_TIMERS = 20
LONGEST_S = 7 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Timer:
    """One timer; ``due_at`` is monotonic seconds."""

    timer_id: str
    label: str
    seconds: int
    due_at: float


class Timers:
    """Keeps the timers that run; each one publishes ``TimerDue`` when its time has come."""

    def __init__(self, clock: Clock, publish: Callable[[Event], None]) -> None:
        self._clock = clock
        self._publish = publish
        self._count = 0
        self._running: dict[str, tuple[Timer, asyncio.Task[None]]] = {}

    def set(self, seconds: int, label: str = "") -> Timer:
        """Start one; raises ``ToolRefusedError`` when too many run already."""
        if len(self._running) >= MOST_TIMERS:
            raise ToolRefusedError(f"there are already {MOST_TIMERS} timers")
        self._count += 1
        due_at = self._clock.now() + seconds
        timer = Timer(f"timer-{self._count}", label.strip(), seconds, due_at)
        task = asyncio.create_task(self._run(timer), name=timer.timer_id)
        self._running[timer.timer_id] = (timer, task)
        return timer

    def all(self) -> tuple[Timer, ...]:
        """Return those that run, the one that is due first in front."""
        return tuple(sorted((t for t, _ in self._running.values()), key=lambda t: t.due_at))

    def named(self, label: str) -> tuple[Timer, ...]:
        """Return those of that label, whatever its case; without a label all of them."""
        wanted = label.strip().casefold()
        return tuple(t for t in self.all() if not wanted or t.label.casefold() == wanted)

    def seconds_left(self, timer: Timer) -> int:
        """Return how long it still has to run."""
        return max(0, round(timer.due_at - self._clock.now()))

    def cancel(self, timer: Timer) -> None:
        """Take a timer away; does nothing when it has gone."""
        _, task = self._running.pop(timer.timer_id, (None, None))
        if task is not None:
            task.cancel()

    async def aclose(self) -> None:
        """End every timer."""
        tasks = [task for _, task in self._running.values()]
        self._running.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self, timer: Timer) -> None:
        await self._clock.sleep(timer.seconds)
        self._running.pop(timer.timer_id, None)
        self._publish(TimerDue(timer.timer_id, announcement(timer)))


def announcement(timer: Timer) -> str:
    """Return the sentence to show or speak when a timer is due."""
    length = duration(timer.seconds)
    return f"{timer.label}: {length} are over." if timer.label else f"Your timer is due: {length}."


def duration(seconds: int) -> str:
    """Return a length of time in words, for example ``1 hour 5 minutes``."""
    hours, rest = divmod(seconds, 3600)
    parts = ((hours, "hour"), (rest // 60, "minute"), (rest % 60, "second"))
    words = [f"{n} {unit}{'s' if n != 1 else ''}" for n, unit in parts if n]
    return " ".join(words) or "0 seconds"
