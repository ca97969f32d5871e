"""What the session's hearing reports, and what it leaves."""

from __future__ import annotations

import asyncio
import weakref

import pytest

from desktop.emulator.gate import Route
from desktop.emulator.hearing import Hearing
from desktop.emulator.listening import (
    Activity,
    AutomaticListener,
    Detection,
    SpeechEnded,
    SpeechPaused,
    SpeechStarted,
)
from desktop.emulator.model import shipped_catalogue
from desktop.emulator.setup import parse_setup
from tests.fakes.emulator import LoudnessActivity, loud, quiet

pytestmark = pytest.mark.unit


class Room:
    """A hearing whose detectors a test can look for."""

    def __init__(self) -> None:
        setup = parse_setup(
            {"model": "models/gemini-3.8-live"}, Route("developer", "v1beta"), shipped_catalogue()
        )
        self.detectors: list[weakref.ref[LoudnessActivity]] = []
        self.found: asyncio.Queue[Activity] = asyncio.Queue()
        self.hearing = Hearing(setup, self._detector, self.found.put_nowait)

    def _detector(self) -> LoudnessActivity:
        detector = LoudnessActivity()
        self.detectors.append(weakref.ref(detector))
        return detector


async def test_speech_is_reported_when_it_begins() -> None:
    room = Room()
    task = asyncio.create_task(room.hearing.run(), name="hearing")
    room.hearing.put(loud(200))
    assert isinstance(await room.found.get(), SpeechStarted)
    task.cancel()
    await asyncio.wait({task})


async def test_session_that_only_writes_loads_no_detector() -> None:
    room = Room()
    task = asyncio.create_task(room.hearing.run(), name="hearing")
    room.hearing.put("flush")
    await asyncio.sleep(0)
    assert room.detectors == []
    task.cancel()
    await asyncio.wait({task})


async def test_the_detector_is_let_go_although_the_ended_task_is_still_known() -> None:
    room = Room()
    task = asyncio.create_task(room.hearing.run(), name="hearing")
    room.hearing.put(loud(200))
    await room.found.get()
    task.cancel()
    await asyncio.wait({task})
    assert [detector() for detector in room.detectors] == [None]


async def test_digital_silence_is_nothing_to_detect() -> None:
    class Picky(LoudnessActivity):
        def probability(self, pcm: bytes) -> float:
            assert any(pcm)
            return super().probability(pcm)

    listener = AutomaticListener(Picky(), Detection())
    assert [type(found) for found in listener.feed(loud(200) + quiet(900))] == [
        SpeechStarted,
        SpeechPaused,
        SpeechEnded,
    ]
