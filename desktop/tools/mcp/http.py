"""A server on the web: streamable HTTP, with answers of bounded size."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpx2
from mcp.client.streamable_http import streamable_http_client

from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.overflow import MAX_MESSAGE, LineSplitter, OverflowStore, Oversized
from desktop.tools.mcp.pace import Pace

_CONNECT_S = 20.0
_READ_S = 600.0
_DATA = b"data:"


class WebTransport(httpx2.AsyncBaseTransport):
    """Dials as usual and replaces answers that are too long; ``status`` is the last one's."""

    def __init__(self, inner: httpx2.AsyncBaseTransport, store: OverflowStore) -> None:
        self._inner = inner
        self._store = store
        self.status = 0

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send one request; raises ``httpx2.TransportError``."""
        response = await self._inner.handle_async_request(request)
        self.status = response.status_code
        if response.headers.get("content-encoding", "identity").lower() not in ("", "identity"):
            # Its real size is unknown until it has been unpacked.
            await response.aclose()
            raise httpx2.RemoteProtocolError("the answer is compressed, which was not asked for")
        kind = response.headers.get("content-type", "").lower()
        if not isinstance(response.stream, httpx2.AsyncByteStream):
            return response
        if kind.startswith("text/event-stream"):
            response.stream = _EventStream(response.stream, self._store)
        else:
            response.stream = _WholeStream(response.stream, self._store, _request_id(request))
        return response

    async def aclose(self) -> None:
        """Close what is open."""
        await self._inner.aclose()


class _EventStream(httpx2.AsyncByteStream):
    """Server-sent events line by line."""

    def __init__(self, inner: httpx2.AsyncByteStream, store: OverflowStore) -> None:
        self._inner = inner
        self._store = store
        self._splitter = LineSplitter(store)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pace = Pace()
        async for chunk in self._inner:
            for line in self._splitter.feed(chunk):
                ready = self._line(line)
                yield ready
                if ready.startswith(_DATA):
                    await pace.wait(len(ready))
        if (rest := self._splitter.rest()) is not None:
            yield self._line(rest)

    async def aclose(self) -> None:
        self._splitter.close()
        await self._inner.aclose()

    def _line(self, line: bytes | Oversized) -> bytes:
        if isinstance(line, bytes):
            return line + b"\n"
        shorter = self._store.stand_in(line) if line.head.startswith(_DATA) else None
        return _DATA + b" " + shorter + b"\n" if shorter is not None else b":\n"


class _WholeStream(httpx2.AsyncByteStream):
    """One JSON document; nothing is handed on before it is known to be short enough."""

    def __init__(
        self,
        inner: httpx2.AsyncByteStream,
        store: OverflowStore,
        request_id: Any,  # noqa: ANN401 - the JSON edge
    ) -> None:
        self._inner = inner
        self._store = store
        self._request_id = request_id
        self._splitter = LineSplitter(store, MAX_MESSAGE)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._inner:
            # As one line: a document's own line ends mean nothing.
            self._splitter.feed(chunk.replace(b"\n", b" "))
        whole = self._splitter.rest()
        if isinstance(whole, Oversized):
            whole = self._store.stand_in(whole, self._request_id)
        if whole:
            yield whole

    async def aclose(self) -> None:
        self._splitter.close()
        await self._inner.aclose()


@asynccontextmanager
async def web_streams(spec: ServerSpec, transport: WebTransport) -> AsyncIterator[Any]:
    """Yield the streams of a server's messages; nothing is dialled before the first one."""
    headers = {**spec.headers, "accept-encoding": "identity"}
    timeout = httpx2.Timeout(_CONNECT_S, read=_READ_S)
    async with (
        httpx2.AsyncClient(transport=transport, headers=headers, timeout=timeout) as client,
        streamable_http_client(
            spec.url, http_client=client, max_sse_event_size=2 * MAX_MESSAGE
        ) as streams,
    ):
        yield streams


def web_transport(spec: ServerSpec, store: OverflowStore) -> WebTransport:
    """Return a transport that goes through the system's proxy, except to this computer."""
    proxy = None
    if spec.host not in ("localhost", "127.0.0.1", "::1") and not proxy_bypass(spec.host):
        proxy = getproxies().get(spec.url.partition(":")[0])
    return WebTransport(httpx2.AsyncHTTPTransport(proxy=proxy), store)


def _request_id(request: httpx2.Request) -> Any:  # noqa: ANN401 - the JSON edge
    if request.method != "POST" or not isinstance(request.stream, httpx2.ByteStream):
        return None
    try:
        return json.loads(request.content).get("id")
    except (ValueError, AttributeError, httpx2.RequestNotRead):
        return None
