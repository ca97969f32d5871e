from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest

from desktop.audio.voice_activity import EnergyActivity, SpeechTracker, open_voice_activity
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
