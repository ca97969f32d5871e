from __future__ import annotations

import asyncio
import base64
import json
from contextlib import aclosing

import pytest

from desktop.core.tool import ToolDeclaration
from desktop.emulator.parts import Act, CallTool, Heard, Picture, Prompt, Say, Scene
from desktop.emulator.remote import RemoteEar, RemoteMind, endpoint, is_loopback
from desktop.emulator.stream import SentenceCutter
from tests.fakes.endpoint import Endpoint, Reply, streamed

pytestmark = pytest.mark.unit

SECOND = bytes(32_000)
WEATHER = ToolDeclaration("weather", "Tells the weather.", {"type": "object", "properties": {}})


def typed(text: str) -> Prompt:
    return Prompt(Heard(text, 0.0, understood=True), spoken=False)


async def acts_of(mind: RemoteMind, prompt: Prompt, scene: Scene) -> list[Act]:
    acts: list[Act] = []
    async for act in mind.answer(prompt, scene):
        acts.append(act)
        if isinstance(act, CallTool):
            act.response.set_result({"status": "ok", "sky": "blue"})
    return acts


async def test_an_utterance_is_sent_as_a_wav_file_and_its_text_comes_back() -> None:
    async with Endpoint([Reply(pieces=[b'{"text": " Hello there. "}'])]) as server:
        heard = await RemoteEar(server.url, key="secret").listen(SECOND)
    request = server.requests[0]
    assert (heard.text, heard.seconds, heard.understood) == ("Hello there.", 1.0, True)
    assert request.path == "/v1/audio/transcriptions"
    assert request.headers["authorization"] == "Bearer secret"
    assert b"whisper-1" in request.body
    assert b"RIFF" in request.body


@pytest.mark.expects_log
@pytest.mark.parametrize(
    "reply", [Reply(status=500), Reply(pieces=[b"not json"]), Reply(pieces=[b"{}"])]
)
async def test_an_ear_whose_endpoint_fails_understands_nothing(reply: Reply) -> None:
    async with Endpoint([reply]) as server:
        heard = await RemoteEar(server.url).listen(SECOND)
    assert (heard.text, heard.understood) == ("", False)


async def test_an_empty_transcription_is_not_understood() -> None:
    async with Endpoint([Reply(pieces=[b'{"text": ""}'])]) as server:
        assert not (await RemoteEar(server.url).listen(SECOND)).understood


async def test_streamed_text_is_said_sentence_by_sentence() -> None:
    reply = streamed({"content": "Hel"}, {"content": "lo. It is 3.5"}, {"content": " miles! Yes"})
    async with Endpoint([reply]) as server:
        acts = await acts_of(RemoteMind(server.url, "small"), typed("hi"), Scene())
    assert acts == [Say("Hello."), Say("It is 3.5 miles!"), Say("Yes")]


async def test_the_conversation_and_the_latest_frame_go_out() -> None:
    scene = Scene(
        "Be kind.",
        pictures=[Picture(b"old", 1, 1, 0.0), Picture(b"new", 1, 1, 1.0)],
        turns=[("user", "hello"), ("model", "Hi.")],
    )
    async with Endpoint([streamed({"content": "Fine."})]) as server:
        await acts_of(RemoteMind(server.url, "small", key="k"), typed("what is this"), scene)
    sent = server.requests[0].json
    roles = [message["role"] for message in sent["messages"]]
    text, picture = sent["messages"][-1]["content"]
    assert (sent["model"], sent["stream"]) == ("small", True)
    assert roles == ["system", "user", "assistant", "user"]
    assert text == {"type": "text", "text": "what is this"}
    url = picture["image_url"]["url"]
    assert url == "data:image/jpeg;base64," + base64.b64encode(b"new").decode()


