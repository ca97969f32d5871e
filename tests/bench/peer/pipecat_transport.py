"""Pipecat's ``LocalAudioTransport`` in a real pipeline, run with an environment of its own."""

from __future__ import annotations

import asyncio

from pipecat.frames.frames import Frame, InputAudioRawFrame
from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.runner import PipelineRunner
from pipecat.pipeline.task import PipelineParams, PipelineTask
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor
from pipecat.transports.local.audio import LocalAudioTransport, LocalAudioTransportParams

from tests.bench.onset import Onsets, tell


class Listener(FrameProcessor):  # type: ignore[misc]  # not installed where types are checked
    """Tells when sound begins."""

    def __init__(self) -> None:
        super().__init__()
        self._onsets = Onsets("onset")

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        """Look at every frame and pass it on."""
        await super().process_frame(frame, direction)
        if isinstance(frame, InputAudioRawFrame):
            self._onsets.hear(frame.audio)
        await self.push_frame(frame, direction)


async def run() -> None:
    """Listen until the process is ended."""
    params = LocalAudioTransportParams(audio_in_enabled=True)
    transport = LocalAudioTransport(params)
    task = PipelineTask(
        Pipeline([transport.input(), Listener()]),
        params=PipelineParams(audio_in_sample_rate=16_000),
    )
    tell("ready")
    await PipelineRunner().run(task)


if __name__ == "__main__":
    asyncio.run(run())
