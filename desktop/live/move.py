"""When to move to another socket before the service closes this one."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from desktop.core.clock import Clock
from desktop.live.pause import PauseWatch
from desktop.live.race import race

LEAST_AGE_S = 1.0
"""No socket is left sooner after its opening, whatever it says: that would be a storm."""
FORCED_BEFORE_S = 10.0
EARLIEST_S = 20.0


@dataclass(frozen=True, slots=True)
class MovePlan:
    """Monotonic times: not before ``earliest``, then in the first pause, at ``deadline`` anyhow."""

    earliest: float
    deadline: float

    def sooner(self, other: MovePlan | None) -> MovePlan:
        """Return the stricter of two plans."""
        if other is None:
            return self
        return MovePlan(min(self.earliest, other.earliest), min(self.deadline, other.deadline))

    def not_before(self, time: float) -> MovePlan:
        """Return the plan put off until a time, where it is sooner."""
        return MovePlan(max(self.earliest, time), max(self.deadline, time))


def plan_for_go_away(time_left_s: float, now: float) -> MovePlan:
    """Return the plan for a warning that the socket ends in ``time_left_s``.

    The time is a hint (300 s has been announced one second into a session), so a pause is used
    only after half of it or 20 s, and the move is forced 10 s before the end.
    """
    half = time_left_s / 2
    forced = time_left_s - FORCED_BEFORE_S
    return MovePlan(now + min(half, EARLIEST_S), now + max(half, forced))


class MoveTimer:
    """Waits for the time to move; a newer plan may bring it forward."""

    def __init__(self, clock: Clock, pause: PauseWatch) -> None:
        self._clock = clock
        self._pause = pause
        self._plan: MovePlan | None = None
        self._changed = asyncio.Event()

    def want(self, plan: MovePlan) -> None:
        """Ask for a move, sooner than an earlier plan if that is stricter."""
        self._plan = plan.sooner(self._plan)
        self._changed.set()

    def forget(self) -> None:
        """Drop every plan: a new socket is in use."""
        self._plan = None
        self._changed.clear()

    async def due(self) -> None:
        """Return when the session should move."""
        while True:
            self._changed.clear()
            plan = self._plan
            if plan is None:
                await self._changed.wait()
                continue
            ended = await race({"move": self._wait(plan), "new plan": self._changed.wait()})
            if "move" in ended:
                return

    async def _wait(self, plan: MovePlan) -> None:
        if plan.earliest > self._clock.now():
            await self._clock.sleep(plan.earliest - self._clock.now())
        left = max(0.0, plan.deadline - self._clock.now())
        await race({"pause": self._pause.quiet(), "deadline": self._clock.sleep(left)})
