"""Pipecat's Gemini Live services, in a pipeline with aggregators as its examples have it."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from google.genai.types import HttpOptions
from loguru import logger
from pipecat.adapters.schemas.function_schema import FunctionSchema
from pipecat.adapters.schemas.tools_schema import ToolsSchema
from pipecat.frames.frames import (
    ErrorFrame,
    InputAudioRawFrame,
    InputTextRawFrame,
    InterruptionFrame,
    LLMFullResponseEndFrame,
    LLMMessagesAppendFrame,
    LLMRunFrame,
    TranscriptionFrame,
    TTSAudioRawFrame,
    TTSTextFrame,
)
from pipecat.observers.base_observer import BaseObserver, FramePushed
from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.worker import PipelineParams, PipelineWorker
from pipecat.processors.aggregators.llm_context import LLMContext
from pipecat.processors.aggregators.llm_response_universal import LLMContextAggregatorPair
from pipecat.services.google.gemini_live.llm import GeminiLiveLLMService
from pipecat.services.google.gemini_live.vertex.llm import GeminiLiveVertexLLMService
from pipecat.workers.runner import WorkerRunner

from tests.conformance.client.conversation import Conversation
from tests.conformance.client.scenario import run


class Watcher(BaseObserver):  # type: ignore[misc] # not installed where types are checked
    """Sees every frame that the service pushes."""

    def __init__(self, service: Any, talk: PipelineConversation) -> None:
        super().__init__()
        self._service = service
        self._talk = talk

    async def on_push_frame(self, data: FramePushed) -> None:
        if data.source is self._service:
            self._talk.take(data.frame)


class PipelineConversation(Conversation):
    """A pipeline around the service; its frames are what an application sees."""

    tells_farewell = False
    _opened = False
    _connected = False

    async def open(self) -> None:
        self._sink = logger.add(self._on_log, level="INFO")
        service = self._service()
        tools = self._tools(service)
        context = LLMContext(tools=tools) if tools else LLMContext()
        pair = LLMContextAggregatorPair(context)
        self._worker = PipelineWorker(
            Pipeline([pair.user(), service, pair.assistant()]),
            params=PipelineParams(audio_in_sample_rate=16_000, enable_usage_metrics=True),
            observers=[Watcher(service, self)],
            idle_timeout_secs=None,
        )
        self._runner = WorkerRunner(handle_sigint=False)
        await self._runner.add_workers(self._worker)
        self.start("pipeline", self._runner.run())
        # Sound that comes before the connection is dropped by the service.
        await self.until(lambda: self._connected or self.failures, "connection")
        await self._worker.queue_frame(LLMRunFrame())

    async def aclose(self) -> None:
        await self._runner.cancel()
        logger.remove(self._sink)

    async def send_sound(self, chunk: bytes) -> None:
        frame = InputAudioRawFrame(audio=chunk, sample_rate=16_000, num_channels=1)
        await self._worker.queue_frame(frame)

    async def write(self, text: str) -> None:
        # The first words open the context; later ones go to the session that is under way.
        if self._opened:
            await self._worker.queue_frame(InputTextRawFrame(text=text))
            return
        self._opened = True
        messages = [{"role": "user", "content": text}]
        await self._worker.queue_frame(LLMMessagesAppendFrame(messages, run_llm=True))

    def _on_log(self, line: Any) -> None:
        self._connected = self._connected or "Connected to Gemini" in line
        if line.record["level"].name in ("ERROR", "CRITICAL"):
            self.fail(str(line))

    def take(self, frame: Any) -> None:
        """Count one frame."""
        match frame:
            case TTSAudioRawFrame():
                self.play(frame.audio)
            case TTSTextFrame():
                self.said += frame.text
            case TranscriptionFrame():
                self.heard += f" {frame.text}"
            case InterruptionFrame():
                self.interruptions += 1
            case LLMFullResponseEndFrame():
                self.answers += 1
            case ErrorFrame():
                self.fail(frame.error)
        self.note()

    def _service(self) -> Any:
        told = self.told
        options = HttpOptions(
            base_url=told.url,
            api_version=told.version,
            async_client_args={"ssl": told.context()},
            client_args={"verify": told.ca_file},
        )
        if told.way == "project":
            return GeminiLiveVertexLLMService(
                credentials_path=told.account,
                project_id=told.project,
                location=told.location,
                http_options=options,
                settings=GeminiLiveVertexLLMService.Settings(model=f"google/{self.model}"),
            )
        return GeminiLiveLLMService(
            api_key=told.key,
            http_options=options,
            settings=GeminiLiveLLMService.Settings(model=f"models/{self.model}"),
        )

    def _tools(self, service: Any) -> ToolsSchema | None:
        if not self.behavior:
            return None
        service.register_function(
            "set_timer", self._on_call, cancel_on_interruption=self.behavior == "BLOCKING"
        )
        seconds = {"seconds": {"type": "integer"}}
        schema = FunctionSchema("set_timer", "Set a timer.", seconds, [])
        return ToolsSchema(standard_tools=[schema])

    async def _on_call(self, params: Any) -> None:
        await params.result_callback(await self.set_timer())


if __name__ == "__main__":
    logger.remove()
    logger.add(sys.stderr, level="INFO")
    asyncio.run(run(PipelineConversation))
