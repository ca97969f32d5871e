from __future__ import annotations

from datetime import datetime

import pytest

from desktop.core.figure import LatencySummary
from desktop.diagnostics.latency import MOST_NAMES, Latencies, percentile

pytestmark = pytest.mark.unit


class SteppingClock:
    """Moves on by a quarter of a second at each look."""

    def __init__(self) -> None:
        self.time = 0.0

    def now(self) -> float:
        self.time += 0.25
        return self.time

    def wall(self) -> datetime:
        return datetime.now().astimezone()

    async def sleep(self, seconds: float) -> None:
        self.time += seconds


def test_a_summary_tells_the_middle_and_the_tail() -> None:
    latencies = Latencies()
    for ms in range(1, 101):
        latencies.record("uplink", float(ms))
    assert latencies.summary() == {"uplink": LatencySummary(100, 50.0, 95.0, 99.0)}


def test_only_the_latest_are_kept_but_all_are_counted() -> None:
    latencies = Latencies(capacity=4)
    for ms in [1000.0] * 6 + [2.0] * 4:
        latencies.record("uplink", ms)
    assert latencies.summary()["uplink"] == LatencySummary(10, 2.0, 2.0, 2.0)


def test_what_is_no_number_is_ignored() -> None:
    latencies = Latencies()
    latencies.record("uplink", float("nan"))
    assert latencies.summary() == {}


def test_names_cannot_grow_without_end() -> None:
    latencies = Latencies()
    for number in range(2 * MOST_NAMES):
        latencies.record(f"name {number}", 1.0)
    assert len(latencies.summary()) == MOST_NAMES


def test_a_body_is_measured_even_when_it_fails() -> None:
    latencies = Latencies()
    with pytest.raises(KeyError), latencies.measure("tool", SteppingClock()):
        raise KeyError
    assert latencies.summary()["tool"].median == 250.0


@pytest.mark.parametrize(("share", "expected"), [(0.0, 1.0), (0.5, 1.0), (0.51, 2.0), (1.0, 2.0)])
def test_percentiles_are_values_that_were_measured(share: float, expected: float) -> None:
    assert percentile([1.0, 2.0], share) == expected
