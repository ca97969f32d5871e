"""LiveKit's Google realtime plugin: ``RealtimeModel`` and its sessions, as its agents use them."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

from google.genai import types
from livekit import rtc
from livekit.agents import llm
from livekit.plugins.google import realtime

from tests.conformance.client.conversation import TIMER, Conversation
from tests.conformance.client.scenario import run


class PluginConversation(Conversation):
    """A realtime session of the plugin; its events are what an agent sees."""

    tells_farewell = False

    async def open(self) -> None:
        self._session = self._model().session()
        self._session.on("generation_created", self._on_generation)
        self._session.on("input_speech_started", self._on_speech)
        self._session.on("input_audio_transcription_completed", self._on_heard)
        self._session.on("error", lambda failure: self.fail(failure.error))
        if self.behavior:
            await self._session.update_tools([self._tool()])

    async def aclose(self) -> None:
        await self._session.aclose()

    async def send_sound(self, chunk: bytes) -> None:
        frame = rtc.AudioFrame(
            data=chunk, sample_rate=16_000, num_channels=1, samples_per_channel=len(chunk) // 2
        )
        self._session.push_audio(frame)

    async def write(self, text: str) -> None:
        context = self._session.chat_ctx.copy()
        context.add_message(role="user", content=text)
        await self._session.update_chat_ctx(context)
        await self._session.generate_reply()

    def _model(self) -> realtime.RealtimeModel:
        told = self.told
        options: dict[str, Any] = {
            "model": self.model,
            "http_options": types.HttpOptions(
                base_url=told.url,
                api_version=told.version,
                async_client_args={"ssl": told.context()},
            ),
        }
        if self.behavior:
            options["tool_behavior"] = types.Behavior(self.behavior)
        if told.way == "project":
            options |= {"vertexai": True, "project": told.project, "location": told.location}
        else:
            options["api_key"] = told.key
        return realtime.RealtimeModel(**options)

    def _tool(self) -> Any:
        schema = TIMER | {
            "parameters": {"type": "object", "properties": {"seconds": {"type": "integer"}}}
        }

        async def set_timer(raw_arguments: dict[str, object]) -> dict[str, Any]:
            return await self.set_timer()

        return llm.function_tool(set_timer, raw_schema=schema)

    def _on_heard(self, event: Any) -> None:
        if event.is_final:
            self.heard += f" {event.transcript}"
            self.note()

    def _on_speech(self, _: Any) -> None:
        # Also told before a generation that nobody asked for: then nothing is being said.
        if any(task.get_name() == "speech" for task in self._tasks):
            self.interruptions += 1
            self.note()

    def _on_generation(self, event: Any) -> None:
        self.start("messages", self._take_messages(event.message_stream))
        self.start("calls", self._take_calls(event.function_stream))

    async def _take_messages(self, messages: Any) -> None:
        spoke = False
        async for message in messages:
            self.start("words", self._take_words(message.text_stream))
            speech = asyncio.create_task(self._take_speech(message.audio_stream), name="speech")
            self._tasks.add(speech)
            spoke = await speech or spoke
            self._tasks.discard(speech)
        self.answers += spoke
        self.note()

    async def _take_words(self, text: Any) -> None:
        async for piece in text:
            self.said += piece
            self.note()

    async def _take_speech(self, audio: Any) -> bool:
        spoke = False
        async for frame in audio:
            spoke = True
            self.play(bytes(frame.data))
        return spoke

    async def _take_calls(self, calls: Any) -> None:
        async for call in calls:
            self.start("tool", self._answer(call))

    async def _answer(self, call: Any) -> None:
        output = llm.FunctionCallOutput(
            name=call.name,
            call_id=call.call_id,
            output=(await self.set_timer())["output"],
            is_error=False,
        )
        context = self._session.chat_ctx.copy()
        context.items += [call, output]
        await self._session.update_chat_ctx(context)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    asyncio.run(run(PluginConversation))
