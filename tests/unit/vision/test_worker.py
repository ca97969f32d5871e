from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator

import pytest

from desktop.core.media import VideoFrame
from desktop.vision.worker import WorkerSource
from tests.fakes.vision import SMALLEST_JPEG

pytestmark = pytest.mark.unit


class Counter:
    """Makes a frame at every look."""

    def __init__(self) -> None:
        self.looks = 0

    def start(self) -> None:
        pass

    def look(self, now: float, *, forced: bool) -> VideoFrame | None:
        self.looks += 1
        return VideoFrame(SMALLEST_JPEG, 1, 1, "screen", now)

    def wait_s(self, now: float) -> float:
        return 0.001

    def stop(self) -> None:
        pass


@pytest.fixture
async def source() -> AsyncIterator[WorkerSource]:
    source = WorkerSource("a test", Counter())
    await source.open()
    yield source
    await source.aclose()


async def test_what_waits_when_sharing_is_paused_never_leaves(source: WorkerSource) -> None:
    frames = source.frames()
    async with asyncio.timeout(10):
        await anext(frames)
        source.pause(paused=True)
        paused_at = asyncio.get_running_loop().time()
        source.pause(paused=False)
        frame = await anext(frames)
    assert frame.captured_at >= paused_at


async def test_nothing_is_looked_at_while_paused(source: WorkerSource) -> None:
    frames, maker = source.frames(), source.maker
    assert isinstance(maker, Counter)
    async with asyncio.timeout(10):
        await anext(frames)
        source.pause(paused=True)
        source.refresh()
        await asyncio.sleep(0)
        while True:
            looks = maker.looks
            await asyncio.sleep(0.02)
            if maker.looks == looks:
                break
    waiting = asyncio.ensure_future(anext(frames))
    done, _ = await asyncio.wait([waiting], timeout=0.02)
    assert not done
    source.pause(paused=False)
    await waiting


async def test_pictures_give_way_to_sound_within_a_millisecond(source: WorkerSource) -> None:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    other = WorkerSource("another test", Counter())
    await other.open()
    await other.aclose()
    assert sys.getswitchinterval() <= 0.0011
    sys.setswitchinterval(usual)
