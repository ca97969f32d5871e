"""Tools that hang, break, flood and blab: the fault rows of tools."""

from __future__ import annotations

import asyncio
import json
import logging
import stat
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from desktop.core.consent import ConsentRequest
from desktop.core.events import Event, ToolCallFinished, ToolCallStateChanged
from desktop.core.tool import ToolCall, ToolCallState, ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools.call import MOST_QUESTIONS
from desktop.tools.kit import Surroundings
from desktop.tools.overflow import MOST_FILES
from desktop.tools.registry import Entry
from desktop.tools.response import MAX_BYTES
from desktop.tools.running import running_call
from desktop.tools.schema import Checker
from desktop.tools.tool import Arguments, Risk, Tool
from desktop.tools.toolbox import Toolbox
from tests.fakes.clock import ManualClock, settle
from tests.fakes.memory import FakeNoteStore
from tests.fakes.tools import FakeDesktopHost

pytestmark = pytest.mark.unit

ANY = {"type": "object", "properties": {}}
CANARY = "canary-7f3a-hunter2"


class Floor:
    """A toolbox with tools that go wrong."""

    def __init__(self, home: Path) -> None:
        self.events: list[Event] = []
        self.clock = ManualClock()
        self.home = home
        self.progress: list[ToolResult] = []
        jobs = {"hang": _hang, "boom": _boom, "flood": _flood, "slow": self._slow, "echo": _echo}
        tools = [Tool(name, "Tests.", ANY, Risk.READ, job) for name, job in jobs.items()]
        tools.append(Tool("send", "Tests.", ANY, Risk.SEND, _echo))
        self.box = Toolbox(
            self.events.append, FakeDesktopHost(), FakeNoteStore(), self.clock, ToolSettings(),
            tools, around=Surroundings(results=home / "results", private=home),
        )  # fmt: skip

    def call(self, name: str, **arguments: Any) -> asyncio.Task[ToolResult | None]:
        call = ToolCall(name, name, arguments)
        return asyncio.create_task(self.box.run(call, self.progress.append))

    async def _slow(self, _arguments: Arguments) -> dict[str, Any]:
        running = running_call()
        assert running is not None
        for step in range(4):
            await self.clock.sleep(3)
            running.report(f"step {step}")
        return {}


async def _hang(_arguments: Arguments) -> dict[str, Any]:
    await asyncio.Event().wait()
    return {}


async def _boom(arguments: Arguments) -> dict[str, Any]:
    raise ValueError(f"cannot open {CANARY} {arguments}")


async def _flood(_arguments: Arguments) -> dict[str, Any]:
    return {"rows": ["x" * 1000] * 10_000}


async def _echo(arguments: Arguments) -> dict[str, Any]:
    return dict(arguments)


@pytest.fixture
async def floor(tmp_path: Path) -> AsyncIterator[Floor]:
    floor = Floor(tmp_path)
    yield floor
    await floor.box.aclose()


async def test_40_hanging_tool(floor: Floor) -> None:
    call = floor.call("hang")
    await settle()
    last = floor.events[-1]
    assert isinstance(last, ToolCallStateChanged)
    assert last.state is ToolCallState.RUNNING
    await floor.clock.advance(30)
    result = await call
    assert result is not None
    assert result.response["status"] == "timed out"


