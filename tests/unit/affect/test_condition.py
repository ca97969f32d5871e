from __future__ import annotations

import pytest

from desktop.affect.condition import FLOOR_LOOKS, LASTING_LOOKS, MARGIN_LOOKS, Condition

pytestmark = pytest.mark.unit

LONG = FLOOR_LOOKS + LASTING_LOOKS


def followed(voice_db: float = -26.0, floor_db: float = -50.0, looks: int = LONG) -> Condition:
    """Return a condition that was usual for long and then heard something else."""
    condition = Condition()
    for _ in range(LONG):
        condition.take(-26.0, -50.0, -50.0)
    for _ in range(looks):
        condition.take(voice_db, floor_db, floor_db)
    return condition


def test_a_voice_close_to_its_background_is_unreliable() -> None:
    assert followed().reliable
    assert not followed(floor_db=-38.0, looks=MARGIN_LOOKS).reliable


def test_noise_that_begins_changes_the_condition() -> None:
    assert followed(floor_db=-42.0).changed


def test_noise_that_is_taken_away_changes_it_too() -> None:
    assert followed(floor_db=-58.0).changed


def test_another_gain_changes_nothing() -> None:
    assert not followed(-14.0, -38.0).changed
    assert not followed(-34.0, -58.0).changed


def test_a_raised_voice_changes_nothing() -> None:
    assert not followed(voice_db=-10.0).changed


def test_a_moment_of_noise_changes_nothing() -> None:
    assert not followed(floor_db=-30.0, looks=FLOOR_LOOKS - 1).changed


def test_silence_and_deeper_silence_are_the_same() -> None:
    condition = Condition()
    for floor_db in [-62.0] * LONG + [-90.0] * LONG:
        condition.take(-26.0, -50.0, floor_db)
    assert not condition.changed
