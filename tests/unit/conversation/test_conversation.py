from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from desktop.conversation.conversation import Conversation
from desktop.conversation.instruction import Delivery, compose_brief
from desktop.core.errors import RefusedError
from desktop.core.events import (
    GenerationCompleted,
    InputTranscript,
    Interrupted,
    LinkLost,
    Notice,
    OfferProposed,
    OutputTranscript,
    SessionState,
    SessionStateChanged,
    SpeechPlayed,
    ThoughtReceived,
    ToolCallCancelled,
    ToolCallRequested,
    TranscriptLineChanged,
    TurnCompleted,
)
from tests.fakes.audio import FakeMicrophone, FakeSpeaker
from tests.fakes.clock import settle
from tests.fakes.live import FakeLiveSession
from tests.fakes.tools import FakeToolRunner
from tests.unit.conversation.stage import Stage, conversing, speech

pytestmark = pytest.mark.unit


async def test_microphone_audio_goes_to_the_session() -> None:
    stage = Stage()
    async with conversing(stage):
        stage.microphone.hear(b"\5\0" * 320)
        await settle()
        assert stage.session.audio[0].pcm == b"\5\0" * 320


async def test_a_muted_microphone_sends_silence_of_the_same_length() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        conversation.uplink.muted = True
        stage.microphone.hear(b"\5\0" * 320)
        await settle()
        assert stage.session.audio[0].pcm == bytes(640)


async def test_all_of_an_answer_is_heard_when_its_turn_ends_early() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(300), GenerationCompleted(), TurnCompleted())
        stage.speaker.pass_time(400)
        await settle()
        played = stage.of(SpeechPlayed)[0]
        assert (played.played_ms, played.received_ms) == (300, 300)


async def test_an_interruption_falls_silent_and_tells_what_was_heard() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(1000), OutputTranscript("one two three four"))
        stage.speaker.pass_time(500)
        await stage.emit(Interrupted())
        assert not stage.speaker.playing
        assert stage.of(Interrupted)[0].played_ms == 500
        assert stage.of(TranscriptLineChanged)[-1].text == "one two"


async def test_of_an_answer_that_made_no_sound_yet_nothing_was_heard() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(1000))
        stage.speaker.pass_time(500)
        await stage.emit(Interrupted(), TurnCompleted(), Interrupted())
        assert [told.played_ms for told in stage.of(Interrupted)] == [500, 0]


async def test_residue_of_an_interrupted_answer_is_not_played() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(500), Interrupted(), speech(500))
        assert not stage.speaker.playing


async def test_the_next_answer_plays_after_an_interruption() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(500), Interrupted(), TurnCompleted(), speech(500))
        assert stage.speaker.playing


async def test_an_answer_plays_after_an_interruption_whose_end_was_never_told() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(500), Interrupted())
        await stage.clock.advance(2.1)
        await stage.emit(speech(500))
        assert stage.speaker.playing


async def test_local_speech_only_ducks() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(2000))
        await stage.hear(0.9, 5)
        assert (stage.speaker.gain_db, stage.speaker.flushed_ms) == (-18.0, [])


async def test_a_false_alarm_restores_the_voice() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(2000))
        await stage.hear(0.9, 5)
        await stage.hear(0.1, 30)
        assert stage.speaker.gain_db == 0.0


async def test_a_muted_voice_stays_muted_when_the_ducking_ends() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        conversation.playback.mute(muted=True)
        await stage.emit(speech(2000))
        await stage.hear(0.9, 5)
        await stage.hear(0.1, 30)
        assert stage.speaker.gain_db == float("-inf")


async def test_every_tool_call_is_answered_once() -> None:
    stage = Stage(tools=FakeToolRunner(answers={"current_time": {"time": "noon"}}))
    async with conversing(stage):
        await stage.emit(ToolCallRequested("7", "current_time", {}))
        assert [(r.call_id, r.response["time"]) for r in stage.session.results] == [("7", "noon")]