@pytest.mark.expects_log
async def test_41_raising_tool(floor: Floor, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    result = await floor.call("boom", password=CANARY)
    assert result is not None
    assert result.response == {"status": "error", "reason": "the tool failed"}
    assert "ValueError" in caplog.text
    assert CANARY not in caplog.text


async def test_42_ten_megabytes(floor: Floor) -> None:
    result = await floor.call("flood")
    assert result is not None
    response = result.response
    assert response["truncated"] is True
    assert len(json.dumps(response).encode()) <= MAX_BYTES * 1.01
    kept = floor.home / "results" / response["file"]
    assert len(json.loads(kept.read_bytes())["rows"]) == 10_000
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


async def test_the_model_can_read_on_in_what_was_too_long(floor: Floor) -> None:
    flooded = await floor.call("flood")
    assert flooded is not None
    result = await floor.call("read_result", file=flooded.response["file"], offset=10)
    assert result is not None
    assert result.response["text"].startswith("xxx")
    assert result.response["next_offset"] > 10


@pytest.mark.parametrize("name", ["../notes.db", "result-1.json", "/etc/passwd", ""])
async def test_only_results_can_be_read_on(floor: Floor, name: str) -> None:
    result = await floor.call("read_result", file=name)
    assert result is not None
    assert result.response["status"] == "refused"


async def test_only_so_many_results_are_kept(floor: Floor) -> None:
    overflow = floor.box._overflow
    assert overflow is not None
    for _ in range(MOST_FILES + 5):
        await overflow.keep({"a": 1})
    assert len(list((floor.home / "results").iterdir())) == MOST_FILES


@pytest.mark.expects_log
async def test_a_folder_that_cannot_be_written_costs_only_the_rest(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "results").write_text("in the way", encoding="utf-8")
    floor = Floor(tmp_path)
    result = await floor.call("flood")
    assert result is not None
    assert result.response["truncated"] is True
    assert "file" not in result.response
    assert "cannot be written" in caplog.text
    await floor.box.aclose()


async def test_progress_is_told_to_the_person_each_time_and_to_the_model_now_and_then(
    floor: Floor,
) -> None:
    call = floor.call("slow")
    await settle()
    await floor.clock.advance(12)
    await call
    told = [e.progress for e in floor.events if isinstance(e, ToolCallStateChanged) and e.progress]
    assert told == [f"step {step}" for step in range(4)]
    assert [result.response["progress"] for result in floor.progress] == ["step 1", "step 3"]
    assert all(result.will_continue and result.scheduling == "SILENT" for result in floor.progress)


async def test_a_secret_stands_in_no_log_at_any_level(
    floor: Floor, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("echo", "no_such_tool", "calculate", "read_result", "take_note", "open_url"):
        await floor.call(name, text=CANARY, expression=CANARY, file=CANARY, url=CANARY)
    call = floor.call("send", text=CANARY)
    await settle()
    floor.box.decide("send", "deny")
    await call
    assert CANARY not in caplog.text


async def test_what_looks_like_a_key_does_not_reach_the_model(floor: Floor) -> None:
    result = await floor.call("echo", text="AIzaSyA" + "b" * 32, card="4111 1111 1111 1111")
    assert result is not None
    assert "hidden by Attune" in result.response["text"]
    assert "4111" not in result.response["card"]


async def test_everything_can_be_stopped_at_once(floor: Floor) -> None:
    calls = [floor.call("hang"), floor.call("send")]
    await settle()
    floor.box.cancel_all_by_person()
    responses = [result.response for call in calls if (result := await call)]
    assert responses == [{"status": "cancelled by the user"}] * 2
    assert sum(isinstance(event, ToolCallFinished) for event in floor.events) == 2


async def test_a_tool_that_never_stops_talking_or_asking_is_held_back(floor: Floor) -> None:
    replies: list[bool] = []

    async def nag(_arguments: Arguments) -> dict[str, Any]:
        running = running_call()
        assert running is not None
        for number in range(MOST_QUESTIONS + 3):
            running.report(f"line {number}")
            reply = await running.ask(ConsentRequest("nag", "And now?"))
            replies.append(reply.answered)
        return {}

    floor.box._registry._entries["nag"] = Entry(
        Tool("nag", "Tests.", ANY, Risk.READ, nag), Checker(ANY)
    )
    call = floor.call("nag")
    for _ in range(MOST_QUESTIONS):
        await settle()
        floor.box.decide("nag", "deny")
    await call
    told = [e for e in floor.events if isinstance(e, ToolCallStateChanged) and e.progress]
    assert (replies.count(True), replies.count(False)) == (MOST_QUESTIONS, 3)
    assert len(told) == 1


async def test_the_clock_of_a_call_stands_still_while_the_person_is_asked(floor: Floor) -> None:
    async def ask(_arguments: Arguments) -> dict[str, Any]:
        running = running_call()
        assert running is not None
        reply = await running.ask(ConsentRequest("ask", "Which?"))
        return dict(reply.values)

    floor.box._registry._entries["ask"] = Entry(
        Tool("ask", "Tests.", ANY, Risk.READ, ask, deadline_s=5), Checker(ANY)
    )
    call = floor.call("ask")
    await settle()
    await floor.clock.advance(50)
    floor.box.decide("ask", "allow", {"size": "M"})
    result = await call
    assert result is not None
    assert result.response == {"status": "ok", "size": "M"}
