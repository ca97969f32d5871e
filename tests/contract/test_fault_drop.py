"""A line that goes in the middle of an answer, while somebody begins to speak."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.conversation.transcript import Transcript
from desktop.core.events import (
    Event,
    LinkLost,
    LinkResumed,
    OutputTranscript,
    TranscriptLineChanged,
)
from desktop.core.media import AudioChunk
from desktop.live.backend import Backend
from desktop.live.dialler import Dialler
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.contract.link_stage import BRIEF, Wire, serving
from tests.contract.live_stage import until
from tests.fakes.clock import HastyClock
from tests.fakes.proxy import Proxy

pytestmark = pytest.mark.contract

SPOKEN = 100
"""Chunks of 20 ms: two seconds."""


class Service:
    """Begins an answer on its first line and lets every later one hear; keeps what each heard."""

    def __init__(self) -> None:
        self.setups: list[dict[str, Any]] = []
        self.heard: list[list[int]] = []
        self.heard_all = asyncio.Event()

    async def serve(self, wire: Wire) -> None:
        await wire.welcome()
        self.setups.append(wire.setup)
        self.heard.append([])
        if len(self.setups) == 1:
            await wire.say({"sessionResumptionUpdate": {"newHandle": "h", "resumable": True}})
            sound = base64.b64encode(bytes(960)).decode()
            part = {"inlineData": {"mimeType": "audio/pcm;rate=24000", "data": sound}}
            words = {"outputTranscription": {"text": "Once upon a time"}}
            await wire.say({"serverContent": {"modelTurn": {"parts": [part]}, **words}})
        async for data in wire.connection:
            audio = json.loads(data).get("realtime_input", {}).get("audio")
            if audio is not None:
                pcm = base64.urlsafe_b64decode(audio["data"])
                self.heard[-1].append(int.from_bytes(pcm[:4], "little"))
                if self.heard[-1][-1] == SPOKEN:
                    self.heard_all.set()


class Stage:
    """A session with the service behind a proxy."""

    def __init__(self, service: Service, proxy: Proxy, session: LiveSupervisor) -> None:
        self.service = service
        self.proxy = proxy
        self.session = session
        self.clock = session._clock

    def speak(self) -> None:
        """Say two seconds that can be told apart chunk by chunk."""
        for number in range(1, SPOKEN + 1):
            pcm = number.to_bytes(4, "little") * 160
            self.session.send_audio(AudioChunk(pcm, 16_000, self.clock.now(), 0.9))

    async def drop_in_mid_answer(self) -> list[Event]:
        """Cut the answer, speak into the gap and come back; return the events until then."""
        await until(self.session, OutputTranscript)
        self.proxy.away()
        events: list[Event] = [await until(self.session, LinkLost)]
        self.speak()
        await self.proxy.back()
        self.session.retry_now()
        events.append(await until(self.session, LinkResumed))
        return events


@asynccontextmanager
async def answering(folder: Path) -> AsyncIterator[Stage]:
    service = Service()
    async with AsyncExitStack() as stack:
        backend, _, _ = await stack.enter_async_context(serving(folder, service.serve))
        target = int(backend.base_url.rpartition(":")[2])
        proxy = await stack.enter_async_context(Proxy(target))
        there: Backend = replace(backend, base_url=f"https://127.0.0.1:{proxy.port}")
        clock = HastyClock(10)
        session = LiveSupervisor(
            there, SessionSettings(), clock, random=lambda: 0.0, dial=Dialler(clock)
        )
        stack.push_async_callback(session.aclose)
        await session.start(BRIEF)
        yield Stage(service, proxy, session)


async def test_01_what_is_said_into_a_gap_arrives_whole_and_in_order(tmp_path: Path) -> None:
    async with answering(tmp_path) as stage:
        await stage.drop_in_mid_answer()
        async with asyncio.timeout(10):
            await stage.service.heard_all.wait()

        assert stage.service.heard == [[], list(range(1, SPOKEN + 1))]


async def test_01_after_a_drop_in_mid_answer_the_handle_is_used(tmp_path: Path) -> None:
    async with answering(tmp_path) as stage:
        _, resumed = await stage.drop_in_mid_answer()

        assert isinstance(resumed, LinkResumed)
        assert resumed.how == "resumed"
        assert stage.service.setups[-1]["sessionResumption"]["handle"] == "h"


async def test_01_the_half_of_an_answer_is_kept_and_marked_as_cut(tmp_path: Path) -> None:
    async with answering(tmp_path) as stage:
        transcript = Transcript(stage.clock, thoughts=False)
        begun = await until(stage.session, OutputTranscript)
        stage.proxy.reset()
        lost = await until(stage.session, LinkLost)
        lines = [
            line
            for event in (begun, lost)
            for line in transcript.apply(event, received_ms=40)
            if isinstance(line, TranscriptLineChanged) and line.kind == "assistant"
        ]

        assert lines[-1].text.startswith("Once upon a time")
        assert lines[-1].cut_off
        assert lines[-1].final
