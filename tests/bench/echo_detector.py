"""Who takes the assistant's own voice for a person: the local detector, and a service's."""

from __future__ import annotations

import time
from dataclasses import replace

from desktop.audio.voice_activity import SpeechTracker, open_voice_activity
from desktop.conversation.barge_in import Ducker, SpeechGate
from desktop.core.media import AudioChunk


class Detector:
    """Counts where ducking would begin, as the conversation decides it, and where a service would.

    The service's detector hears the same cleaned sound and trusts it always; it would flush. Times
    are seconds of capture since ``began``.
    """

    def __init__(self, began: float | None = None) -> None:
        self.onsets: list[float] = []
        self.flushes: list[float] = []
        self._service = SpeechTracker(open_voice_activity())
        self._gate = SpeechGate()
        self.ducked_s = 0.0
        self.began = time.monotonic() if began is None else began
        self._ducker = Ducker()

    def hear(self, chunk: AudioChunk) -> None:
        """Take a cleaned chunk."""
        at = chunk.captured_at - self.began
        if self._ducker.feed(chunk, playing=True) and self._ducker.ducking:
            self.onsets.append(at)
        self.ducked_s += chunk.duration_ms / 1000 if self._ducker.ducking else 0.0
        judged = replace(chunk, speech=self._service.feed(chunk.pcm))
        if self._gate.feed(judged) and self._gate.speaking:
            self.flushes.append(at)
