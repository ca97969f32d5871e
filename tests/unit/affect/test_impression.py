from __future__ import annotations

from typing import Any

import pytest

from desktop.affect.impression import (
    IMPRESSION,
    LONGEST_PHRASE,
    ImpressionReader,
    read_impression,
)
from desktop.core.events import (
    EmotionCue,
    Event,
    InputTranscript,
    TurnCompleted,
    VoiceActivityChanged,
)
from tests.fakes.clock import ManualClock
from tests.unit.conversation.stage import speech

pytestmark = pytest.mark.unit

WHOLE: dict[str, Any] = {
    "energy": "high",
    "tone": "pleasant",
    "basis": "words",
    "certainty": "medium",
    "phrase": "sounds lively and warm",
}


def test_a_whole_impression_is_read() -> None:
    assert read_impression(WHOLE) == EmotionCue(
        "model",
        "measured",
        energy="high",
        phrase="sounds lively and warm",
        certainty="medium",
        basis="words",
    )


@pytest.mark.parametrize("name", ["energy", "basis", "certainty"])
@pytest.mark.parametrize("value", ["extreme", 3, None, ["high"], ""])
def test_unknown_values_are_dropped(name: str, value: object) -> None:
    cue = read_impression({**WHOLE, name: value})
    assert cue is not None
    assert getattr(cue, name) == ("unclear" if name == "energy" else "")


@pytest.mark.parametrize(
    "phrase",
    [
        "you are angry",
        "sounds",
        "sounds angry",
        "Sounds 80 % happy",
        "sounds stressed out",
        "",
        None,
        7,
    ],
)
def test_a_phrase_that_may_not_be_shown_is_made_from_the_rest(phrase: object) -> None:
    cue = read_impression({**WHOLE, "phrase": phrase})
    assert cue is not None
    assert cue.phrase == "sounds pleasant, high in energy"


def test_a_long_phrase_ends_with_a_whole_word() -> None:
    cue = read_impression({**WHOLE, "phrase": "sounds " + "lively " * 20})
    assert cue is not None
    assert len(cue.phrase) <= LONGEST_PHRASE
    assert cue.phrase.endswith("lively")


def test_a_phrase_is_one_line() -> None:
    cue = read_impression({**WHOLE, "phrase": "sounds\n  warm\tand  calm"})
    assert cue is not None
    assert cue.phrase == "sounds warm and calm"


@pytest.mark.parametrize("arguments", [{}, {"energy": "unclear", "tone": "unclear"}, {"x": 1}])
def test_an_impression_of_nothing_is_no_cue(arguments: dict[str, Any]) -> None:
    assert read_impression(arguments) is None


async def test_a_second_impression_within_twenty_seconds_is_not_shown() -> None:
    published: list[Event] = []
    clock = ManualClock()
    read = ImpressionReader(published.append, clock)
    read(WHOLE)
    await clock.advance(19.0)
    read.observe(InputTranscript("and now"))
    read(WHOLE)
    assert len(published) == 1
    await clock.advance(1.0)
    read(WHOLE)
    assert len(published) == 2


async def test_a_second_impression_of_one_turn_is_not_shown() -> None:
    published: list[Event] = []
    clock = ManualClock()
    read = ImpressionReader(published.append, clock)
    read(WHOLE)
    await clock.advance(30.0)
    read(WHOLE)
    assert len(published) == 1


async def test_a_model_that_twice_talks_about_it_is_listened_to_no_more() -> None:
    published: list[Event] = []
    read = ImpressionReader(published.append, ManualClock())
    for _ in range(2):
        read.observe(TurnCompleted())
        read(WHOLE)
        read.observe(speech(100))
    assert published[-1] == EmotionCue("model", "stopped")
    read.observe(InputTranscript("hm"))
    read(WHOLE)
    assert published[-1] == EmotionCue("model", "stopped")


@pytest.mark.parametrize("between", [InputTranscript("well"), VoiceActivityChanged(True, "local")])
async def test_speech_after_a_word_of_the_person_is_an_answer(between: Event) -> None:
    published: list[Event] = []
    read = ImpressionReader(published.append, ManualClock())
    for _ in range(3):
        read.observe(TurnCompleted())
        read(WHOLE)
        read.observe(between)
        read.observe(speech(100))
    assert EmotionCue("model", "stopped") not in published


async def test_the_answer_that_the_call_came_with_is_no_talk_about_it() -> None:
    published: list[Event] = []
    read = ImpressionReader(published.append, ManualClock())
    for _ in range(3):
        read.observe(InputTranscript("I am late"))
        read(WHOLE)
        read.observe(speech(100))
        read.observe(TurnCompleted())
    assert EmotionCue("model", "stopped") not in published


def test_every_call_is_answered_alike() -> None:
    read = ImpressionReader(lambda _: None, ManualClock())
    answers = [dict(read(arguments)) for arguments in (WHOLE, WHOLE, {})]
    assert answers == [{"status": "noted", "retryable": False}] * 3


def test_the_tool_does_not_block_and_asks_for_what_is_read() -> None:
    assert not IMPRESSION.blocking
    assert set(IMPRESSION.parameters["properties"]) == set(WHOLE)
