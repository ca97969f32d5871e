"""Notices answers that came as words but made no sound."""

from __future__ import annotations

from desktop.core.events import (
    Event,
    Interrupted,
    LinkLost,
    Notice,
    NoticeLevel,
    OutputTranscript,
    SpeechReceived,
    TurnCompleted,
)
from desktop.core.fault import Fault, Reason

KEY = "no sound"
TEXT = Fault(Reason.ANSWER_SILENT)


class SilentAnswer:
    """Follows an answer from its first word to the end of its turn."""

    def __init__(self) -> None:
        self._worded = False
        self._sounded = False
        self._shown = False

    def observe(self, event: Event) -> Notice | None:
        """Take an event of the session; return a notice that is due now, also its end."""
        match event:
            case OutputTranscript(text=text):
                self._worded = self._worded or bool(text.strip())
            case SpeechReceived(chunk=chunk):
                self._sounded = self._sounded or chunk.pcm.count(0) != len(chunk.pcm)
            case Interrupted() | LinkLost():
                self._worded = self._sounded = False
            case TurnCompleted(in_progress=False):
                return self._over()
        return None

    def _over(self) -> Notice | None:
        silent, sounded = self._worded and not self._sounded, self._sounded
        self._worded = self._sounded = False
        if silent:
            self._shown = True
            return Notice(TEXT, NoticeLevel.WARNING, key=KEY)
        if sounded and self._shown:
            self._shown = False
            return Notice("", key=KEY)
        return None
