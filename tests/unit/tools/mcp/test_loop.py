from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from types import SimpleNamespace

import anyio
import pytest
from mcp.shared.message import SessionMessage
from mcp_types import JSONRPCRequest, JSONRPCResponse

from desktop.core.mcp import McpState
from desktop.tools.mcp.inlet import ProgressInlet, ReportInlet
from desktop.tools.mcp.loop import ServerLoop
from desktop.tools.mcp.pace import Pace
from desktop.tools.mcp.report import Report
from desktop.tools.mcp.watch import Watch, WatchedStream

pytestmark = pytest.mark.unit


@pytest.fixture
def loop() -> Iterator[ServerLoop]:
    loop = ServerLoop("test-mcp")
    yield loop
    loop.close()


async def where() -> str:
    return threading.current_thread().name


async def for_ever() -> None:
    await asyncio.Event().wait()


def test_no_thread_runs_before_it_is_needed(loop: ServerLoop) -> None:
    assert not loop.started
    assert loop.submit(where()).result(60) == "test-mcp"
    assert loop.started


def test_what_runs_there_is_cancelled_at_the_end(loop: ServerLoop) -> None:
    work = loop.submit(for_ever())
    loop.submit(where()).result(60)
    loop.close()
    assert work.cancelled()


def test_after_the_end_nothing_runs_any_more(loop: ServerLoop) -> None:
    loop.close()
    assert loop.submit(where()).cancelled()


async def test_of_many_reports_the_newest_arrives_once() -> None:
    taken: list[dict[str, Report]] = []
    inlet = ReportInlet(asyncio.get_running_loop(), lambda batch: taken.append(dict(batch)))
    for state in (McpState.STARTING, McpState.WAITING, McpState.UP):
        inlet.put("a", Report(state))
    await asyncio.sleep(0)
    assert taken == [{"a": Report(McpState.UP)}]


async def test_of_much_progress_the_newest_is_told() -> None:
    told: list[str] = []
    inlet = ProgressInlet(asyncio.get_running_loop(), told.append)
    for step in range(1000):
        inlet.put(step, 1000, None)
    await asyncio.sleep(0)
    assert told == ["999 of 1000"]


async def test_progress_of_a_call_that_nobody_follows_is_dropped() -> None:
    inlet = ProgressInlet(asyncio.get_running_loop(), None)
    inlet.put(1, None, "x")


async def watched(*messages: object) -> tuple[Watch, list[object], list[str]]:
    """Return what came through a watched stream, and how often the model was asked for."""
    refused: list[str] = []
    send, receive = anyio.create_memory_object_stream[object](9)
    watch = Watch(lambda: refused.append("asked"))
    for message in messages:
        send.send_nowait(SessionMessage(message))  # type: ignore[arg-type]  # a JSON-RPC message
    send.close()
    async with WatchedStream(receive, watch) as stream:
        found: list[object] = [item async for item in stream]
    return watch, found, refused


async def test_schemas_of_results_never_reach_the_matcher_of_patterns() -> None:
    tool = {"name": "a", "outputSchema": {"pattern": "(a+)+$"}}
    answer = JSONRPCResponse(jsonrpc="2.0", id=1, result={"tools": [tool, 3]})
    watch, found, _ = await watched(answer)
    assert "outputSchema" not in repr(found)
    assert watch.ended.is_set()


async def test_a_server_that_asks_for_the_model_is_noticed() -> None:
    request = JSONRPCRequest(jsonrpc="2.0", id=1, method="sampling/createMessage", params={})
    _, found, refused = await watched(request)
    assert (len(found), refused) == (1, ["asked"])


async def test_a_burst_passes_and_a_flood_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    naps: list[float] = []

    async def nap(seconds: float) -> None:
        naps.append(seconds)

    clock = SimpleNamespace(current_time=lambda: 100.0, sleep=nap)
    monkeypatch.setattr("desktop.tools.mcp.pace.anyio", clock)
    pace = Pace()
    for _ in range(1000):
        await pace.wait(0)
    assert naps == []
    await pace.wait(1_000_000)
    assert naps == [pytest.approx(51 / 500)]
