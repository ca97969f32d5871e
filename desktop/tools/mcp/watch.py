"""Looks at a server's messages on their way in, before the SDK does."""

from __future__ import annotations

from collections.abc import Callable
from types import TracebackType
from typing import Any

import anyio
from mcp.shared.message import SessionMessage
from mcp_types import JSONRPCRequest, JSONRPCResponse

Incoming = SessionMessage | Exception


class Watch:
    """What a stream has shown: whether it has ended, and what was asked in vain."""

    def __init__(self, on_refused: Callable[[], object]) -> None:
        self.ended = anyio.Event()
        self._on_refused = on_refused

    def see(self, message: object) -> None:
        """Take one message."""
        if isinstance(message, JSONRPCRequest) and message.method == "sampling/createMessage":
            self._on_refused()
        elif isinstance(message, JSONRPCResponse):
            _forget_output_schemas(message.result)


class WatchedStream:
    """A transport's stream of incoming messages that tells a ``Watch`` of each."""

    def __init__(self, inner: Any, watch: Watch) -> None:  # noqa: ANN401 - the SDK's two kinds of streams share no public type
        self._inner = inner
        self._watch = watch

    @property
    def last_context(self) -> Any:  # noqa: ANN401 - see above
        """The context in which the last message was sent, where the transport keeps it."""
        return getattr(self._inner, "last_context", None)

    async def receive(self) -> Incoming:
        """Return the next message."""
        try:
            item: Incoming = await self._inner.receive()
        except (anyio.EndOfStream, anyio.ClosedResourceError):
            self._watch.ended.set()
            raise
        if isinstance(item, SessionMessage):
            self._watch.see(item.message)
        return item

    async def aclose(self) -> None:
        """Close the stream."""
        self._watch.ended.set()
        await self._inner.aclose()

    def __aiter__(self) -> WatchedStream:
        return self

    async def __anext__(self) -> Incoming:
        try:
            return await self.receive()
        except anyio.EndOfStream:
            raise StopAsyncIteration from None

    async def __aenter__(self) -> WatchedStream:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()


def _forget_output_schemas(result: Any) -> None:  # noqa: ANN401 - the JSON edge
    """Keep the SDK from matching a server's patterns against the server's own data.

    Nothing here needs the result's schema, and a pattern can be written to take for ever.
    """
    tools = result.get("tools") if isinstance(result, dict) else None
    for tool in tools if isinstance(tools, list) else ():
        if isinstance(tool, dict):
            tool.pop("outputSchema", None)
