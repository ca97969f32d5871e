from __future__ import annotations

import io
import math
import shutil
import subprocess
import wave

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.affect.analysis import level_db
from desktop.affect.frame import Framer
from desktop.affect.pace import pace, speech_frames, syllables
from desktop.affect.pitch import PitchTracker
from tests.fakes import voice

pytestmark = pytest.mark.unit

SENTENCE = (
    "The quick brown fox jumps over the lazy dog and then it runs back to the river bank "
    "to rest a little while"
)
SYLLABLES = 26


def contour(sound: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    frames = Framer().feed(sound)
    tracker = PitchTracker()
    pitch = np.concatenate([tracker.feed(frames), tracker.flush()])
    return level_db(frames), pitch > 0.0


def spoken(text: str, words_a_minute: int) -> NDArray[np.float64]:
    command = ["espeak-ng", "-s", str(words_a_minute), "--stdout", text]
    with wave.open(
        io.BytesIO(subprocess.run(command, capture_output=True, check=True).stdout)
    ) as f:
        rate = f.getframerate()
        sound = np.frombuffer(f.readframes(10_000_000), "<i2") / 32768.0
    at = np.arange(int(len(sound) * voice.RATE / rate)) * rate / voice.RATE
    return np.asarray(np.interp(at, np.arange(len(sound)), sound), np.float64)


@pytest.mark.parametrize("rate", [2.0, 4.0, 6.0])
def test_syllables_are_counted(rate: float) -> None:
    said = rate * 8.0 * 8.0 / 9.0
    assert syllables(*contour(voice.speech(8.0, rate=rate))) == pytest.approx(said, rel=0.12)


def test_a_vowel_without_dips_is_one_syllable() -> None:
    assert syllables(*contour(0.1 * voice.steady(120.0, 2.0))) == 1


def test_pauses_are_not_speech() -> None:
    speech = voice.speech(4.0)
    level, voiced = contour(np.concatenate([speech, np.zeros(4 * voice.RATE), speech]))
    assert speech_frames(level, voiced) == pytest.approx(800, abs=60)


def test_too_little_speech_has_no_pace() -> None:
    assert math.isnan(pace(*contour(voice.speech(0.5))))


def test_silence_has_no_pace() -> None:
    assert math.isnan(pace(np.full(300, -90.0), np.zeros(300, dtype=bool)))


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="needs espeak-ng")
@pytest.mark.parametrize("words_a_minute", [140, 240])
def test_a_synthesised_sentence_has_its_syllables(words_a_minute: int) -> None:
    counted = syllables(*contour(spoken(SENTENCE, words_a_minute)))
    assert counted == pytest.approx(SYLLABLES, rel=0.12)
