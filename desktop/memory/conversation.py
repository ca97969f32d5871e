"""A whole conversation, as it is read back, shown and exported."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from desktop.core.events import (
    Event,
    LinkOpened,
    Offer,
    Source,
    ToolCallFinished,
    ToolCallStateChanged,
    TranscriptLineChanged,
)


def mark_of(speaker: str) -> str:
    """Return what became of words that were cut off: an answer was, what was typed stayed here."""
    return "not sent" if speaker == "user" else "cut off"


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that was said; ``said_at`` is wall time as text."""

    speaker: str
    text: str
    said_at: str = ""
    provenance: str = ""
    cut_off: bool = False
    sources: tuple[Source, ...] = ()

    @property
    def mark(self) -> str:
        """What is to be known of it in words, or nothing."""
        return mark_of(self.speaker) if self.cut_off else ""


@dataclass(frozen=True, slots=True)
class Call:
    """One tool call and how it ended."""

    name: str
    arguments: Mapping[str, Any]
    state: str
    result: Mapping[str, Any]
    duration_ms: int
    called_at: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One thing that the co-listener offered."""

    title: str
    text: str
    source: str = ""
    why: str = ""
    offered_at: str = ""


Entry: TypeAlias = Turn | Call | Card


@dataclass(frozen=True, slots=True)
class Conversation:
    """Everything of one conversation, in the order in which it happened."""

    began_at: str
    backend: str
    model: str
    entries: tuple[Entry, ...]


def gathered(events: Iterable[Event], began_at: str = "") -> Conversation:
    """Make a conversation of the events of a session."""
    backend = model = ""
    entries: dict[tuple[str, str], Entry] = {}
    arguments: dict[str, Mapping[str, Any]] = {}
    for event in events:
        match event:
            case LinkOpened():
                backend, model = event.backend, event.model
            case TranscriptLineChanged():
                _put_line(entries, event)
            case ToolCallStateChanged():
                arguments[event.call_id] = event.arguments
            case ToolCallFinished():
                known = arguments.get(event.call_id, {})
                entries["call", event.call_id] = _call(event, known)
            case Offer():
                card = Card(event.title, event.text, event.source, event.why)
                entries["offer", event.offer_id] = card
            case _:
                pass
    return Conversation(began_at, backend, model, tuple(entries.values()))


def _put_line(entries: dict[tuple[str, str], Entry], line: TranscriptLineChanged) -> None:
    """Keep a line in the place of its first word; what never became final is kept as it stood."""
    key = ("line", str(line.line_id))
    if line.text.strip():
        entries[key] = Turn(
            line.kind, line.text, line.wall_time, cut_off=line.cut_off, sources=line.sources
        )
    else:
        entries.pop(key, None)


def _call(event: ToolCallFinished, arguments: Mapping[str, Any]) -> Call:
    return Call(event.name, arguments, event.state.value, event.result, event.duration_ms)
