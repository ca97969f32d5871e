"""The state word, worked out from facts alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.conversation.question import is_question
from desktop.core.events import (
    Event,
    GenerationCompleted,
    InputTranscript,
    Interrupted,
    LinkLost,
    LinkOpened,
    LinkResumed,
    Offer,
    SessionState,
    SessionStateChanged,
    SpeechPlayed,
    SpeechReceived,
    ToolCallCancelled,
    ToolCallFinished,
    ToolCallRequested,
    TurnCompleted,
    VoiceActivityChanged,
    WaitingForInput,
)


@dataclass(slots=True)
class StateTracker:
    """Follows a session through its events; ``state`` is the word to show now."""

    connecting: bool = False
    failed: bool = False
    live: bool = False
    co_listening: bool = False
    paused: bool = False
    _resuming: bool = False
    _offline: bool = False
    _hearing: bool = False
    _thinking: bool = False
    _speaking: bool = False
    _question: bool = False
    _offering: bool = False
    _heard: str = ""
    _tools: set[str] = field(default_factory=set)

    @property
    def state(self) -> SessionState:
        """Return the word; the earlier rule wins."""
        if self.failed:
            return SessionState.ERROR
        if not self.live:
            return SessionState.CONNECTING if self.connecting else SessionState.OFF
        rules = (
            (self._offline, SessionState.OFFLINE),
            (self._resuming, SessionState.RESUMING),
            (self.paused, SessionState.PAUSED),
            (self._speaking, SessionState.SPEAKING),
            (self._offering, SessionState.OFFERING),
            (self._question, SessionState.HEARD_QUESTION),
            (self.co_listening, SessionState.CO_LISTENING),
            (bool(self._tools), SessionState.USING_TOOL),
            (self._hearing, SessionState.HEARING),
            (self._thinking, SessionState.THINKING),
        )
        return next((state for holds, state in rules if holds), SessionState.LISTENING)

    def settle(self) -> None:
        """Let an offer that nobody reacted to fade from the state word."""
        self._offering = False

    def typed(self) -> None:
        """The person has typed something: an answer is due."""
        self._thinking = True

    def apply(self, event: Event) -> None:
        """Take one fact into account."""
        match event:
            case LinkOpened():
                self.live, self.connecting = True, False
                self._resuming = self._offline = False
            case SessionStateChanged(state=SessionState.ERROR):
                self.failed = True
            case LinkLost(offline=offline):
                self._resuming, self._offline = True, offline
                self._thinking = self._question = False
                self._heard = ""
                self._tools.clear()
            case LinkResumed():
                self._resuming = self._offline = False
            case VoiceActivityChanged(active=active):
                self._voice(active=active)
            case InputTranscript():
                self._understood(event)
            case SpeechReceived():
                self._speaking, self._thinking, self._hearing = True, False, False
            case SpeechPlayed() | Interrupted():
                self._speaking = False
            case GenerationCompleted() | TurnCompleted() | WaitingForInput():
                self._thinking = self._question = False
                self._heard = ""
            case ToolCallRequested(call_id=call_id):
                self._tools.add(call_id)
            case ToolCallFinished(call_id=call_id):
                self._tools.discard(call_id)
            case ToolCallCancelled(call_ids=call_ids):
                self._tools.difference_update(call_ids)
            case Offer():
                self._offering, self._question = True, False
            case _:
                pass

    def _voice(self, *, active: bool) -> None:
        if active:
            self._offering = False
        elif self._hearing:
            self._thinking = True
        self._hearing = active

    def _understood(self, event: InputTranscript) -> None:
        self._heard = event.text if event.interim else self._heard + event.text
        self._thinking = True
        self._question = self.co_listening and is_question(self._heard)
