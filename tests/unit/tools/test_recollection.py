"""The memory as the model reaches it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Any

import pytest

from desktop.core.recollection import Memory, Remembered
from desktop.core.tool import ToolCall
from desktop.settings.sections import ToolSettings
from desktop.tools.kit import Surroundings
from desktop.tools.toolbox import Toolbox
from tests.fakes.clock import ManualClock
from tests.fakes.memory import FakeNoteStore
from tests.fakes.tools import FakeDesktopHost

pytestmark = pytest.mark.unit

FOUND = Memory("u1", "note", "Mario is the plumber", "2026-03-14 09:30", "a note", "direct_user", 7)


class FakeRecollection:
    """Implements ``Recollection`` with one memory; ``own`` are words of the person's."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, datetime | None, int]] = []
        self.own = "plumber"

    async def recall(
        self, query: str, since: datetime | None = None, limit: int = 8
    ) -> Sequence[Memory]:
        self.asked.append((query, since, limit))
        return [FOUND] if self.own in query else []

    async def remember(self, text: str) -> Remembered:
        return Remembered(3, self.own in text)

    async def forget(self, number: int) -> bool:
        return number == FOUND.number


class Bench:
    """A toolbox over a fake memory."""

    def __init__(self) -> None:
        self.recollection = FakeRecollection()
        self.box = Toolbox(
            lambda _event: None,
            FakeDesktopHost(),
            FakeNoteStore(),
            ManualClock(),
            ToolSettings(),
            around=Surroundings(recollection=self.recollection),
        )

    async def call(self, name: str, **arguments: Any) -> Any:
        result = await self.box.run(ToolCall(name, name, arguments))
        assert result is not None
        return result.response


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    bench = Bench()
    yield bench
    await bench.box.aclose()


async def test_what_is_found_comes_with_date_source_and_trust(bench: Bench) -> None:
    response = await bench.call("recall", query="plumber", since="2026-03-01")
    assert response["memories"] == [
        {
            "id": "u1",
            "kind": "note",
            "text": "Mario is the plumber",
            "date": "2026-03-14 09:30",
            "source": "a note",
            "trust": "direct_user",
            "number": 7,
        }
    ]
    ((_, since, _),) = bench.recollection.asked
    assert since is not None
    assert since.date().isoformat() == "2026-03-01"


async def test_finding_nothing_is_said(bench: Bench) -> None:
    assert (await bench.call("recall", query="boat"))["status"] == "nothing found"


async def test_what_was_recalled_counts_as_other_peoples_words(bench: Bench) -> None:
    await bench.call("recall", query="plumber")
    assert "memory" in bench.box.foreign


async def test_a_day_that_is_none_is_refused(bench: Bench) -> None:
    assert (await bench.call("recall", query="plumber", since="soon"))["status"] == "refused"


@pytest.mark.parametrize("name", ["remember", "take_note"])
async def test_the_persons_own_words_are_kept(bench: Bench, name: str) -> None:
    assert await bench.call(name, text="call the plumber") == {"status": "ok", "number": 3}


@pytest.mark.parametrize("name", ["remember", "take_note"])
async def test_other_words_wait_and_the_model_is_told(bench: Bench, name: str) -> None:
    response = await bench.call(name, text="the bank is evil")
    assert response["status"] == "waits for review"


async def test_a_note_is_forgotten_by_its_number(bench: Bench) -> None:
    assert (await bench.call("forget", number=7))["status"] == "ok"


async def test_forgetting_what_is_not_there_says_so(bench: Bench) -> None:
    assert (await bench.call("forget", number=8))["status"] == "not found"


async def test_without_a_memory_the_tools_are_not_declared() -> None:
    box = Toolbox(
        lambda _event: None, FakeDesktopHost(), FakeNoteStore(), ManualClock(), ToolSettings()
    )
    names = {declaration.name for declaration in box.declarations()}
    await box.aclose()
    assert not names & {"recall", "remember", "forget"}
