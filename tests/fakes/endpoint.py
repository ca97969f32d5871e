"""A small stand-in for OpenAI-compatible HTTP endpoints, on loopback."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any


@dataclass
class Request:
    """What a client sent."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    """What to answer: a whole body, or pieces that are flushed one by one."""

    status: int = 200
    pieces: Sequence[bytes] = ()
    content_type: str = "application/json"
    hold: bool = False


@dataclass
class Endpoint:
    """Answers each request with the next reply and keeps the requests; use as a context."""

    replies: list[Reply]
    requests: list[Request] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    _server: asyncio.Server | None = None
    _stop: asyncio.Event = field(default_factory=asyncio.Event)

    async def __aenter__(self) -> Endpoint:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        assert self._server is not None
        self._server.close()
        await self._server.wait_closed()

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            self.requests.append(await _read(reader))
            self.asked.set()
            reply = self.replies.pop(0)
            head = f"HTTP/1.1 {reply.status} Reply\r\nContent-Type: {reply.content_type}\r\n"
            writer.write(f"{head}Connection: close\r\n\r\n".encode())
            for piece in reply.pieces:
                writer.write(piece)
                await writer.drain()
            if reply.hold:
                await self._stop.wait()
        finally:
            writer.close()


async def _read(reader: asyncio.StreamReader) -> Request:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    path = head[0].split()[1]
    pairs = (line.partition(":") for line in head[1:] if line)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Request(path, headers, body)


def streamed(*deltas: dict[str, Any]) -> Reply:
    """Return a streamed chat answer made of deltas."""
    pieces = [_event({"choices": [{"index": 0, "delta": delta}]}) for delta in deltas]
    return Reply(pieces=[*pieces, b"data: [DONE]\n\n"], content_type="text/event-stream")


def _event(message: dict[str, Any]) -> bytes:
    return f"data: {json.dumps(message)}\n\n".encode()
