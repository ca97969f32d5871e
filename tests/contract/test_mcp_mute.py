"""A server that is there and answers nothing is started again; one that answers is let be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.core.events import McpChanged
from desktop.core.mcp import McpServer, McpState
from tests.contract.mcp_stage import PATIENCE_S, FakeCall, McpStage

pytestmark = pytest.mark.contract


class HeardCall(FakeCall):
    """Tells when the server has said something of the call."""

    def __init__(self) -> None:
        super().__init__()
        self.heard = asyncio.Event()

    def report(self, text: str) -> None:
        super().report(text)
        self.heard.set()


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[McpStage]:
    stage = McpStage(tmp_path, probe_s=0.2)
    yield stage
    await stage.aclose()


async def give_up(stage: McpStage) -> None:
    """Call a tool, hear that the server has the call, and give it up."""
    running = HeardCall()
    call = asyncio.create_task(stage.call("echo", {"text": "?"}, running), name="call")
    await asyncio.wait_for(running.heard.wait(), PATIENCE_S)
    call.cancel()
    with suppress(asyncio.CancelledError):
        await call


def up_again(times: int) -> Callable[[McpServer], bool]:
    return lambda server: (server.state, server.restarts) == (McpState.UP, times)


async def test_a_server_that_goes_mute_is_started_again_each_time(stage: McpStage) -> None:
    lives = stage.folder / "lives"
    await stage.start("mutes", f"file={lives}")
    for turn in (1, 2):
        await give_up(stage)
        await stage.server("fake", up_again(turn))
    assert lives.read_text() == "life\n" * 3


async def test_the_page_says_that_it_went_mute(stage: McpStage) -> None:
    await stage.start("mutes")
    await give_up(stage)
    await stage.server("fake", lambda server: server.restarts == 1)
    told = [event.status.servers for event in stage.events if isinstance(event, McpChanged)]
    reasons = {server.reason for servers in told for server in servers} - {""}
    assert any("no longer answer" in reason for reason in reasons), reasons


async def test_a_server_that_answers_is_let_be_though_a_call_was_given_up(tmp_path: Path) -> None:
    stage = McpStage(tmp_path)
    lives = stage.folder / "lives"
    try:
        await stage.start(f"file={lives}")
        call = asyncio.create_task(stage.call("wait"), name="call")
        await stage.call("echo", {"text": "the other is on its way"})
        call.cancel()
        assert (await stage.call("cancelled"))["text"] == "1 cancelled"
        assert (await stage.call("echo", {"text": "still"}))["text"] == "still"
    finally:
        await stage.aclose()
    assert lives.read_text() == "life\n"
