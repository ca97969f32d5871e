from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.affect.frame import Framer
from desktop.affect.pitch import LAG_FRAMES, PitchTracker
from tests.fakes import voice

pytestmark = pytest.mark.unit

OCTAVE_FIFTH = 316.0
"""A difference of 20 % in cents: more is a gross error."""


def tracked(sound: NDArray[np.float64], block: int = 1600) -> NDArray[np.float64]:
    framer, tracker = Framer(), PitchTracker()
    starts = range(0, len(sound), block)
    decided = [tracker.feed(framer.feed(sound[at : at + block])) for at in starts]
    return np.concatenate([*decided, tracker.flush()])


def noisy(sound: NDArray[np.float64], snr_db: float) -> NDArray[np.float64]:
    noise = np.random.default_rng(7).normal(0.0, 10.0 ** (-snr_db / 20.0), len(sound))
    return np.asarray(sound + noise * np.sqrt(np.mean(sound**2)), np.float64)


@pytest.mark.parametrize("hertz", [80.0, 100.0, 150.0, 220.0, 300.0, 430.0, 520.0, 600.0])
@pytest.mark.parametrize("snr_db", [60.0, 10.0])
def test_a_vowel_is_heard_at_its_pitch(hertz: float, snr_db: float) -> None:
    pitch = tracked(noisy(0.1 * voice.steady(hertz, 1.0), snr_db))[3:-3]
    voiced = pitch[pitch > 0.0]
    cents = np.abs(1200.0 * np.log2(voiced / hertz))
    assert len(voiced) >= 0.97 * len(pitch)
    assert np.mean(cents > OCTAVE_FIFTH) <= 0.01
    assert np.median(cents) <= 15.0


def test_a_vibrato_is_followed() -> None:
    seconds = np.arange(voice.RATE) / voice.RATE
    true = 200.0 + 30.0 * np.sin(2.0 * np.pi * 5.0 * seconds)
    pitch = tracked(0.1 * voice.vowel(true))
    centres = true[np.arange(len(pitch)) * 160 + 320]
    assert np.median(np.abs(1200.0 * np.log2(pitch / centres))) <= 15.0


def test_streaming_hears_what_one_block_hears() -> None:
    sound = voice.speech(3.0)
    streamed, whole = tracked(sound), tracked(sound, len(sound))
    assert len(streamed) == len(whole)
    assert np.mean((streamed > 0.0) != (whole > 0.0)) <= 0.02


def test_noise_has_no_pitch() -> None:
    pitch = tracked(np.random.default_rng(3).normal(0.0, 0.1, voice.RATE))
    assert np.mean(pitch > 0.0) <= 0.02


def test_silence_has_no_pitch() -> None:
    assert not tracked(np.zeros(voice.RATE)).any()


def test_each_frame_waits_for_the_next_200_ms() -> None:
    framer, tracker = Framer(), PitchTracker()
    frames = framer.feed(voice.steady(120.0, 1.0))
    assert len(tracker.feed(frames)) == len(frames) - LAG_FRAMES


def test_frames_do_not_depend_on_how_the_samples_arrive() -> None:
    sound = voice.speech(0.5)
    whole = Framer().feed(sound)
    framer = Framer()
    parts = np.concatenate([framer.feed(sound[at : at + 333]) for at in range(0, len(sound), 333)])
    assert np.array_equal(whole, parts)
