from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from desktop.conversation.demo import BETWEEN_S, LONGEST_S, DemoPlayer
from desktop.core.scenario import DemoLine
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit

LINES = (DemoLine("one"), DemoLine("two", overheard=True), DemoLine("three"))


class Stage:
    """A player with its clock and what it has said."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.said: list[tuple[str, bool]] = []
        self.player = DemoPlayer(self.clock, self._say)

    async def _say(self, text: str, overheard: bool) -> None:
        self.said.append((text, overheard))

    async def wait(self, seconds: float) -> None:
        await settle()
        await self.clock.advance(seconds)


@pytest_asyncio.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    yield stage
    await stage.player.stop()


async def test_a_line_follows_the_answer_to_the_one_before(stage: Stage) -> None:
    await stage.player.play(LINES)
    await stage.wait(BETWEEN_S)
    assert stage.said == [("one", False)]
    stage.player.follow(listening=True)
    await stage.wait(BETWEEN_S)
    assert stage.said[-1] == ("two", True)


async def test_without_an_answer_the_next_line_comes_all_the_same(stage: Stage) -> None:
    await stage.player.play(LINES)
    await stage.wait(BETWEEN_S)
    await stage.wait(LONGEST_S)
    await stage.wait(BETWEEN_S)
    assert len(stage.said) == 2


async def test_stopped_it_says_no_more(stage: Stage) -> None:
    await stage.player.play(LINES)
    await stage.wait(BETWEEN_S)
    await stage.player.stop()
    await stage.wait(100.0)
    assert (len(stage.said), stage.player.playing) == (1, False)


async def test_an_answer_that_goes_on_after_a_tool_is_waited_for(stage: Stage) -> None:
    await stage.player.play(LINES)
    await stage.wait(BETWEEN_S)
    stage.player.follow(listening=True)
    await settle()
    stage.player.follow(listening=False)
    await stage.wait(BETWEEN_S)
    assert len(stage.said) == 1
    stage.player.follow(listening=True)
    await stage.wait(BETWEEN_S)
    assert len(stage.said) == 2
