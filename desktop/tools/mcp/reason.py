"""Why a server is down, in words, and what helps."""

from __future__ import annotations

import ssl
from dataclasses import dataclass

import anyio
import httpx2
from mcp import MCPError
from mcp_types import CONNECTION_CLOSED

from desktop.tools.mcp.dial import Line, leaves
from desktop.tools.mcp.error import ServerError

_REFUSED = {401: "without a key that it knows", 403: "with this key", 407: "through the proxy"}


@dataclass(frozen=True, slots=True)
class Reason:
    """``final`` says that trying again by itself cannot help."""

    text: str
    final: bool = False


def why(error: Exception | None, line: Line, *, was_up: bool, mute: bool) -> Reason:
    """Return why a line has ended.

    ``was_up`` tells whether it had been open, ``mute`` that nothing was answered any more.
    """
    if mute:
        return Reason("It no longer answered.")
    found = leaves(error) if error is not None else []
    for leaf in found:
        if isinstance(leaf, ServerError):
            return Reason(str(leaf), final=True)
    if line.web is not None:
        return _web(found, line.web.status, was_up=was_up)
    if any(isinstance(leaf, TimeoutError) for leaf in found):
        return Reason(
            "It was started, but said nothing for a minute. "
            "See whether its command is right; a program that has to be fetched first may need "
            "a second attempt.",
        )
    return _program(line, found, was_up=was_up)


def _program(line: Line, found: list[BaseException], *, was_up: bool) -> Reason:
    if line.said.strange and not was_up:
        return Reason(
            "It writes text where only messages belong, so it cannot be understood. "
            "See whether its command is that of an MCP server that speaks over stdio.",
        )
    refused = [leaf for leaf in found if isinstance(leaf, MCPError)]
    if refused and refused[0].code != CONNECTION_CLOSED:
        return Reason(f"It refused to begin: {refused[0].message[:300]}")
    if was_up:
        return Reason("It stopped by itself. Its last words may tell why.")
    return Reason("It ended before it was ready. Its last words may tell why.")


def _web(found: list[BaseException], status: int, *, was_up: bool) -> Reason:
    for leaf in found:
        if isinstance(leaf, ssl.SSLError) or "certificate" in str(leaf).lower():
            return Reason("Its certificate cannot be trusted. Ask whoever runs it.", final=True)
        if isinstance(leaf, httpx2.ConnectTimeout | httpx2.ReadTimeout | TimeoutError):
            return Reason("It does not answer. See whether the address is right.")
        if isinstance(leaf, httpx2.ConnectError | anyio.BrokenResourceError | OSError):
            return Reason("It cannot be reached. See whether it runs, and the network is there.")
        if isinstance(leaf, httpx2.ProtocolError):
            return Reason("What answers there does not speak HTTP as it should.")
    if status in _REFUSED:
        return Reason(
            f"It lets nobody in {_REFUSED[status]} (HTTP {status}). "
            'Put its key into "headers" in the file, best as ${keyring:NAME}.',
            final=True,
        )
    if status >= 400:
        mend = " See whether the address ends as its maker says." if status in (404, 405) else ""
        return Reason(f"It answered with HTTP {status}.{mend}")
    if was_up:
        return Reason("The line to it has ended.")
    return Reason("What answers there is not an MCP server. See whether the address is right.")
