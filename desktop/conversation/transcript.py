"""The conversation as lines of text, built from transcript deltas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from desktop.core.clock import Clock
from desktop.core.events import (
    Event,
    GenerationCompleted,
    Grounding,
    InputTranscript,
    Interrupted,
    LinkLost,
    OutputTranscript,
    Source,
    SpeechReceived,
    ThoughtReceived,
    TranscriptLineChanged,
    TurnCompleted,
)
from desktop.core.recollection import memory_of

UNHEARD_MS = 50
"""An answer of which only this much was not heard counts as heard."""

Kind = Literal["user", "assistant", "notice"]


@dataclass(slots=True)
class _Open:
    """A line that still grows: ``solid`` is final text, ``interim`` may yet change."""

    line: TranscriptLineChanged
    solid: str = ""
    interim: str = ""

    @property
    def text(self) -> str:
        return (self.solid + self.interim).strip()


class Transcript:
    """Turns transcript events into lines; each change yields the whole line again.

    With ``thoughts`` what the model writes for itself becomes notices.
    """

    def __init__(self, clock: Clock, *, thoughts: bool = False) -> None:
        self._clock = clock
        self._thoughts = thoughts
        self._thought: _Open | None = None
        self._whole = self._sounded = False
        self._next_id = 1
        self._user: _Open | None = None
        self._assistant: _Open | None = None
        self._sources: tuple[Source, ...] = ()

    def typed(self, text: str) -> TranscriptLineChanged:
        """Return the line of something that the person typed."""
        return replace(self._new("user"), text=text, final=True, typed=True)

    def given(self, picture: bytes, name: str) -> TranscriptLineChanged:
        """Return the line of a picture that the person gave."""
        return replace(self.typed(name), picture=picture)

    def apply(self, event: Event, *, received_ms: int = 0) -> Iterator[TranscriptLineChanged]:
        """Yield the lines that an event changes.

        ``received_ms`` is the length of the answer so far; with an interruption it tells where
        the person stopped hearing.
        """
        match event:
            case InputTranscript():
                yield self._hear(event)
            case OutputTranscript(text=text):
                yield self._speak(text)
            case ThoughtReceived(text=text) if self._thoughts:
                yield self._think(text)
            case Grounding(sources=sources) if sources:
                yield from self._ground(sources)
            case SpeechReceived():
                self._sounded = True
            case Interrupted(played_ms=played_ms):
                yield from self._close_thought()
                yield from self._cut(played_ms, received_ms)
            case GenerationCompleted():
                self._whole = True
                yield from self._close_thought()
                yield from self._close_user()
            case TurnCompleted():
                yield from self._close_thought()
                yield from self._close_user()
                yield from self._close_assistant()
            case LinkLost():
                yield from self._close_thought()
                yield from self._close_user()
                # What came of an answer is heard out, but the rest of it never comes.
                yield from self._close_assistant(cut_off=not self._whole)
            case _:
                return

    def close(self, played_ms: int, received_ms: int) -> Iterator[TranscriptLineChanged]:
        """Yield the lines that the end of the session leaves open, as far as they were heard."""
        yield from self._close_user()
        yield from self._cut(played_ms, received_ms)

    def _new(self, kind: Kind) -> TranscriptLineChanged:
        line_id = self._next_id
        self._next_id += 1
        return TranscriptLineChanged(
            line_id, kind, "", final=False, wall_time=self._clock.wall().isoformat("T", "seconds")
        )

    def _hear(self, event: InputTranscript) -> TranscriptLineChanged:
        entry = self._user
        if entry is None or entry.line.final:
            entry = self._user = _Open(self._new("user"))
            self._sources = ()
        if event.interim:
            entry.interim = event.text
        else:
            entry.solid, entry.interim = entry.solid + event.text, ""
        entry.line = replace(entry.line, text=entry.text, final=event.final)
        return entry.line

    def _think(self, text: str) -> TranscriptLineChanged:
        entry = self._thought
        if entry is None:
            entry = self._thought = _Open(self._new("notice"))
        entry.solid += text
        entry.line = replace(entry.line, text=entry.text)
        return entry.line

    def _close_thought(self) -> Iterator[TranscriptLineChanged]:
        if self._thought is not None:
            yield replace(self._thought.line, final=True)
        self._thought = None

    def _speak(self, text: str) -> TranscriptLineChanged:
        entry = self._assistant
        if entry is None:
            line = replace(self._new("assistant"), sources=self._sources)
            entry = self._assistant = _Open(line)
            self._sources = ()
        entry.solid += text
        entry.line = replace(entry.line, text=entry.text)
        return entry.line

    def _ground(self, sources: tuple[Source, ...]) -> Iterator[TranscriptLineChanged]:
        if self._assistant is None:
            self._sources = _together(self._sources, sources)
            return
        sources = _together(self._assistant.line.sources, sources)
        self._assistant.line = replace(self._assistant.line, sources=sources)
        yield self._assistant.line

    def _cut(self, played_ms: int, received_ms: int) -> Iterator[TranscriptLineChanged]:
        if self._assistant is not None:
            yield self._heard(self._assistant, played_ms, received_ms)
        self._end_answer()

    def _heard(self, entry: _Open, played_ms: int, received_ms: int) -> TranscriptLineChanged:
        """Return what was heard of an answer, whose words may be ahead of its first sound."""
        if self._sounded and played_ms >= received_ms - UNHEARD_MS:
            return replace(entry.line, final=True)
        text = _heard_part(entry.text, played_ms, received_ms)
        return replace(entry.line, text=text, final=True, cut_off=True)

    def _end_answer(self) -> None:
        self._assistant = None
        self._whole = self._sounded = False

    def _close_user(self) -> Iterator[TranscriptLineChanged]:
        if self._user is not None and not self._user.line.final:
            yield replace(self._user.line, final=True)
        self._user = None

    def _close_assistant(self, *, cut_off: bool = False) -> Iterator[TranscriptLineChanged]:
        if self._assistant is not None:
            yield replace(self._assistant.line, final=True, cut_off=cut_off)
        self._end_answer()


def _together(before: tuple[Source, ...], now: tuple[Source, ...]) -> tuple[Source, ...]:
    """Keep what came from the memory; web sources are told anew each time, all of them."""
    recalled = tuple(source for source in before if memory_of(source.uri) and source not in now)
    if all(memory_of(source.uri) for source in now):
        recalled = tuple(source for source in before if source not in now)
    return (*recalled, *now)


def _heard_part(text: str, played_ms: int, received_ms: int) -> str:
    """Return the words that fit into the share of the answer that was heard."""
    words = text.split()
    return " ".join(words[: round(len(words) * max(0, played_ms) / max(1, received_ms))])
