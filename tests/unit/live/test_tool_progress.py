"""A word on the way of a call goes only where the service takes it, and answers nothing."""

from __future__ import annotations

import pytest

from desktop.core.tool import ToolResult
from tests.fakes.clock import settle
from tests.unit.live.stage import staged

pytestmark = pytest.mark.unit

PROGRESS = ToolResult("1", "f", {"status": "running"}, "SILENT", will_continue=True)


async def test_a_model_with_scheduling_is_told_that_a_call_goes_on() -> None:
    async with staged("gemini-3.8-live") as stage:
        await stage.call("1")
        stage.session.send_tool_result(PROGRESS)
        stage.session.send_tool_result(ToolResult("1", "f", {}))
        await settle()

        assert stage.link.sent == [("progress", "1"), ("tool result", "1")]


@pytest.mark.parametrize(
    "model", ["gemini-3.8-live-extended-thinking", "gemini-3.1-flash-live-preview", "unknown"]
)
async def test_a_model_that_would_abandon_the_call_is_told_the_result_only(model: str) -> None:
    async with staged(model) as stage:
        await stage.call("1")
        stage.session.send_tool_result(PROGRESS)
        stage.session.send_tool_result(ToolResult("1", "f", {}))
        await settle()

        assert stage.link.sent == [("tool result", "1")]


async def test_nothing_is_told_on_the_way_of_a_call_that_is_over_or_lost() -> None:
    async with staged() as stage:
        await stage.call("1")
        stage.session.send_tool_result(ToolResult("1", "f", {}))
        stage.session.send_tool_result(PROGRESS)
        await stage.call("2")
        await stage.lose()
        await stage.clock.advance(0.5)
        stage.session.send_tool_result(ToolResult("2", "f", {}, will_continue=True))
        await settle()

        assert "progress" not in stage.link.verbs()
