"""A service of which a test decides every frame, and links to it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from google import genai
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from desktop.core.brief import SessionBrief
from desktop.core.tool import ToolDeclaration
from desktop.emulator.certificate import loopback_certificate
from desktop.live.backend import Backend
from desktop.live.capability import capability
from desktop.live.link import LiveLink, open_link
from desktop.live.sdk import open_client
from desktop.live.setup import Setup, build_setup
from desktop.live.wire import NewListener
from desktop.settings.sections import SessionSettings

Script = Callable[["Wire"], Awaitable[None]]

MODEL = "gemini-3.8-live"
TOOL = ToolDeclaration("f", "d", {"type": "object", "properties": {"a": {"type": "string"}}})
BRIEF = SessionBrief("Be kind.", (TOOL,))


class Wire:
    """The server's end of one socket."""

    def __init__(self, connection: ServerConnection) -> None:
        self.connection = connection
        self.setup: dict[str, Any] = {}
        self.messages: list[dict[str, Any]] = []

    async def hear(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(await self.connection.recv())
        self.messages.append(message)
        return message

    async def say(self, frame: dict[str, Any] | bytes) -> None:
        data = frame if isinstance(frame, bytes) else json.dumps(frame).encode()
        await self.connection.send(data)

    async def welcome(self) -> None:
        self.setup = (await self.hear())["setup"]
        await self.say({"setupComplete": {}})


@asynccontextmanager
async def serving(
    folder: Path, script: Script, status: int | None = None
) -> AsyncIterator[tuple[Backend, list[Wire], list[Request]]]:
    certificate = loopback_certificate(folder)
    wires: list[Wire] = []
    requests: list[Request] = []

    async def handle(connection: ServerConnection) -> None:
        wires.append(Wire(connection))
        with suppress(ConnectionClosed):
            await script(wires[-1])

    def admit(connection: ServerConnection, request: Request) -> Response | None:
        requests.append(request)
        return connection.respond(status, "no") if status else None

    async with serve(
        handle,
        "127.0.0.1",
        0,
        ssl=certificate.server_context(),
        process_request=admit,
        close_timeout=0.2,
        max_size=None,
    ) as server:
        port = server.sockets[0].getsockname()[1]
        url = f"https://127.0.0.1:{port}"
        ca_file = str(certificate.certificate)
        yield Backend("local", MODEL, "canary", url, ca_file), wires, requests


def setup() -> Setup:
    return build_setup(BRIEF, SessionSettings(), capability("developer", MODEL))


@asynccontextmanager
async def client_of(
    backend: Backend, listeners: Sequence[NewListener] = ()
) -> AsyncIterator[genai.Client]:
    client = await open_client(backend, "v1beta", listeners)
    try:
        yield client
    finally:
        await client.aio.aclose()
        client.close()


@asynccontextmanager
async def linked(
    backend: Backend, deadline_s: float = 5.0, listeners: Sequence[NewListener] = ()
) -> AsyncIterator[LiveLink]:
    now = asyncio.get_running_loop().time
    async with client_of(backend, listeners) as client:
        link = await open_link(client, MODEL, setup(), now=now, deadline_s=deadline_s)
        try:
            yield link
        finally:
            await link.aclose()
