from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.timeline import Timeline
from tests.unit.audio.tone import constant

pytestmark = pytest.mark.unit

RATE = 24_000


def taken(timeline: Timeline, until: float) -> list[int]:
    """Return one value for every 10 ms."""
    return [int(value) for value in np.frombuffer(timeline.take(until), "<i2")[120 :: RATE // 100]]


def test_blocks_that_jitter_follow_each_other_without_a_seam() -> None:
    timeline = Timeline(RATE, 0.0)
    for number, jitter in enumerate((0.0, 0.03, -0.02, 0.01)):
        timeline.put(constant(20, RATE), 0.02 * (number + 1) + jitter)
    assert taken(timeline, 0.08) == [1000] * 8


def test_a_pause_is_silence_of_its_length() -> None:
    timeline = Timeline(RATE, 0.0)
    timeline.put(constant(20, RATE), 0.02)
    timeline.put(constant(20, RATE), 0.12)
    assert taken(timeline, 0.12) == [1000] * 2 + [0] * 8 + [1000] * 2


def test_what_comes_after_its_time_was_taken_is_left_out() -> None:
    timeline = Timeline(RATE, 0.0)
    timeline.take(1.0)
    timeline.put(constant(20, RATE), 0.5)
    assert taken(timeline, 1.1) == [0] * 10


def test_what_was_cut_is_silence() -> None:
    timeline = Timeline(RATE, 0.0)
    timeline.put(constant(100, RATE), 0.1)
    timeline.cut(0.05)
    assert taken(timeline, 0.1) == [1000] * 5 + [0] * 5


def test_memory_is_bounded_and_losses_are_counted() -> None:
    timeline = Timeline(RATE, 0.0)
    for second in range(31):
        timeline.put(constant(1000, RATE), second + 1.0)
    assert timeline.lost == RATE
    assert len(timeline.take(40.0)) == 2 * 40 * RATE
