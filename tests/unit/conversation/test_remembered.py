"""What a session is told of earlier ones, and what an answer shows of them."""

from __future__ import annotations

import pytest

from desktop.conversation.instruction import compose_brief
from desktop.conversation.transcript import Transcript
from desktop.core.events import (
    Event,
    Grounding,
    InputTranscript,
    OutputTranscript,
    Source,
    TranscriptLineChanged,
    TurnCompleted,
)
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

NOTE = Source("From memory, 2026-03-14: a note", "attune:memory/note/u1", "Mario")
PAGE = Source("Page", "https://example.org/")


def lines(*events: Event) -> list[TranscriptLineChanged]:
    transcript = Transcript(ManualClock())
    return [line for event in events for line in transcript.apply(event)]


def test_what_is_remembered_is_a_paragraph_of_the_instruction() -> None:
    brief = compose_brief(tools=(), remembered="<memory>\nnotes\n</memory>")
    assert "\n\n<memory>\nnotes\n</memory>" in brief.instruction


def test_nothing_remembered_leaves_no_trace() -> None:
    assert "<memory>" not in compose_brief(tools=()).instruction


def test_an_answer_carries_what_was_recalled_for_it() -> None:
    grown = lines(InputTranscript("who?"), Grounding((NOTE,)), OutputTranscript("Mario."))
    assert grown[-1].sources == (NOTE,)


def test_web_sources_do_not_push_out_what_was_recalled() -> None:
    grown = lines(Grounding((NOTE,)), OutputTranscript("Mario."), Grounding((PAGE,)))
    assert grown[-1].sources == (NOTE, PAGE)


def test_web_sources_that_come_again_replace_themselves() -> None:
    other = Source("Other", "https://example.org/2")
    grown = lines(OutputTranscript("Mario."), Grounding((PAGE,)), Grounding((other,)))
    assert grown[-1].sources == (other,)


def test_what_was_recalled_in_vain_does_not_stand_beside_the_next_answer() -> None:
    grown = lines(
        InputTranscript("who?", final=True),
        Grounding((NOTE,)),
        InputTranscript("never mind"),
        OutputTranscript("Fine."),
        TurnCompleted(),
    )
    assert grown[-1].sources == ()
