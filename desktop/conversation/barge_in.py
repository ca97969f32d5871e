"""The two steps of a barge-in: local speech ducks, only the service (or a key) flushes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from desktop.core.media import AudioChunk

START_PROBABILITY = 0.5
END_PROBABILITY = 0.35
START_MS = 96.0
"""Speech this long counts as a beginning: three windows of the detector."""
HANG_MS = 600.0
"""Quiet this long counts as an end."""


@dataclass(slots=True)
class SpeechGate:
    """Turns the detector's probabilities into *speaking* and *not speaking*.

    Unknown probabilities (NaN) are distrusted: they neither start nor end speech.
    """

    speaking: bool = False
    _above_ms: float = 0.0
    _below_ms: float = 0.0

    def feed(self, chunk: AudioChunk) -> bool:
        """Take one chunk and return whether ``speaking`` has changed."""
        if math.isnan(chunk.speech):
            return False
        if chunk.speech > START_PROBABILITY:
            self._above_ms += chunk.duration_ms
            self._below_ms = 0.0
        elif chunk.speech < END_PROBABILITY:
            self._below_ms += chunk.duration_ms
            self._above_ms = 0.0
        before = self.speaking
        if not self.speaking and self._above_ms >= START_MS:
            self.speaking = True
        elif self.speaking and self._below_ms >= HANG_MS:
            self.speaking = False
        return self.speaking != before


class Ducker:
    """Decides when the answer is turned down: sooner than ``SpeechGate``, and undone sooner.

    Two windows of the detector are enough to lower a voice, though not to speak of a beginning;
    what it is sure of counts twice: whatever is said before the duck is hardly heard.
    What turns out to be no speech is undone after ``FALSE_ALARM_MS``, also while probabilities are
    distrusted, as after the restart that each duck is: echo passes for speech, never for quiet.
    """

    ONSET_MS = 60.0
    SURE_PROBABILITY = 0.9
    FALSE_ALARM_MS = 300.0

    def __init__(self) -> None:
        self.ducking = False
        self._above_ms = 0.0
        self._below_ms = 0.0

    def feed(self, chunk: AudioChunk, *, playing: bool) -> bool:
        """Take one chunk and return whether ``ducking`` has changed."""
        if chunk.speech > START_PROBABILITY:
            sure = chunk.speech > self.SURE_PROBABILITY and not self.ducking
            self._above_ms += chunk.duration_ms * (2 if sure else 1)
            self._below_ms = 0.0
        elif chunk.speech < END_PROBABILITY or chunk.doubted < END_PROBABILITY:
            self._below_ms += chunk.duration_ms
        hang = HANG_MS if self._above_ms >= START_MS else self.FALSE_ALARM_MS
        if self._below_ms >= (hang if self.ducking else chunk.duration_ms):
            self._above_ms = 0.0
        before = self.ducking
        needed = self.ONSET_MS if not before else 1.0
        self.ducking = playing and self._above_ms >= needed
        return self.ducking != before
