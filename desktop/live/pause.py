"""Finds the moment at which a session may move to another socket unheard."""

from __future__ import annotations

import asyncio

from desktop.core.events import (
    Event,
    InputTranscript,
    Interrupted,
    OutputTranscript,
    SpeechReceived,
    ToolCallCancelled,
    ToolCallRequested,
    TurnCompleted,
    VoiceActivityChanged,
    WaitingForInput,
)
from desktop.core.media import AudioChunk
from desktop.live.outbox import SPEECH

_QUIET_S = 0.6
_ANSWER_DUE_S = 3.0
"""How long after a question an answer may begin; a co-listener may never give one."""


class PauseWatch:
    """Knows whether anybody speaks or works; ``quiet`` waits until nobody does.

    The person's voice is judged by the chunks' own speech probability and by the service's word.
    """

    def __init__(self) -> None:
        self._answering = False
        self._speaking = False
        self._heard = False
        self._asked_at: float | None = None
        self._now = float("-inf")
        self._calls: set[str] = set()
        self._last_speech = float("-inf")
        self._quiet = asyncio.Event()
        self._quiet.set()

    async def quiet(self) -> None:
        """Wait for a pause; returns at once in one."""
        await self._quiet.wait()

    def note(self, event: Event) -> None:
        """Take an event of the session into account."""
        match event:
            case SpeechReceived() | OutputTranscript():
                self._answering = True
            case TurnCompleted() | Interrupted():
                self._answering = self._speaking = False
                self._asked_at = None
            case WaitingForInput():
                self._speaking = False
                self._asked_at = None
            case InputTranscript(final=final):
                self._speaking = not final
                self._asked_at = self._now if final else None
            case VoiceActivityChanged(active=active):
                self._speaking = active
            case ToolCallRequested(call_id=call_id):
                self._calls.add(call_id)
            case ToolCallCancelled(call_ids=call_ids):
                self._calls.difference_update(call_ids)
            case _:
                return
        self._judge()

    def note_audio(self, chunk: AudioChunk) -> None:
        """Take microphone audio into account; a chunk without a judgement counts as silence."""
        if chunk.speech >= SPEECH:
            self._last_speech = chunk.captured_at
        self._judge(chunk.captured_at)

    def note_text(self) -> None:
        """The person has typed: an answer is due."""
        self._answering = True
        self._judge()

    def note_result(self, call_id: str) -> None:
        """A call has its result."""
        self._calls.discard(call_id)
        self._judge()

    def reset(self) -> None:
        """A new socket has taken over: nothing is under way on it."""
        self._answering = self._speaking = False
        self._asked_at = None
        self._calls.clear()
        self._judge()

    def _judge(self, at: float | None = None) -> None:
        if at is not None:
            self._now = at
            self._heard = at - self._last_speech < _QUIET_S
        if self._asked_at is not None and self._now - self._asked_at >= _ANSWER_DUE_S:
            self._asked_at = None
        asked = self._asked_at is not None
        if self._answering or self._speaking or self._calls or self._heard or asked:
            self._quiet.clear()
        else:
            self._quiet.set()
