from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.drift import DriftEstimate
from desktop.core.media import INPUT_RATE

pytestmark = pytest.mark.unit


def estimate(ppm: float, seconds: float, noise: float = 0.3) -> DriftEstimate:
    drift = DriftEstimate()
    chance = np.random.default_rng(1)
    for look in range(round(seconds * 2)):
        at = look * INPUT_RATE / 2
        drift.push(at, 900 + at * ppm * 1e-6 + chance.normal(0, noise))
    return drift


@pytest.mark.parametrize("ppm", [-200.0, 0.0, 50.0, 400.0])
def test_a_steady_slide_of_the_delay_is_a_difference_in_speed(ppm: float) -> None:
    assert estimate(ppm, 8).ppm == pytest.approx(ppm, abs=8)


def test_two_seconds_of_delays_say_nothing_about_speed() -> None:
    assert estimate(200.0, 2).ppm == 0.0


def test_a_single_stray_delay_is_no_jump() -> None:
    drift = estimate(0.0, 5)
    assert not drift.push(5.5 * INPUT_RATE, 4000.0)
    assert not drift.push(6.0 * INPUT_RATE, 900.0)


def test_two_stray_delays_are_a_jump_and_the_speed_is_kept() -> None:
    drift = estimate(100.0, 8)
    before = drift.ppm
    assert not drift.push(8.5 * INPUT_RATE, 1900.0)
    assert drift.push(9.0 * INPUT_RATE, 1901.0)
    assert drift.ppm == before
