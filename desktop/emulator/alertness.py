"""A detector that rests while a room sounds as it always does.

A trained detector is the dearest part of a session that only listens. Noise that it has judged to
be no speech sets a floor, each session its own; windows near that floor are not judged again but
for one in a while. Nobody who speaks more softly than the noise around is understood anyway.
"""

from __future__ import annotations

from collections import deque

import numpy as np

from desktop.core.ports import VoiceActivity

_ABOVE = 1.6
_BELOW = 0.4
"""Between which shares of the floor's power it is the same noise: -4 to 2 dB."""

_KNOWN = 16
_CALM = 10
"""How many windows without speech must have passed: a detector lets speech fade out."""

_PROBE = 32
_LEAD_IN = 3
_NO_SPEECH = 0.15
_RISE = 0.1
_FALL = 0.3
_LEAP = 3.0
"""How many times the floor one window may count for, so that a bang is not taken for the room."""


class Alertness:
    """Implements ``VoiceActivity`` with another detector, asked only about what is new.

    A detector that remembers is first given what it has missed just before, so that it meets the
    beginning of speech as it would have.
    """

    def __init__(self, detector: VoiceActivity) -> None:
        self.window = detector.window
        self._detector = detector
        self._missed: deque[bytes] = deque(maxlen=_LEAD_IN)
        self._floor = 0.0
        self._judged = self._calm = self._resting = 0

    def probability(self, pcm: bytes) -> float:
        """Return the probability of speech in one window, 0 for the room's own noise."""
        power = _power(pcm)
        known = self._judged >= _KNOWN and self._calm >= _CALM
        same = _BELOW * self._floor < power < _ABOVE * self._floor
        if known and same and self._resting < _PROBE:
            self._resting += 1
            self._missed.append(pcm)
            return 0.0
        for missed in self._missed:
            self._detector.probability(missed)
        self._missed.clear()
        self._resting = 0
        probability = self._detector.probability(pcm)
        self._calm = self._calm + 1 if probability < _NO_SPEECH else 0
        if self._calm:
            self._learn(power)
        return probability

    def reset(self) -> None:
        """Forget the room and what was heard in it."""
        self._missed.clear()
        self._floor = 0.0
        self._judged = self._calm = self._resting = 0
        self._detector.reset()

    def _learn(self, power: float) -> None:
        self._judged += 1
        if self._judged == 1:
            self._floor = power
            return
        pace = _RISE if power > self._floor else _FALL
        self._floor += pace * (min(power, _LEAP * self._floor) - self._floor)


def _power(pcm: bytes) -> float:
    samples = np.frombuffer(pcm, "<i2").astype(np.float32)
    return float(samples @ samples) / max(1, len(samples))
