"""The embedded server spoken to by the vendor's own client library, over TLS."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from desktop.emulator.parts import Act, CallTool, Prompt, Say, Scene
from desktop.emulator.server import EmbeddedServer, Endpoint
from tests.fakes.emulator import (
    Answer,
    FakeEar,
    FakeMind,
    FakeVoice,
    LoudnessActivity,
    loud,
    quiet,
    trust,
)
from tests.fakes.holding import holding

pytestmark = [
    pytest.mark.contract,
    # The library reports a change of its own defaults and old aiohttp habits.
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning"),
]

MODEL = "gemini-3.8-live"
CONFIG: dict[str, Any] = {
    "response_modalities": ["AUDIO"],
    "input_audio_transcription": {},
    "output_audio_transcription": {},
}
TIMER: dict[str, Any] = {
    "name": "set_timer",
    "parameters": {"type": "OBJECT", "properties": {"seconds": {"type": "INTEGER"}}},
}


async def echo(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    yield Say(f"You said {prompt.heard.text}")


async def use_timer(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    act = CallTool("set_timer", {"seconds": 5})
    yield act
    yield Say(f"It is {(await act.response)['status']}")


class Line:
    """A server with TLS and the library's client for it."""

    def __init__(self) -> None:
        self.voice = FakeVoice()
        self.ear = FakeEar()
        self._server: EmbeddedServer | None = None

    async def open(self, answer: Answer = echo) -> Endpoint:
        self._server = EmbeddedServer(
            ear=self.ear,
            mind=FakeMind(answer),
            voice=self.voice,
            voice_activity=LoudnessActivity,
        )
        return await self._server.start()

    async def connect(
        self, answer: Answer = echo, **config: Any
    ) -> AbstractAsyncContextManager[Any]:
        endpoint = await self.open(answer)
        # A second or more to import: only these tests pay.
        from google import genai
        from google.genai.types import HttpOptions

        options = HttpOptions(
            base_url=endpoint.url,
            api_version="v1beta",
            async_client_args={"ssl": trust(endpoint), "proxy": None},
        )
        client = genai.Client(api_key=endpoint.key, http_options=options)
        wanted: Any = CONFIG | config
        return client.aio.live.connect(model=MODEL, config=wanted)

    async def aclose(self) -> None:
        if self._server is not None:
            await self._server.aclose()


async def said(session: Any) -> tuple[str, str, bytes]:
    """Return both transcripts and the sound of the next turn."""
    heard, spoken, pcm = "", "", b""
    async for message in session.receive():
        content = message.server_content
        pcm += message.data or b""
        if content and content.input_transcription:
            heard += content.input_transcription.text or ""
        if content and content.output_transcription:
            spoken += content.output_transcription.text or ""
    return heard, spoken, pcm


@holding(Line)
async def test_text_turn(line: Line) -> None:
    async with await line.connect() as session:
        await session.send_client_content(
            turns={"role": "user", "parts": [{"text": "hello"}]}, turn_complete=True
        )
        assert await said(session) == ("", "You said hello", await _voice_of(line))


async def _voice_of(line: Line) -> bytes:
    return b"".join([piece async for piece in line.voice.speak("")])


@holding(Line)
async def test_realtime_text_turn(line: Line) -> None:
    async with await line.connect() as session:
        await session.send_realtime_input(text="hello")
        assert (await said(session))[1] == "You said hello"


@holding(Line)
async def test_spoken_turn(line: Line) -> None:
    from google.genai.types import Blob

    async with await line.connect() as session:
        pcm = loud(600) + quiet(900)
        for at in range(0, len(pcm), 3_200):
            blob = Blob(data=pcm[at : at + 3_200], mime_type="audio/pcm;rate=16000")
            await session.send_realtime_input(audio=blob)
        heard, spoken, _ = await said(session)
        assert (heard, spoken) == (" what time is it", "You said what time is it")


@holding(Line)
async def test_tool_round_trip(line: Line) -> None:
    tools = [{"function_declarations": [TIMER]}]
    async with await line.connect(use_timer, tools=tools) as session:
        await session.send_realtime_input(text="five seconds")
        spoken = ""
        async for message in session.receive():
            for call in message.tool_call.function_calls if message.tool_call else []:
                answer = {"id": call.id, "name": call.name, "response": {"status": "set"}}
                await session.send_tool_response(function_responses=[answer])
            content = message.server_content
            if content and content.output_transcription:
                spoken += content.output_transcription.text or ""
        assert spoken == "It is set"


@holding(Line)
async def test_barge_in(line: Line) -> None:
    from google.genai.types import Blob

    line.voice.seconds = 20.0
    async with await line.connect() as session:
        await session.send_realtime_input(text="talk")
        interrupted = complete = False
        async for message in session.receive():
            if message.data and not interrupted:
                blob = Blob(data=loud(300), mime_type="audio/pcm;rate=16000")
                await session.send_realtime_input(audio=blob)
            content = message.server_content
            interrupted = interrupted or bool(content and content.interrupted)
            complete = complete or bool(content and content.generation_complete)
        assert (interrupted, complete) == (True, False)


@holding(Line)
async def test_refused_setup_is_the_library_s_error(line: Line) -> None:
    from google.genai.errors import APIError

    manager = await line.connect(proactivity={"proactive_audio": False})
    with pytest.raises(APIError, match="invalid argument"):
        async with manager:
            """Never reached."""


@holding(Line)
async def test_pictures_arrive_with_their_size(line: Line) -> None:
    from google.genai.types import Blob

    seen: list[tuple[int, int]] = []

    async def look(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        seen.extend((picture.width, picture.height) for picture in scene.pictures)
        yield Say("I looked")

    jpeg = b"\xff\xd8\xff\xc0\x00\x11\x08\x01\xe0\x02\x80\x03" + bytes(9) + b"\xff\xd9"
    async with await line.connect(look) as session:
        await session.send_realtime_input(video=Blob(data=jpeg, mime_type="image/jpeg"))
        await session.send_realtime_input(text="what do you see")
        await said(session)
    assert seen == [(640, 480)]
