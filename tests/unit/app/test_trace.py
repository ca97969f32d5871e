from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from desktop.app.trace import LatencyTrace, latency_figures, latency_record
from desktop.conversation.barge_in import START_MS
from desktop.core.events import LinkResumed, ToolCallFinished, VoiceActivityChanged
from desktop.core.figure import Figures
from desktop.core.media import OUTPUT_RATE, AudioChunk
from desktop.core.ports import Speaker
from desktop.core.tool import ToolCallState
from desktop.diagnostics.latency import Latencies
from tests.fakes.audio import FakeSpeaker
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit

ANSWER = AudioChunk(b"\1\0" * OUTPUT_RATE, OUTPUT_RATE, 0.0)


class Stage:
    """A traced loudspeaker."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.latencies = Latencies()
        self.trace = LatencyTrace(self.latencies, self.clock)
        self.fake = FakeSpeaker()
        self.speaker: Speaker = self.trace.watch(self.fake)

    def median(self, name: str) -> int:
        return round(self.latencies.summary()[name].median)


@asynccontextmanager
async def traced() -> AsyncIterator[Stage]:
    stage = Stage()
    await stage.speaker.open()
    try:
        yield stage
    finally:
        await stage.speaker.aclose()


async def test_the_first_sample_is_timed_from_the_first_byte() -> None:
    async with traced() as stage:
        stage.speaker.play(ANSWER)
        await settle()
        await stage.clock.advance(0.030)
        stage.fake.pass_time(20)
        await stage.clock.advance(0.004)

        assert 30 <= stage.median("first_byte_to_first_sample") <= 36


async def test_speech_over_an_answer_is_timed_to_its_silence() -> None:
    async with traced() as stage:
        stage.speaker.play(ANSWER)
        stage.trace.on_event(VoiceActivityChanged(True, "local"))
        await stage.clock.advance(0.250)
        stage.speaker.flush()

        assert stage.median("barge_in_to_silence") == 250 + START_MS


async def test_a_service_that_hears_it_first_is_timed_as_well() -> None:
    async with traced() as stage:
        stage.speaker.play(ANSWER)
        stage.speaker.flush()
        await stage.clock.advance(0.016)
        stage.trace.on_event(VoiceActivityChanged(True, "local"))

        assert stage.median("barge_in_to_silence") == START_MS - 16


async def test_speech_into_silence_is_no_barge_in() -> None:
    async with traced() as stage:
        stage.trace.on_event(VoiceActivityChanged(True, "local"))
        stage.speaker.flush()

        assert stage.latencies.summary() == {}


async def test_tools_and_reconnections_bring_their_own_times() -> None:
    async with traced() as stage:
        stage.trace.on_event(ToolCallFinished("1", "f", ToolCallState.DONE, {}, 40))
        stage.trace.on_event(LinkResumed("resumed", 700))

        assert (stage.median("tool"), stage.median("reconnect")) == (40, 700)


def test_the_record_is_one_json_object() -> None:
    latencies = Latencies()
    latencies.record("tool", 12.34)

    assert latency_record(Figures(latencies.summary(), {"unknown_fields": 2}), 5) == {
        "at_ms": 5,
        "type": "latency",
        "counters": {"unknown_fields": 2},
        "spans": {"tool": {"count": 1, "median_ms": 12.3, "p95_ms": 12.3, "p99_ms": 12.3}},
    }
    assert latency_figures(latencies) == {"tool, median, ms": 12.34, "tool, p95, ms": 12.34}
