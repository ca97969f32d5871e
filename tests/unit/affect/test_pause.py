from __future__ import annotations

import math

import numpy as np
import pytest

from desktop.affect.pause import pause_share

pytestmark = pytest.mark.unit


def turns(*runs: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Return speech and silence in turn, each so many frames long."""
    parts = [np.full(length, number % 2 == 0) for number, length in enumerate(runs)]
    return np.concatenate(parts)


def test_speech_without_silence_has_no_pauses() -> None:
    assert pause_share(turns(400)) == 0.0


def test_half_a_second_of_silence_in_a_turn_is_a_pause() -> None:
    assert pause_share(turns(200, 50, 200)) == pytest.approx(100.0 * 50 / 450)


def test_the_gap_of_a_consonant_is_no_pause() -> None:
    assert pause_share(turns(200, 20, 200)) == 0.0


def test_silence_between_two_turns_does_not_count() -> None:
    assert pause_share(turns(200, 400, 200)) == 0.0


def test_silence_before_and_after_belongs_to_nobody() -> None:
    assert pause_share(turns(0, 100, 300, 100)) == 0.0


def test_too_little_speech_has_no_share() -> None:
    assert math.isnan(pause_share(turns(100, 50, 50)))
