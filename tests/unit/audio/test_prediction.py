"""What is learnt of an echo in a synthetic room; every sound is seeded."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.prediction import EchoPrediction
from desktop.audio.reference import Signal
from desktop.core.media import INPUT_RATE

pytestmark = pytest.mark.unit

BLOCK = EchoPrediction.BLOCK
LATE = 3 * BLOCK
SECOND = INPUT_RATE // BLOCK


def voice(seconds: int, seed: int = 1) -> Signal:
    """Return noise below 2 kHz in syllables, as loud as a voice."""
    chance = np.random.default_rng(seed)
    noise = np.convolve(chance.standard_normal(seconds * INPUT_RATE), np.hanning(21) / 4, "same")
    syllables = np.repeat(chance.uniform(0, 1, seconds * 8), INPUT_RATE // 8)
    return (noise * syllables * 3000).astype(np.float32)


def echoed(played: Signal, late: int = LATE, seed: int = 2) -> Signal:
    """Return what comes back of it from a small room."""
    chance = np.random.default_rng(seed)
    at = np.arange(INPUT_RATE // 10) / INPUT_RATE
    walls = chance.standard_normal(at.size) * np.exp(-at * 6.9 / 0.2)
    walls[0] = np.sqrt((walls[1:] ** 2).sum())
    walls *= 0.7 / np.sqrt((walls**2).sum())
    heard = np.convolve(np.concatenate((np.zeros(late), played)), walls)[: played.size]
    return heard.astype(np.float32)


def through(prediction: EchoPrediction, played: Signal, heard: Signal) -> Signal:
    parts = [
        prediction.residue(played[at : at + BLOCK], heard[at : at + BLOCK])
        for at in range(0, heard.size, BLOCK)
    ]
    return np.concatenate(parts)


def loudness(signal: Signal) -> float:
    return float(np.sqrt(np.mean(signal.astype(np.float64) ** 2)))


def test_half_of_the_echo_is_taken_out_once_it_is_known() -> None:
    played = voice(6)
    heard = echoed(played)
    left = through(EchoPrediction(), played, heard)
    late = slice(4 * INPUT_RATE, None)
    assert loudness(left[late]) == pytest.approx(0.5 * loudness(heard[late]), rel=0.15)


def test_who_talks_over_it_passes_untouched() -> None:
    played, person = voice(8), voice(8, seed=3)
    person[: 5 * INPUT_RATE] = 0
    echo = echoed(played)
    left = through(EchoPrediction(), played, echo + person)
    over = slice(5 * INPUT_RATE, None)
    assert loudness((left - person)[over]) < 0.6 * loudness(echo[over])


def test_an_echo_that_comes_at_another_time_for_a_second_is_not_forgotten() -> None:
    played = voice(8)
    heard, later = echoed(played), echoed(played, LATE + 1000)
    astray, back = slice(5 * INPUT_RATE, 6 * INPUT_RATE), slice(6 * INPUT_RATE, None)
    heard[astray] = later[astray]
    left = through(EchoPrediction(), played, heard)
    assert loudness(left[astray]) < 1.05 * loudness(heard[astray])
    assert loudness(left[back]) < 0.65 * loudness(heard[back])


def test_it_knows_whether_the_echo_comes_as_predicted() -> None:
    played, person = voice(10), voice(10, seed=3)
    heard = echoed(played)
    loud = slice(5 * INPUT_RATE, 7 * INPUT_RATE)
    heard[loud] += 4 * person[loud]
    later = slice(8 * INPUT_RATE, None)
    heard[later] = echoed(played, LATE + 1000)[later]
    prediction, right = EchoPrediction(), []
    for at in range(0, heard.size, BLOCK):
        prediction.residue(played[at : at + BLOCK], heard[at : at + BLOCK])
        right.append(prediction.right)
    assert all(right[2 * SECOND : 8 * SECOND])
    assert not any(right[9 * SECOND :])


def test_another_room_is_learnt_when_it_stays() -> None:
    played = voice(14)
    heard, other = echoed(played), -echoed(played, seed=4)
    moved = slice(4 * INPUT_RATE, None)
    heard[moved] = other[moved]
    left = through(EchoPrediction(), played, heard)
    late = slice(11 * INPUT_RATE, None)
    assert loudness(left[late]) < 0.65 * loudness(heard[late])


def test_before_anything_was_played_the_sound_stays_as_it_is() -> None:
    person = voice(1)
    left = through(EchoPrediction(), np.zeros_like(person), person)
    assert np.array_equal(left, person)


def test_what_was_learnt_holds_over_a_silence() -> None:
    played = voice(9)
    played[4 * INPUT_RATE : 6 * INPUT_RATE] = 0
    heard = echoed(played)
    left = through(EchoPrediction(), played, heard)
    silence, again = slice(5 * INPUT_RATE, 6 * INPUT_RATE), slice(6 * INPUT_RATE, None)
    assert np.array_equal(left[silence], heard[silence])
    assert loudness(left[again]) < 0.65 * loudness(heard[again])


def test_what_is_left_of_a_block_is_returned_as_it_is() -> None:
    person = voice(1)[: BLOCK + 100]
    left = EchoPrediction().residue(np.zeros_like(person), person)
    assert np.array_equal(left, person)


def test_it_learns_the_same_whether_there_is_time_for_that_or_not() -> None:
    played = voice(2)
    heard = echoed(played)
    hurried, leisurely = EchoPrediction(), EchoPrediction()
    for at in range(0, played.size, BLOCK):
        piece = slice(at, at + BLOCK)
        left = leisurely.residue(played[piece], heard[piece])
        leisurely.learn()
        assert np.array_equal(left, hurried.residue(played[piece], heard[piece]))


def strange(heard: Signal, played: Signal) -> list[bool]:
    """Return for each block whether the echo is said to come at another time than it did."""
    prediction, said = EchoPrediction(), []
    for at in range(0, heard.size, BLOCK):
        prediction.residue(played[at : at + BLOCK], heard[at : at + BLOCK])
        said.append(prediction.strange)
    return said


@pytest.mark.parametrize("late", [-320, 320, 960])
def test_an_echo_that_comes_at_another_time_is_strange_within_a_fifth_of_a_second(
    late: int,
) -> None:
    played = voice(7)
    heard, other = echoed(played), echoed(played, LATE + late)
    moved = slice(5 * INPUT_RATE, None)
    heard[moved] = other[moved]
    assert any(strange(heard, played)[5 * SECOND : 5 * SECOND + 10])


@pytest.mark.parametrize("loudness_of_person", [0.7, 1.4, 4.0])
def test_a_person_makes_no_echo_strange(loudness_of_person: float) -> None:
    played, person = voice(10), voice(10, seed=3)
    person[: 4 * INPUT_RATE] = 0
    heard = echoed(played) + loudness_of_person * person
    assert not any(strange(heard, played)[4 * SECOND :])


def test_it_goes_on_with_the_room_as_it_was() -> None:
    played = voice(6)
    heard = echoed(played)
    prediction = EchoPrediction()
    through(prediction, played[: 5 * INPUT_RATE], heard[: 5 * INPUT_RATE])
    prediction._filter[:] = 0
    prediction.resume(played[5 * INPUT_RATE - 16 * BLOCK : 5 * INPUT_RATE])
    last = slice(5 * INPUT_RATE, None)
    left = through(prediction, played[last], heard[last])
    assert loudness(left) < 0.65 * loudness(heard[last])
