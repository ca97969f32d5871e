from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.delay import DelayMeter, Recent
from desktop.core.media import INPUT_RATE

pytestmark = pytest.mark.unit

CHANCE = np.random.default_rng(4)
VOICE = (CHANCE.standard_normal(INPUT_RATE * 8) * 1500).astype(np.float32)


def room(direct: float) -> np.ndarray:
    at = np.arange(INPUT_RATE // 4) / INPUT_RATE
    response = np.random.default_rng(3).standard_normal(at.size) * np.exp(-6.9 * at / 0.25)
    response[0] = direct
    return np.asarray(response / np.sqrt((response**2).sum()))


def echo(delay: int, direct: float = 8.0) -> np.ndarray:
    late = np.concatenate((np.zeros(delay), VOICE))[: VOICE.size]
    heard = np.convolve(late, room(direct))[: VOICE.size]
    return heard + np.random.default_rng(9).standard_normal(heard.size) * 20


def looks(heard: np.ndarray) -> list[float]:
    """Return after how many seconds each delay was found."""
    meter, found = DelayMeter(), []
    for at in range(0, VOICE.size, 320):
        span = slice(at, at + 320)
        if meter.push(VOICE[span], heard[span].astype(np.float32)) is not None:
            found.append(at / INPUT_RATE)
    return found


def delays(played: np.ndarray, heard: np.ndarray) -> list[float]:
    meter = DelayMeter()
    found = []
    for at in range(0, played.size, 320):
        span = slice(at, at + 320)
        delay = meter.push(played[span].astype(np.float32), heard[span].astype(np.float32))
        if delay is not None:
            found.append(delay)
    return found


@pytest.mark.parametrize("delay", [80, 2400, 8000])
def test_the_delay_of_an_echo_is_found_to_a_fraction_of_a_sample(delay: int) -> None:
    found = delays(VOICE, echo(delay))
    assert len(found) > 8
    assert np.allclose(found, delay, atol=0.2)


def test_a_room_without_a_first_arrival_still_has_a_steady_delay() -> None:
    found = delays(VOICE, echo(1600, direct=0.0))
    assert len(found) > 6
    assert np.ptp(found) < 0.5


def test_somebody_who_talks_is_no_echo() -> None:
    person = np.random.default_rng(12).standard_normal(VOICE.size) * 1500
    assert delays(VOICE, person) == []


def buzz(seed: int) -> np.ndarray:
    """Return something like a voice of 110 Hz, whose pitch and sounds are its own."""
    chance, size = np.random.default_rng(seed), 8 * INPUT_RATE
    knots = np.arange(0, size + 3200, 3200)
    pitch = np.interp(np.arange(size), knots, 110 + 8 * chance.standard_normal(knots.size))
    pulses = np.zeros(size)
    pulses[np.nonzero(np.diff(np.floor(np.cumsum(pitch) / INPUT_RATE)))[0]] = 1.0
    voice, ring = np.zeros(size), np.arange(200)
    for at in range(0, size, 2400):
        tones = np.sin(2 * np.pi * np.outer(chance.uniform(300, 3500, 3), ring) / INPUT_RATE)
        mouth = (tones * np.exp(-ring / 40)).sum(axis=0)
        piece = pulses[at : at + 2400]
        voice[at : at + 2400] = np.convolve(piece, mouth)[: piece.size] * (chance.random() > 0.2)
    noise = chance.standard_normal(size) * 20
    return np.asarray(voice * 1500 / np.sqrt((voice**2).mean()) + noise)


@pytest.mark.parametrize("seed", [3, 16])
def test_somebody_of_like_pitch_who_talks_is_no_echo(seed: int) -> None:
    assert delays(buzz(seed), buzz(seed + 100)) == []


def test_the_first_finding_beside_a_louder_talker_is_the_echo() -> None:
    heard = np.convolve(buzz(7), room(8.0))[: 8 * INPUT_RATE]
    found = delays(buzz(7), np.concatenate((np.zeros(1600), heard))[: heard.size] + 2 * buzz(107))
    assert found
    assert found[0] == pytest.approx(1600, abs=160)


def test_silence_tells_nothing() -> None:
    assert delays(np.zeros(VOICE.size), echo(800)) == []


def test_a_microphone_that_delivers_zeros_tells_no_delay() -> None:
    assert delays(VOICE, np.zeros(VOICE.size)) == []


@pytest.mark.parametrize("later", [3, 0, -3, 40])
def test_what_is_kept_can_be_moved(later: int) -> None:
    line = np.arange(1, 200, dtype=np.float32)
    kept = Recent(20)
    kept.push(line[80:100])
    kept.move(later, line[60 : 100 + later])
    expected = line[80 + later : 100 + later]
    whole = kept.newest(20)
    assert np.array_equal(whole[max(0, -later) :], expected[max(0, -later) :])
    assert not np.any(whole[: max(0, -later)])


def test_an_echo_that_stays_is_looked_at_half_as_often() -> None:
    between = np.diff(looks(echo(800)))
    assert between[:6] == pytest.approx(0.5, abs=0.03)
    assert between[-2:] == pytest.approx(1.0, abs=0.03)


def test_an_echo_that_moves_is_looked_at_often_again() -> None:
    meter = DelayMeter()
    meter._calm = meter.CALM_LOOKS
    meter._judge(800.0)
    assert meter._calm == 0


def test_pieces_of_any_size_follow_each_other() -> None:
    line = np.arange(1, 300, dtype=np.float32)
    kept = Recent(20)
    for start, end in ((0, 7), (7, 60), (60, 61), (61, 70)):
        kept.push(line[start:end])
    assert np.array_equal(kept.newest(20), line[50:70])
