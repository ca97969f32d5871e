from __future__ import annotations

from contextlib import aclosing

import pytest

from desktop.audio.pace import paced
from desktop.core.clock import SystemClock

pytestmark = pytest.mark.unit


class LateClock(SystemClock):
    """Wakes later than asked, each time by the next of these seconds."""

    def __init__(self, *late_s: float) -> None:
        self.time = 0.0
        self.late_s = list(late_s)

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.time += seconds + (self.late_s.pop(0) if self.late_s else 0.0)


async def due_times(clock: LateClock, count: int) -> list[float]:
    async with aclosing(paced(clock, 0.02)) as periods:
        return [round(await anext(periods), 3) for _ in range(count)]


async def test_periods_do_not_drift_when_every_waking_is_late() -> None:
    times = await due_times(LateClock(*[0.003] * 10), 10)
    assert times == pytest.approx([0.02 * number for number in range(1, 11)])


async def test_missed_periods_are_given_at_once() -> None:
    clock = LateClock(0.2)
    times = await due_times(clock, 11)
    assert times[-1] == pytest.approx(0.22)
    assert clock.time == pytest.approx(0.22)


async def test_the_sleep_of_a_suspended_machine_is_left_out() -> None:
    times = await due_times(LateClock(0.0, 60.0), 3)
    assert times == pytest.approx([0.02, 0.04, 60.06], abs=0.021)
