"""Counts are bounded, and a snapshot holds them beside the latencies."""

from __future__ import annotations

import pytest

from desktop.core.figure import Figures, LatencySummary
from desktop.diagnostics.counter import MOST_NAMES, Counters, Diagnostics

pytestmark = pytest.mark.unit


def test_counts_add_up_by_name() -> None:
    counters = Counters()
    counters.count("unknown_messages")
    counters.count("skipped_ms", 40)
    counters.count("unknown_messages", 2)
    assert counters.summary() == {"skipped_ms": 40, "unknown_messages": 3}


def test_names_made_of_data_cannot_grow_it() -> None:
    counters = Counters()
    for number in range(MOST_NAMES + 5):
        counters.count(f"name {number}")
    counters.count("name 0")
    assert len(counters.summary()) == MOST_NAMES
    assert counters.summary()["name 0"] == 2


def test_a_snapshot_does_not_change_any_more() -> None:
    diagnostics = Diagnostics()
    diagnostics.latencies.record("tool", 5.0)
    before = diagnostics.figures()
    diagnostics.latencies.record("tool", 9.0)
    diagnostics.counters.count("late")
    assert before == Figures({"tool": LatencySummary(1, 5.0, 5.0, 5.0)}, {})
