"""Telling a *mhm*, a *yeah* or a cough from somebody who wants to speak."""

from __future__ import annotations

from collections import deque
from math import isnan

from desktop.conversation.barge_in import END_PROBABILITY, START_PROBABILITY
from desktop.core.media import AudioChunk


class Courtesy:
    """Keeps short bursts of voice from the service while the assistant speaks.

    What begins then is kept back, and silence goes out in its place, until it has lasted for
    ``LONGEST_MS`` of voice: then it is meant, and everything kept goes out behind one another. A
    burst that ends before is forgotten. So the judgement is made here, whatever the service's own
    detection would have made of it; the price is that a real interruption arrives later. A
    judgement that the echo may have misled counts here: mistaken, it delays half a second once.
    """

    LONGEST_MS = 500.0
    PAUSE_MS = 320.0
    END_MS = 800.0

    def __init__(self) -> None:
        self.forgotten = 0
        self._kept: deque[AudioChunk] = deque()
        self._voice_ms = 0.0
        self._quiet_ms = 0.0
        self._meant = False

    def feed(self, chunk: AudioChunk, *, answering: bool) -> list[AudioChunk]:
        """Return what goes out now, oldest first."""
        speech = chunk.doubted if isnan(chunk.speech) else chunk.speech
        voice = speech >= END_PROBABILITY
        self._quiet_ms = 0.0 if voice else self._quiet_ms + chunk.duration_ms
        self._meant = self._meant and self._quiet_ms < self.END_MS
        if self._meant or not answering:
            return [*self._release(), chunk]
        if not self._kept and not speech > START_PROBABILITY:
            return [chunk]
        self._kept.append(chunk)
        self._voice_ms += chunk.duration_ms if speech > START_PROBABILITY else 0.0
        if self._voice_ms >= self.LONGEST_MS:
            self._meant = True
            return self._release()
        if self._quiet_ms >= self.PAUSE_MS:
            self.forgotten += 1
            self._kept.clear()
            self._voice_ms = 0.0
        return [chunk.silenced()]

    def _release(self) -> list[AudioChunk]:
        kept = list(self._kept)
        self._kept.clear()
        self._voice_ms = 0.0
        return kept
