"""What every tool runner promises."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from desktop.core.events import Event, ToolCallFinished, ToolCallStateChanged
from desktop.core.ports import ToolRunner
from desktop.core.tool import ToolCall, ToolCallState, ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools.tool import Arguments, Risk, Tool
from desktop.tools.toolbox import Toolbox
from tests.fakes.clock import ManualClock, settle
from tests.fakes.memory import FakeNoteStore
from tests.fakes.tools import FakeDesktopHost, FakeToolRunner

pytestmark = pytest.mark.contract

SCHEMA = {"type": "object", "properties": {}}


class ToolRunnerContract:
    """The suite; a subclass makes a runner that has the tools echo, slow, boom and risky."""

    async def make(self, events: list[Event]) -> ToolRunner:
        raise NotImplementedError

    async def pass_time(self) -> None:
        """Let as much time pass as a person needs to read a request."""

    @pytest.fixture
    def events(self) -> list[Event]:
        return []

    @pytest.fixture
    async def runner(self, events: list[Event]) -> AsyncIterator[ToolRunner]:
        runner = await self.make(events)
        yield runner
        await runner.aclose()

    async def test_its_tools_are_declared(self, runner: ToolRunner) -> None:
        names = [d.name for d in runner.declarations()]
        assert {"echo", "slow", "boom", "risky"} <= set(names)

    async def test_a_call_gets_its_result(self, runner: ToolRunner) -> None:
        result = await runner.run(ToolCall("1", "echo", {"text": "hello"}))
        assert result == ToolResult("1", "echo", {"status": "ok", "said": "hello"})

    async def test_progress_is_told_in_order(self, runner: ToolRunner, events: list[Event]) -> None:
        await runner.run(ToolCall("1", "echo", {"text": "hello"}))
        assert states(events) == [ToolCallState.QUEUED, ToolCallState.RUNNING, ToolCallState.DONE]
        assert isinstance(events[-1], ToolCallFinished)

    async def test_an_unknown_tool_is_an_error_result(self, runner: ToolRunner) -> None:
        result = await runner.run(ToolCall("1", "nonsense"))
        assert result is not None
        assert result.response["status"] == "error"

    @pytest.mark.expects_log
    async def test_a_tool_that_fails_tells_no_details(
        self, runner: ToolRunner, caplog: pytest.LogCaptureFixture
    ) -> None:
        result = await runner.run(ToolCall("1", "boom"))
        assert result is not None
        assert result.response["status"] == "error"
        assert "secret" not in str(result.response) + caplog.text

    async def test_the_same_id_is_answered_once(self, runner: ToolRunner) -> None:
        first = await runner.run(ToolCall("1", "echo", {"text": "a"}))
        again = await runner.run(ToolCall("1", "echo", {"text": "a"}))
        assert (first is not None, again) == (True, None)

    async def test_a_withdrawn_call_is_not_answered(
        self, runner: ToolRunner, events: list[Event]
    ) -> None:
        task = asyncio.create_task(runner.run(ToolCall("1", "slow")))
        await settle()
        runner.cancel("1")
        assert await task is None
        assert states(events)[-1] is ToolCallState.CANCELLED

    async def test_a_slow_call_does_not_hold_up_another(self, runner: ToolRunner) -> None:
        slow = asyncio.create_task(runner.run(ToolCall("1", "slow")))
        await settle()
        result = await runner.run(ToolCall("2", "echo", {"text": "b"}))
        assert result is not None
        assert not slow.done()
        runner.cancel("1")
        await slow

    async def test_an_allowed_call_runs(self, runner: ToolRunner, events: list[Event]) -> None:
        task = asyncio.create_task(runner.run(ToolCall("1", "risky")))
        await settle()
        assert states(events)[-1] is ToolCallState.WAITING
        await self.pass_time()
        runner.decide("1", "allow")
        result = await task
        assert result is not None
        assert result.response["status"] == "ok"

    async def test_a_denied_call_is_answered_so(self, runner: ToolRunner) -> None:
        task = asyncio.create_task(runner.run(ToolCall("1", "risky")))
        await settle()
        await self.pass_time()
        runner.decide("1", "deny")
        result = await task
        assert result is not None
        assert result.response["status"] == "denied"

    async def test_a_waiting_call_shows_a_request(
        self, runner: ToolRunner, events: list[Event]
    ) -> None:
        task = asyncio.create_task(runner.run(ToolCall("1", "risky")))
        await settle()
        waiting = events[-1]
        assert isinstance(waiting, ToolCallStateChanged)
        assert waiting.request
        runner.cancel("1")
        await task

    async def test_unknown_ids_are_ignored(self, runner: ToolRunner, events: list[Event]) -> None:
        runner.cancel("nobody")
        runner.decide("nobody", "allow")
        assert events == []

    async def test_closing_ends_what_runs(self, runner: ToolRunner) -> None:
        task = asyncio.create_task(runner.run(ToolCall("1", "slow")))
        await settle()
        await runner.aclose()
        assert await task is None

    async def test_nothing_is_answered_after_closing(self, runner: ToolRunner) -> None:
        await runner.aclose()
        assert await runner.run(ToolCall("1", "echo", {"text": "late"})) is None


class TestFakeToolRunner(ToolRunnerContract):
    async def make(self, events: list[Event]) -> ToolRunner:
        return FakeToolRunner(
            events.append,
            {"echo": lambda a: {"said": a["text"]}, "slow": {}, "boom": _burst, "risky": {}},
            held=["slow"],
            asking=["risky"],
        )


class TestToolbox(ToolRunnerContract):
    async def make(self, events: list[Event]) -> ToolRunner:
        self.clock = ManualClock()
        return Toolbox(
            events.append,
            FakeDesktopHost(),
            FakeNoteStore(),
            self.clock,
            ToolSettings(),
            extra=(
                Tool("echo", "Repeats.", SCHEMA, Risk.READ, _echo),
                Tool("slow", "Never ends.", SCHEMA, Risk.READ, _hang),
                Tool("boom", "Fails.", SCHEMA, Risk.READ, _boom),
                Tool("risky", "Acts.", SCHEMA, Risk.SEND, _act, ask=lambda _: "Shall I act?"),
            ),
        )

    async def pass_time(self) -> None:
        await self.clock.advance(1.0)


def states(events: list[Event]) -> list[ToolCallState]:
    return [event.state for event in events if isinstance(event, ToolCallStateChanged)]


def _burst(_arguments: Arguments) -> dict[str, Any]:
    raise ValueError("a secret of the person")


async def _echo(arguments: Arguments) -> dict[str, Any]:
    return {"said": arguments["text"]}


async def _hang(_arguments: Arguments) -> dict[str, Any]:
    await asyncio.Event().wait()
    return {}


async def _boom(arguments: Arguments) -> dict[str, Any]:
    return _burst(arguments)


async def _act(_arguments: Arguments) -> dict[str, Any]:
    return {}
