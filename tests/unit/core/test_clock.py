from __future__ import annotations

import pytest

from desktop.core.clock import until_tick
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("start", [1000.0, 1000.07, 1000.1999])
async def test_all_who_look_every_so_often_wake_at_the_same_moments(start: float) -> None:
    clock = ManualClock(start)
    for _ in range(3):
        await clock.advance(until_tick(clock, 0.25))
        assert clock.now() % 0.25 == pytest.approx(0.0, abs=1e-9)


@pytest.mark.parametrize("now", [1000.0, 1000.2, 1000.1 + 0.2, 1000.25 - 1e-12])
def test_nobody_looks_again_at_once(now: float) -> None:
    assert 0.125 <= until_tick(ManualClock(now), 0.25) <= 0.375
