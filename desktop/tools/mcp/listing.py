"""Asks a server for everything that it offers, page by page, without being kept for ever."""

from __future__ import annotations

import json

import mcp_types as types
from mcp import Client

from desktop.core.fault import Fault, Reason
from desktop.tools.mcp.error import ServerError
from desktop.tools.mcp.report import Listed

MAX_PAGES = 50
MAX_TOOLS = 300
_MAX_NAME = 128
_MAX_DESCRIPTION = 4_000
_MAX_SCHEMA = 60_000


async def list_all(client: Client) -> tuple[Listed, ...]:
    """Return every tool once, in the server's order. Raises ``ServerError`` or ``MCPError``."""
    capabilities = client.server_capabilities
    if capabilities is not None and capabilities.tools is None:
        return ()
    found: dict[str, Listed] = {}
    cursor: str | None = None
    seen: set[str] = set()
    for _ in range(MAX_PAGES):
        page = await client.list_tools(cursor=cursor)
        for tool in page.tools:
            if _is_usable(tool):
                found.setdefault(tool.name, _listed(tool))
        cursor = page.next_cursor
        if cursor is None or len(found) > MAX_TOOLS:
            return tuple(found.values())[:MAX_TOOLS]
        if cursor in seen:
            raise ServerError(Fault(Reason.MCP_LIST_ENDLESS))
        seen.add(cursor)
    raise ServerError(Fault(Reason.MCP_LIST_ENDLESS))


def _is_usable(tool: types.Tool) -> bool:
    name_fits = 0 < len(tool.name) <= _MAX_NAME and tool.name.isprintable()
    return name_fits and len(json.dumps(tool.input_schema, default=str)) <= _MAX_SCHEMA


def _listed(tool: types.Tool) -> Listed:
    notes = tool.annotations
    title = tool.title or (notes.title if notes else None) or tool.name
    hints = []
    if notes is not None:
        hints += ["reads only"] if notes.read_only_hint else []
        hints += ["destroys"] if notes.destructive_hint else []
        hints += ["open world"] if notes.open_world_hint else []
    return Listed(
        tool.name,
        _visible(title)[:_MAX_NAME],
        _visible(tool.description or "")[:_MAX_DESCRIPTION],
        tool.input_schema,
        tuple(hints),
    )


def _visible(text: str) -> str:
    """Return a text without what a person would not see and a model would read."""
    return "".join(c for c in text if c.isprintable() or c in "\n\t").strip()
