from __future__ import annotations

import pytest

from desktop.conversation.transcript import Transcript
from desktop.core.events import (
    Event,
    GenerationCompleted,
    Grounding,
    InputTranscript,
    Interrupted,
    LinkLost,
    OutputTranscript,
    Source,
    ThoughtReceived,
    TranscriptLineChanged,
    TurnCompleted,
)
from tests.fakes.clock import ManualClock
from tests.unit.conversation.stage import speech

pytestmark = pytest.mark.unit


def lines(*events: Event, received_ms: int = 0) -> list[TranscriptLineChanged]:
    transcript = Transcript(ManualClock())
    return [line for event in events for line in transcript.apply(event, received_ms=received_ms)]


def test_deltas_grow_one_line() -> None:
    grown = lines(InputTranscript(" what"), InputTranscript(" time"))
    assert [(line.line_id, line.text) for line in grown] == [(1, "what"), (1, "what time")]


def test_interim_text_is_replaced() -> None:
    grown = lines(InputTranscript("what dime", interim=True), InputTranscript("what time"))
    assert grown[-1].text == "what time"


def test_both_lines_are_final_when_the_turn_is_over() -> None:
    grown = lines(InputTranscript("hi"), OutputTranscript("Hello."), TurnCompleted())
    assert [(line.kind, line.final) for line in grown[-2:]] == [("user", True), ("assistant", True)]


def test_what_a_lost_connection_cut_short_is_not_continued_by_the_next_turn() -> None:
    grown = lines(
        InputTranscript("one"), OutputTranscript("Hel"), LinkLost(1006, ""), InputTranscript("two")
    )
    assert [(line.text, line.final) for line in grown[-3:]] == [
        ("one", True),
        ("Hel", True),
        ("two", False),
    ]


def test_an_answer_that_a_lost_connection_cut_short_is_kept_and_marked() -> None:
    grown = lines(OutputTranscript("Once upon"), LinkLost(1006, ""))
    assert (grown[-1].text, grown[-1].final, grown[-1].cut_off) == ("Once upon", True, True)


def test_an_answer_that_was_complete_when_the_connection_was_lost_is_not_marked() -> None:
    grown = lines(OutputTranscript("All of it."), GenerationCompleted(), LinkLost(1006, ""))
    assert (grown[-1].text, grown[-1].cut_off) == ("All of it.", False)


def test_a_complete_answer_does_not_vouch_for_the_next() -> None:
    grown = lines(
        OutputTranscript("One."),
        GenerationCompleted(),
        TurnCompleted(),
        OutputTranscript("Tw"),
        LinkLost(1006, ""),
    )
    assert grown[-1].cut_off


def test_the_person_s_line_is_final_when_the_answer_is_complete() -> None:
    assert lines(InputTranscript("hi"), GenerationCompleted())[-1].final


def test_a_late_input_transcript_after_the_turn_opens_a_new_line() -> None:
    grown = lines(InputTranscript("one"), TurnCompleted(), InputTranscript("two"))
    assert grown[-1].line_id != grown[0].line_id


def test_an_interrupted_answer_ends_where_the_person_stopped_hearing() -> None:
    grown = lines(
        speech(1000),
        OutputTranscript("one two three four"),
        Interrupted(played_ms=500),
        received_ms=1000,
    )
    assert (grown[-1].text, grown[-1].cut_off, grown[-1].final) == ("one two", True, True)


def test_an_answer_that_was_heard_out_is_not_cut_off() -> None:
    grown = lines(speech(300), OutputTranscript("one two"), Interrupted(), received_ms=0)
    assert (grown[-1].text, grown[-1].cut_off, grown[-1].final) == ("one two", False, True)


def test_nothing_is_kept_of_an_answer_that_was_interrupted_before_its_first_sound() -> None:
    grown = lines(OutputTranscript("one two"), Interrupted(), received_ms=0)
    assert (grown[-1].text, grown[-1].cut_off, grown[-1].final) == ("", True, True)


@pytest.mark.parametrize("end", [TurnCompleted(), Interrupted(), LinkLost(1006, "")])
def test_the_sound_of_one_answer_does_not_vouch_for_the_next(end: Event) -> None:
    grown = lines(
        speech(300), OutputTranscript("One."), end, OutputTranscript("Two"), Interrupted()
    )
    assert (grown[-1].text, grown[-1].cut_off) == ("", True)


def test_sources_stand_on_the_answer_whichever_comes_first() -> None:
    source = (Source("Report"),)
    early = lines(Grounding(source), OutputTranscript("Forty."))
    late = lines(OutputTranscript("Forty."), Grounding(source))
    assert early[-1].sources == late[-1].sources == source


def test_typed_text_is_final_at_once() -> None:
    line = Transcript(ManualClock()).typed("hello")
    assert (line.text, line.final, line.typed) == ("hello", True, True)


def test_thoughts_are_no_part_of_the_conversation_unless_they_are_wanted() -> None:
    assert lines(ThoughtReceived("Hm."), GenerationCompleted()) == []


def test_wanted_thoughts_grow_one_notice_beside_the_answer() -> None:
    transcript = Transcript(ManualClock(), thoughts=True)
    told = [
        line
        for event in (
            ThoughtReceived("He asks "), ThoughtReceived("the time."), OutputTranscript("Nine."),
            GenerationCompleted(),
        )
        for line in transcript.apply(event)
    ]  # fmt: skip
    thoughts = [(line.text, line.final) for line in told if line.kind == "notice"]
    assert thoughts == [
        ("He asks", False), ("He asks the time.", False), ("He asks the time.", True),
    ]  # fmt: skip
