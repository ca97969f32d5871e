from __future__ import annotations

import random

import pytest

from desktop.audio.sample_clock import SampleClock, StreamTime

pytestmark = pytest.mark.unit

BLOCK_S = 0.01


def jittered(count: int, jitter_s: float, ppm: float = 0.0) -> list[float]:
    """Return how far each smoothed time lies from the truth."""
    chance = random.Random(7)
    clock = SampleClock()
    wrong = []
    for number in range(1, count + 1):
        true = 50.0 + number * BLOCK_S * (1 + ppm / 1e6)
        said = true + chance.uniform(-jitter_s, jitter_s)
        wrong.append(clock.tick(BLOCK_S, said) - true)
    return wrong


def test_times_of_blocks_that_come_in_bursts_are_smooth() -> None:
    assert max(abs(off) for off in jittered(1000, 0.02)[100:]) < 0.004


def test_a_device_whose_clock_drifts_is_followed() -> None:
    assert max(abs(off) for off in jittered(5000, 0.0, ppm=500)) < 0.001


def test_a_gap_is_believed_at_once() -> None:
    clock = SampleClock()
    clock.tick(BLOCK_S, 10.0)
    assert clock.tick(BLOCK_S, 10.5) == 10.5


def test_another_stream_begins_with_its_own_first_time() -> None:
    clock = SampleClock()
    clock.tick(BLOCK_S, 10.0)
    clock.reset()
    assert clock.tick(BLOCK_S, 10.05) == 10.05


def test_a_callback_that_had_to_wait_does_not_make_the_sound_later() -> None:
    time = StreamTime()
    time.monotonic(10.0, 510.001)
    assert time.monotonic(10.02, 510.071) == pytest.approx(510.021)


def test_a_clock_that_slept_is_believed_again() -> None:
    time = StreamTime()
    time.monotonic(10.0, 510.0)
    for current in (10.02, 10.04):
        time.monotonic(current, 508.0 + current)
    assert time.monotonic(10.06, 518.06) == pytest.approx(518.06)


def test_a_program_that_stood_still_between_two_readings_dates_nothing_later() -> None:
    time = StreamTime()
    time.monotonic(10.0, 510.0)
    assert time.monotonic(10.02, 512.02) == pytest.approx(510.02)
    assert time.monotonic(10.04, 512.02) == pytest.approx(510.04)
    assert time.monotonic(12.06, 512.06) == pytest.approx(512.06)


def test_a_stream_without_a_time_of_its_own_is_read_by_the_clock() -> None:
    assert StreamTime().monotonic(float("nan"), 5.0) == 5.0


def test_only_the_last_differences_count() -> None:
    clock, told = StreamTime(), []
    late = [0.004 + 0.001 * ((7 * number) % 11) for number in range(3 * StreamTime.REMEMBERED)]
    late[50] = 0.0
    for number, more in enumerate(late):
        told.append(clock.monotonic(number * 0.02, 100.0 + number * 0.02 + more))
    for number, time in enumerate(told):
        recent = late[max(0, number + 1 - StreamTime.REMEMBERED) : number + 1]
        assert time == pytest.approx(100.0 + number * 0.02 + min(recent))
