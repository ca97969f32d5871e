from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.timeline import Timeline
from tests.unit.audio.tone import constant

pytestmark = pytest.mark.unit

RATE = 24_000
MARK = 5_000


def marked() -> bytes:
    """Return a block that is told from every other."""
    return np.full(RATE // 50, MARK, "<i2").tobytes()


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


def test_a_device_that_begins_anew_has_forgotten_what_it_was_given() -> None:
    timeline = Timeline(RATE, 0.0)
    timeline.put(bytes(2 * RATE // 5), 0.2)  # silence, of which 140 ms were dropped
    for number in range(3):
        timeline.put(constant(20, RATE), 0.08 + 0.02 * number)
    assert taken(timeline, 0.12) == [0] * 6 + [1000] * 6


@pytest.mark.parametrize("late", [-0.05, 0.05])
def test_a_step_that_is_no_more_than_jitter_is_made_up_for(late: float) -> None:
    timeline = Timeline(RATE, 0.0)
    for number in range(1, 51):
        timeline.put(constant(20, RATE), 0.02 * number)
    for number in range(51, 150):
        timeline.put(constant(20, RATE), 0.02 * number + late)
    timeline.put(marked(), 3.0 + late)
    samples = np.frombuffer(timeline.take(4.0), "<i2")
    assert np.argmax(samples == MARK) / RATE == pytest.approx(2.98 + late, abs=0.016)


def test_two_clocks_that_drift_apart_stay_within_a_block() -> None:
    timeline, parts = Timeline(RATE, 0.0), []
    for number in range(1, 15_001):
        timeline.put(constant(20, RATE), 0.02 * number * 1.0002)
        if number % 50 == 0:
            parts.append(timeline.take(0.02 * number * 1.0002 - 1.0))
    timeline.put(marked(), 0.02 * 15_001 * 1.0002)
    samples = np.frombuffer(b"".join((*parts, timeline.take(302.0))), "<i2")
    assert np.argmax(samples == MARK) / RATE == pytest.approx(300.06, abs=0.02)
