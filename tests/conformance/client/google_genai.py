"""The vendor's Python library: ``google-genai``."""

from __future__ import annotations

import asyncio
import warnings
from contextlib import suppress
from typing import Any

from google import genai
from google.genai import types
from google.genai.errors import APIError

from tests.conformance.client.conversation import TIMER, Conversation, LackingError
from tests.conformance.client.scenario import run

warnings.simplefilter("ignore")


class LibraryConversation(Conversation):
    """Connects as one of the library's flows does."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self._session: Any = None
        self._connection: Any = None
        self._handle: str | None = None
        self._lost = asyncio.Event()

    async def open(self) -> None:
        await self._connect()

    async def aclose(self) -> None:
        if self._connection is not None:
            with suppress(Exception):
                await self._connection.__aexit__(None, None, None)

    async def recover(self) -> None:
        await self.until(self._lost.is_set, "close")
        await self.aclose()
        await self._connect()

    async def send_sound(self, chunk: bytes) -> None:
        blob = types.Blob(data=chunk, mime_type="audio/pcm;rate=16000")
        await self._session.send_realtime_input(audio=blob)

    async def write(self, text: str) -> None:
        await self._session.send_client_content(turns={"role": "user", "parts": [{"text": text}]})

    async def _connect(self) -> None:
        self._lost.clear()
        config: Any = {
            "response_modalities": ["AUDIO"],
            "input_audio_transcription": {},
            "output_audio_transcription": {},
            "session_resumption": {"handle": self._handle},
        }
        if self.behavior:
            config["tools"] = [{"function_declarations": [TIMER | {"behavior": self.behavior}]}]
        self._connection = self._client().aio.live.connect(model=self.model, config=config)
        try:
            self._session = await self._connection.__aenter__()
        except ValueError as error:
            raise LackingError(str(error)) from error
        self.start("receive", self._receive())

    def _client(self) -> genai.Client:
        told = self.told
        options = types.HttpOptions(
            base_url=told.url,
            api_version=told.version,
            async_client_args={"ssl": told.context()},
            client_args={"verify": told.ca_file},
        )
        if told.way == "project":
            return genai.Client(
                vertexai=True, project=told.project, location=told.location, http_options=options
            )
        if told.way == "express":
            return genai.Client(vertexai=True, api_key=told.key, http_options=options)
        client = genai.Client(api_key=told.key, http_options=options)
        if told.way == "ephemeral":
            token = client.auth_tokens.create(config={"uses": 2})
            client = genai.Client(api_key=token.name, http_options=options)
        return client

    async def _receive(self) -> None:
        try:
            while True:
                async for message in self._session.receive():
                    self._take(message)
                    self.note()
        except APIError as error:
            self.fail(error)
        finally:
            self._lost.set()

    def _take(self, message: Any) -> None:
        self.play(message.data or b"")
        content = message.server_content or types.LiveServerContent()
        self.heard += _text(content.input_transcription)
        self.said += _text(content.output_transcription)
        self.interruptions += content.interrupted is True
        self.answers += content.turn_complete is True and bool(self.said)
        self.farewells += message.go_away is not None
        update = message.session_resumption_update
        if update and update.resumable and update.new_handle:
            self._handle = update.new_handle
        for call in message.tool_call.function_calls if message.tool_call else ():
            self.start("tool", self._answer(call))

    async def _answer(self, call: Any) -> None:
        response = types.FunctionResponse(
            id=call.id, name=call.name, response=await self.set_timer()
        )
        await self._session.send_tool_response(function_responses=[response])


def _text(transcription: Any) -> str:
    return (transcription and transcription.text) or ""


if __name__ == "__main__":
    asyncio.run(run(LibraryConversation))
