"""Hostile clients: the server refuses with the right code, stays up and keeps nothing.

``ATTUNE_FUZZ=1`` runs the full counts: 10,000 messages and 500 handshakes; ``tests.bench.fuzz``
also weighs a server of its own before and after.
"""

from __future__ import annotations

import asyncio
import base64
import gc
import json
import os
import random
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

import psutil
import pytest
from websockets.exceptions import ConnectionClosed

from desktop.emulator.outbox import Outbox
from desktop.emulator.parts import Act, Prompt, Scene
from desktop.emulator.session import Session
from tests.contract.test_embedded_server import House, echo, use_timer
from tests.fakes.emulator import LIVE, VERTEX, RawClient
from tests.fakes.holding import holding

pytestmark = pytest.mark.contract

FULL = bool(os.environ.get("ATTUNE_FUZZ"))
MESSAGES = 10_000 if FULL else 500
HANDSHAKES = 500 if FULL else 100
SECONDS = 900 if FULL else 60

KINDS = ("setup", "clientContent", "client_content", "realtimeInput", "toolResponse")
WORDS = (
    *KINDS, "contextUpdate", "model", "turns", "parts", "text", "role", "turnComplete", "audio",
    "video", "data", "mimeType", "activityStart", "audioStreamEnd", "functionResponses", "id",
    "name", "response", "scheduling", "tools", "functionDeclarations", "parameters",
    "systemInstruction", "generationConfig", "sessionResumption", "handle", "triggerTokens",
    "contextWindowCompression", "slidingWindow", "", "__proto__", "𝕏", "a" * 300,
)  # fmt: skip
LEAVES: tuple[Any, ...] = (
    None, True, False, 0, -1, 10**30, 1.5, "", "user", "models/gemini-3.8-live", "audio/pcm;rate=0",
    "audio/pcm;rate=16000", "image/jpeg", "AAAA", "not base64!", "\ud800", "x" * 5_000, [], {},
)  # fmt: skip
CODES = {1000, 1007, 1008}


