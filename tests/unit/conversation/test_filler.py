from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from desktop.conversation.filler import AFTER_S, AGAIN_S, Filler
from desktop.core.events import ToolCallStateChanged
from desktop.core.tool import ToolCallState
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit


class Stage:
    """A filler, its clock and how often it has sounded."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.sounded = 0
        self.filler = Filler(self.clock, self._sound)

    def _sound(self) -> None:
        self.sounded += 1

    def call(self, state: ToolCallState) -> None:
        self.filler.observe(ToolCallStateChanged("1", "look_up_order", state, {}))

    async def wait(self, seconds: float) -> None:
        await settle()
        await self.clock.advance(seconds)


@pytest_asyncio.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    yield stage
    await stage.filler.aclose()


async def test_a_quick_call_makes_no_sound(stage: Stage) -> None:
    stage.call(ToolCallState.RUNNING)
    await stage.wait(AFTER_S - 0.1)
    stage.call(ToolCallState.DONE)
    await stage.wait(10.0)
    assert stage.sounded == 0


async def test_a_long_call_is_heard_now_and_then(stage: Stage) -> None:
    stage.call(ToolCallState.RUNNING)
    await stage.wait(AFTER_S)
    assert stage.sounded == 1
    await stage.wait(AGAIN_S)
    assert stage.sounded == 2
    stage.call(ToolCallState.FAILED)
    await stage.wait(60.0)
    assert stage.sounded == 2


async def test_a_call_that_waits_for_the_person_is_silent(stage: Stage) -> None:
    stage.call(ToolCallState.RUNNING)
    stage.call(ToolCallState.WAITING)
    await stage.wait(60.0)
    assert stage.sounded == 0
