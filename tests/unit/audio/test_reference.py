from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.reference import STEP, ReferenceLine
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
    error = heard - sine(1000.3, step, 4000)
    assert np.std(error) < np.std(heard) / 500


def test_what_was_dropped_unheard_is_overwritten() -> None:
    line = line_of(SOUND)
    line.write(bytes(960), 5.5)
    assert not np.any(line.read(OUTPUT_RATE / 2 + 40, STEP, 200))
    assert np.any(line.read(OUTPUT_RATE / 2 - 1000, STEP, 200))


def test_a_late_block_leaves_silence_before_it() -> None:
    line = line_of(SOUND)
    line.write(SOUND[:960], 6.1)
    assert not np.any(line.read(OUTPUT_RATE * 1.05, STEP, 200))
    assert np.any(line.read(OUTPUT_RATE * 1.105, STEP, 100))


def test_small_deviations_of_time_break_nothing() -> None:
    line = ReferenceLine()
    chance = np.random.default_rng(2)
    for at in range(0, len(SOUND), 960):
        line.write(SOUND[at : at + 960], at / 2 / OUTPUT_RATE + chance.uniform(-4e-3, 4e-3))
    heard = line.read(100.0, STEP, INPUT_RATE // 2)
    assert np.std(heard - sine(100.0, STEP, INPUT_RATE // 2)) < np.std(heard) / 500


def test_nothing_is_read_from_the_future_or_the_far_past() -> None:
    line = line_of(SOUND * 6)
    assert not np.any(line.read(6.1 * OUTPUT_RATE, STEP, 320))
    assert not np.any(line.read(1000.0, STEP, 320))


def test_silence_that_nobody_played_is_a_stumble_and_a_restart_is_none() -> None:
    line = line_of(SOUND)
    line.write(SOUND[:960], 5.9)
    before = line.gaps
    line.write(SOUND[:960], 6.1)
    assert (before, line.gaps) == (0, 1)
