from __future__ import annotations

import pytest

from desktop.affect.energy import Energy, energy_index

pytestmark = pytest.mark.unit


def words(energy: Energy, *indexes: float) -> list[str]:
    return [energy.update(index, 0.5) for index in indexes]


def test_pitch_counts_most_and_pace_least() -> None:
    assert energy_index(1.0, 0.0, 0.0) > energy_index(0.0, 1.0, 0.0) > energy_index(0.0, 0.0, 1.0)


def test_just_above_the_threshold_is_higher() -> None:
    assert words(Energy(), 0.99) == ["usual"]
    assert words(Energy(), 1.01) == ["higher"]


def test_it_stays_higher_until_it_has_fallen_well_below() -> None:
    energy = Energy()
    assert words(energy, 1.2, *[0.7] * 10)[-1] == "higher"
    assert words(energy, *[0.4] * 10)[-1] == "usual"


def test_a_word_stays_for_a_second_and_a_half() -> None:
    assert words(Energy(), 1.1, -0.5, -0.5, -0.5) == ["higher", "higher", "higher", "usual"]


def test_one_low_moment_is_not_lower() -> None:
    assert "lower" not in words(Energy(), -2.0, -2.0, 0.5, 0.5, 0.5)


def test_three_low_seconds_are_lower() -> None:
    assert words(Energy(), *[-1.5] * 6)[-1] == "lower"


def test_a_reset_forgets_the_word() -> None:
    energy = Energy()
    words(energy, 2.0, 2.0)
    energy.reset()
    assert words(energy, 0.0) == ["usual"]