async def test_a_withdrawn_call_is_not_answered() -> None:
    stage = Stage(tools=FakeToolRunner(answers={"slow": {}}, held=["slow"]))
    async with conversing(stage):
        await stage.emit(ToolCallRequested("7", "slow", {}), ToolCallCancelled(("7",)))
        assert stage.session.results == []


async def test_typed_text_cuts_the_present_answer_short() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        await stage.emit(speech(2000))
        conversation.send_text("hello")
        assert not stage.speaker.playing
        assert stage.session.texts == ["hello"]


async def test_a_reminder_waits_until_the_answer_was_heard() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        await stage.emit(speech(300), TurnCompleted())
        conversation.remind("tea")
        await settle()
        assert stage.session.texts == []
        stage.speaker.pass_time(400)
        await settle()
        assert stage.session.texts == ["Please remind me aloud: tea"]


async def test_a_reminder_does_not_wait_for_an_end_that_a_lost_connection_took_along() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        await stage.emit(speech(300), LinkLost(1006, ""))
        conversation.remind("tea")
        stage.speaker.pass_time(400)
        await settle()
        assert stage.session.texts == ["Please remind me aloud: tea"]


async def test_finished_lines_are_remembered_for_a_session_that_must_be_rebuilt() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(InputTranscript("hi"), OutputTranscript("Hello."), TurnCompleted())
        assert [(t.speaker, t.text) for t in stage.session.remembered] == [
            ("user", "hi"),
            ("assistant", "Hello."),
        ]


async def test_a_missing_microphone_is_a_sentence_and_the_rest_goes_on() -> None:
    stage = Stage(microphone=FakeMicrophone("No microphone was found."))
    async with conversing(stage):
        assert stage.of(Notice)[0].text == "No microphone was found."
        assert stage.session.briefs


async def test_a_microphone_that_is_waited_for_is_heard_once_it_is_there() -> None:
    microphone = FakeMicrophone("The microphone 'Desk' is not there.", awaited=True)
    stage = Stage(microphone=microphone)
    async with conversing(stage):
        microphone.hear(b"\1\0" * 320)
        await settle()
        assert stage.of(Notice)[0].text == "The microphone 'Desk' is not there."
        assert [chunk.pcm for chunk in stage.session.audio] == [b"\1\0" * 320]


async def test_a_missing_speaker_is_a_sentence_and_answers_still_end() -> None:
    stage = Stage(speaker=FakeSpeaker("No speaker was found."))
    async with conversing(stage) as conversation:
        await stage.emit(speech(100), TurnCompleted())
        spare = conversation.devices.speaker
        assert isinstance(spare, FakeSpeaker)
        spare.pass_time(200)
        await settle()
        assert stage.of(SpeechPlayed)


async def test_a_refusal_releases_every_device() -> None:
    stage = Stage(session=FakeLiveSession(RefusedError("The key is not valid.")))
    conversation = Conversation(stage.parts(), stage.seen.append, stage.clock, duck_db=-18.0)
    with pytest.raises(RefusedError):
        await conversation.start(compose_brief(tools=()))
    assert not stage.microphone.is_open
    assert not stage.speaker.is_open
    assert stage.session.closed


async def test_switching_to_co_listening_keeps_the_session() -> None:
    stage = Stage()
    async with conversing(stage) as conversation:
        conversation.change_brief(compose_brief(tools=(), co_listening=True))
        assert stage.of(SessionStateChanged)[-1].state is SessionState.CO_LISTENING
        assert (len(stage.session.briefs), stage.session.closed) == (2, False)


async def test_what_was_being_said_at_the_end_is_kept_as_far_as_it_was_heard() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(1000), OutputTranscript("one two three four"))
        stage.speaker.pass_time(500)
    last = stage.of(TranscriptLineChanged)[-1]
    assert (last.text, last.final, last.cut_off) == ("one two", True, True)


