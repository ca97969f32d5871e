"""The server's own figures."""

from __future__ import annotations

import pytest

from desktop.emulator.metric import Metrics

pytestmark = pytest.mark.unit


def test_times_are_told_as_percentiles() -> None:
    metrics = Metrics()
    for number in range(1, 101):
        metrics.note_reply(float(number), 700.0)
    times = metrics.described()["times"]
    assert times["reply_ms"] == {"median": 50.0, "p95": 95.0, "p99": 99.0, "number": 100}
    assert times["answer_ms"]["median"] == 750.0


def test_written_turn_has_no_detection() -> None:
    metrics = Metrics()
    metrics.note_reply(5.0, None)
    assert list(metrics.described()["times"]) == ["reply_ms"]


def test_only_the_last_replies_are_kept() -> None:
    metrics = Metrics()
    for _ in range(5_000):
        metrics.note_reply(1.0, None)
    assert metrics.described()["times"]["reply_ms"]["number"] == 2_000