async def test_a_tool_call_is_made_and_its_result_sent_back() -> None:
    opened = {"index": 0, "id": "c1", "function": {"name": "weather", "arguments": '{"city":'}}
    closed = {"index": 0, "function": {"arguments": ' "Lyon"}'}}
    first = streamed({"tool_calls": [opened]}, {"tool_calls": [closed]})
    async with Endpoint([first, streamed({"content": "It is blue."})]) as server:
        scene = Scene(tools=[WEATHER])
        acts = await acts_of(RemoteMind(server.url, "small"), typed("weather?"), scene)
    call, said = acts
    assert isinstance(call, CallTool)
    assert (call.name, dict(call.arguments), said) == (
        "weather",
        {"city": "Lyon"},
        Say("It is blue."),
    )
    assert server.requests[0].json["tools"][0]["function"]["name"] == "weather"
    called, result = server.requests[1].json["messages"][-2:]
    assert called["tool_calls"][0]["id"] == result["tool_call_id"] == "c1"
    assert json.loads(result["content"])["sky"] == "blue"


@pytest.mark.expects_log
async def test_a_mind_whose_endpoint_refuses_says_so() -> None:
    async with Endpoint([Reply(status=404)]) as server:
        acts = await acts_of(RemoteMind(server.url, "small"), typed("hi"), Scene())
    assert acts == [
        Say("My language model cannot answer now: its endpoint answered with status 404.")
    ]


@pytest.mark.expects_log
async def test_a_mind_whose_endpoint_is_away_says_so() -> None:
    async with Endpoint([]) as server:
        url = server.url
    acts = await acts_of(RemoteMind(url, "small"), typed("hi"), Scene())
    assert acts == [Say("My language model cannot answer now: its endpoint cannot be reached.")]


@pytest.mark.expects_log
async def test_a_broken_stream_keeps_what_was_said_and_says_so() -> None:
    reply = streamed({"content": "One. Two"})
    reply.pieces = [reply.pieces[0], b"data: {broken\n\n"]
    async with Endpoint([reply]) as server:
        acts = await acts_of(RemoteMind(server.url, "small"), typed("hi"), Scene())
    assert acts[0] == Say("One.")
    assert "not a chat answer" in str(acts[-1])


async def test_an_answer_can_be_left_in_the_middle() -> None:
    reply = streamed({"content": "One. Two"})
    reply.pieces, reply.hold = [reply.pieces[0]], True
    async with (
        Endpoint([reply]) as server,
        aclosing(RemoteMind(server.url, "small").answer(typed("hi"), Scene())) as acts,
    ):
        assert await anext(acts) == Say("One.")


async def test_a_cancelled_question_leaves_nothing_behind() -> None:
    async with Endpoint([Reply(hold=True)]) as server:
        mind = RemoteMind(server.url, "small")
        asking = asyncio.create_task(acts_of(mind, typed("hi"), Scene()), name="asking")
        await server.asked.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking


async def test_speech_that_the_ear_did_not_understand_is_not_sent() -> None:
    prompt = Prompt(Heard("", 1.5, understood=False), spoken=True)
    acts = await acts_of(RemoteMind("http://127.0.0.1:9", "small"), prompt, Scene())
    assert acts == [Say("I heard 1.5 seconds of speech, but no words in it.")]


@pytest.mark.parametrize(
    "given", ["http://h:1", "http://h:1/", "http://h:1/v1", "http://h:1/v1/chat/completions"]
)
def test_an_address_may_be_given_short_or_whole(given: str) -> None:
    assert endpoint(given, "/chat/completions") == "http://h:1/v1/chat/completions"


def test_this_machine_is_told_from_others() -> None:
    assert all(map(is_loopback, ["http://localhost:1", "http://127.0.0.2", "http://[::1]:8"]))
    assert not any(map(is_loopback, ["http://example.org", "http://192.168.0.2", "nonsense"]))


def test_abbreviations_and_decimals_do_not_end_a_sentence() -> None:
    cutter = SentenceCutter()
    assert cutter.feed("Dr. Smith has 3. 5 cats, e.g. Tom. And") == [
        "Dr. Smith has 3. 5 cats, e.g. Tom."
    ]
    assert cutter.rest() == "And"
