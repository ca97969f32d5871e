"""What a model says while it co-listens is judged before anybody hears it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Literal

from desktop.conversation.instruction import OFFER_TOOL, SILENT_WORD, Delivery
from desktop.core.events import (
    Event,
    GenerationCompleted,
    Grounding,
    InputTranscript,
    Interrupted,
    LinkLost,
    OfferProposed,
    OutputTranscript,
    SpeechReceived,
    ToolCallRequested,
    TurnCompleted,
)

HELD_MS = 60_000.0
"""An answer longer than this is shown instead of said."""

_NAMED = re.compile(r"\W*(?:hey |ok |okay |hello )?attune\b", re.IGNORECASE)
_WHY_CHARACTERS = 500
_WORDS_OF_SILENCE = 3

Held = SpeechReceived | OutputTranscript | Grounding | GenerationCompleted


class Discretion:
    """Holds answers back until they are complete, then drops, shows or releases them.

    An answer of the one word SILENT, or without any words, is dropped. Any other is proposed as a
    card; with the delivery ``speak`` it is said as soon as nothing ``holds`` it, which tells why it
    may not be. What the person asked for, by typing or by the assistant's name, passes at once.
    """

    def __init__(self, holds: Callable[[], str] = lambda: "") -> None:
        self.active = False
        self._holds = holds
        self.delivery: Delivery = "card"
        self.dropped_ms = 0.0
        self._held: list[Held] = []
        self._held_ms = 0.0
        self._too_long = False
        self._ready: list[Held | TurnCompleted] = []
        self._judged: Literal["", "drop", "pass"] = ""
        self._in_turn = self._offered = False
        self._direct = self._next_direct = False
        self._speaking = False
        self._heard = ""
        self._offers = 0

    def expect_answer(self) -> None:
        """The person has asked for an answer: the next turn that begins passes at once."""
        if self._in_turn:
            self._next_direct = True
        else:
            self._direct = True

    def voice(self, *, active: bool) -> Iterator[Event]:
        """Somebody began or stopped speaking here; yield what may be said now."""
        self._speaking = active
        yield from self.release()

    def release(self) -> Iterator[Event]:
        """Yield what has waited and may be said now."""
        if self._ready and not (self._speaking or self._holds()):
            ready, self._ready = self._ready, []
            yield from ready

    def take(self, event: Event) -> Iterator[Event]:
        """Yield what passes of an event, and what it releases."""
        if not self.active:
            self._forget()
            yield event
            return
        match event:
            case SpeechReceived() | OutputTranscript() | Grounding() | GenerationCompleted():
                self._in_turn = True
                yield from self._hold(event)
            case TurnCompleted(in_progress=False):
                yield from self._judge()
                if self._ready:
                    self._ready.append(event)
                else:
                    yield event
                self._end_turn()
            case Interrupted() | LinkLost():
                self._drop_held()
                self._ready = []
                yield event
            case _:
                self._note(event)
                yield event

    def _note(self, event: Event) -> None:
        match event:
            case InputTranscript(text=text, interim=False):
                self._heard = (self._heard + text)[-_WHY_CHARACTERS:]
                if _NAMED.match(self._heard):
                    self.expect_answer()
            case ToolCallRequested(name=name):
                self._in_turn = True
                self._offered = self._offered or name == OFFER_TOOL
            case _:
                return

    def _hold(self, event: Held) -> Iterator[Event]:
        if self._direct or self._judged == "pass":
            yield event
        elif self._judged == "":
            self._keep(event)
            if isinstance(event, GenerationCompleted):
                yield from self._judge()

    def _keep(self, event: Held) -> None:
        if isinstance(event, SpeechReceived):
            self._held_ms += event.chunk.duration_ms
            self._too_long = self._too_long or self._held_ms > HELD_MS
            if self._too_long:
                self.dropped_ms += event.chunk.duration_ms
                return
        self._held.append(event)

    def _judge(self) -> Iterator[Event]:
        """Decide about what is held, once for a turn."""
        if self._direct or self._judged or not self._held:
            return
        held, said = self._held, _words_of(self._held)
        self._judged = "drop"
        # An offer has its words on the card, and is read out on request where it shall be heard.
        if is_silence(said) or self._offered:
            self._drop_held()
        elif self.delivery != "speak" or self._too_long:
            self._drop_held()
            yield self._offer(said)
        else:
            self._held = []
            self._held_ms = 0.0
            if self._speaking or self._holds():
                self._ready = list(held)
            else:
                self._judged = "pass"
                yield from held

    def _offer(self, said: str) -> OfferProposed:
        self._offers += 1
        why = self._heard.strip()
        return OfferProposed(f"check-{self._offers}", "Attune", said.strip(), why=why)

    def _end_turn(self) -> None:
        self._direct, self._next_direct = self._next_direct, False
        self._judged = ""
        self._in_turn = self._offered = self._too_long = False
        self._heard = ""

    def _drop_held(self) -> None:
        self.dropped_ms += sum(
            event.chunk.duration_ms for event in self._held if isinstance(event, SpeechReceived)
        )
        self._held = []
        self._held_ms = 0.0

    def _forget(self) -> None:
        if self._held or self._ready or self._in_turn:
            self._drop_held()
            self._ready = []
            self._end_turn()


def is_silence(text: str) -> bool:
    """Whether an answer means that there is nothing to say."""
    words = re.findall(r"\w+", text.lower())
    return not words or (words[0] == SILENT_WORD.lower() and len(words) <= _WORDS_OF_SILENCE)


def _words_of(held: list[Held]) -> str:
    return "".join(event.text for event in held if isinstance(event, OutputTranscript))
