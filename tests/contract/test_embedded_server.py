"""The embedded server on loopback, spoken to frame by frame."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from desktop.core.events import Source
from desktop.emulator.parts import Act, CallTool, Ground, Prompt, Say, Scene, StaySilent
from desktop.emulator.server import EmbeddedServer, Endpoint
from tests.fakes.emulator import (
    LIVE,
    Answer,
    FakeEar,
    FakeMind,
    FakeVoice,
    LoudnessActivity,
    RawClient,
    contents,
    dial,
    loud,
    quiet,
    sound,
    words,
)
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

TIMER: dict[str, Any] = {"name": "set_timer", "parameters": {"type": "OBJECT", "properties": {}}}
SPOKEN: dict[str, Any] = {"inputAudioTranscription": {}, "outputAudioTranscription": {}}


async def echo(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    """Say back what was heard."""
    yield Say(f"You said {prompt.heard.text}")


async def hush(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    """Say nothing."""
    yield StaySilent("nobody asked")


async def use_timer(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    """Call a tool and report what it returned."""
    act = CallTool("set_timer", {"seconds": 5})
    yield act
    response = await act.response
    yield Say(f"The timer says {response['status']}")


class House:
    """Servers and clients of one test, all closed at its end."""

    def __init__(self) -> None:
        self.servers: list[EmbeddedServer] = []
        self.clients: list[RawClient] = []
        self.ear = FakeEar()
        self.mind = FakeMind(echo)
        self.voice = FakeVoice()
        self.endpoint = Endpoint("", None, "")

    async def open(self, answer: Answer = echo, **options: Any) -> Endpoint:
        self.mind = FakeMind(answer)
        server = EmbeddedServer(
            ear=self.ear,
            mind=self.mind,
            voice=self.voice,
            voice_activity=LoudnessActivity,
            **({"tls": False} | options),
        )
        self.servers.append(server)
        self.endpoint = await server.start()
        return self.endpoint

    async def dial(self, path: str = LIVE, **options: Any) -> RawClient:
        client = await dial(self.endpoint, path, **options)
        self.clients.append(client)
        return client

    async def order(self, name: str) -> dict[str, Any]:
        """Send an order to the control address."""
        request = urllib.request.Request(
            f"{self.endpoint.url}/control/{name}", headers={"x-goog-api-key": self.endpoint.key}
        )
        return dict(json.loads(await asyncio.to_thread(fetch, request, None)))

    async def aclose(self) -> None:
        for client in self.clients:
            await client.socket.close()
        for server in self.servers:
            await server.aclose()


def fetch(request: urllib.request.Request, context: Any) -> bytes:
    proxyless = urllib.request.build_opener(
        urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
    )
    with proxyless.open(request, timeout=10) as response:
        return bytes(response.read())


async def closing(wait: Callable[[], Awaitable[object]]) -> tuple[int | None, str]:
    with pytest.raises(ConnectionClosed) as caught:
        await wait()
    received = caught.value.rcvd
    return (received.code, received.reason) if received else (None, "")


# -- turns ----------------------------------------------------------------------------------------


@holding(House)
async def test_typed_turn_is_spoken_in_the_documented_order(house: House) -> None:
    await house.open()
    client = await house.dial()
    assert await client.setup(**SPOKEN) == {"setupComplete": {}}
    await client.write("hello there")
    turn = await client.turn()
    assert contents(turn)[0] == "modelTurn"
    assert contents(turn)[-2:] == ["generationComplete", "turnComplete"]
    assert words(turn) == "You said hello there"
    assert len(sound(turn)) == round(0.3 * 24_000) * 2
    assert turn[-1]["usageMetadata"]["responseTokenCount"] == 8


@holding(House)
async def test_spoken_turn_is_heard_transcribed_and_answered(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(**SPOKEN)
    await client.speak(quiet(500) + loud(800) + quiet(900))
    turn = await client.turn()
    assert words(turn, "inputTranscription") == " what time is it"
    assert words(turn) == "You said what time is it"
    assert 1_100 < len(house.ear.heard[0]) / 32 < 1_600


@holding(House)
async def test_utterance_is_recognised_while_its_end_is_awaited(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(**SPOKEN, realtimeInputConfig={"interimTranscriptTimestampEnabled": True})
    await client.speak(loud(800) + quiet(900))
    turn = await client.turn()
    names = contents(turn)
    assert names[:2] == ["interimInputTranscription", "inputTranscription"]
    assert len(house.ear.heard) == 1


@holding(House)
async def test_transcripts_are_final_unless_interim_ones_are_asked_for(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(**SPOKEN)
    await client.speak(loud(800) + quiet(900))
    assert "interimInputTranscription" not in contents(await client.turn())


@holding(House)
async def test_a_server_may_tell_what_it_hears_before_it_is_sure(house: House) -> None:
    await house.open(interim_transcripts=True)
    client = await house.dial()
    await client.setup(**SPOKEN)
    await client.speak(loud(800) + quiet(900))
    assert "interimInputTranscription" in contents(await client.turn())


@holding(House)
async def test_barge_in_interrupts_without_generation_complete(house: House) -> None:
    house.voice.seconds = 20.0
    await house.open()
    client = await house.dial()
    await client.setup()
    await client.write("talk for long")
    await client.until("serverContent", "modelTurn")
    await client.speak(loud(300))
    turn = await client.turn()
    names = contents(turn)
    assert names[-2:] == ["interrupted", "turnComplete"]
    assert "generationComplete" not in names
    assert "usageMetadata" in turn[-1]


@holding(House)
async def test_barge_in_also_cuts_playback_after_all_was_sent(house: House) -> None:
    house.voice.seconds = 4.0
    await house.open(pace=200.0)
    client = await house.dial()
    await client.setup()
    await client.write("talk")
    await client.until("serverContent", "generationComplete")
    await client.speak(loud(300))
    assert contents(await client.turn())[0] == "interrupted"


@holding(House)
async def test_no_interruption_lets_the_answer_finish(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(realtimeInputConfig={"activityHandling": "NO_INTERRUPTION"})
    await client.write("talk")
    await client.until("serverContent", "modelTurn")
    await client.speak(loud(300))
    assert "interrupted" not in contents(await client.turn())


@holding(House)
async def test_silence_ends_with_an_empty_turn(house: House) -> None:
    await house.open(hush)
    client = await house.dial()
    await client.setup()
    await client.write("nothing to see")
    turn = await client.turn()
    assert contents(turn) == ["waitingForInput", "turnComplete"]
    assert "usageMetadata" in turn[-1]


@holding(House)
async def test_manual_activity_frames_an_utterance(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(realtimeInputConfig={"automaticActivityDetection": {"disabled": True}})
    await client.send({"realtimeInput": {"activityStart": {}}})
    await client.speak(loud(400))
    await client.send({"realtimeInput": {"activityEnd": {}}})
    await client.turn()
    assert len(house.ear.heard[0]) == len(loud(400))


@pytest.mark.expects_log
@holding(House)
async def test_deaf_ear_ends_the_turn_with_a_reason(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.ear.failing = True
    await house.open()
    client = await house.dial()
    await client.setup()
    await client.speak(loud(500) + quiet(800))
    turn = await client.turn()
    assert turn[-1]["serverContent"]["turnCompleteReason"] == "NEED_MORE_INPUT"
    assert "the ear failed with RuntimeError" in caplog.text


@holding(House)
async def test_sources_travel_as_grounding(house: House) -> None:
    async def cite(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        yield Ground((Source("Manual", excerpt="Press the red button."),))
        yield Say("Press it")

    await house.open(cite)
    client = await house.dial()
    await client.setup()
    await client.write("how")
    [metadata] = [
        message["serverContent"]["groundingMetadata"]
        for message in await client.turn()
        if "groundingMetadata" in message.get("serverContent", {})
    ]
    passage = {"title": "Manual", "text": "Press the red button."}
    assert metadata["groundingChunks"] == [{"retrievedContext": passage}]


# -- tools ----------------------------------------------------------------------------------------


@holding(House)
async def test_blocking_call_is_answered_within_its_turn(house: House) -> None:
    await house.open(use_timer)
    client = await house.dial()
    declared = {"functionDeclarations": [TIMER | {"behavior": "BLOCKING"}]}
    await client.setup(tools=[declared], outputAudioTranscription={})
    await client.write("five seconds")
    [call] = (await client.until("toolCall"))[-1]["toolCall"]["functionCalls"]
    assert call["args"] == {"seconds": 5}
    answer = {"id": call["id"], "name": call["name"], "response": {"status": "set"}}
    await client.send({"tool_response": {"function_responses": [answer]}})
    assert words(await client.turn()) == "The timer says set"


@holding(House)
async def test_slow_background_call_gives_the_floor_back_and_speaks_later(house: House) -> None:
    await house.open(use_timer)
    client = await house.dial()
    await client.setup(tools=[{"functionDeclarations": [TIMER]}], outputAudioTranscription={})
    await client.write("five seconds")
    turn = await client.turn()
    assert turn[-1]["serverContent"]["interactionStatus"] == "IN_PROGRESS"
    [call] = turn[0]["toolCall"]["functionCalls"]
    answer = {"id": call["id"], "name": call["name"], "response": {"status": "done"}}
    await client.send({"toolResponse": {"functionResponses": [answer]}})
    later = await client.turn()
    assert words(later) == "The timer says done"
    assert later[-1]["serverContent"]["interactionStatus"] == "IDLE"


@holding(House)
async def test_new_input_cancels_a_blocking_call(house: House) -> None:
    await house.open(use_timer)
    client = await house.dial()
    declared = {"functionDeclarations": [TIMER | {"behavior": "BLOCKING"}]}
    await client.setup(tools=[declared])
    await client.write("five seconds")
    [call] = (await client.until("toolCall"))[-1]["toolCall"]["functionCalls"]
    await client.write("never mind")
    cancelled = (await client.until("toolCallCancellation"))[-1]
    assert cancelled["toolCallCancellation"]["ids"] == [call["id"]]


# -- resumption and context -----------------------------------------------------------------------


async def resumable(house: House) -> str:
    """Hold a turn, close, and return the last handle."""
    client = await house.dial()
    await client.setup(sessionResumption={}, systemInstruction={"parts": [{"text": "Be brief."}]})
    await client.until("sessionResumptionUpdate", "newHandle")
    await client.write("remember the milk")
    update = (await client.until("sessionResumptionUpdate", "newHandle"))[-1]
    await client.socket.close()
    return str(update["sessionResumptionUpdate"]["newHandle"])


@holding(House)
async def test_resumed_session_keeps_history_and_instruction(house: House) -> None:
    await house.open()
    handle = await resumable(house)
    client = await house.dial()
    assert await client.setup(sessionResumption={"handle": handle}) == {"setupComplete": {}}
    await client.write("what was it")
    await client.turn()
    scene = house.mind.scenes[-1]
    assert scene.instruction == "Be brief."
    assert scene.turns[0] == ("user", "remember the milk")


@holding(House)
async def test_unknown_handle_is_refused(house: House) -> None:
    await house.open()
    client = await house.dial()
    refusal = await closing(lambda: client.setup(sessionResumption={"handle": "gone"}))
    assert refusal == (1007, "Invalid session handle")


@holding(House)
async def test_expired_handle_is_refused(house: House) -> None:
    await house.open()
    handle = await resumable(house)
    assert await house.order("expire-handles") == {"expired": 2}
    client = await house.dial()
    refusal = await closing(lambda: client.setup(sessionResumption={"handle": handle}))
    assert refusal == (1008, "BidiGenerateContent session expired")


@holding(House)
async def test_handle_is_refused_while_its_socket_is_open(house: House) -> None:
    await house.open()
    first = await house.dial()
    await first.setup(sessionResumption={})
    update = (await first.until("sessionResumptionUpdate"))[-1]["sessionResumptionUpdate"]
    second = await house.dial()
    code, _ = await closing(lambda: second.setup(sessionResumption={"handle": update["newHandle"]}))
    assert code == 1011


@holding(House)
async def test_context_update_replaces_instruction_and_tools(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup()
    await client.send(
        {
            "contextUpdate": {
                "systemInstruction": {"parts": [{"text": "Stay silent."}]},
                "tools": {"tools": [{"functionDeclarations": [TIMER]}]},
            }
        }
    )
    await client.write("hello")
    await client.turn()
    scene = house.mind.scenes[-1]
    assert (scene.instruction, [tool.name for tool in scene.tools]) == (
        "Stay silent.",
        ["set_timer"],
    )


@holding(House)
async def test_seeded_history_waits_for_a_nudge(house: House) -> None:
    await house.open()
    client = await house.dial()
    await client.setup(
        historyConfig={"initialHistoryInClientContent": True}, outputAudioTranscription={}
    )
    await client.write("my name is Ada")
    await client.send({"realtimeInput": {"text": " "}})
    assert words(await client.turn()) == "You said my name is Ada"
