"""What a model says that cannot stay silent is judged before anybody hears it."""

from __future__ import annotations

import pytest

from desktop.conversation.discretion import HELD_MS, Discretion, is_silence
from desktop.conversation.instruction import Delivery
from desktop.core.events import (
    Event,
    GenerationCompleted,
    InputTranscript,
    Interrupted,
    OfferProposed,
    OutputTranscript,
    SpeechReceived,
    ToolCallRequested,
    TurnCompleted,
    UsageReported,
)
from tests.unit.conversation.stage import speech

pytestmark = pytest.mark.unit

END = (GenerationCompleted(), TurnCompleted())


def judging(delivery: Delivery = "card") -> Discretion:
    discretion = Discretion()
    discretion.active, discretion.delivery = True, delivery
    return discretion


def taken(discretion: Discretion, *events: Event) -> list[Event]:
    return [passed for event in events for passed in discretion.take(event)]


def answer(text: str) -> tuple[Event, ...]:
    return (speech(200), OutputTranscript(text), *END)


@pytest.mark.parametrize("text", ["SILENT", "silent.", " (Silent) ", "", "..."])
def test_the_word_for_silence_is_silence(text: str) -> None:
    assert is_silence(text)


def test_an_answer_that_begins_with_the_word_is_an_answer() -> None:
    assert not is_silence("Silent running is a film from 1972.")


def test_silence_is_never_heard() -> None:
    discretion = judging()
    assert taken(discretion, *answer("SILENT")) == [TurnCompleted()]
    assert discretion.dropped_ms == 200


def test_an_answer_becomes_a_card_that_says_why() -> None:
    heard = InputTranscript(" when is the train")
    passed = taken(judging(), heard, *answer("The train leaves at nine."))
    [offer] = [event for event in passed if isinstance(event, OfferProposed)]
    assert offer.text == "The train leaves at nine."
    assert offer.why == "when is the train"
    assert not any(isinstance(event, SpeechReceived | OutputTranscript) for event in passed)


def test_an_answer_beside_a_card_of_its_own_is_dropped() -> None:
    call = ToolCallRequested("1", "offer_card", {})
    assert taken(judging(), call, *answer("I have offered it.")) == [call, TurnCompleted()]


def test_an_answer_to_speak_is_said_once_it_is_complete() -> None:
    discretion = judging("speak")
    begun = taken(discretion, *answer("At nine.")[:2])
    assert begun == []
    rest = taken(discretion, *END)
    assert [type(event) for event in rest] == [
        SpeechReceived, OutputTranscript, GenerationCompleted, TurnCompleted,
    ]  # fmt: skip


def test_an_answer_to_speak_waits_until_nobody_speaks() -> None:
    discretion = judging("speak")
    assert list(discretion.voice(active=True)) == []
    assert taken(discretion, *answer("At nine.")) == []
    said = list(discretion.voice(active=False))
    assert isinstance(said[0], SpeechReceived)
    assert said[-1] == TurnCompleted()


def test_what_was_asked_for_by_typing_passes_at_once() -> None:
    discretion = judging()
    discretion.expect_answer()
    asked = answer("At nine.")
    assert taken(discretion, *asked) == list(asked)
    assert taken(discretion, *answer("SILENT")) == [TurnCompleted()]


def test_typing_into_a_turn_lets_the_next_one_pass() -> None:
    discretion = judging()
    assert taken(discretion, speech(100)) == []
    discretion.expect_answer()
    assert taken(discretion, OutputTranscript("SILENT"), *END) == [TurnCompleted()]
    asked = answer("At nine.")
    assert taken(discretion, *asked) == list(asked)


def test_an_interrupted_answer_is_forgotten() -> None:
    passed = taken(judging(), speech(100), OutputTranscript("At"), Interrupted(), TurnCompleted())
    assert passed == [Interrupted(), TurnCompleted()]


def test_an_answer_without_end_is_shown_instead_of_said() -> None:
    discretion = judging("speak")
    endless = [speech(10_000) for _ in range(round(HELD_MS / 10_000) + 1)]
    passed = taken(discretion, *endless, OutputTranscript("A long story."), *END)
    assert [type(event) for event in passed] == [OfferProposed, TurnCompleted]
    assert discretion.dropped_ms == 10_000 * len(endless)


def test_what_is_no_answer_passes() -> None:
    usage = UsageReported(1, 2, 3)
    assert taken(judging(), speech(100), usage) == [usage]


def test_after_co_listening_nothing_is_held_any_more() -> None:
    discretion = judging()
    taken(discretion, speech(100), OutputTranscript("At"))
    discretion.active = False
    said = answer("At nine.")
    assert taken(discretion, *said) == list(said)


def test_whoever_calls_it_by_name_is_answered_at_once() -> None:
    discretion = judging()
    asked = answer("It is nine.")
    heard = InputTranscript("Attune, what time is it")
    assert taken(discretion, heard, *asked) == [heard, *asked]


def test_a_name_within_a_sentence_is_no_call() -> None:
    passed = taken(judging(), InputTranscript("I like Attune"), *answer("Thank you."))
    assert not any(isinstance(event, SpeechReceived) for event in passed)


def test_what_is_held_is_said_once_nothing_holds_it() -> None:
    why = ["snoozed"]
    discretion = Discretion(lambda: why[0])
    discretion.active, discretion.delivery = True, "speak"
    assert taken(discretion, *answer("At nine.")) == []
    assert list(discretion.release()) == []
    why[0] = ""
    assert isinstance(next(discretion.release()), SpeechReceived)
