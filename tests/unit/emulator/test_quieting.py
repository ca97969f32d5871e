from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.core.media import INPUT_RATE
from desktop.emulator.quieting import Sound, noise_margin_db, quieted

pytestmark = pytest.mark.unit


def beeps(noise: float) -> tuple[Sound, NDArray[np.bool_]]:
    """Return a tone that comes and goes, with noise, and where it sounds."""
    time = np.arange(2 * INPUT_RATE) / INPUT_RATE
    there = (time % 0.5) > 0.25
    hiss = np.random.default_rng(1).normal(0, noise, len(time))
    return 3000 * np.sin(2 * np.pi * 440 * time) * there + hiss, there


def power(sound: Sound) -> float:
    return float(np.square(sound).mean())


def test_noise_goes_and_what_stands_above_it_stays() -> None:
    noisy, there = beeps(700)
    clear = quieted(noisy)
    assert len(clear) == len(noisy)
    assert power(clear[~there]) < power(noisy[~there]) / 20
    assert power(clear[there]) == pytest.approx(power(noisy[there]), rel=0.2)


def test_sound_without_noise_is_left_alone() -> None:
    sound, there = beeps(1e-3)
    assert power(quieted(sound)[there] - sound[there]) < power(sound[there]) / 100


def test_noisy_sound_has_a_small_margin() -> None:
    assert noise_margin_db(beeps(700)[0]) < 15 < 40 < noise_margin_db(beeps(5)[0])
    assert noise_margin_db(np.zeros(5)) == 0.0


@pytest.mark.parametrize("length", [0, 100, 5000])
def test_any_length_is_kept(length: int) -> None:
    assert len(quieted(np.ones(length))) == length
