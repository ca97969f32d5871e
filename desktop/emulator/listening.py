"""The server's own voice activity detection: from a stream of sound to utterances.

The thresholds are assumed; the service does not publish its own. ``prefixPaddingMs`` is the
speech that must be heard before a start is committed, as the API reference defines it.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from desktop.core.media import INPUT_RATE, SAMPLE_BYTES
from desktop.core.ports import VoiceActivity

_BYTES_PER_MS = INPUT_RATE * SAMPLE_BYTES // 1000
_INAUDIBLE = 48
"""A peak of -57 dBFS: below it nobody is understood, and a detector is the dearest part here."""


@dataclass(frozen=True, slots=True)
class Detection:
    """How activity is told from silence; times in milliseconds, thresholds as probabilities."""

    start_probability: float = 0.5
    end_probability: float = 0.35
    start_ms: int = 96
    silence_ms: int = 700
    preroll_ms: int = 320
    tail_ms: int = 320
    least_voiced_ms: int = 160
    longest_ms: int = 60_000


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """Somebody began to speak ``offset_ms`` into the stream."""

    offset_ms: int


@dataclass(frozen=True, slots=True)
class SpeechPaused:
    """The utterance may be over: ``pcm`` is all of it, if nothing follows."""

    pcm: bytes


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """Somebody stopped; ``pcm`` is the utterance with some sound before and after it.

    ``worthwhile`` is false for what was too short to be speech. The end was certain only after
    ``waited_ms`` of silence.
    """

    offset_ms: int
    pcm: bytes
    worthwhile: bool
    waited_ms: float = 0.0


Activity: TypeAlias = SpeechStarted | SpeechPaused | SpeechEnded


class AutomaticListener:
    """Finds utterances with a voice activity detector; feed it 16 kHz PCM16LE mono."""

    def __init__(self, detector: VoiceActivity, detection: Detection) -> None:
        self._detector = detector
        self._detection = detection
        self._window = detector.window * SAMPLE_BYTES
        self._window_ms = 1000 * detector.window / INPUT_RATE
        self._needed = max(1, math.ceil(detection.start_ms / self._window_ms))
        before = math.ceil(detection.preroll_ms / self._window_ms) + self._needed
        self._recent: deque[bytes] = deque(maxlen=before)
        self._partial = bytearray()
        self._heard_ms = 0.0
        self._run = 0
        self._speech: bytearray | None = None
        self._voiced_ms = 0.0
        self._silence_ms = 0.0
        self._paused_at: int | None = None

    @property
    def weight(self) -> int:
        """How many bytes the utterance under way holds."""
        return len(self._speech or b"")

    def feed(self, pcm: bytes) -> list[Activity]:
        """Take sound of any length and return what began and ended in it."""
        self._partial += pcm
        found: list[Activity] = []
        while len(self._partial) >= self._window:
            window = bytes(self._partial[: self._window])
            del self._partial[: self._window]
            self._heard_ms += self._window_ms
            heard = is_audible(window)
            self._judge(window, self._detector.probability(window) if heard else 0.0, found)
        return found

    def flush(self) -> list[Activity]:
        """End the utterance that is under way, as when the microphone stops."""
        found: list[Activity] = []
        if self._speech is not None:
            self._finish(found)
        self._partial.clear()
        self._recent.clear()
        self._run = 0
        return found

    def _judge(self, window: bytes, probability: float, found: list[Activity]) -> None:
        if self._speech is None:
            self._wait_for_start(window, probability, found)
        else:
            self._wait_for_end(self._speech, window, probability, found)

    def _wait_for_start(self, window: bytes, probability: float, found: list[Activity]) -> None:
        self._recent.append(window)
        self._run = self._run + 1 if probability > self._detection.start_probability else 0
        if self._run < self._needed:
            return
        self._speech = bytearray().join(self._recent)
        self._recent.clear()
        self._voiced_ms = self._run * self._window_ms
        self._silence_ms = 0.0
        self._run = 0
        found.append(SpeechStarted(round(self._heard_ms - self._voiced_ms)))

    def _wait_for_end(
        self, speech: bytearray, window: bytes, probability: float, found: list[Activity]
    ) -> None:
        speech += window
        if probability > self._detection.start_probability:
            self._silence_ms = 0.0
            self._voiced_ms += self._window_ms
            self._paused_at = None
        elif probability < self._detection.end_probability or self._silence_ms:
            self._silence_ms += self._window_ms
            self._note_pause(speech, found)
        too_long = len(speech) >= self._detection.longest_ms * _BYTES_PER_MS
        if too_long or self._silence_ms >= self._detection.silence_ms:
            self._finish(found)

    def _note_pause(self, speech: bytearray, found: list[Activity]) -> None:
        if self._paused_at is None and self._silence_ms >= self._detection.tail_ms:
            self._paused_at = len(speech)
            if self._worthwhile:
                found.append(SpeechPaused(bytes(speech)))

    @property
    def _worthwhile(self) -> bool:
        return self._voiced_ms >= self._detection.least_voiced_ms

    def _finish(self, found: list[Activity]) -> None:
        pcm = bytes((self._speech or b"")[: self._paused_at])
        ended_ms = round(self._heard_ms - self._silence_ms)
        found.append(SpeechEnded(ended_ms, pcm, self._worthwhile, self._silence_ms))
        self._speech = None
        self._silence_ms = 0.0
        self._paused_at = None


def is_audible(pcm: bytes) -> bool:
    """Tell whether there is anything in a window that could be speech."""
    samples = np.frombuffer(pcm, "<i2")
    return int(samples.max()) > _INAUDIBLE or int(samples.min()) < -_INAUDIBLE


class ManualListener:
    """Collects what the client itself declares to be activity; the rest belongs to no turn."""

    def __init__(self, detection: Detection) -> None:
        self._most = detection.longest_ms * _BYTES_PER_MS
        self._speech: bytearray | None = None
        self._heard = 0

    @property
    def weight(self) -> int:
        """How many bytes the utterance under way holds."""
        return len(self._speech or b"")

    def feed(self, pcm: bytes) -> list[Activity]:
        """Take sound; what comes outside of activity is dropped."""
        self._heard += len(pcm)
        if self._speech is not None:
            room = max(0, self._most - len(self._speech))
            self._speech += pcm[:room]
        return []

    def begin(self) -> list[Activity]:
        """Start an utterance; a second start changes nothing."""
        if self._speech is not None:
            return []
        self._speech = bytearray()
        return [SpeechStarted(self._offset_ms())]

    def finish(self) -> list[Activity]:
        """End the utterance; an end without a start changes nothing."""
        if self._speech is None:
            return []
        pcm, self._speech = bytes(self._speech), None
        return [SpeechEnded(self._offset_ms(), pcm, worthwhile=bool(pcm))]

    def _offset_ms(self) -> int:
        return self._heard // _BYTES_PER_MS
