"""Telling a *mhm*, a *yeah* or a cough from somebody who wants to speak."""

from __future__ import annotations

from collections import deque
from math import isnan

from desktop.conversation.barge_in import END_PROBABILITY, START_PROBABILITY
from desktop.core.media import AudioChunk


class Courtesy:
    """Keeps short bursts of sound from the service while the assistant speaks.

    What begins then is kept back, and silence goes out in its place, until it has lasted for
    ``LONGEST_MS`` of voice: then it is meant, and everything kept goes out, with ``LEAD_MS`` before
    it and ``PACE`` times as fast as it came: a line that gets all of it at once takes it for a
    jam, and leaves words out. A burst that ends before is forgotten, and so is all that is no
    voice at all: a service may take a cough for speech where our detector does not. So the
    judgement is made here, whatever the service's own detection would have made of it; the price
    is that a real interruption arrives later. A judgement that the echo may have misled counts
    here: mistaken, it delays a moment once.
    """

    LONGEST_MS = 700.0
    """The detector lengthens a *mhm* or an *uh-huh* of half a second by some windows."""
    LEAD_MS = 160.0
    PAUSE_MS = 320.0
    PACE = 5
    END_MS = 800.0

    def __init__(self) -> None:
        self.forgotten = 0
        self._kept: deque[AudioChunk] = deque()
        self._due: deque[AudioChunk] = deque()
        self._kept_ms = 0.0
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
            self._release()
            self._due.append(chunk)
            return self._next()
        self._keep(chunk, voice=speech > START_PROBABILITY)
        if self._voice_ms >= self.LONGEST_MS:
            self._meant = True
            self._release()
            return self._next()
        if self._voice_ms and self._quiet_ms >= self.PAUSE_MS:
            self.forgotten += 1
            self._forget()
        return self._next() if self._due else [chunk.silenced()]

    def _keep(self, chunk: AudioChunk, *, voice: bool) -> None:
        self._kept.append(chunk)
        self._kept_ms += chunk.duration_ms
        self._voice_ms += chunk.duration_ms if voice else 0.0
        while not self._voice_ms and self._kept_ms > self.LEAD_MS:
            self._kept_ms -= self._kept.popleft().duration_ms

    def _release(self) -> None:
        """Let out what was kept of a voice; what was none stays unheard."""
        if self._voice_ms:
            self._due += self._kept
        self._forget()

    def _next(self) -> list[AudioChunk]:
        return [self._due.popleft() for _ in range(min(self.PACE, len(self._due)))]

    def _forget(self) -> None:
        self._kept.clear()
        self._kept_ms = self._voice_ms = 0.0
