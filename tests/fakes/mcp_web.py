"""A server of tools on the web, with what can go wrong there: plain HTTP/1.1 on this computer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

Headers = dict[str, str]

TOOL = {"name": "echo", "inputSchema": {"type": "object", "properties": {}}}
INFO = {
    "protocolVersion": "2025-06-18",
    "capabilities": {"tools": {}},
    "serverInfo": {"name": "web", "version": "2"},
}


@dataclass
class WebServer:
    """``status`` is answered to everything; ``key`` is asked for; ``events`` sends events.

    ``text`` is what the tool says, ``encoding`` how it claims to be packed.
    """

    port: int = 0
    status: int = 200
    key: str = ""
    events: bool = False
    text: str = "hello"
    encoding: str = ""
    seen: list[Headers] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/mcp"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                method, headers = await _head(reader)
                body = await reader.readexactly(int(headers.get("content-length", "0")))
                self.seen.append(headers)
                writer.write(self._answer(method, headers, body))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError, ValueError):
            pass
        finally:
            writer.close()

    def _answer(self, method: str, headers: Headers, body: bytes) -> bytes:
        if self.key and headers.get("authorization") != f"Bearer {self.key}":
            return _response(401, b"")
        if self.status != 200:
            return _response(self.status, b"")
        if method != "POST":
            return _response(405, b"")
        message = json.loads(body)
        if "id" not in message:
            return _response(202, b"")
        whole = {"jsonrpc": "2.0", "id": message["id"], "result": self._result(message)}
        text = json.dumps(whole).encode()
        if self.events:
            return _response(200, b"event: message\ndata: " + text + b"\n\n", "text/event-stream")
        return _response(200, text, "application/json", self.encoding)

    def _result(self, message: dict[str, Any]) -> dict[str, Any]:
        match message["method"]:
            case "initialize":
                return INFO
            case "tools/list":
                return {"tools": [TOOL]}
            case "tools/call":
                return {"content": [{"type": "text", "text": self.text}]}
        return {}


@asynccontextmanager
async def serving_web(**how: Any) -> AsyncIterator[WebServer]:
    """Run one until the block ends."""
    web = WebServer(**how)
    server = await asyncio.start_server(web.serve, "127.0.0.1", 0)
    web.port = server.sockets[0].getsockname()[1]
    try:
        yield web
    finally:
        server.close()


async def _head(reader: asyncio.StreamReader) -> tuple[str, Headers]:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
    pairs = (line.split(":", 1) for line in lines[1:] if line)
    return lines[0].split()[0], {name.lower(): value.strip() for name, value in pairs}


def _response(status: int, body: bytes, kind: str = "text/plain", encoding: str = "") -> bytes:
    packed = f"content-encoding: {encoding}\r\n" if encoding else ""
    head = f"HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {len(body)}\r\n{packed}"
    return f"{head}\r\n".encode() + body
