from __future__ import annotations

import asyncio
import threading
from typing import cast

import pytest

from desktop.app.late import LateAssistant
from desktop.core.assistant import Levels
from desktop.core.figure import Figures
from desktop.core.media import Level
from tests.fakes.assistant import FakeAssistant

pytestmark = pytest.mark.unit


async def test_a_wish_waits_for_the_arrival() -> None:
    late, real = LateAssistant(), FakeAssistant()
    wish = asyncio.create_task(late.set_muted(True), name="wish")
    await asyncio.sleep(0)
    assert not wish.done()

    threading.Thread(target=late.arrive, args=(real,)).start()
    await wish

    assert real.wishes == [("set_muted", True)]


async def test_afterwards_wishes_go_straight_through() -> None:
    late, real = LateAssistant(), FakeAssistant()
    late.arrive(real)

    await late.send_text("hello")

    assert real.wishes == [("send_text", "hello")]


async def test_a_wish_that_was_given_up_leaves_the_others_waiting() -> None:
    late, real = LateAssistant(), FakeAssistant()
    given_up = asyncio.create_task(late.start(), name="given up")
    patient = asyncio.create_task(late.end(), name="patient")
    await asyncio.sleep(0)
    given_up.cancel()
    await asyncio.sleep(0)

    late.arrive(real)
    await patient

    assert real.wishes == [("end",)]


def test_it_may_arrive_when_nobody_is_left() -> None:
    late = LateAssistant()

    async def give_up() -> None:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(late.start(), 0.001)

    asyncio.run(give_up())

    late.arrive(FakeAssistant())


def test_before_the_arrival_there_is_silence() -> None:
    late, real = LateAssistant(), FakeAssistant()
    real.present = Levels(microphone=Level(-20.0, -6.0))
    assert late.levels() == Levels()

    late.arrive(real)

    assert late.levels() == real.present


def test_only_wishes_are_passed_on() -> None:
    with pytest.raises(AttributeError):
        cast("FakeAssistant", LateAssistant()).wishes  # noqa: B018 - reading is what fails


def test_figures_are_empty_before_the_arrival_and_real_after_it() -> None:
    late, real = LateAssistant(), FakeAssistant()
    assert late.figures() == Figures()
    real.measured = Figures(counters={"unknown_fields": 2})
    late.arrive(real)
    assert late.figures() is real.measured
