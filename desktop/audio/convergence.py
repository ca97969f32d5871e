"""Tells from the signals whether the echo canceller does its work."""

from __future__ import annotations

import math
from collections import deque

import numpy as np

from desktop.audio.level import FULL_SCALE
from desktop.core.media import INPUT_RATE, SAMPLE_BYTES

LEARNING = "learning"
CANCELLING = "cancelling"
NOT_NEEDED = "not needed"
NOT_CONVERGING = "not converging"


class Convergence:
    """Compares the microphone before and after the canceller while the assistant is heard.

    The best of the last twenty seconds of playback counts, because a person who talks over the
    assistant rightly passes and makes the other seconds look worse. ``erle_db`` is that figure,
    the echo return loss enhancement.
    """

    SECOND = INPUT_RATE
    SECONDS = 20
    PATIENCE = 4
    """Seconds of playback that must pass before a verdict."""
    GOOD_DB = 6.0
    PROVEN_DB = 20.0
    """Such a figure needs no further seconds to be believed."""
    AUDIBLE_DB = -60.0
    ABOVE_ROOM_DB = 6.0
    ROOM_SHARE = 0.1
    """How much each look at the quiet room counts."""

    def __init__(self) -> None:
        self._seconds: deque[tuple[float, float]] = deque(maxlen=self.SECONDS)
        self._raw: list[bytes] = []
        self._left: list[bytes] = []
        self._count = 0
        self._settled = False
        self._room_db = -120.0

    def played(self, raw: bytes, cancelled: bytes) -> None:
        """Take the microphone's sound, before and after, while there may be an echo."""
        self._raw.append(raw)
        self._left.append(cancelled)
        self._count += len(raw) // SAMPLE_BYTES
        if self._count >= self.SECOND:
            self._seconds.append((_level(self._raw), _level(self._left)))
            self._raw, self._left = [], []
            self._count = 0
            self._settled = len(self._seconds) >= self.PATIENCE or self.erle_db >= self.PROVEN_DB

    def idle(self, raw: bytes) -> None:
        """Take the microphone's sound while nothing is played; now and then is enough."""
        self._room_db += self.ROOM_SHARE * (_level([raw]) - self._room_db)

    @property
    def erle_db(self) -> float:
        """By how many decibels the canceller lowers the echo; NaN before it was measured."""
        return max((raw - left for raw, left in self._seconds), default=math.nan)

    @property
    def learning(self) -> bool:
        """Whether there is no verdict yet."""
        return not self._settled

    @property
    def state(self) -> str:
        """``learning``, ``cancelling``, ``not needed`` or ``not converging``."""
        if self.learning:
            return LEARNING
        echo_db = sorted(raw for raw, _ in self._seconds)[len(self._seconds) // 2]
        if echo_db < max(self.AUDIBLE_DB, self._room_db + self.ABOVE_ROOM_DB):
            return NOT_NEEDED
        return CANCELLING if self.erle_db >= self.GOOD_DB else NOT_CONVERGING


def _level(pieces: list[bytes]) -> float:
    """Return the mean power of sound in decibels, full scale being 0."""
    samples = np.frombuffer(b"".join(pieces), "<i2").astype(np.float32) / np.float32(FULL_SCALE)
    return 10 * math.log10(float(np.dot(samples, samples)) / samples.size + 1e-12)
