from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.core.errors import DeviceError

pytestmark = pytest.mark.ui


@pytest.fixture
def engine() -> Iterator[EngineThread]:
    engine = EngineThread()
    engine.start()
    yield engine
    engine.stop()


@pytest.fixture
def intents(qtbot: QtBot, engine: EngineThread) -> Intents:
    return Intents(engine)


async def refuse() -> None:
    raise DeviceError("The microphone is in use by another program.")


async def break_down() -> None:
    raise KeyError("secret detail")


def test_a_wish_runs_on_the_engine_under_its_name(intents: Intents, qtbot: QtBot) -> None:
    seen: list[str] = []

    async def note() -> None:
        task = asyncio.current_task()
        assert task is not None
        seen.append(f"{threading.current_thread().name}/{task.get_name()}")

    with qtbot.waitSignal(intents.finished):
        intents.start("mute microphone", note)
    assert seen == ["attune-engine/mute microphone"]


def test_the_result_of_a_wish_is_handed_on(intents: Intents, qtbot: QtBot) -> None:
    async def answer() -> int:
        return 7

    seen: list[int] = []
    with qtbot.waitSignal(intents.finished):
        intents.start("ask", answer, seen.append)
    assert seen == [7]


def test_a_refusal_is_shown_in_its_own_words(intents: Intents, qtbot: QtBot) -> None:
    with qtbot.waitSignal(intents.failed) as caught:
        intents.start("open", refuse)
    assert caught.args == ["The microphone is in use by another program."]


@pytest.mark.expects_log
def test_any_other_failure_is_logged_and_told_in_general(
    intents: Intents, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(intents.failed) as caught:
        intents.start("open", break_down)
    assert caught.args == ["Something went wrong. Details are in the log."]
    assert "the wish to open failed" in caplog.text


async def test_closing_cancels_what_runs_and_waits_for_it(
    intents: Intents, engine: EngineThread
) -> None:
    began, ended = threading.Event(), threading.Event()

    async def linger() -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    intents.start("linger", linger)
    await asyncio.to_thread(began.wait, 2)
    await intents.aclose()
    assert ended.is_set()


async def test_nothing_starts_once_closed(intents: Intents, engine: EngineThread) -> None:
    ran = threading.Event()

    async def run() -> None:
        ran.set()

    await intents.aclose()
    intents.start("late", run)
    await asyncio.wrap_future(engine.submit(asyncio.sleep(0)))
    assert not ran.is_set()


async def test_closing_after_the_engine_has_stopped_is_fine(
    intents: Intents, engine: EngineThread
) -> None:
    engine.stop()
    await intents.aclose()
