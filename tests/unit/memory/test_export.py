"""Conversations are written out in full, and nothing in them acts."""

from __future__ import annotations

import pytest

from desktop.core.events import (
    Event,
    LinkOpened,
    Offer,
    Source,
    ToolCallFinished,
    ToolCallStateChanged,
    TranscriptLineChanged,
)
from desktop.core.tool import ToolCallState
from desktop.memory.conversation import Call, Card, Conversation, Turn, gathered
from desktop.memory.export import conversation_markdown

pytestmark = pytest.mark.unit

EVENTS: list[Event] = [
    LinkOpened("local", "demo", demo=True),
    TranscriptLineChanged(1, "user", "set a", final=False, wall_time="09:30"),
    TranscriptLineChanged(1, "user", "set a timer", final=True, wall_time="09:30"),
    ToolCallStateChanged("1", "set_timer", ToolCallState.QUEUED, {"seconds": 5}),
    ToolCallFinished("1", "set_timer", ToolCallState.DONE, {"status": "ok"}, 12),
    TranscriptLineChanged(2, "assistant", "Done", final=True, wall_time="09:31"),
    TranscriptLineChanged(2, "assistant", "Done.", final=True, wall_time="09:31", cut_off=True),
    Offer("o1", "Returns", "30 days", "Terms", "a question"),
]


def _of(*entries: Turn | Call | Card) -> Conversation:
    return Conversation("", "", "", entries)


def test_events_become_a_conversation() -> None:
    conversation = gathered(EVENTS, "2026-03-14")
    assert conversation == Conversation(
        "2026-03-14",
        "local",
        "demo",
        (
            Turn("user", "set a timer", "09:30"),
            Call("set_timer", {"seconds": 5}, "done", {"status": "ok"}, 12),
            Turn("assistant", "Done.", "09:31", cut_off=True),
            Card("Returns", "30 days", "Terms", "a question"),
        ),
    )


def test_what_was_typed_and_never_sent_says_so() -> None:
    turns = (Turn("user", "are you there", cut_off=True), Turn("assistant", "Ye", cut_off=True))
    assert [turn.mark for turn in turns] == ["not sent", "cut off"]
    assert "are you there *(not sent)*" in conversation_markdown(_of(*turns), "A")


def test_markdown_reads_from_top_to_bottom() -> None:
    text = conversation_markdown(gathered(EVENTS, "2026-03-14"), "Rehearsal")
    assert text == (
        "# Rehearsal\n\n"
        "2026-03-14, Demo: the embedded server, imitating demo\n\n"
        "**You** (09:30): set a timer\n\n"
        '> Tool `set_timer` `{"seconds": 5}`: done in 12 ms, `{"status": "ok"}`\n\n'
        "**Attune** (09:31): Done. *(cut off)*\n\n"
        "> **Offer: Returns**  \n> 30 days  \n> Source: Terms  \n> Because: a question  \n"
    )


@pytest.mark.parametrize(
    "text",
    ["![x](https://evil.example/?q=1)", "<img src=x>", "[a](javascript:x)", "# title", "`code`"],
)
def test_markup_in_speech_does_not_act(text: str) -> None:
    line = conversation_markdown(_of(Turn("assistant", text))).splitlines()[-1]
    spoken = line.removeprefix("**Attune**: ")
    assert not any(f" {mark}" in f" {spoken}" for mark in ("![", "<", "[", "#", "`"))


def test_lines_in_speech_stay_in_their_paragraph() -> None:
    text = conversation_markdown(_of(Turn("user", "a\n\n- b")), "T")
    assert text == "# T\n\n**You**: a - b\n"


def test_backticks_in_arguments_stay_inside_the_code() -> None:
    call = Call("take_note", {"text": "a``b"}, "done", {}, 1)
    assert '``` {"text": "a``b"} ```' in conversation_markdown(_of(call))


def test_sources_stand_below_their_answer() -> None:
    source = Source("Terms", "https://example.org/", "30 days")
    text = conversation_markdown(_of(Turn("assistant", "Yes", sources=(source,))))
    assert "- Source: Terms, `https://example.org/`, \N{LEFT DOUBLE QUOTATION MARK}30 days" in text
