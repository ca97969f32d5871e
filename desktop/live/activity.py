"""Marks where the person's speech begins and ends, for sessions that leave this to the client."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TypeAlias

from desktop.core.media import AudioChunk
from desktop.live.outbox import LEAD_IN_S, SPEECH, Mark

SILENCE_MS = 700


Passed: TypeAlias = AudioChunk | Mark


class ActivityMarker:
    """Puts marks into a stream of chunks, by the speech probability that the chunks carry.

    While nobody speaks the stream runs a moment late, so that the onset of a word, which no
    detector hears at once, comes after its mark.
    """

    def __init__(self, silence_ms: float = SILENCE_MS) -> None:
        self._silence_ms = silence_ms
        self._held: deque[AudioChunk] = deque()
        self._held_ms = 0.0
        self._speaking = False
        self._quiet_ms = 0.0

    def feed(self, chunk: AudioChunk) -> Iterator[Passed]:
        """Yield what to send now, in order."""
        spoken = chunk.speech >= SPEECH
        self._quiet_ms = 0.0 if spoken else self._quiet_ms + chunk.duration_ms
        if spoken and not self._speaking:
            self._speaking = True
            yield Mark.START
            yield from self._held
            self._held.clear()
            self._held_ms = 0.0
        if self._speaking:
            yield chunk
            if self._quiet_ms >= self._silence_ms:
                self._speaking = False
                yield Mark.END
        else:
            yield from self._delayed(chunk)

    def _delayed(self, chunk: AudioChunk) -> Iterator[AudioChunk]:
        self._held.append(chunk)
        self._held_ms += chunk.duration_ms
        while self._held_ms > 1000 * LEAD_IN_S:
            oldest = self._held.popleft()
            self._held_ms -= oldest.duration_ms
            yield oldest
