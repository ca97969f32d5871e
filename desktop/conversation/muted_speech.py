"""Warns people who speak into a muted microphone."""

from __future__ import annotations

import math

from desktop.core.events import Notice, NoticeLevel
from desktop.core.fault import Fault, Reason
from desktop.core.media import AudioChunk

KEY = "muted speech"
TEXT = Fault(Reason.MUTED_SPEECH)


class MutedSpeech:
    """Decides when to warn: after a word or two, and not again for a while."""

    SPEECH = 0.5
    NEEDED_MS = 400.0
    PAUSES_COUNT = 1 / 3
    """How much slower a pause is counted back than speech is counted up."""

    REST_S = 30.0

    def __init__(self) -> None:
        self._speech_ms = 0.0
        self._warned_at = -math.inf
        self._shown = False

    def feed(self, chunk: AudioChunk, *, muted: bool) -> Notice | None:
        """Take what the microphone heard; return a notice that is due now, also its end."""
        if not muted:
            self._speech_ms = 0.0
            self._warned_at = -math.inf
            shown, self._shown = self._shown, False
            return Notice("", key=KEY) if shown else None
        if not math.isnan(chunk.speech):
            step = 1.0 if chunk.speech >= self.SPEECH else -self.PAUSES_COUNT
            self._speech_ms = max(0.0, self._speech_ms + step * chunk.duration_ms)
        if self._speech_ms < self.NEEDED_MS:
            return None
        self._speech_ms = 0.0
        if chunk.captured_at - self._warned_at < self.REST_S:
            return None
        self._warned_at = chunk.captured_at
        self._shown = True
        return Notice(TEXT, NoticeLevel.WARNING, key=KEY)
