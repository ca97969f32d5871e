"""Tells of each line whose words it holds, from what else is going on."""

from __future__ import annotations

from desktop.core.events import (
    ControlsChanged,
    Event,
    ShareChanged,
    SystemAudioChanged,
    ToolCallFinished,
    TranscriptLineChanged,
)
from desktop.core.tool import ToolCallState
from desktop.memory.provenance import Provenance

OWN_MEMORY = frozenset({"remember", "forget", "take_note", "remove_note", "set_timer",
                        "cancel_timer", "list_timers", "current_time"})  # fmt: skip
"""Tools whose answers hold nothing but what the person or this program said."""


class Origins:
    """Follows what is in view; the answer to a question stands under what was seen meanwhile."""

    def __init__(self) -> None:
        self._co_listening = False
        self._system_audio = False
        self._shown: set[str] = set()
        self._seen = False
        self._told_by_tool = False
        self._question = 0

    def observe(self, event: Event) -> None:
        """Take what changes whose words are heard and what the model has in view."""
        match event:
            case ControlsChanged():
                self._co_listening = event.co_listening
            case SystemAudioChanged():
                self._system_audio = event.active
            case ShareChanged():
                self._take_share(event)
            case ToolCallFinished(state=ToolCallState.DONE) if event.name not in OWN_MEMORY:
                self._told_by_tool = True
            case TranscriptLineChanged(kind="user") if event.line_id != self._question:
                self._question = event.line_id
                self._told_by_tool = False
                self._seen = bool(self._shown) or bool(event.picture)
            case _:
                pass

    def of(self, line: TranscriptLineChanged) -> Provenance:
        """Return whose words a line holds."""
        if line.kind == "assistant":
            return self._of_answer()
        if line.kind == "notice":
            return Provenance.PROGRAM
        others = (self._co_listening or self._system_audio) and not line.typed
        return Provenance.OVERHEARD if others else Provenance.DIRECT_USER

    def _of_answer(self) -> Provenance:
        if self._seen:
            return Provenance.SCREEN
        if self._told_by_tool:
            return Provenance.TOOL
        return Provenance.MODEL

    def _take_share(self, event: ShareChanged) -> None:
        if event.active:
            self._shown.add(event.origin)
            self._seen = True
        else:
            self._shown.discard(event.origin)
