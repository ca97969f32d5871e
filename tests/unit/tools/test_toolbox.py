"""Deadlines, cancellation, loops and everything else that may go wrong with a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from desktop.core.events import (
    Event,
    InputTranscript,
    LinkOpened,
    ToolCallFinished,
    ToolCallStateChanged,
)
from desktop.core.tool import ToolCall, ToolCallState
from desktop.settings.sections import ToolSettings
from desktop.tools.tool import Arguments, Risk, Tool
from desktop.tools.toolbox import CALLS_PER_TURN, Toolbox
from tests.fakes.clock import ManualClock, settle
from tests.fakes.memory import FakeNoteStore
from tests.fakes.tools import FakeDesktopHost

pytestmark = pytest.mark.unit

SCHEMA = {"type": "object", "properties": {}}


async def _hang(_arguments: Arguments) -> dict[str, Any]:
    await asyncio.Event().wait()
    return {}


async def _boom(_arguments: Arguments) -> dict[str, Any]:
    raise ValueError("the canary secret")


async def _huge(_arguments: Arguments) -> dict[str, Any]:
    return {"text": "x" * 1_000_000}


async def _odd(_arguments: Arguments) -> dict[str, Any]:
    return {"value": object()}


async def _quit(_arguments: Arguments) -> dict[str, Any]:
    raise asyncio.CancelledError


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
async def box(clock: ManualClock, events: list[Event]) -> AsyncIterator[Toolbox]:
    jobs = {"hang": _hang, "boom": _boom, "huge": _huge, "odd": _odd, "quit": _quit}
    extra = [Tool(name, "Tests.", SCHEMA, Risk.READ, run) for name, run in jobs.items()]
    extra.append(Tool("quick", "Tests.", SCHEMA, Risk.READ, _hang, deadline_s=2))
    box = Toolbox(events.append, FakeDesktopHost(), FakeNoteStore(), clock, ToolSettings(), extra)
    yield box
    await box.aclose()


async def respond(box: Toolbox, name: str, call_id: str = "1", **arguments: Any) -> Any:
    result = await box.run(ToolCall(call_id, name, arguments))
    assert result is not None
    return result.response


async def test_a_tool_may_be_left_undeclared(box: Toolbox) -> None:
    names = {declaration.name for declaration in box.declarations(without={"offer_card"})}
    assert "offer_card" not in names
    assert "current_time" in names


async def test_tools_do_not_block_the_model(box: Toolbox) -> None:
    assert not any(declaration.blocking for declaration in box.declarations())


async def test_bad_arguments_never_reach_the_tool(box: Toolbox) -> None:
    response = await respond(box, "set_timer", seconds="soon")
    assert response["status"] == "bad arguments"
    assert box.timers.all() == ()


async def test_a_slow_tool_is_stopped_at_the_deadline(box: Toolbox, clock: ManualClock) -> None:
    task = asyncio.create_task(respond(box, "hang"))
    await settle()
    await clock.advance(ToolSettings().deadline_s)
    assert (await task)["status"] == "timed out"


async def test_a_tool_may_have_its_own_deadline(box: Toolbox, clock: ManualClock) -> None:
    task = asyncio.create_task(respond(box, "quick"))
    await settle()
    await clock.advance(2)
    assert (await task)["status"] == "timed out"


async def test_the_duration_counts_from_the_request(
    box: Toolbox, clock: ManualClock, events: list[Event]
) -> None:
    task = asyncio.create_task(respond(box, "quick"))
    await settle()
    await clock.advance(2)
    await task
    finished = events[-1]
    assert isinstance(finished, ToolCallFinished)
    assert (finished.state, finished.duration_ms) == (ToolCallState.FAILED, 2000)


@pytest.mark.expects_log
async def test_a_failing_tool_tells_and_logs_no_secret(
    box: Toolbox, caplog: pytest.LogCaptureFixture
) -> None:
    response = await respond(box, "boom")
    assert response == {"status": "error", "reason": "the tool failed"}
    assert "ValueError" in caplog.text
    assert "canary" not in caplog.text


@pytest.mark.expects_log
async def test_a_result_that_is_not_json_is_an_error(box: Toolbox) -> None:
    assert (await respond(box, "odd"))["status"] == "error"


async def test_a_tool_that_cancels_itself_is_an_error(box: Toolbox) -> None:
    assert (await respond(box, "quit"))["status"] == "error"


async def test_a_huge_result_is_cut_short(box: Toolbox) -> None:
    assert (await respond(box, "huge"))["truncated"] is True


async def test_the_person_may_cancel_and_the_model_is_told(
    box: Toolbox, events: list[Event]
) -> None:
    task = asyncio.create_task(respond(box, "hang"))
    await settle()
    box.cancel_by_person("1")
    assert await task == {"status": "cancelled by the user"}
    assert isinstance(events[-1], ToolCallFinished)
    assert events[-1].state is ToolCallState.CANCELLED


async def test_a_withdrawal_outranks_the_person(box: Toolbox) -> None:
    task = asyncio.create_task(box.run(ToolCall("1", "hang")))
    await settle()
    box.cancel_by_person("1")
    box.cancel("1")
    assert await task is None


async def test_a_withdrawn_request_can_no_longer_be_allowed(box: Toolbox) -> None:
    url = {"url": "https://example.org/"}
    task = asyncio.create_task(box.run(ToolCall("1", "open_url", url)))
    await settle()
    box.cancel("1")
    box.decide("1", "allow")
    assert await task is None


async def test_the_person_may_cancel_a_request(box: Toolbox) -> None:
    task = asyncio.create_task(respond(box, "open_url", url="https://example.org/"))
    await settle()
    box.cancel_by_person("1")
    assert (await task)["status"] == "cancelled by the user"


async def test_a_caller_that_goes_away_leaves_nothing_running(
    box: Toolbox, events: list[Event]
) -> None:
    task = asyncio.create_task(box.run(ToolCall("1", "hang")))
    await settle()
    task.cancel()
    await asyncio.wait((task,))
    assert not [t for t in asyncio.all_tasks() if t.get_name().startswith(("call", "tool"))]
    assert isinstance(events[-1], ToolCallFinished)


async def test_a_loop_of_calls_is_stopped(box: Toolbox) -> None:
    for number in range(CALLS_PER_TURN):
        assert (await respond(box, "current_time", str(number)))["status"] == "ok"
    assert (await respond(box, "current_time", "one more"))["status"] == "error"


async def test_a_word_of_the_person_begins_a_new_turn(box: Toolbox) -> None:
    for number in range(CALLS_PER_TURN):
        await respond(box, "current_time", str(number))
    box.observe(InputTranscript("and now?"))
    assert (await respond(box, "current_time", "one more"))["status"] == "ok"


async def test_a_pause_ends_the_count(box: Toolbox, clock: ManualClock) -> None:
    for number in range(CALLS_PER_TURN):
        await respond(box, "current_time", str(number))
    await clock.advance(10)
    assert (await respond(box, "current_time", "one more"))["status"] == "ok"


async def test_a_new_session_may_use_old_ids(box: Toolbox) -> None:
    await respond(box, "current_time")
    box.observe(LinkOpened("local", "demo"))
    assert (await respond(box, "current_time"))["status"] == "ok"


async def test_a_resumed_session_may_not(box: Toolbox) -> None:
    await respond(box, "current_time")
    box.observe(LinkOpened("local", "demo", resumed=True))
    assert await box.run(ToolCall("1", "current_time")) is None


async def test_many_calls_at_once_are_each_answered_once(box: Toolbox, events: list[Event]) -> None:
    ids = [str(number) for number in range(50)]
    results = await asyncio.gather(*(box.run(ToolCall(i, "current_time")) for i in ids))
    assert [result.call_id for result in results if result is not None] == ids
    assert sum(isinstance(event, ToolCallFinished) for event in events) == 50


async def test_arguments_are_told_with_every_step(box: Toolbox, events: list[Event]) -> None:
    await respond(box, "set_timer", seconds=5)
    steps = [event for event in events if isinstance(event, ToolCallStateChanged)]
    assert all(step.arguments == {"seconds": 5} for step in steps)
    assert [step.state for step in steps] == ["queued", "running", "done"]


async def test_two_tools_of_one_name_are_refused(clock: ManualClock) -> None:
    twin = Tool("current_time", "Tests.", SCHEMA, Risk.READ, _hang)
    with pytest.raises(ValueError, match="same name"):
        Toolbox(print, FakeDesktopHost(), FakeNoteStore(), clock, ToolSettings(), [twin])


def test_sending_is_never_harmless() -> None:
    with pytest.raises(ValueError, match="never harmless"):
        Tool("act", "Tests.", SCHEMA, Risk.SEND, _hang, harmless=True)


@pytest.mark.parametrize("before", range(31_800, 32_000, 29))
async def test_no_half_of_a_secret_remains_where_a_result_is_cut(
    clock: ManualClock, events: list[Event], before: int
) -> None:
    key = "AIza" + "Canary0123456789" * 2 + "xyz"

    async def long(_arguments: Arguments) -> dict[str, Any]:
        return {"text": "x " * (before // 2) + key + " y" * 9_000}

    tool = Tool("long", "Tests.", SCHEMA, Risk.READ, long)
    box = Toolbox(events.append, FakeDesktopHost(), FakeNoteStore(), clock, ToolSettings(), [tool])
    assert "Canary" not in str(await respond(box, "long"))
    await box.aclose()
