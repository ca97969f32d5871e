"""What the session's hearing reports, and what it leaves."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

import pytest

from desktop.emulator.gate import Route
from desktop.emulator.hearing import Hearing
from desktop.emulator.listening import Activity, SpeechStarted
from desktop.emulator.model import shipped_catalogue
from desktop.emulator.setup import parse_setup
from tests.fakes.emulator import LoudnessActivity, loud

pytestmark = pytest.mark.unit


class Room:
    """A hearing whose detectors a test can look for."""

    def __init__(self, pool: Executor | None = None) -> None:
        setup = parse_setup(
            {"model": "models/gemini-3.8-live"}, Route("developer", "v1beta"), shipped_catalogue()
        )
        self.detectors: list[weakref.ref[LoudnessActivity]] = []
        self.found: asyncio.Queue[Activity] = asyncio.Queue()
        self.hearing = Hearing(setup, self._detector, self.found.put_nowait, pool)

    def _detector(self) -> LoudnessActivity:
        detector = LoudnessActivity()
        self.detectors.append(weakref.ref(detector))
        return detector


class HoldingPool(Executor):
    """Takes work and never finishes it."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    def submit(self, *_work: Callable[..., Any], **_more: Any) -> Future[Any]:  # type: ignore[override]  # the work is not done
        self.asked.set()
        return Future()


async def test_speech_is_reported_when_it_begins() -> None:
    room = Room()
    task = asyncio.create_task(room.hearing.run(), name="hearing")
    room.hearing.put(loud(200))
    assert isinstance(await room.found.get(), SpeechStarted)
    task.cancel()
    await asyncio.wait({task})


@pytest.mark.parametrize("pooled", [False, True])
async def test_the_detector_is_let_go_although_the_ended_task_is_still_known(pooled: bool) -> None:
    pool = HoldingPool()
    room = Room(pool if pooled else None)
    task = asyncio.create_task(room.hearing.run(), name="hearing")
    room.hearing.put(loud(200))
    await (pool.asked.wait() if pooled else room.found.get())
    task.cancel()
    await asyncio.wait({task})
    assert [detector() for detector in room.detectors] == [None]
