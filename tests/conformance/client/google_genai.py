"""Conversations with the vendor's Python library; runs in an environment of its own.

Reads one JSON object from standard input (see ``run.py``) and prints one result a line.
"""

from __future__ import annotations

import asyncio
import json
import ssl
import sys
import warnings
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

warnings.simplefilter("ignore")

TIMER = {
    "name": "set_timer",
    "description": "Set a timer.",
    "parameters": {"type": "OBJECT", "properties": {"seconds": {"type": "INTEGER"}}},
}
SPOKEN: dict[str, Any] = {
    "response_modalities": ["AUDIO"],
    "input_audio_transcription": {},
    "output_audio_transcription": {},
}


class Library:
    """Connects as one of the library's flows does."""

    def __init__(self, told: dict[str, Any]) -> None:
        from google import genai
        from google.genai import types

        self.types = types
        self.told = told
        self.model = told["model"]
        self.pcm = Path(told["speech"]).read_bytes()
        options = types.HttpOptions(
            base_url=told["url"],
            api_version=told["version"],
            async_client_args={"ssl": ssl.create_default_context(cafile=told["ca_file"])},
            client_args={"verify": told["ca_file"]},
        )
        key = None if told.get("project") else told["key"]
        vertex = {name: told[name] for name in ("vertexai", "project", "location") if name in told}
        self.client = genai.Client(api_key=key, http_options=options, **vertex)
        if told.get("ephemeral"):
            token = self.client.auth_tokens.create(config={"uses": 9})
            self.client = genai.Client(api_key=token.name, http_options=options)

    def connect(self, **config: Any) -> Any:
        return self.client.aio.live.connect(model=self.model, config=SPOKEN | config)

    async def speak(self, session: Any, pcm: bytes) -> None:
        for at in range(0, len(pcm), 1_280):
            blob = self.types.Blob(data=pcm[at : at + 1_280], mime_type="audio/pcm;rate=16000")
            await session.send_realtime_input(audio=blob)


async def turn(session: Any) -> dict[str, Any]:
    """Take a turn in and return what was in it."""
    found = {"heard": "", "said": "", "bytes": 0, "interrupted": False, "calls": []}
    async for message in session.receive():
        content = message.server_content
        found["bytes"] += len(message.data or b"")
        if message.tool_call:
            found["calls"] += message.tool_call.function_calls
            return found
        if content and content.input_transcription:
            found["heard"] += content.input_transcription.text or ""
        if content and content.output_transcription:
            found["said"] += content.output_transcription.text or ""
        found["interrupted"] |= bool(content and content.interrupted)
    return found


async def text_turn(library: Library) -> bool:
    async with library.connect() as session:
        await session.send_client_content(turns={"role": "user", "parts": [{"text": "hello"}]})
        found = await turn(session)
        return found["said"].startswith("This is") and found["bytes"] > 48_000


async def audio_turn(library: Library) -> bool:
    async with library.connect() as session:
        await library.speak(session, library.pcm + bytes(48_000))
        found = await turn(session)
        return bool(found["heard"].strip()) and found["bytes"] > 48_000


async def barge_in(library: Library) -> bool:
    async with library.connect() as session:
        await session.send_realtime_input(text="hello")
        async for message in session.receive():
            if message.data:
                break
        await library.speak(session, library.pcm)
        return bool((await turn(session))["interrupted"])


async def tool(library: Library) -> bool:
    async with library.connect(tools=[{"function_declarations": [TIMER]}]) as session:
        await session.send_realtime_input(text="timer please")
        [call] = (await turn(session))["calls"]
        answer = {"id": call.id, "name": call.name, "response": {"status": "set"}}
        await session.send_tool_response(function_responses=[answer])
        said = ""
        while "status" not in said:
            said += (await turn(session))["said"]
        return "The status is set" in said


async def resumption(library: Library) -> bool:
    handle = ""
    async with library.connect(session_resumption={}) as session:
        await session.send_realtime_input(text="hello")
        while not handle:
            async for message in session.receive():
                update = message.session_resumption_update
                handle = (update and update.resumable and update.new_handle) or handle
    async with library.connect(session_resumption={"handle": handle}) as session:
        await session.send_realtime_input(text="hello")
        return bool((await turn(session))["said"])


async def refused_setup(library: Library) -> bool:
    from google.genai.errors import APIError

    try:
        library.model = "gemini-0.1-nothing"
        async with library.connect():
            return False
    except APIError as error:
        return error.code == 1008
    finally:
        library.model = library.told["model"]


SCENARIOS: dict[str, Callable[[Library], Awaitable[bool]]] = {
    "text turn": text_turn,
    "audio turn": audio_turn,
    "barge-in": barge_in,
    "tool round trip": tool,
    "resumption": resumption,
    "refused setup": refused_setup,
}


async def main() -> None:
    library = Library(json.loads(sys.stdin.read()))
    for name, scenario in SCENARIOS.items():
        try:
            async with asyncio.timeout(30):
                result = "pass" if await scenario(library) else "wrong"
        except Exception as error:  # noqa: BLE001 - whatever a library raises is the result
            result = f"{type(error).__name__}: {error}"[:100]
        sys.stdout.write(json.dumps({"scenario": name, "result": result}) + "\n")


if __name__ == "__main__":
    asyncio.run(main())
