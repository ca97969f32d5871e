from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.reference import ROOM, STEP, ReferenceLine
from desktop.core.media import INPUT_RATE, OUTPUT_RATE
from tests.unit.audio.tone import tone

pytestmark = pytest.mark.unit

SOUND = tone(1000, OUTPUT_RATE, 500.0, 8000.0)


def line_of(pcm: bytes, begins: float = 5.0) -> ReferenceLine:
    line = ReferenceLine()
    for at in range(0, len(pcm), 960):
        line.write(pcm[at : at + 960], begins + at / 2 / OUTPUT_RATE)
    return line


def sine(position: float, step: float, count: int) -> np.ndarray:
    at = (position + step * np.arange(count)) / OUTPUT_RATE
    return 8000 * np.sin(2 * np.pi * 500.0 * at)


def test_a_time_finds_the_sample_that_is_heard_then() -> None:
    assert line_of(SOUND).index_at(5.5) == pytest.approx(OUTPUT_RATE / 2)


@pytest.mark.parametrize("ppm", [-300.0, 0.0, 300.0])
def test_reading_at_another_pace_keeps_the_wave_exact(ppm: float) -> None:
    step = STEP * (1 + ppm * 1e-6)
    heard = line_of(SOUND).read(1000.3, step, 4000)
    error = heard / ROOM - sine(1000.3, step, 4000)
    assert np.std(error) < np.std(heard) / 500


def test_what_was_dropped_unheard_is_overwritten() -> None:
    line = line_of(SOUND)
    line.restarted()
    line.write(bytes(960), 5.5)
    assert not np.any(line.read(OUTPUT_RATE / 2 + 40, STEP, 200))
    assert np.any(line.read(OUTPUT_RATE / 2 - 1000, STEP, 200))


def test_a_later_start_leaves_silence_before_it() -> None:
    line = line_of(SOUND)
    line.restarted()
    line.write(SOUND[:960], 6.1)
    assert not np.any(line.read(OUTPUT_RATE * 1.05, STEP, 200))
    assert np.any(line.read(OUTPUT_RATE * 1.105, STEP, 100))


def test_small_deviations_of_time_break_nothing() -> None:
    line = ReferenceLine()
    chance = np.random.default_rng(2)
    for at in range(0, len(SOUND), 960):
        line.write(SOUND[at : at + 960], at / 2 / OUTPUT_RATE + chance.uniform(-4e-3, 4e-3))
    heard = line.read(100.0, STEP, INPUT_RATE // 2)
    assert np.std(heard / ROOM - sine(100.0, STEP, INPUT_RATE // 2)) < np.std(heard) / 500


def test_nothing_is_read_from_the_future_or_the_far_past() -> None:
    line = line_of(SOUND * 6)
    assert not np.any(line.read(6.1 * OUTPUT_RATE, STEP, 320))
    assert not np.any(line.read(1000.0, STEP, 320))


def test_times_that_wander_break_nothing() -> None:
    line = ReferenceLine()
    for number, at in enumerate(range(0, len(SOUND), 960)):
        wandered = 0.04 * (-1) ** (number // 3)
        line.write(SOUND[at : at + 960], at / 2 / OUTPUT_RATE + wandered * (number > 5))
    heard = line.read(100.0, STEP, INPUT_RATE // 2) / ROOM
    assert np.std(heard - sine(100.0, STEP, INPUT_RATE // 2)) < np.std(heard) / 500
    assert line.gaps == 0


def test_a_time_that_stays_far_off_is_believed_in_the_end() -> None:
    line = line_of(SOUND)
    for number in range(line.PATIENCE + 1):
        line.write(SOUND[:960], 6.3 + number * 0.02)
    assert line.gaps == 1
    assert line.index_at(6.3 + 0.02 * (line.PATIENCE + 1)) == pytest.approx(line.end, abs=5)


def test_what_a_device_dates_too_early_after_a_restart_is_told() -> None:
    line = ReferenceLine()
    for number in range(line.SETTLED + 1):
        early = 0.01 if number <= line.AT_ONCE else 0.0
        line.write(SOUND[:960], 5.0 + number * 0.02 - early)
    assert line.take_slip() == pytest.approx(0.01 * OUTPUT_RATE, abs=1)
    assert line.take_slip() == 0.0


def test_a_pause_leaves_nothing_of_what_was_before() -> None:
    line = line_of(SOUND * 3)
    for number in range(250):
        line.pause(480, 8.0 + number * 0.02)
    assert not np.any(line.read(4 * OUTPUT_RATE, STEP, 320))
    line.write(SOUND[:960], 13.0)
    assert np.any(line.read(8 * OUTPUT_RATE + 100, STEP, 100))


def test_full_scale_stays_within_sixteen_bits() -> None:
    square = np.where(np.arange(OUTPUT_RATE) // 37 % 2, 32_767, -32_768).astype("<i2")
    heard = line_of(square.tobytes()).read(1000.3, STEP, 8000)
    assert 24_000 < np.abs(heard).max() < 32_767


@pytest.mark.parametrize("position", [1000.0, 1000.3, 1000.9996])
def test_two_clocks_that_run_alike_give_what_two_that_hardly_differ_give(position: float) -> None:
    line = line_of(SOUND)
    alike = line.read(position, STEP, 320)
    differing = line.read(position, STEP * (1 + 9e-6), 320)
    assert np.abs(alike - differing).max() < 4
    assert np.std(alike / ROOM - sine(position, STEP, 320)) < np.std(alike) / 500


@pytest.mark.parametrize("ppm", [-100.0, -30.0, 30.0, 100.0])
@pytest.mark.parametrize("position", [1000.0, 1000.3, 1000.9996])
def test_two_clocks_that_hardly_differ_keep_the_wave_exact(position: float, ppm: float) -> None:
    step = STEP * (1 + ppm * 1e-6)
    heard = line_of(SOUND).read(position, step, 320)
    assert np.std(heard / ROOM - sine(position, step, 320)) < np.std(heard) / 500
