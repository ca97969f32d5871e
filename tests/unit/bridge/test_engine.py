from __future__ import annotations

import asyncio
import gc
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest

from desktop.bridge.engine import EngineThread

pytestmark = pytest.mark.unit


@pytest.fixture
def engine() -> Iterator[EngineThread]:
    engine = EngineThread("test-engine")
    yield engine
    engine.stop()


def test_submitted_work_runs_on_the_named_thread(engine: EngineThread) -> None:
    async def where() -> str:
        return threading.current_thread().name

    engine.start()
    assert engine.submit(where()).result(2) == "test-engine"


def test_no_thread_holds_the_interpreter_for_long_beside_it(engine: EngineThread) -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    try:
        engine.start()
        assert sys.getswitchinterval() <= 0.001
    finally:
        sys.setswitchinterval(before)


def test_stop_cancels_and_awaits_what_still_runs(engine: EngineThread) -> None:
    ended = threading.Event()
    began = threading.Event()

    async def linger() -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            await asyncio.sleep(0)
            ended.set()

    engine.start()
    engine.submit(linger())
    began.wait(2)
    gc.collect()  # nothing but the engine holds the task
    assert engine.stop()
    assert ended.is_set()


def test_stop_closes_asynchronous_generators(engine: EngineThread) -> None:
    closed = threading.Event()

    async def count() -> AsyncIterator[int]:
        try:
            yield 1
        finally:
            closed.set()

    kept: list[AsyncIterator[int]] = []

    async def take_one() -> int:
        kept.append(count())
        return await anext(kept[0])

    engine.start()
    assert engine.submit(take_one()).result(2) == 1
    engine.stop()
    assert closed.is_set()


def test_work_submitted_after_stop_is_cancelled(engine: EngineThread) -> None:
    engine.start()
    engine.stop()
    assert engine.submit(asyncio.sleep(0)).cancelled()


def test_a_failure_that_nobody_awaits_reaches_the_handler(engine: EngineThread) -> None:
    seen: list[dict[str, Any]] = []
    told = threading.Event()

    def handler(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        seen.append(context)
        told.set()

    def fail() -> None:
        raise ValueError("lost")

    engine.start(handler)
    engine.loop.call_soon_threadsafe(fail)
    told.wait(2)
    assert isinstance(seen[0]["exception"], ValueError)


def test_stopping_an_engine_that_never_started_is_fine(engine: EngineThread) -> None:
    assert engine.stop()
    assert engine.stop()


def test_work_for_an_engine_that_never_starts_is_cancelled_without_a_complaint() -> None:
    async def nothing() -> None: ...

    engine = EngineThread("test-engine")
    asked = engine.submit(nothing())
    engine.stop()
    assert asked.cancelled()
    gc.collect()  # a coroutine that nobody closed would warn now, which fails the test
