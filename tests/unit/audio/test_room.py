from __future__ import annotations

import math

import numpy as np
import pytest

from desktop.audio.checkup import GOOD, NOTHING, QUIET, advice, murmur
from desktop.audio.room import Signal, Take, examine
from desktop.core.media import INPUT_RATE, Level

pytestmark = pytest.mark.unit


def room(delay_ms: float, echo_db: float, left_db: float) -> Take:
    """Return a test in a room with one reflection, cleaned as well as said."""
    chance = np.random.default_rng(3)
    voice = np.frombuffer(murmur(8.0), "<i2").astype(np.float64)[: 8 * INPUT_RATE]
    played = np.concatenate([voice, np.zeros(INPUT_RATE)])
    delay = round(delay_ms * INPUT_RATE / 1000)
    echo = np.roll(played, delay) * 10 ** (echo_db / 20)
    noise: Signal = chance.standard_normal(played.size) * 2
    return Take(played, echo + noise, echo * 10 ** (-left_db / 20))


@pytest.mark.parametrize("delay_ms", [-20, 0, 40, 300, 550])
def test_the_delay_of_the_echo_is_found(delay_ms: float) -> None:
    assert examine(room(delay_ms, -12, 30)).delay_ms == pytest.approx(delay_ms, abs=1)


@pytest.mark.parametrize("left_db", [3.0, 18.0, 40.0])
def test_the_cancellers_work_is_measured(left_db: float) -> None:
    finding = examine(room(100, -12, left_db))
    assert finding.reduction_db == pytest.approx(left_db, abs=1.5)
    assert finding.echo_db == pytest.approx(-12, abs=1.5)


def test_without_an_echo_nothing_is_claimed() -> None:
    quiet = room(100, -200, 0)
    finding = examine(quiet)
    assert not finding.heard
    assert math.isnan(finding.reduction_db)


def test_a_microphone_of_zeros_hears_no_echo() -> None:
    take = room(100, -12, 30)
    silent = Take(take.played, np.zeros(take.heard.size), np.zeros(take.heard.size))
    assert not examine(silent).heard


@pytest.mark.parametrize(
    ("left_db", "said"), [(40, "open loudspeakers"), (18, "volume down"), (5, "headphones help")]
)
def test_the_sentence_says_what_to_do(left_db: float, said: str) -> None:
    assert said in examine(room(100, -12, left_db)).sentence


@pytest.mark.parametrize(
    ("level", "said"),
    [
        (Level(-20, -3), GOOD),
        (Level(-60, -40), QUIET),
        (Level(-120, -120), NOTHING),
    ],
)
def test_a_recording_is_judged_by_its_level(level: Level, said: str) -> None:
    assert advice(level) == said
