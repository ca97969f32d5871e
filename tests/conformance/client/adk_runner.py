"""Google's Agent Development Kit: an agent behind ``Runner.run_live``."""

from __future__ import annotations

import asyncio
import logging
import warnings
from typing import Any

from google.adk.agents import Agent, LiveRequestQueue
from google.adk.agents.run_config import RunConfig, StreamingMode
from google.adk.models.google_llm import Gemini
from google.adk.runners import Runner
from google.adk.sessions import InMemorySessionService
from google.adk.tools import FunctionTool
from google.genai import types

from tests.conformance.client.conversation import Conversation
from tests.conformance.client.scenario import run

warnings.simplefilter("ignore")


class AgentConversation(Conversation):
    """A live run of an agent; its events are what an application sees."""

    tells_farewell = False

    async def open(self) -> None:
        self._requests = LiveRequestQueue()
        sessions = InMemorySessionService()
        agent = Agent(name="assistant", model=self._model(), tools=self._tools())
        runner = Runner(app_name="conformance", agent=agent, session_service=sessions)
        await sessions.create_session(app_name="conformance", user_id="u", session_id="s")
        self.start("run", self._run(runner))

    async def aclose(self) -> None:
        self._requests.close()

    async def send_sound(self, chunk: bytes) -> None:
        self._requests.send_realtime(types.Blob(data=chunk, mime_type="audio/pcm;rate=16000"))

    async def write(self, text: str) -> None:
        self._requests.send_content(types.Content(role="user", parts=[types.Part(text=text)]))

    def _model(self) -> Gemini:
        told = self.told
        options: dict[str, Any] = {
            "http_options": types.HttpOptions(
                base_url=told.url, async_client_args={"ssl": told.context()}
            )
        }
        if told.way == "project":
            options |= {"vertexai": True, "project": told.project, "location": told.location}
        else:
            options["api_key"] = told.key
        return Gemini(model=self.model, client_kwargs=options)

    def _tools(self) -> list[Any]:
        if not self.behavior:
            return []

        async def set_timer(seconds: int) -> dict[str, Any]:
            """Set a timer."""
            return await self.set_timer()

        tool = FunctionTool(set_timer)
        tool.behavior = types.Behavior(self.behavior)
        return [tool]

    async def _run(self, runner: Runner) -> None:
        config = RunConfig(
            streaming_mode=StreamingMode.BIDI,
            response_modalities=[types.Modality.AUDIO],
            input_audio_transcription=types.AudioTranscriptionConfig(),
            output_audio_transcription=types.AudioTranscriptionConfig(),
            session_resumption=types.SessionResumptionConfig(),
        )
        async for event in runner.run_live(
            user_id="u", session_id="s", live_request_queue=self._requests, run_config=config
        ):
            self._take(event)

    def _take(self, event: Any) -> None:
        for part in (event.content and event.content.parts) or ():
            if part.inline_data and part.inline_data.data:
                self.play(part.inline_data.data)
        heard, said = event.input_transcription, event.output_transcription
        if heard and heard.finished:
            self.heard += f" {heard.text}"
        if said and not said.finished:
            self.said += said.text or ""
        self.interruptions += bool(event.interrupted)
        self.answers += bool(event.turn_complete and self.said)
        self.note()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    asyncio.run(run(AgentConversation))
