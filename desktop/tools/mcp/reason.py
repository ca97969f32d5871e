"""Why a server is down, in words, and what helps."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

import anyio
import httpx2
from mcp import MCPError
from mcp_types import CONNECTION_CLOSED

from desktop.core.fault import Fault, Reason
from desktop.tools.mcp.dial import Line, leaves
from desktop.tools.mcp.error import ServerError

_LOCKED_OUT = (401, 403, 407)


@dataclass(frozen=True, slots=True)
class Down:
    """``final`` says that trying again by itself cannot help."""

    text: str
    final: bool = False


def why(error: Exception | None, line: Line, *, was_up: bool, mute: bool) -> Down:
    """Return why a line has ended.

    ``was_up`` tells whether it had been open, ``mute`` that nothing was answered any more.
    """
    if mute:
        return _down(Reason.MCP_MUTE)
    found = leaves(error) if error is not None else []
    for leaf in found:
        if isinstance(leaf, ServerError):
            return Down(leaf.args[0], final=True)
    if line.web is not None:
        return _web(found, line.web.status, was_up=was_up)
    if any(isinstance(leaf, TimeoutError) for leaf in found):
        return _down(Reason.MCP_SILENT)
    return _program(line, found, was_up=was_up)


def _program(line: Line, found: list[BaseException], *, was_up: bool) -> Down:
    if line.said.strange and not was_up:
        return _down(Reason.MCP_PROSE)
    refused = [leaf for leaf in found if isinstance(leaf, MCPError)]
    if refused and refused[0].code != CONNECTION_CLOSED:
        return _down(Reason.MCP_REFUSED, words=refused[0].message[:300])
    return _down(Reason.MCP_STOPPED if was_up else Reason.MCP_ENDED)


def _web(found: list[BaseException], status: int, *, was_up: bool) -> Down:
    for leaf in found:
        if isinstance(leaf, ssl.SSLError) or "certificate" in str(leaf).lower():
            return Down(Fault(Reason.MCP_UNTRUSTED), final=True)
        if isinstance(leaf, httpx2.ConnectTimeout | httpx2.ReadTimeout | TimeoutError):
            return _down(Reason.MCP_NO_ANSWER)
        if isinstance(leaf, httpx2.ConnectError | anyio.BrokenResourceError | OSError):
            return _down(Reason.MCP_UNREACHABLE)
        if isinstance(leaf, httpx2.ProtocolError):
            return _down(Reason.MCP_NOT_HTTP)
    if status in _LOCKED_OUT:
        return Down(Fault(Reason.MCP_LOCKED_OUT, code=status), final=True)
    if status >= 400:
        return _down(Reason.MCP_HTTP, code=status)
    return _down(Reason.MCP_LINE_ENDED if was_up else Reason.MCP_NOT_MCP)


def _down(reason: Reason, **facts: str | int) -> Down:
    return Down(Fault(reason, **facts))
