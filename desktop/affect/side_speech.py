"""Notices a model that speaks because of what it noted, although it was answered in silence."""

from __future__ import annotations

import math

from desktop.core.events import (
    Event,
    InputTranscript,
    LinkOpened,
    SpeechReceived,
    TranscriptLineChanged,
    TurnCompleted,
    VoiceActivityChanged,
)

SOON_S = 1.5
STRIKES = 2


class SpeechCheck:
    """Counts answers that begin soon after a silent response, with no word of the person between.

    An answer to what the person said is no such answer: only one in a turn of its own counts.
    """

    def __init__(self) -> None:
        self.strikes = 0
        self._answered_at = -math.inf
        self._turn_over = False

    @property
    def stopped(self) -> bool:
        """Whether the model is not to be asked any more in this session."""
        return self.strikes >= STRIKES

    def answered(self, now: float) -> None:
        """A call was answered in silence."""
        self._answered_at = now

    def observe(self, event: Event, now: float) -> bool:
        """Take one fact into account; True at the strike that is one too many."""
        match event:
            case InputTranscript() | VoiceActivityChanged(active=True):
                self._forget()
            case TranscriptLineChanged(kind="user"):
                self._forget()
            case LinkOpened(resumed=False):
                self._forget()
                self.strikes = 0
            case TurnCompleted():
                self._turn_over = True
            case SpeechReceived():
                return self._judge(now)
            case _:
                pass
        return False

    def _judge(self, now: float) -> bool:
        unbidden = self._turn_over and now - self._answered_at <= SOON_S
        self._forget()
        if not unbidden or self.stopped:
            return False
        self.strikes += 1
        return self.stopped

    def _forget(self) -> None:
        self._answered_at, self._turn_over = -math.inf, False
