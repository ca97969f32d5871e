from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.events import (
    InputTranscript,
    Interrupted,
    SpeechReceived,
    ToolCallRequested,
    TurnCompleted,
    WaitingForInput,
)
from desktop.core.media import AudioChunk
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend
from desktop.live.outbox import TextTurn
from desktop.live.supervisor import LiveSupervisor
from desktop.live.unanswered import GIVEN_UP_S, LONGEST_S, MOST_WRITTEN, Unanswered
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock, settle
from tests.fakes.link import ScriptedDial, ScriptedLink

pytestmark = pytest.mark.unit

SPEECH = SpeechReceived(AudioChunk(bytes(480), 24_000, 0.0))
CALL = ToolCallRequested("1", "f", {})
MODEL_AUDIO = {"inlineData": {"mimeType": "audio/pcm", "data": base64.b64encode(b"\0\0").decode()}}


class Person:
    """Speaks into a record, a chunk of 100 ms at a time, each of its own number."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.record = Unanswered(self.clock)
        self._at = 0.0

    def says(self, seconds: float, speech: float = 0.9) -> None:
        for _ in range(round(10 * seconds)):
            self._at += 0.1
            self.record.sent(AudioChunk(bytes(3200), 16_000, round(self._at, 1), speech))

    def pauses(self, seconds: float = 0.8) -> None:
        self.says(seconds, 0.0)

    def said(self) -> list[float]:
        speech, _ = self.record.take()
        return [chunk.captured_at for chunk in speech]


@pytest.fixture
def person() -> Person:
    return Person()


def test_what_is_being_said_is_told_again_with_its_onset(person: Person) -> None:
    person.pauses(2.0)
    person.says(1.0)

    assert person.said()[0] == 1.8
    assert person.said() == []


def test_silence_is_never_told_again(person: Person) -> None:
    person.pauses(5.0)

    assert person.said() == []


@pytest.mark.parametrize("reaction", [SPEECH, CALL, TurnCompleted()])
def test_a_reaction_answers_what_was_said_before(person: Person, reaction: Any) -> None:
    person.says(1.0)
    person.pauses()
    person.record.note(reaction)

    assert person.said() == []


def test_a_reaction_leaves_what_is_being_said(person: Person) -> None:
    person.says(1.0)
    person.pauses()
    person.says(0.5)
    person.record.note(SPEECH)

    assert person.said()[-1] == 2.3
    assert person.said() == []


def test_a_question_into_an_answer_waits_for_the_next_answer(person: Person) -> None:
    person.record.note(SPEECH)
    person.says(1.0)
    person.pauses()
    for event in (SPEECH, Interrupted(), TurnCompleted()):
        person.record.note(event)

    assert len(person.said()) > 10


def test_the_answer_after_an_interruption_answers_it(person: Person) -> None:
    person.record.note(SPEECH)
    person.says(1.0)
    person.pauses()
    for event in (Interrupted(), TurnCompleted(), SPEECH):
        person.record.note(event)

    assert person.said() == []


def test_what_was_written_down_is_answered_first(person: Person) -> None:
    person.says(1.0)
    person.pauses()
    person.record.note(InputTranscript(" hello", final=True))
    person.says(0.5)
    person.pauses()
    person.record.note(SPEECH)

    assert 1.0 < person.said()[0] <= 1.8


def test_a_turn_reacts_once_to_what_it_wrote_down(person: Person) -> None:
    for _ in range(2):
        person.says(1.0)
        person.pauses()
    for event in (InputTranscript(" hello", final=True), WaitingForInput(), TurnCompleted()):
        person.record.note(event)

    assert 1.5 <= person.said()[0] <= 1.8


def test_many_words_are_more_than_one_run(person: Person) -> None:
    for _ in range(2):
        person.says(1.0)
        person.pauses()
    person.record.note(InputTranscript(" one two three four five six seven eight nine ten eleven"))
    person.record.note(SPEECH)

    assert person.said() == []


def test_a_transcript_that_comes_again_is_an_echo_once(person: Person) -> None:
    person.says(1.0)
    person.pauses()
    person.record.note(InputTranscript(" Hello there", final=True))
    person.record.take()

    assert person.record.is_echo(InputTranscript(" hello  there", final=True))
    assert not person.record.is_echo(InputTranscript(" hello there", final=True))


def test_what_got_no_reaction_for_long_was_heard(person: Person) -> None:
    person.says(1.0)
    person.pauses()
    person.clock._now += GIVEN_UP_S + 1

    assert person.said() == []


def test_what_a_co_listener_writes_down_for_hours_is_not_kept(person: Person) -> None:
    for number in range(1000):
        person.says(0.3)
        person.pauses()
        person.record.note(InputTranscript(f"sentence {number}"))
    assert len(person.record._written) <= MOST_WRITTEN

    person.clock._now += GIVEN_UP_S + 1
    person.pauses()
    assert not person.record._written


def test_of_a_long_speech_the_end_is_kept(person: Person) -> None:
    person.says(2 * LONGEST_S)

    assert len(person.said()) == 10 * LONGEST_S


def test_a_held_talk_key_counts_as_speech(person: Person) -> None:
    person.record.sent(AudioChunk(bytes(3200), 16_000, 0.1, 0.0, held=True))

    assert person.said() == [0.1]


def test_text_and_results_are_told_again_in_their_order(person: Person) -> None:
    result = ToolResult("1", "f", {})
    person.record.sent(TextTurn("hello"))
    person.record.sent(result)

    assert person.record.take() == ([], [TextTurn("hello"), result])


# -- over two sockets ---------------------------------------------------------------------------


class Stage:
    def __init__(self) -> None:
        self.dial = ScriptedDial()
        self.clock = ManualClock()
        self.session = LiveSupervisor(
            Backend("developer", "gemini-3.8-live", key="k"),
            SessionSettings(),
            self.clock,
            random=lambda: 0.0,
            dial=self.dial,
        )

    @property
    def link(self) -> ScriptedLink:
        return self.dial.link

    async def give(self, **message: Any) -> None:
        self.link.give(**message)
        await settle()

    async def speak(self, first: int, last: int) -> None:
        for number in range(first, last):
            at = 1000 + number / 10
            self.session.send_audio(AudioChunk(bytes(3200), 16_000, at, 0.9))
        await settle(200)

    async def lose(self) -> None:
        self.link.lose()
        await settle()
        await self.clock.advance(1)
        await settle(200)

    def audio(self) -> list[int]:
        return [round(10 * (x.captured_at - 1000)) for v, x in self.link.sent if v == "audio"]


@asynccontextmanager
async def staged() -> AsyncIterator[Stage]:
    stage = Stage()
    try:
        await stage.session.start(SessionBrief(""))
        await settle()
        yield stage
    finally:
        await stage.session.aclose()


async def test_a_sentence_across_a_loss_arrives_whole_and_in_order() -> None:
    async with staged() as stage:
        await stage.give(sessionResumptionUpdate={"newHandle": "h", "resumable": True})
        await stage.speak(0, 8)
        stage.link.lose()
        await settle()
        await stage.speak(8, 12)
        await stage.clock.advance(1)
        await stage.speak(12, 16)

        assert stage.audio() == list(range(16))


async def test_a_forced_move_takes_the_sentence_along() -> None:
    async with staged() as stage:
        await stage.speak(0, 8)
        await stage.give(goAway={"timeLeft": "10s"})
        await stage.clock.advance(5)
        await stage.speak(8, 10)

        assert len(stage.dial.links) == 2
        assert stage.audio() == list(range(10))


async def test_two_losses_in_one_sentence_lose_nothing() -> None:
    async with staged() as stage:
        await stage.speak(0, 4)
        await stage.lose()
        await stage.speak(4, 8)
        await stage.lose()

        assert stage.audio() == list(range(8))


async def test_a_question_that_was_answered_is_not_asked_again() -> None:
    async with staged() as stage:
        stage.session.send_text("hello")
        await settle()
        await stage.give(serverContent={"modelTurn": {"parts": [MODEL_AUDIO]}})
        await stage.lose()

        assert stage.link.sent == []


async def test_a_question_without_an_answer_is_asked_again_and_is_no_history() -> None:
    async with staged() as stage:
        stage.session.remember(HistoryTurn("user", "hello"))
        stage.session.send_text("hello")
        await settle()
        await stage.lose()

        assert stage.link.sent == [("turns", ["hello"])]


async def test_a_result_without_a_reaction_is_told_again() -> None:
    async with staged() as stage:
        await stage.give(toolCall={"functionCalls": [{"id": "1", "name": "f", "args": {}}]})
        await stage.give(sessionResumptionUpdate={"newHandle": "h", "resumable": True})
        stage.session.send_tool_result(ToolResult("1", "f", {}))
        await settle()
        await stage.lose()

        assert stage.link.sent == [("tool result", "1")]


async def test_a_result_for_a_session_that_forgot_its_call_is_told_again_as_text() -> None:
    async with staged() as stage:
        await stage.give(toolCall={"functionCalls": [{"id": "1", "name": "f", "args": {}}]})
        stage.session.send_tool_result(ToolResult("1", "f", {"x": 42}))
        await settle()
        await stage.lose()

        [(verb, [text])] = stage.link.sent
        assert (verb, '{"x": 42}' in text) == ("turns", True)
