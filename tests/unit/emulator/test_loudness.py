from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.core.media import OUTPUT_RATE
from desktop.emulator.loudness import TARGET_DBFS, Level, Seam, Sound, limited

pytestmark = pytest.mark.unit


def tone(seconds: float, level: float) -> Sound:
    time = np.arange(round(seconds * OUTPUT_RATE)) / OUTPUT_RATE
    return np.asarray(level * np.cos(2 * np.pi * 220 * time), np.float32)


def silence(seconds: float) -> Sound:
    return np.zeros(round(seconds * OUTPUT_RATE), np.float32)


def shaped(sound: Sound, step: int = 2400, pause_s: float = 0.2) -> NDArray[np.float64]:
    seam = Seam(Level(), pause_s)
    pcm = b"".join(seam.feed(sound[at : at + step]) for at in range(0, len(sound), step))
    return np.frombuffer(pcm + seam.finish(), "<i2") / 32768


def decibels(samples: NDArray[np.float64]) -> float:
    return float(10 * np.log10(np.square(samples).mean()))


@pytest.mark.parametrize("level", [0.03, 0.2, 0.9])
def test_every_voice_gets_the_same_level(level: float) -> None:
    heard = shaped(tone(1.0, level), pause_s=0.0)
    assert decibels(heard) == pytest.approx(TARGET_DBFS, abs=0.5)


def test_speech_comes_before_the_sentence_is_finished() -> None:
    seam = Seam(Level(), 0.2)
    assert seam.feed(tone(0.3, 0.2)) == b""
    assert seam.feed(tone(0.5, 0.2))


def test_a_known_voice_speaks_at_once() -> None:
    level = Level()
    level.note(tone(1.0, 0.2))
    assert Seam(level, 0.2).feed(tone(0.05, 0.2))


def test_the_gain_stays_through_a_sentence() -> None:
    heard = shaped(np.concatenate([tone(1.0, 0.2), tone(1.0, 0.1)]), pause_s=0.0)
    quieter = decibels(heard[:OUTPUT_RATE]) - decibels(heard[OUTPUT_RATE:])
    assert quieter == pytest.approx(6.0, abs=0.3)


def test_a_sentence_that_starts_and_stops_at_once_does_not_click() -> None:
    heard = shaped(tone(0.5, 0.5))
    inside = np.abs(np.diff(heard[1200:9600])).max()
    assert np.abs(np.diff(np.concatenate([[0.0], heard, [0.0]]))).max() <= inside * 1.2


def test_silence_around_a_sentence_becomes_its_pause() -> None:
    heard = shaped(np.concatenate([silence(0.4), tone(0.8, 0.2), silence(0.4)]))
    assert len(heard) / OUTPUT_RATE == pytest.approx(0.8 + 0.2, abs=0.03)
    assert not np.any(heard[-round(0.19 * OUTPUT_RATE) :])


def test_pauses_inside_a_sentence_stay() -> None:
    heard = shaped(np.concatenate([tone(0.7, 0.2), silence(0.3), tone(0.7, 0.2)]), pause_s=0.0)
    assert len(heard) / OUTPUT_RATE == pytest.approx(1.7, abs=0.01)


def test_mere_silence_says_nothing() -> None:
    assert not len(shaped(silence(1.0)))


def test_nothing_is_clipped() -> None:
    assert np.abs(limited(tone(0.1, 4.0))).max() < 0.85
    assert np.array_equal(limited(tone(0.1, 0.4)), tone(0.1, 0.4))
