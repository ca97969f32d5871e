"""What one client may send."""

from __future__ import annotations

import pytest

from desktop.emulator.traffic import Allowance, Meter
from desktop.emulator.wire import WireError
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

ALLOWANCE = Allowance(messages=10, message_burst=20, bytes=100, byte_burst=200)


def test_burst_is_allowed_and_no_more() -> None:
    meter = Meter(ManualClock(), ALLOWANCE)
    for _ in range(20):
        meter.count(1)
    with pytest.raises(WireError) as caught:
        meter.count(1)
    assert (caught.value.code, caught.value.reason) == (1008, "Too many messages.")


def test_bytes_are_counted_too() -> None:
    meter = Meter(ManualClock(), ALLOWANCE)
    with pytest.raises(WireError, match="1008") as caught:
        meter.count(201)
    assert caught.value.reason == "Too much data."


async def test_steady_client_never_hits_the_limit() -> None:
    clock = ManualClock()
    meter = Meter(clock, ALLOWANCE)
    for _ in range(200):
        meter.count(10)
        await clock.advance(0.1)
