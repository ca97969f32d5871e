"""Nothing is opened, or even looked up, before the person has agreed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from desktop.core.events import Event, ToolCallStateChanged
from desktop.core.tool import ToolCall, ToolCallState, ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools.toolbox import Toolbox
from tests.fakes.clock import ManualClock, settle
from tests.fakes.memory import FakeNoteStore
from tests.fakes.tools import FakeDesktopHost

pytestmark = pytest.mark.unit

PAGE = "https://example.org/search?q=my+secret"


class Web:
    """A toolbox whose names resolve to ``addresses``; remembers what was looked up."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.looked_up: list[str] = []
        self.addresses: tuple[str, ...] = ("93.184.216.34",)
        self.host = FakeDesktopHost()
        self.clock = ManualClock()
        self.box = Toolbox(
            self.events.append,
            self.host,
            FakeNoteStore(),
            self.clock,
            ToolSettings(),
            resolve=self._resolve,
        )

    async def ask(self, url: str = PAGE) -> asyncio.Task[ToolResult | None]:
        task = asyncio.create_task(self.box.run(ToolCall("1", "open_url", {"url": url})))
        await settle()
        return task

    async def _resolve(self, host: str) -> tuple[str, ...]:
        self.looked_up.append(host)
        return self.addresses


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    web = Web()
    yield web
    await web.box.aclose()


async def outcome(task: asyncio.Task[ToolResult | None]) -> str:
    result = await task
    assert result is not None
    return str(result.response["status"])


async def test_the_request_shows_host_and_full_address(web: Web) -> None:
    await web.ask()
    waiting = web.events[-1]
    assert isinstance(waiting, ToolCallStateChanged)
    assert waiting.state is ToolCallState.WAITING
    assert "example.org" in waiting.request
    assert waiting.consent is not None
    assert (waiting.consent.host, waiting.consent.payload) == ("example.org", PAGE)


async def test_nothing_happens_while_it_waits(web: Web) -> None:
    await web.ask()
    assert (web.host.opened, web.looked_up) == ([], [])


async def test_an_allowed_page_opens(web: Web) -> None:
    task = await web.ask()
    await web.clock.advance(0.5)
    web.box.decide("1", "allow")
    assert await outcome(task) == "ok"
    assert web.host.opened == [PAGE]


async def test_a_denied_page_stays_closed(web: Web) -> None:
    task = await web.ask()
    await web.clock.advance(0.5)
    web.box.decide("1", "deny")
    assert await outcome(task) == "denied"
    assert (web.host.opened, web.looked_up) == ([], [])


async def test_a_click_within_400_ms_does_not_count(web: Web) -> None:
    task = await web.ask()
    await web.clock.advance(0.399)
    web.box.decide("1", "allow")
    await settle()
    assert not task.done()


async def test_silence_means_no(web: Web) -> None:
    task = await web.ask()
    await web.clock.advance(ToolSettings().consent_timeout_s)
    assert await outcome(task) == "denied"
    assert web.host.opened == []


async def test_the_first_decision_stands(web: Web) -> None:
    task = await web.ask()
    await web.clock.advance(0.5)
    web.box.decide("1", "deny")
    web.box.decide("1", "allow")
    assert await outcome(task) == "denied"


async def test_a_hostile_address_is_refused_without_asking(web: Web) -> None:
    task = await web.ask("https://127.0.0.1/")
    assert await outcome(task) == "refused"
    assert ToolCallState.WAITING not in [getattr(event, "state", None) for event in web.events]


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "::1", "169.254.169.254"])
async def test_a_name_that_leads_home_stays_closed(web: Web, address: str) -> None:
    web.addresses = ("93.184.216.34", address)
    task = await web.ask("https://rebound.example/")
    await web.clock.advance(0.5)
    web.box.decide("1", "allow")
    assert await outcome(task) == "refused"
    assert web.host.opened == []


async def test_each_page_is_asked_for_anew(web: Web) -> None:
    task = await web.ask()
    await web.clock.advance(0.5)
    web.box.decide("1", "allow")
    await task
    again = asyncio.create_task(web.box.run(ToolCall("2", "open_url", {"url": PAGE})))
    await settle()
    assert not again.done()
    web.box.cancel("2")
    await again
