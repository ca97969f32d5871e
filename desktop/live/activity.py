"""Marks where the person's speech begins and ends, for sessions that leave this to the client."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from typing import TypeAlias

from desktop.core.media import AudioChunk
from desktop.live.outbox import LEAD_IN_S, SPEECH, Mark

SILENCE_MS = 700
CHECK_PAUSE_MS = 900
CHECK_EVERY_MS = 8_000
"""A model that cannot stay silent is asked in a pause this long, and no more often than this."""


Passed: TypeAlias = AudioChunk | Mark


class ActivityMarker:
    """Puts marks into a stream of chunks, by the talk key where one decides, else by speech.

    While nobody speaks the stream runs a moment late, so that the onset of a word, which no
    detector hears at once, comes after its mark. An end comes ``least_ms`` after the one before
    it, or later: what is said until then belongs to the same turn.
    """

    def __init__(self, silence_ms: float = SILENCE_MS, least_ms: float = 0.0) -> None:
        self._silence_ms = silence_ms
        self._least_ms = least_ms
        self._since_end_ms = math.inf
        self._held: deque[AudioChunk] = deque()
        self._held_ms = 0.0
        self._speaking = False
        self._quiet_ms = 0.0

    def feed(self, chunk: AudioChunk) -> Iterator[Passed]:
        """Yield what to send now, in order."""
        if not chunk.pcm:
            # The end of a stream is for services that listen for speech themselves; here no more
            # comes that could end the turn.
            if self._speaking and not chunk.held:
                yield self._end()
            return
        self._since_end_ms += chunk.duration_ms
        if chunk.held is not None:
            yield from self._by_key(chunk, held=chunk.held)
            return
        spoken = chunk.speech >= SPEECH
        self._quiet_ms = 0.0 if spoken else self._quiet_ms + chunk.duration_ms
        if spoken and not self._speaking:
            self._speaking = True
            yield Mark.START
            yield from self._caught_up()
        if self._speaking:
            yield chunk
            if self._quiet_ms >= self._silence_ms and self._since_end_ms >= self._least_ms:
                yield self._end()
        else:
            yield from self._delayed(chunk)

    def _by_key(self, chunk: AudioChunk, *, held: bool) -> Iterator[Passed]:
        yield from self._caught_up()
        if held and not self._speaking:
            self._speaking = True
            yield Mark.START
        elif self._speaking and not held:
            yield self._end()
        yield chunk

    def _end(self) -> Mark:
        self._speaking = False
        self._since_end_ms = 0.0
        return Mark.END

    def _caught_up(self) -> Iterator[AudioChunk]:
        yield from self._held
        self._held.clear()
        self._held_ms = 0.0

    def _delayed(self, chunk: AudioChunk) -> Iterator[AudioChunk]:
        self._held.append(chunk)
        self._held_ms += chunk.duration_ms
        while self._held_ms > 1000 * LEAD_IN_S:
            oldest = self._held.popleft()
            self._held_ms -= oldest.duration_ms
            yield oldest