async def test_the_end_releases_everything_and_says_so() -> None:
    stage = Stage()
    async with conversing(stage):
        await stage.emit(speech(2000))
    assert stage.of(SessionStateChanged)[-1].state is SessionState.OFF
    assert (stage.microphone.is_open, stage.speaker.is_open, stage.session.closed) == (
        False,
        False,
        True,
    )


@asynccontextmanager
async def emulating(stage: Stage, delivery: Delivery) -> AsyncIterator[Conversation]:
    """Co-listen with a model that answers whatever it hears."""
    stage.session.co_listening_means = "emulated"
    async with conversing(stage, co_listening=True) as conversation:
        conversation.discretion.delivery = delivery
        yield conversation


async def test_a_model_that_must_answer_is_not_heard_while_co_listening() -> None:
    stage = Stage()
    async with emulating(stage, "speak"):
        await stage.emit(speech(300), OutputTranscript("SILENT"), GenerationCompleted())
        assert not stage.speaker.playing
        assert stage.of(OutputTranscript) == []
        assert stage.of(SessionStateChanged)[-1].state is SessionState.CO_LISTENING


async def test_what_it_offers_is_shown_instead_of_said() -> None:
    stage = Stage()
    async with emulating(stage, "card"):
        await stage.emit(speech(300), OutputTranscript("It is at nine."), GenerationCompleted())
        assert [offer.text for offer in stage.of(OfferProposed)] == ["It is at nine."]
        assert not stage.speaker.playing


async def test_what_it_says_waits_until_people_have_finished() -> None:
    stage = Stage()
    async with emulating(stage, "speak"):
        await stage.hear(0.9, 20)
        await stage.emit(speech(300), OutputTranscript("At nine."), GenerationCompleted())
        before = stage.speaker.playing
        await stage.hear(0.0, 60)
        assert (before, stage.speaker.playing) == (False, True)


async def test_it_falls_silent_when_people_go_on() -> None:
    stage = Stage()
    async with emulating(stage, "speak"):
        await stage.emit(speech(3000), OutputTranscript("At nine."), GenerationCompleted())
        before = stage.speaker.playing
        await stage.hear(0.9, 20)
        assert (before, stage.speaker.playing) == (True, False)
        assert len(stage.of(Interrupted)) == 1


async def test_a_typed_question_is_answered_aloud_all_the_same() -> None:
    stage = Stage()
    async with emulating(stage, "card") as conversation:
        conversation.send_text("when is it")
        await stage.emit(speech(300), OutputTranscript("At nine."), GenerationCompleted())
        assert stage.speaker.playing


async def test_a_thought_is_not_told_to_the_next_session_as_an_answer() -> None:
    stage = Stage()
    conversation = Conversation(
        stage.parts(), stage.seen.append, stage.clock, duck_db=-18.0, thoughts=True
    )
    await conversation.start(compose_brief(tools=()))
    await stage.emit(ThoughtReceived("Hm."), GenerationCompleted())
    assert [line.kind for line in stage.of(TranscriptLineChanged)] == ["notice", "notice"]
    assert stage.session.remembered == []
    await conversation.aclose()


async def test_what_still_waits_for_a_link_at_the_end_is_marked_as_never_sent() -> None:
    stage = Stage()
    conversation = Conversation(stage.parts(), stage.seen.append, stage.clock, duck_db=-18.0)
    await conversation.start(compose_brief(tools=()))
    for text in ("gone out", "yes", "yes"):
        conversation.send_text(text)
    stage.session.waiting = ["yes"]
    typed = [line.line_id for line in stage.of(TranscriptLineChanged)]
    await conversation.aclose()
    marked = [line for line in stage.of(TranscriptLineChanged) if line.cut_off]
    assert [(line.line_id, line.text) for line in marked] == [(typed[-1], "yes")]
