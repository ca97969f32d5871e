"""A detector that rests while nothing is new."""

from __future__ import annotations

import array
import random

import pytest

from desktop.emulator.alertness import Alertness

pytestmark = pytest.mark.unit

_CHANCE = random.Random(4)


def noise(level: int) -> bytes:
    """Return a window of noise."""
    return array.array("h", (int(_CHANCE.gauss(0, level)) for _ in range(512))).tobytes()


class Detector:
    """Takes loud windows for speech unless told otherwise, and keeps what it was asked about."""

    window = 512

    def __init__(self) -> None:
        self.asked: list[bytes] = []
        self.speech_above = 2_000

    def probability(self, pcm: bytes) -> float:
        self.asked.append(pcm)
        return 0.9 if max(array.array("h", pcm)) > self.speech_above else 0.02

    def reset(self) -> None:
        self.asked.clear()


def rested(detector: Detector, level: int = 100) -> Alertness:
    """Return an alertness that knows its room."""
    subject = Alertness(detector)
    for _ in range(20):
        subject.probability(noise(level))
    detector.asked.clear()
    return subject


def test_steady_noise_is_seldom_judged() -> None:
    detector = Detector()
    subject = rested(detector)
    assert {subject.probability(noise(100)) for _ in range(330)} <= {0.0, 0.02}
    assert 10 <= len(detector.asked) <= 60


def test_speech_is_judged_with_what_came_just_before() -> None:
    detector = Detector()
    subject = rested(detector)
    before = [noise(100) for _ in range(5)]
    for window in before:
        subject.probability(window)
    speech = noise(3_000)
    assert subject.probability(speech) == 0.9
    assert detector.asked == [*before[-3:], speech]


def test_pauses_in_speech_are_judged() -> None:
    detector = Detector()
    subject = rested(detector)
    subject.probability(noise(3_000))
    detector.asked.clear()
    for _ in range(8):
        subject.probability(noise(100))
    assert len(detector.asked) == 8


def test_new_room_is_learned_and_then_rested_in() -> None:
    detector = Detector()
    subject = rested(detector)
    for _ in range(60):
        subject.probability(noise(400))
    detector.asked.clear()
    for _ in range(64):
        subject.probability(noise(400))
    assert len(detector.asked) <= 16


def test_bang_does_not_deafen_it() -> None:
    detector = Detector()
    detector.speech_above = 30_000
    subject = rested(detector)
    subject.probability(noise(8_000))
    detector.asked.clear()
    subject.probability(noise(300))
    assert detector.asked


def test_reset_forgets_the_room() -> None:
    detector = Detector()
    subject = rested(detector)
    subject.reset()
    subject.probability(noise(100))
    assert len(detector.asked) == 1
