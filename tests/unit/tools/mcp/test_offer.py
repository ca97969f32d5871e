from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop.core.mcp import McpServer, McpState
from desktop.tools.mcp.book import ToolBook
from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.offer import Stock, servers_of, stocked, tools_of
from desktop.tools.mcp.report import Listed, Report
from desktop.tools.tool import Tool

pytestmark = pytest.mark.unit

SCHEMA = {"type": "object", "properties": {"a": {"const": 5}}, "required": ["a"]}


def offered(count: int, *hints: str) -> tuple[Listed, ...]:
    return tuple(Listed(f"t{n}", f"T {n}", "Does.", SCHEMA, hints) for n in range(count))


def up(name: str, count: int, *hints: str, url: str = "") -> tuple[ServerSpec, Report]:
    spec = ServerSpec(name, url=url) if url else ServerSpec(name, "run", ("x",), {"KEY": "v"})
    return spec, Report(McpState.UP, listed=offered(count, *hints))


@pytest.fixture
def book(tmp_path: Path) -> ToolBook:
    return ToolBook(tmp_path / "tools.json")


async def run(server: str, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"status": "ok", "called": [server, tool, dict(arguments)]}


def shown(stocks: Sequence[Stock], limit: int = 20) -> tuple[McpServer, ...]:
    return servers_of(stocks, limit)


def tools(stocks: Sequence[Stock], limit: int = 20) -> list[Tool]:
    return tools_of(stocks, shown(stocks, limit), run)


def test_no_server_takes_the_share_of_another(book: ToolBook) -> None:
    stocks = stocked([up("a", 30), up("b", 30)], book, 20)
    assert [sum(tool.on for tool in server.tools) for server in shown(stocks)] == [10, 10]


def test_one_server_alone_may_fill_the_limit(book: ToolBook) -> None:
    assert len(tools(stocked([up("a", 30)], book, 20))) == 20


def test_a_lower_limit_switches_the_last_ones_off(book: ToolBook) -> None:
    stocks = stocked([up("a", 10)], book, 20)
    assert [tool.name for tool in tools(stocks, 2)] == ["a__t0", "a__t1"]


@pytest.mark.parametrize(
    ("found", "risk"),
    [
        (up("a", 1), "W"),
        (up("a", 1, "reads only"), "W"),
        (up("a", 1, "open world"), "X"),
        (up("a", 1, "reads only", url="https://e.org/mcp"), "X"),
    ],
)
def test_hints_raise_the_class_and_never_lower_it(
    book: ToolBook, found: tuple[ServerSpec, Report], risk: str
) -> None:
    assert tools(stocked([found], book, 20))[0].risk == risk


def test_the_person_may_lower_the_class(book: ToolBook) -> None:
    stocked([up("a", 1)], book, 20)
    book.set_risk("a", offered(1)[0], "R")
    assert tools(stocked([up("a", 1)], book, 20))[0].risk == "R"


def test_the_model_is_told_what_it_can_be_told_and_the_rest_is_checked(book: ToolBook) -> None:
    (tool,) = tools(stocked([up("a", 1)], book, 20))
    assert tool.parameters == SCHEMA
    assert "const" not in str(tool.declaration.parameters)
    assert "one of [5]" in str(tool.declaration.parameters)


def test_what_a_grant_is_bound_to_changes_with_the_command_and_not_with_a_secret(
    book: ToolBook,
) -> None:
    spec, report = up("a", 1)
    keys = {
        tools(stocked([(other, report)], book, 20))[0].key
        for other in (
            spec,
            ServerSpec("a", "run", ("y",), {"KEY": "v"}),
            ServerSpec("a", "run", ("x",), {"KEY": "another"}),
        )
    }
    assert len(keys) == 2


async def test_a_call_goes_to_the_servers_own_name_of_the_tool(book: ToolBook) -> None:
    (tool,) = tools(stocked([up("a", 1)], book, 20))
    assert (await tool.run({"a": 5}))["called"] == ["a", "t0", {"a": 5}]
    assert (tool.origin, tool.taints) == ("mcp:a", "mcp:a")


def test_the_card_shows_host_and_payload(book: ToolBook) -> None:
    (tool,) = tools(stocked([up("a", 1, url="https://crm.example.org/mcp")], book, 20))
    assert tool.ask is not None
    ask = tool.ask({"a": "secret plan"})
    assert not isinstance(ask, str)
    assert ask.host == "crm.example.org"
    assert "secret plan" in ask.payload


@pytest.mark.parametrize(
    ("state", "count"),
    [(McpState.UP, 1), (McpState.WAITING, 1), (McpState.FAILED, 0), (McpState.OFF, 0)],
)
def test_only_servers_that_run_or_are_about_to_offer_tools(
    book: ToolBook, state: McpState, count: int
) -> None:
    spec, _ = up("a", 1)
    stocks = stocked([(spec, Report(state, listed=offered(1)))], book, 20)
    assert len(tools(stocks)) == count
