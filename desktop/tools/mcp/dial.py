"""Opens the line to one server; everything here runs in that server's own task."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import mcp_types as types
from mcp import Client, MCPError
from mcp.client.session import ClientRequestContext

from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.http import WebTransport, web_streams, web_transport
from desktop.tools.mcp.overflow import OverflowStore
from desktop.tools.mcp.stdio import Grace, Said, stdio_streams
from desktop.tools.mcp.watch import Watch, WatchedStream

# What they log may quote a server's messages, and so the person's data.
for _name in ("mcp", "client", "httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)

ME = types.Implementation(name="attune", version="0.1")

_NEWER = frozenset({types.UNSUPPORTED_PROTOCOL_VERSION, types.METHOD_NOT_FOUND})

Ask = Callable[[types.ElicitRequestParams], Awaitable[types.ElicitResult]]


@dataclass(slots=True)
class Line:
    """What one line needs, and what is seen on it; ``roots`` are folders to tell of."""

    store: OverflowStore
    grace: Grace
    ask: Ask
    roots: Callable[[], tuple[str, ...]]
    on_notice: Callable[[types.ServerNotification], object]
    on_refused: Callable[[], object]
    said: Said = field(default_factory=Said)
    web: WebTransport | None = None
    watch: Watch | None = None


@asynccontextmanager
async def dialled(spec: ServerSpec, line: Line) -> AsyncIterator[Client]:
    """Yield a client whose handshake is done.

    The old handshake comes first: nearly every server knows it, and one that does not says so at
    once, while some older ones never answer the new one's first question.
    """
    async with AsyncExitStack() as stack:
        try:
            client = await stack.enter_async_context(_client(spec, line, "legacy"))
        except* MCPError as group:
            codes = {error.code for error in leaves(group) if isinstance(error, MCPError)}
            if not codes & _NEWER:
                raise
            client = None
        if client is None:
            client = await stack.enter_async_context(_client(spec, line, "auto"))
        yield client


def _client(spec: ServerSpec, line: Line, mode: str) -> Client:
    async def roots(context: ClientRequestContext) -> types.ListRootsResult:
        del context
        found = [_root(folder) for folder in line.roots()]
        return types.ListRootsResult(roots=found)

    async def elicit(
        context: ClientRequestContext, params: types.ElicitRequestParams
    ) -> types.ElicitResult:
        del context
        return await line.ask(params)

    async def notice(message: Any) -> None:  # noqa: ANN401 - the SDK's union of notifications and errors
        if not isinstance(message, Exception):
            line.on_notice(message)

    return Client(
        _transport(spec, line),
        mode=mode,
        client_info=ME,
        cache=None,
        list_roots_callback=roots,
        elicitation_callback=elicit,
        message_handler=notice,
    )


@asynccontextmanager
async def _transport(spec: ServerSpec, line: Line) -> AsyncIterator[Any]:
    line.watch = Watch(line.on_refused)
    if spec.url:
        line.web = web_transport(spec, line.store)
        streams: Any = web_streams(spec, line.web)
    else:
        line.said = Said()
        streams = stdio_streams(spec, line.store, line.said, line.grace)
    async with streams as (incoming, outgoing):
        yield WatchedStream(incoming, line.watch), outgoing


def _root(folder: str) -> types.Root:
    path = Path(folder)
    return types.Root(uri=path.as_uri(), name=path.name or folder)  # type: ignore[arg-type]  # pydantic makes its own address of the text


def leaves(error: BaseException) -> list[BaseException]:
    """Return the errors within groups of errors."""
    if isinstance(error, BaseExceptionGroup):
        return [leaf for inner in error.exceptions for leaf in leaves(inner)]
    return [error]
