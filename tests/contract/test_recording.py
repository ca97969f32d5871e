"""A session recorded on this side is played again by the embedded server."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.clock import SystemClock
from desktop.core.events import Event, OutputTranscript, SpeechReceived, TurnCompleted
from desktop.diagnostics.counter import Counters
from desktop.emulator.server import EmbeddedServer, Endpoint
from desktop.emulator.trace import load_trace
from desktop.live.backend import Backend
from desktop.live.census import Census
from desktop.live.dialler import Dialler
from desktop.live.recording import SessionRecording
from desktop.live.supervisor import LiveSupervisor
from desktop.live.wire import NewListener
from desktop.settings.sections import SessionSettings
from tests.contract.live_stage import Mind, Stage, staged
from tests.fakes.emulator import FakeEar, FakeVoice, LoudnessActivity

pytestmark = pytest.mark.contract

MODEL = "gemini-3.8-live"


async def conversed(backend: Backend, listeners: list[NewListener]) -> list[Event]:
    """Say hello over one session and return what came until the turn's end."""
    clock = SystemClock()
    session = LiveSupervisor(
        backend, SessionSettings(), clock, dial=Dialler(clock, listeners=listeners)
    )
    came: list[Event] = []
    try:
        await session.start(SessionBrief("Be kind."))
        session.send_text("hello")
        async for event in session.events():
            if isinstance(event, OutputTranscript | SpeechReceived | TurnCompleted):
                came.append(event)
            if isinstance(event, TurnCompleted):
                return came
    finally:
        await session.aclose()
    return came


def backend_of(stage: Stage) -> Backend:
    return Backend("local", MODEL, stage.key, stage.url, stage.ca_file)


def shape(events: list[Event]) -> list[object]:
    """Return what does not depend on the time of arrival."""
    return [event.chunk.pcm if isinstance(event, SpeechReceived) else event for event in events]


async def recorded(folder: Path, *, audio: bool) -> tuple[SessionRecording, list[Event], str]:
    recording = SessionRecording(folder / "talk.txt", time.monotonic, audio=audio)
    recording.start()
    async with staged(folder / "server") as stage:
        came = await conversed(backend_of(stage), [recording.new_socket])
        key = stage.key
    recording.close()
    return recording, came, key


async def replayed(recording: SessionRecording, folder: Path) -> list[Event]:
    server = EmbeddedServer(
        ear=FakeEar(),
        mind=Mind(),
        voice=FakeVoice(),
        voice_activity=LoudnessActivity,
        folder=folder,
        replay=load_trace(recording.path),
    )
    endpoint: Endpoint = await server.start()
    try:
        place = str(endpoint.ca_file)
        return await conversed(Backend("local", MODEL, endpoint.key, endpoint.url, place), [])
    finally:
        await server.aclose()


async def test_a_recorded_session_is_played_with_the_same_events(tmp_path: Path) -> None:
    recording, came, _ = await recorded(tmp_path, audio=True)
    assert any(isinstance(event, SpeechReceived) for event in came)
    assert shape(await replayed(recording, tmp_path / "replay")) == shape(came)


async def test_without_its_sound_the_words_are_played_all_the_same(tmp_path: Path) -> None:
    recording, came, _ = await recorded(tmp_path, audio=False)
    words = [event for event in came if not isinstance(event, SpeechReceived)]
    assert shape(await replayed(recording, tmp_path / "replay")) == words


async def test_a_recording_holds_no_key(tmp_path: Path) -> None:
    recording, _, key = await recorded(tmp_path, audio=True)
    assert recording.path.read_bytes().startswith(b">")
    assert key.encode() not in recording.path.read_bytes()


async def test_a_real_session_is_counted_and_holds_nothing_unknown(tmp_path: Path) -> None:
    counters = Counters()
    async with staged(tmp_path) as stage:
        await conversed(backend_of(stage), [lambda: Census(counters.count)])
    counts = counters.summary()
    assert counts["messages_sent"] >= 2
    assert counts["messages_received"] >= 4
    assert not {"malformed_messages", "unknown_messages", "unknown_fields"} & counts.keys()
