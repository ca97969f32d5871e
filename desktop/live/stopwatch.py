"""Times how long audio takes to go out, and how long the first sound takes to come back."""

from __future__ import annotations

from collections.abc import Callable

from desktop.core.clock import Clock
from desktop.core.events import Event, Interrupted, SpeechReceived, TurnCompleted
from desktop.core.media import AudioChunk
from desktop.live.outbox import SPEECH

Trace = Callable[[str, float], None]
"""Takes the name of a span and its milliseconds."""


class Stopwatch:
    """Records ``microphone_to_send``, ``send_to_first_byte`` and ``speech_end_to_first_byte``.

    The first is measured from a chunk's last sample; chunks that waited for a link do not count.
    The others end with the first sound of an answer. They begin when the last speech went out,
    and with its last sample; typed text counts for both when it goes out.
    """

    def __init__(self, clock: Clock, trace: Trace) -> None:
        self._clock = clock
        self._trace = trace
        self._said_at: float | None = None
        self._sent_at = 0.0
        self._answering = False

    def audio_sent(self, chunk: AudioChunk, *, kept: bool = False) -> None:
        """A chunk went out; ``kept`` ones had waited for a link."""
        if not kept:
            self._trace("microphone_to_send", 1000 * (self._clock.now() - chunk.captured_at))
        if chunk.speech >= SPEECH:
            self._said_at, self._sent_at = chunk.captured_at, self._clock.now()

    def text_sent(self) -> None:
        """Typed text went out."""
        self._said_at = self._sent_at = self._clock.now()

    def note(self, event: Event) -> None:
        """Take an event of the session into account."""
        match event:
            case SpeechReceived():
                if not self._answering and self._said_at is not None:
                    now = self._clock.now()
                    self._trace("send_to_first_byte", 1000 * (now - self._sent_at))
                    self._trace("speech_end_to_first_byte", 1000 * (now - self._said_at))
                self._said_at, self._answering = None, True
            case TurnCompleted() | Interrupted():
                self._answering = False
            case _:
                return
