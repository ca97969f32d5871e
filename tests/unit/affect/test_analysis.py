from __future__ import annotations

import copy

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.affect.analysis import VoiceAnalysis
from desktop.affect.reading import Reading
from tests.fakes import voice

pytestmark = pytest.mark.unit

CALM = voice.speech(12.0)
BLOCK = 1600


def listen(
    analysis: VoiceAnalysis, sound: NDArray[np.float64], speech: float = float("nan")
) -> list[Reading]:
    readings = [analysis.feed(sound[at : at + BLOCK], speech) for at in range(0, len(sound), BLOCK)]
    return [reading for reading in readings if reading is not None]


@pytest.fixture(scope="module")
def learnt() -> VoiceAnalysis:
    analysis = VoiceAnalysis()
    listen(analysis, CALM)
    return analysis


@pytest.fixture
def acquainted(learnt: VoiceAnalysis) -> VoiceAnalysis:
    return copy.deepcopy(learnt)


def test_the_first_eight_seconds_are_for_learning() -> None:
    readings = listen(VoiceAnalysis(), CALM)
    progress = [reading.progress for reading in readings]
    assert readings[0].state == "learning"
    assert progress == sorted(progress)
    assert readings[-1].state == "measured"
    assert sum(reading.state == "learning" for reading in readings) <= 24


def test_a_steady_voice_is_as_usual(acquainted: VoiceAnalysis) -> None:
    readings = listen(acquainted, voice.speech(8.0, seed=5))
    assert {reading.energy for reading in readings} == {"usual"}
    assert readings[-1].pitch_st == pytest.approx(0.0, abs=1.5)
    assert readings[-1].pace_percent == pytest.approx(100.0, abs=10.0)


def test_a_raised_voice_is_higher_within_three_seconds(acquainted: VoiceAnalysis) -> None:
    raised = voice.speech(6.0, hertz=170.0, tilt_db=-5.0, seed=6)
    readings = listen(acquainted, raised)
    assert any(reading.energy == "higher" for reading in readings[:6])
    assert readings[-1].pitch_st == pytest.approx(6.0, abs=1.0)


def test_a_louder_voice_is_louder_but_not_more_energetic(acquainted: VoiceAnalysis) -> None:
    readings = listen(acquainted, voice.speech(6.0, gain_db=-14.0, seed=7))
    assert readings[-1].loudness_db == pytest.approx(12.0, abs=2.0)
    assert readings[-1].energy == "usual"


def test_a_faster_voice_is_faster(acquainted: VoiceAnalysis) -> None:
    reading = listen(acquainted, voice.speech(10.0, rate=6.0, seed=8))[-1]
    assert reading.pace_percent is not None
    assert reading.pace_percent >= 125.0


def test_gain_does_not_change_what_is_said() -> None:
    quiet, loud = listen(VoiceAnalysis(), 0.25 * CALM), listen(VoiceAnalysis(), 4.0 * CALM)
    assert quiet == loud


@pytest.mark.parametrize("kind", ["silence", "hum", "noise", "clicks"])
def test_what_is_not_speech_is_not_measured(acquainted: VoiceAnalysis, kind: str) -> None:
    random = np.random.default_rng(9)
    count = 8 * voice.RATE
    sounds = {
        "silence": np.zeros(count),
        "hum": 0.1 * np.sin(2.0 * np.pi * 100.0 * np.arange(count) / voice.RATE),
        "noise": random.normal(0.0, 0.05, count),
        "clicks": np.where(random.random(count) < 0.0005, 0.5, 0.0),
    }
    readings = listen(acquainted, sounds[kind])
    assert sum(reading.state == "measured" for reading in readings[5:]) <= 2


def test_what_the_detector_calls_no_speech_is_not_learnt() -> None:
    readings = listen(VoiceAnalysis(), CALM, speech=0.05)
    assert {reading.progress for reading in readings} == {0.0}


def test_a_gap_forgets_the_moment_but_not_the_usual(acquainted: VoiceAnalysis) -> None:
    acquainted.interrupt()
    assert acquainted.learnt
    assert listen(acquainted, np.zeros(voice.RATE))[0].state == "listening"


def test_relearning_begins_at_nothing(acquainted: VoiceAnalysis) -> None:
    acquainted.relearn()
    assert acquainted.progress == 0.0


def test_a_raised_voice_does_not_become_usual_at_once(acquainted: VoiceAnalysis) -> None:
    readings = listen(acquainted, voice.speech(14.0, hertz=170.0, tilt_db=-4.0, seed=6))
    assert readings[-1].energy == "higher"


def test_a_voice_in_noise_is_called_unreliable() -> None:
    noise = np.random.default_rng(3).normal(0.0, 10.0 ** (-39.0 / 20.0), 6 * voice.RATE)
    analysis = VoiceAnalysis()
    listen(analysis, CALM)
    readings = listen(analysis, voice.speech(6.0, seed=4) + noise)
    assert "unreliable" in {reading.state for reading in readings}
    assert readings[-1].pitch_st is None


def test_noise_that_stays_has_the_usual_learnt_again(acquainted: VoiceAnalysis) -> None:
    noise = np.random.default_rng(3).normal(0.0, 10.0 ** (-45.0 / 20.0), 60 * voice.RATE)
    readings = listen(acquainted, voice.speech(60.0, seed=4) + noise)
    assert any(reading.relearning for reading in readings)
    assert readings[-1].state in ("learning", "measured")


def test_pauses_and_effort_are_told_beside_the_usual(acquainted: VoiceAnalysis) -> None:
    raised = voice.speech(6.0, hertz=170.0, tilt_db=-5.0, seed=6)
    reading = listen(acquainted, raised)[-1]
    assert reading.effort_db is not None
    assert reading.effort_db >= 2.0
    assert reading.pauses is not None
    assert reading.pauses_usual is not None
