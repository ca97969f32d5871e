"""Which of the servers' tools the model may call, under what names, and of which class."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.core.mcp import McpServer, McpState, McpTool
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking
from desktop.tools.mcp.book import Standing, ToolBook
from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.naming import declared_names
from desktop.tools.mcp.report import Listed, Report
from desktop.tools.mcp.schema import checkable, told
from desktop.tools.tool import Ask, Risk, Tool

Run = Callable[[str, str, Mapping[str, Any]], Awaitable[Mapping[str, Any]]]
"""Calls a tool of a server: server, tool, arguments."""

_OFFERED_IN = (McpState.UP, McpState.WAITING, McpState.STARTING)
_MAX_DESCRIPTION = 1_024


@dataclass(frozen=True, slots=True)
class Stock:
    """One server with what is known of it and of its tools."""

    spec: ServerSpec
    report: Report
    standing: Mapping[str, Standing]


def usual_risk(spec: ServerSpec, listed: Listed) -> str:
    """Return the class of a tool unless the person lowers it.

    A server's own hints can raise it and never lower it: nobody vouches for them.
    """
    return "X" if spec.url or "open world" in listed.hints else "W"


def servers_of(stocks: Sequence[Stock], limit: int) -> tuple[McpServer, ...]:
    """Return the servers as they are shown; of the tools that are to be on, ``limit`` are."""
    names = _names(stocks)
    on = _on(stocks, limit)
    return tuple(
        McpServer(
            name=stock.spec.name,
            kind="web" if stock.spec.url else "program",
            command=stock.spec.shown,
            state=stock.report.state,
            reason=stock.report.reason,
            version=stock.report.version,
            tools=tuple(_shown(stock, tool, names, on) for tool in stock.report.listed),
            missing=stock.report.missing,
            said=stock.report.said,
            restarts=stock.report.restarts,
            refused=stock.report.refused,
        )
        for stock in stocks
    )


def tools_of(stocks: Sequence[Stock], shown: Sequence[McpServer], run: Run) -> list[Tool]:
    """Return the tools that are on, ready to be called.

    A server that is about to start again keeps its tools: their calls fail at once, and the
    model's list does not flicker.
    """
    found = []
    for stock, server in zip(stocks, shown, strict=True):
        if server.state not in _OFFERED_IN:
            continue
        pairs = zip(stock.report.listed, server.tools, strict=True)
        found += [_tool(stock.spec, listed, tool, run) for listed, tool in pairs if tool.on]
    return found


def listed_of(stock: Stock, tool: str) -> Listed | None:
    """Return what a server says of a tool now."""
    return next((listed for listed in stock.report.listed if listed.name == tool), None)


def stocked(found: Sequence[tuple[ServerSpec, Report]], book: ToolBook, limit: int) -> list[Stock]:
    """Return servers with what the book says of their tools.

    Those of a server that is new are on as far as the others leave room, up to an even share: the
    first to come up must not leave the others without any.
    """
    stocks = []
    used = sum(report.state is not McpState.OFF for _, report in found)
    share = -(-limit // max(1, used))
    taken = sum(
        book.count_on(spec.name, [tool.name for tool in report.listed]) for spec, report in found
    )
    for spec, report in found:
        known = book.count_on(spec.name, [tool.name for tool in report.listed])
        room = min(share, limit - taken)
        standing = book.review(spec.name, report.listed, room) if report.listed else {}
        taken += book.count_on(spec.name, [tool.name for tool in report.listed]) - known
        stocks.append(Stock(spec, report, standing))
    return stocks


def _names(stocks: Sequence[Stock]) -> dict[tuple[str, str], str]:
    names: dict[tuple[str, str], str] = {}
    for stock in stocks:
        listed = [tool.name for tool in stock.report.listed]
        found = declared_names(stock.spec.name, listed, names.values())
        names |= {(stock.spec.name, tool): name for tool, name in found.items()}
    return names


def _on(stocks: Sequence[Stock], limit: int) -> set[tuple[str, str]]:
    wanted = [
        (stock.spec.name, tool)
        for stock in stocks
        for tool, standing in stock.standing.items()
        if standing.on and not standing.change
    ]
    return set(wanted[:limit])


def _shown(
    stock: Stock,
    listed: Listed,
    names: Mapping[tuple[str, str], str],
    on: set[tuple[str, str]],
) -> McpTool:
    key = (stock.spec.name, listed.name)
    standing = stock.standing.get(listed.name, Standing("new"))
    usual = usual_risk(stock.spec, listed)
    return McpTool(
        name=listed.name,
        declared=names[key],
        title=listed.title,
        description=listed.description,
        on=key in on,
        risk=standing.risk or usual,
        usual_risk=usual,
        change=standing.change,
        was=standing.was,
        hints=listed.hints,
    )


def _tool(spec: ServerSpec, listed: Listed, shown: McpTool, run: Run) -> Tool:
    async def call(arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        return await run(spec.name, listed.name, arguments)

    return Tool(
        name=shown.declared,
        description=listed.description[:_MAX_DESCRIPTION] or listed.title,
        parameters=checkable({"type": "object", **listed.schema}),
        risk=Risk(shown.risk),
        run=call,
        ask=lambda arguments: _asked(spec, listed, arguments),
        deadline_s=spec.timeout_s,
        title=listed.title,
        origin=f"mcp:{spec.name}",
        taints=f"mcp:{spec.name}",
        identity=spec.identity,
        declared=told(listed.schema),
    )


def _asked(spec: ServerSpec, listed: Listed, arguments: Mapping[str, Any]) -> Ask:
    """Word the question; a program's tool may do anything, so its command is not its host."""
    import json

    payload = json.dumps(arguments, ensure_ascii=False, indent=2)
    return Ask(Phrase(Asking.SERVER, server=spec.name, tool=listed.title), spec.host, payload)
