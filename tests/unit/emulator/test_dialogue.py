"""Who speaks when, in virtual time."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from desktop.core.tool import Scheduling
from desktop.emulator.context import Context
from desktop.emulator.dialogue import Dialogue
from desktop.emulator.gate import Route
from desktop.emulator.model import shipped_catalogue
from desktop.emulator.outbox import Outbox
from desktop.emulator.parts import Act, CallTool, Prompt, Say, Scene, StaySilent
from desktop.emulator.playback import Playback
from desktop.emulator.setup import parse_setup
from desktop.emulator.stage import Parts, Stage
from desktop.emulator.tool import ToolDesk
from desktop.emulator.turn import UserTurn
from tests.fakes.clock import ManualClock, settle
from tests.fakes.emulator import Answer, FakeEar, FakeMind, FakeVoice, contents, words

pytestmark = pytest.mark.unit

DECLARED = [
    {
        "functionDeclarations": [
            {"name": "wait", "behavior": "BLOCKING"},
            {"name": "go"},
        ]
    }
]


async def echo(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    yield Say(f"Answer to {prompt.heard.text}")


def call_then_say(name: str) -> Answer:
    async def answer(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        if prompt.heard.text != "call":
            yield Say(f"Answer to {prompt.heard.text}")
            return
        act = CallTool(name, {})
        yield act
        await act.response
        yield Say("Called")

    return answer


class Talk:
    """A dialogue whose time, parts and wire the test holds in its hands."""

    def __init__(self, answer: Answer, **setup: Any) -> None:
        route = Route("developer", "v1beta")
        body = {"model": "gemini-3.8-live", "tools": DECLARED, "outputAudioTranscription": {}}
        accepted = parse_setup(body | setup, route, shipped_catalogue())
        self.clock = ManualClock()
        self.sent: list[dict[str, Any]] = []
        self.ear = FakeEar("spoken words")
        self.mind = FakeMind(answer)
        self.voice = FakeVoice(seconds=2.0)
        self.outbox = Outbox(self._write)
        self.stage = Stage(
            parts=Parts(self.ear, self.mind, self.voice),
            clock=self.clock,
            route=route,
            setup=accepted,
            context=Context(tools=accepted.tools or ()),
            desk=ToolDesk("developer", accepted.rules, random.Random(1)),
            outbox=self.outbox,
            playback=Playback(self.clock, pace=4.0),
            on_turn_complete=lambda: None,
            grace_s=0.0,
        )
        self.dialogue = Dialogue(self.stage)

    async def _write(self, frame: bytes) -> None:
        self.sent.append(json.loads(frame))

    def write(self, text: str) -> None:
        self.dialogue.ask(UserTurn(self.clock.now(), text=text))

    def speak(self) -> None:
        self.dialogue.on_speech_ended()
        self.dialogue.ask(UserTurn(self.clock.now(), pcm=bytes(32_000)))

    def answers(self, scheduling: Scheduling | None = None) -> list[str]:
        """Respond to the one call and return the names of the calls which that settled."""
        [call] = [message["toolCall"] for message in self.sent if "toolCall" in message]
        item = {"id": call["functionCalls"][0]["id"], "response": {}, "scheduling": scheduling}
        settled = self.stage.desk.respond({"functionResponses": [item]})
        for answer in settled:
            self.dialogue.on_answer(answer.turn, answer.scheduling)
        return [answer.name for answer in settled]

    def respond(self, scheduling: Scheduling | None = None) -> None:
        self.answers(scheduling)

    async def pass_time(self, seconds: float = 10.0) -> None:
        for _ in range(int(seconds * 10)):
            await self.clock.advance(0.1)
        await settle()

    def said(self) -> str:
        return words(self.sent)


@asynccontextmanager
async def talking(answer: Answer = echo, **setup: Any) -> AsyncIterator[Talk]:
    talk = Talk(answer, **setup)
    tasks = {
        asyncio.create_task(talk.dialogue.run(), name="dialogue"),
        asyncio.create_task(talk.outbox.run(), name="outbox"),
    }
    await settle()
    try:
        yield talk
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
    assert all(task.cancelled() for task in tasks)


async def test_turn_completes_when_playback_should_be_over() -> None:
    async with talking() as talk:
        talk.write("one")
        await talk.pass_time(1.5)
        assert contents(talk.sent)[-1] == "generationComplete"
        await talk.pass_time(1.0)
        assert contents(talk.sent)[-1] == "turnComplete"


async def test_turns_are_answered_one_after_another() -> None:
    async with talking() as talk:
        talk.write("one")
        await talk.pass_time()
        talk.write("two")
        await talk.pass_time()
        assert talk.said() == "Answer to oneAnswer to two"
        assert talk.mind.scenes[1].turns == [("user", "one"), ("model", "Answer to one")]


async def test_speech_cuts_an_answer_that_can_be_heard() -> None:
    async with talking() as talk:
        talk.write("one")
        await talk.pass_time(0.1)
        talk.dialogue.on_speech_started()
        await settle()
        assert contents(talk.sent)[-2:] == ["interrupted", "turnComplete"]
        assert not talk.dialogue.busy


async def test_context_keeps_only_what_was_sent() -> None:
    async with talking() as talk:
        talk.write(" ".join(f"word{number}" for number in range(40)))
        await talk.pass_time(0.1)
        talk.dialogue.on_speech_started()
        [_, (role, text)] = talk.stage.context.turns()
        assert (role, text) == ("model", talk.said())
        assert 0 < len(text) < 100


async def test_speech_does_not_disturb_a_turn_that_only_thinks() -> None:
    thinking = asyncio.Event()

    async def ponder(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        await thinking.wait()
        yield CallTool("go", {"title": "an offer"})

    async with talking(ponder) as talk:
        talk.speak()
        await settle()
        talk.dialogue.on_speech_started()
        thinking.set()
        await settle()
        assert "toolCall" in contents(talk.sent)
        assert "interrupted" not in contents(talk.sent)


async def test_answer_waits_until_the_user_pauses() -> None:
    async with talking() as talk:
        talk.dialogue.on_speech_started()
        talk.write("one")
        await talk.pass_time()
        assert talk.said() == ""
        talk.dialogue.on_speech_ended()
        await talk.pass_time()
        assert talk.said() == "Answer to one"


async def test_newer_utterance_takes_the_place_of_an_unspoken_answer() -> None:
    async with talking() as talk:
        talk.dialogue.on_speech_started()
        talk.write("one")
        await talk.pass_time()
        talk.speak()
        await talk.pass_time()
        assert talk.said() == "Answer to spoken words"


async def test_without_interruption_speech_waits_for_the_answer() -> None:
    handling = {"activityHandling": "NO_INTERRUPTION"}
    async with talking(realtimeInputConfig=handling) as talk:
        talk.write("one")
        await talk.pass_time(0.1)
        talk.dialogue.on_speech_started()
        talk.speak()
        await talk.pass_time()
        assert talk.said() == "Answer to oneAnswer to spoken words"


async def test_silent_mind_makes_an_empty_turn() -> None:
    async def hush(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        yield StaySilent("nobody asked")

    async with talking(hush) as talk:
        talk.speak()
        await settle()
        assert contents(talk.sent) == ["waitingForInput", "turnComplete"]


async def test_blocking_call_holds_its_turn() -> None:
    async with talking(call_then_say("wait")) as talk:
        talk.write("call")
        await talk.pass_time()
        assert contents(talk.sent) == ["toolCall"]
        talk.respond()
        await talk.pass_time()
        assert talk.said() == "Called"


async def test_speech_cancels_a_blocking_call() -> None:
    async with talking(call_then_say("wait")) as talk:
        talk.write("call")
        await settle()
        talk.dialogue.on_speech_started()
        await settle()
        assert contents(talk.sent) == [
            "toolCall",
            "interrupted",
            "toolCallCancellation",
            "turnComplete",
        ]


async def in_background(talk: Talk) -> None:
    """Start a background call and wait until its turn has let go of the floor."""
    talk.write("call")
    await talk.pass_time(1.0)
    assert "turnComplete" in contents(talk.sent)


async def test_background_call_speaks_when_idle() -> None:
    async with talking(call_then_say("go")) as talk:
        await in_background(talk)
        talk.write("two")
        await talk.pass_time(0.1)
        talk.respond("WHEN_IDLE")
        await talk.pass_time()
        assert talk.said() == "Answer to twoCalled"


async def test_background_call_may_interrupt() -> None:
    async with talking(call_then_say("go")) as talk:
        await in_background(talk)
        talk.write("two")
        await talk.pass_time(0.1)
        talk.respond("INTERRUPT")
        await talk.pass_time()
        assert "interrupted" in contents(talk.sent)
        assert talk.said().endswith("Called")


async def test_silent_response_says_nothing() -> None:
    async with talking(call_then_say("go")) as talk:
        await in_background(talk)
        talk.respond("SILENT")
        await talk.pass_time()
        assert talk.said() == ""


async def test_background_call_survives_speech() -> None:
    async with talking(call_then_say("go")) as talk:
        await in_background(talk)
        talk.dialogue.on_speech_started()
        talk.dialogue.on_speech_ended()
        talk.respond()
        await talk.pass_time()
        assert talk.said() == "Called"


async def call_and_leave(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    yield CallTool(prompt.heard.text, {})


@pytest.mark.parametrize("spoken", [True, False])
async def test_background_call_survives_input_of_either_kind_at_once(spoken: bool) -> None:
    async with talking(call_then_say("go")) as talk:
        talk.stage.grace_s = 60.0
        talk.write("call")
        await talk.pass_time(1)
        if spoken:
            talk.dialogue.on_speech_started()
            talk.speak()
        else:
            talk.dialogue.on_written()
            talk.write("typed")
        await talk.pass_time(5)
        talk.respond()
        await talk.pass_time(5)
        assert talk.said() == ("Answer to spoken words" if spoken else "Answer to typed") + "Called"
        assert not any("toolCallCancellation" in message for message in talk.sent)


@pytest.mark.parametrize("spoken", [True, False])
async def test_input_over_an_audible_answer_cancels_its_calls(spoken: bool) -> None:
    async def speak_and_call(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        yield Say("One moment")
        act = CallTool("go", {})
        yield act
        await act.response

    async with talking(speak_and_call) as talk:
        talk.stage.grace_s = 60.0
        talk.write("call")
        await talk.pass_time(3)
        if spoken:
            talk.dialogue.on_speech_started()
        else:
            talk.dialogue.on_written()
        await talk.pass_time(1)
        assert any("toolCallCancellation" in message for message in talk.sent)


async def test_call_that_nobody_waits_for_is_still_answered() -> None:
    async with talking(call_and_leave) as talk:
        talk.write("go")
        await talk.pass_time(1.0)
        assert "turnComplete" in contents(talk.sent)
        assert talk.answers("SILENT") == ["go"]


async def test_blocking_call_holds_a_turn_that_does_not_wait_for_it() -> None:
    async with talking(call_and_leave) as talk:
        talk.write("wait")
        await talk.pass_time(1.0)
        assert contents(talk.sent) == ["toolCall"]
        talk.respond()
        await talk.pass_time(1.0)
        assert contents(talk.sent)[-1] == "turnComplete"


async def test_too_many_waiting_turns_lose_the_oldest() -> None:
    async with talking() as talk:
        talk.dialogue.on_speech_started()
        for number in range(8):
            talk.write(str(number))
        talk.dialogue.on_speech_ended()
        await talk.pass_time(60)
        assert talk.said() == "Answer to 7"


@pytest.mark.expects_log
async def test_failing_mind_ends_its_turn_with_a_reason() -> None:
    async def fail(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        if prompt.heard.text == "one":
            raise RuntimeError("private words")
        yield Say("Fine")

    async with talking(fail) as talk:
        talk.write("one")
        await settle()
        content = talk.sent[-1]["serverContent"]
        assert content == {"turnComplete": True, "turnCompleteReason": "RESPONSE_REJECTED"}
        talk.write("two")
        await talk.pass_time()
        assert talk.said() == "Fine"


@pytest.mark.expects_log
async def test_log_of_a_failure_holds_no_words(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        silence: tuple[Act, ...] = ()
        for act in silence:
            yield act
        raise RuntimeError("private words")

    async with talking(fail) as talk:
        talk.write("secret")
        await settle()
    assert "the mind failed with RuntimeError" in caplog.text
    assert "private" not in caplog.text
    assert "secret" not in caplog.text