async def use_tools(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    """Call the timer where it is declared, else talk."""
    if not any(tool.name == "set_timer" for tool in scene.tools):
        async for act in echo(prompt, scene):
            yield act
        return
    async for act in use_timer(prompt, scene):
        yield act


class Fuzzer:
    """Makes hostile things, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def value(self, depth: int = 0) -> Any:
        pick = self.chance.random()
        if depth > 4 or pick < 0.4:
            return self.chance.choice(LEAVES)
        if pick < 0.55:
            return [self.value(depth + 1) for _ in range(self.chance.randrange(4))]
        return {
            self.chance.choice(WORDS): self.value(depth + 1)
            for _ in range(self.chance.randrange(1, 4))
        }

    def frame(self) -> str | bytes:
        """Return a message: any bytes, any JSON, or nearly a legal one."""
        pick = self.chance.random()
        if pick < 0.1:
            return self.chance.randbytes(self.chance.randrange(200))
        if pick < 0.2:
            return json.dumps(self.value())
        if pick < 0.25:
            return "[" * 2_000
        text = json.dumps({self.chance.choice(KINDS): self.value()})
        return text[: self.chance.randrange(len(text))] if pick < 0.3 else text

    def legal(self) -> dict[str, Any]:
        """Return a message that keeps a session going."""
        sound = base64.b64encode(self.chance.randbytes(640)).decode()
        choices: list[dict[str, Any]] = [
            {"realtimeInput": {"audio": {"data": sound, "mimeType": "audio/pcm;rate=16000"}}},
            {"realtimeInput": {"text": "go on"}},
            {"toolResponse": {"functionResponses": [{"id": "gone", "response": {}}]}},
        ]
        return self.chance.choice(choices)

    def setup(self) -> dict[str, Any]:
        """Return a setup that is legal but for one field."""
        field = self.chance.choice(WORDS[5:])
        return {"setup": {"model": "models/gemini-3.8-live", field: self.value()}}

    def request(self) -> bytes:
        """Return the beginning of a connection."""
        pick = self.chance.random()
        if pick < 0.3:
            return self.chance.randbytes(self.chance.randrange(1, 2_000)) + b"\r\n\r\n"
        method = self.chance.choice(["GET", "POST", "PUT", "", "GET" * 99, "\0"])
        path = self.chance.choice(
            ["/", LIVE, VERTEX, "/token", "/v1alpha/auth_tokens", "/control/drop", "//", "*", "%00"]
        )
        lines = [f"{method} {path} {self.chance.choice(['HTTP/1.1', 'HTTP/9', ''])}"]
        for _ in range(self.chance.randrange(6)):
            name = self.chance.choice(
                ["Host", "Origin", "Upgrade", "Connection", "Content-Length", "Authorization", ":"]
            )
            value = self.chance.choice(["127.0.0.1", "websocket", "Upgrade", "-1", "99999999", "é"])
            lines.append(f"{name}: {value * self.chance.choice([1, 1, 1, 3_000])}")
        return "\r\n".join(lines).encode() + b"\r\n\r\n" + self.chance.randbytes(20)


async def attack(house: House, fuzzer: Fuzzer) -> tuple[int, int | None]:
    """Send hostile messages into one session, legal ones between them, until it ends.

    Return how many the server had the chance to read, and the close code.
    """
    client = await house.dial()
    sent = 0
    reading: asyncio.Task[None] | None = None
    try:
        await client.send(fuzzer.setup() if fuzzer.chance.random() < 0.3 else _plain_setup())
        reading = asyncio.create_task(_read(client), name="reader")
        while sent < 50 and not reading.done():
            await client.send(fuzzer.legal())
            await client.socket.send(fuzzer.frame())
            sent += 1
            await (await client.socket.ping())  # the server has read it, or hangs up
    except ConnectionClosed:
        """Refused, as it should be."""
    finally:
        await client.socket.close()
        if reading is not None:
            await asyncio.wait({reading})
    return sent, client.socket.close_code


def _plain_setup() -> dict[str, Any]:
    timer = {"name": "set_timer", "parameters": {"type": "OBJECT"}}
    tools = [{"functionDeclarations": [timer]}]
    return {"setup": {"model": "models/gemini-3.8-live", "tools": tools}}


async def _read(client: RawClient) -> None:
    with suppress(ConnectionClosed):
        async for frame in client.socket:
            json.loads(frame)


def open_handles() -> int:
    """Return how many files and sockets this process has open."""
    process = psutil.Process()
    return int(process.num_handles() if sys.platform == "win32" else process.num_fds())


async def calm(house: House) -> None:
    """Check that the server still serves and has let everyone else go."""
    house.clients.clear()
    left = -1
    for _ in range(100):  # each order takes the server a turn of its loop, and more
        left = len((await house.order("state"))["sessions"])
        if not left:
            break
    assert left == 0
    gc.collect()
    kept = [type(thing) for thing in gc.get_objects() if isinstance(thing, Session | Outbox)]
    assert kept == []
    client = await house.dial()
    await client.setup()
    await client.write("hello")
    await client.turn()


@holding(House, seconds=SECONDS)
async def test_hostile_messages_end_their_own_session_with_the_right_code(house: House) -> None:
    house.voice.seconds = 0.05
    await house.open(use_tools)
    handles = open_handles()
    fuzzer = Fuzzer(20_260_314)
    sent, codes = 0, set()
    while sent < MESSAGES:
        count, code = await attack(house, fuzzer)
        sent += count
        codes.add(code)
        house.clients.clear()
    assert codes <= CODES
    await calm(house)
    assert open_handles() <= handles + 2  # the calm client's socket, both ends of it


async def knock(port: int, data: bytes, *, end: bool = True) -> bytes:
    """Send bytes to the port, and no more, and return the first line of the answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        if end:
            writer.write_eof()
        return (await asyncio.wait_for(reader.read(), 15)).split(b"\r\n", 1)[0]
    except ConnectionError:
        return b""
    finally:
        writer.close()


@holding(House, seconds=SECONDS)
async def test_hostile_handshakes_open_nothing(house: House) -> None:
    endpoint = await house.open()
    port = int(endpoint.url.rsplit(":", 1)[1])
    handles = open_handles()
    fuzzer = Fuzzer(20_260_315)
    for _ in range(HANDSHAKES):
        first = await knock(port, fuzzer.request())
        assert not first.startswith((b"HTTP/1.1 101", b"HTTP/1.1 2", b"HTTP/1.1 5"))
    await calm(house)
    assert open_handles() <= handles + 2


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-goog-api-key": "k" * 5_000},
        {"Authorization": "Bearer"},
        {"Authorization": "Token auth_tokens/none"},
        {"Origin": "null", "x-goog-api-key": "KEY"},
        {"Host": "attune.example", "x-goog-api-key": "KEY"},
        {"Host": "127.0.0.1", "x-goog-api-key": "KEY"},
        {"Host": "127.0.0.1.attune.example:1", "x-goog-api-key": "KEY"},
    ],
)
@holding(House)
async def test_strangers_stay_outside(house: House, headers: dict[str, str]) -> None:
    endpoint = await house.open()
    given = {name: value.replace("KEY", endpoint.key) for name, value in headers.items()}
    port = int(endpoint.url.rsplit(":", 1)[1])
    lines = [f"{name}: {value}" for name, value in {"Host": f"127.0.0.1:{port}", **given}.items()]
    upgrade = [
        f"GET {LIVE} HTTP/1.1", "Upgrade: websocket", "Connection: Upgrade",
        "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==", *lines,
    ]  # fmt: skip
    first = await knock(port, "\r\n".join(upgrade).encode() + b"\r\n\r\n", end=False)
    assert first.split()[1] in (b"401", b"403")
