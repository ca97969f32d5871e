"""One port for two protocols: plain HTTP requests with bodies, and WebSocket upgrades.

The WebSocket library reads ``GET`` alone and no body. So the head of each connection's request
is read here first: an upgrade goes on to the library untouched, anything else is answered and
the connection closed.
"""

from __future__ import annotations

import asyncio
import json
import weakref
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, TypeAlias

from websockets.asyncio.server import ServerConnection

from desktop.emulator.credential import Grant

MOST_HEAD_BYTES = 32 * 1024
MOST_BODY_BYTES = 256 * 1024
MOST_CONNECTIONS = 256

_END = b"\r\n\r\n"

Reply: TypeAlias = tuple[int, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request that is no upgrade; header names are lower-case, repeated ones joined."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes = b""


class BadRequestError(ValueError):
    """A request that cannot be read; ``status`` is the answer to it."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def parse_head(head: bytes) -> HttpRequest:
    """Read a request line and its headers. Raises ``BadRequestError``."""
    first, *lines = head.decode("latin-1").split("\r\n")
    words = first.split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        raise BadRequestError(400, "The request line makes no sense.")
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not name or name != name.strip():
            raise BadRequestError(400, "A header makes no sense.")
        key, text = name.lower(), value.strip()
        headers[key] = f"{headers[key]},{text}" if key in headers else text
    return HttpRequest(words[0], words[1], headers)


def body_length(request: HttpRequest) -> int:
    """Return how many bytes follow the head. Raises ``BadRequestError``."""
    if "transfer-encoding" in request.headers:
        raise BadRequestError(411, "Send a Content-Length.")
    text = request.headers.get("content-length", "0")
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise BadRequestError(400, "The Content-Length makes no sense.")
    if int(text) > MOST_BODY_BYTES:
        raise BadRequestError(413, "The body is too large.")
    return int(text)


def is_upgrade(request: HttpRequest) -> bool:
    """Tell whether a request wants to become a WebSocket."""
    return request.method == "GET" and "websocket" in request.headers.get("upgrade", "").lower()


def render(status: int, body: Mapping[str, Any]) -> bytes:
    """Return a whole response with a JSON body."""
    text = json.dumps(body, indent=2).encode() + b"\n"
    head = (
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\n"
        "Content-Type: application/json; charset=utf-8\r\n"
        f"Content-Length: {len(text)}\r\n"
        "Connection: close\r\n\r\n"
    )
    return head.encode("ascii") + text


class Doorway(ServerConnection):
    """A connection that may turn out to be plain HTTP; ``grant`` is what let it in.

    A server gives its own subclass the two class attributes.
    """

    answer: Callable[[HttpRequest], Reply]
    transports: weakref.WeakSet[asyncio.Transport]

    grant: Grant | None = None
    _received: bytearray | None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Note the transport even before the handshake is done; refuse one too many."""
        self._received = bytearray()
        super().connection_made(transport)
        if len(self.transports) >= MOST_CONNECTIONS:
            self.transport.abort()
        else:
            self.transports.add(self.transport)

    def data_received(self, data: bytes) -> None:
        """Collect the first request, then step aside or answer it."""
        if self._received is None:
            super().data_received(data)
            return
        self._received += data
        try:
            self._look(self._received)
        except BadRequestError as error:
            message = {"code": error.status, "message": str(error)}
            self._reply(error.status, {"error": message})

    def _look(self, received: bytearray) -> None:
        end = received.find(_END)
        if end < 0:
            if len(received) > MOST_HEAD_BYTES:
                raise BadRequestError(431, "The request's head is too large.")
            return
        request = parse_head(bytes(received[:end]))
        if is_upgrade(request):
            self._received = None
            super().data_received(bytes(received))
            return
        body = received[end + len(_END) :]
        if len(body) >= (length := body_length(request)):
            whole = HttpRequest(
                request.method, request.target, request.headers, bytes(body[:length])
            )
            self._reply(*type(self).answer(whole))

    def _reply(self, status: int, body: Mapping[str, Any]) -> None:
        self._received = bytearray()
        if not self.transport.is_closing():
            self.transport.write(render(status, body))
            self.transport.close()


def doorway(
    answer: Callable[[HttpRequest], Reply], transports: weakref.WeakSet[asyncio.Transport]
) -> type[Doorway]:
    """Return the connection class of one server."""
    return type("ServerDoorway", (Doorway,), {"answer": answer, "transports": transports})
