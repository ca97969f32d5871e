"""What our way of sending costs over a bare WebSocket with ``json.dumps``.

The same 20 ms of sound go to the same kind of server, a process of its own behind TLS, in four
ways: not at all (the pacing alone), by websockets and json, by the SDK's session as the link uses
it, and by the whole session: outbox, sender, link, SDK and the counting listener. ``--seconds``
is how long each way sends at each rate.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import json
import ssl
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve

from desktop.core.brief import SessionBrief
from desktop.core.clock import SystemClock
from desktop.core.media import INPUT_RATE, AudioChunk
from desktop.diagnostics.counter import Counters
from desktop.emulator.certificate import loopback_certificate
from desktop.live.backend import Backend
from desktop.live.capability import capability
from desktop.live.census import Census
from desktop.live.dialler import Dialler
from desktop.live.link import open_link
from desktop.live.sdk import load_sdk, open_client
from desktop.live.setup import build_setup
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.bench.figure import Figure, Verdict, heading

MODEL = "gemini-3.8-live"
RATES = (50, 100)
PCM = bytes(range(256)) * 3
CHUNK = PCM[: 2 * INPUT_RATE // 50]
MOST_CONVERSION_MS = 0.3
SKIPPED = 20
"""Messages at the beginning that find cold caches."""

Send = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Cost:
    """How long each message took to be sent, and processor time per message, in milliseconds."""

    times: list[float]
    cpu: float


async def sink(folder: Path) -> None:
    """Accept sessions and read what comes, for ever."""

    async def swallow(socket: ServerConnection) -> None:
        await socket.recv()
        await socket.send(b'{\n  "setupComplete": {}\n}\n')
        async for _ in socket:
            pass

    context = loopback_certificate(folder).server_context()
    async with serve(swallow, "127.0.0.1", 0, ssl=context, compression=None) as server:
        sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
        sys.stdout.flush()
        await server.serve_forever()


@asynccontextmanager
async def sunk(folder: Path) -> AsyncIterator[Backend]:
    """Run the sink as a process and yield how to reach it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.send_overhead", "--sink", str(folder),
        stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        port = int(await process.stdout.readline())
        certificate = str(loopback_certificate(folder).certificate)
        yield Backend("local", MODEL, "k", f"https://127.0.0.1:{port}", certificate)
    finally:
        process.terminate()
        await process.wait()


async def by_json(backend: Backend, stack: AsyncExitStack) -> Send:
    """Return a sender of bare messages."""
    context = ssl.create_default_context(cafile=backend.ca_file)
    address = backend.base_url.replace("https", "wss")
    socket = await stack.enter_async_context(
        connect(address, ssl=context, proxy=None, compression=None)
    )
    await socket.send('{"setup":{}}')
    await socket.recv()

    async def send() -> None:
        blob = {"data": base64.b64encode(CHUNK).decode(), "mimeType": "audio/pcm;rate=16000"}
        await socket.send(json.dumps({"realtimeInput": {"audio": blob}}))

    return send


async def by_link(backend: Backend, stack: AsyncExitStack) -> Send:
    """Return a sender through the SDK, as the link uses it."""
    client = await open_client(backend, "v1beta")
    setup = build_setup(SessionBrief(""), SessionSettings(), capability("developer", MODEL))
    link = await open_link(client, MODEL, setup, now=time.monotonic)
    stack.push_async_callback(link.aclose)

    async def send() -> None:
        await link.send_audio(AudioChunk(CHUNK, INPUT_RATE, 0.0))

    return send


async def paced(send: Send | None, rate: int, seconds: float) -> Cost:
    """Send at a steady rate and time each message; without ``send`` only the pacing runs."""
    times: list[float] = []
    loop = asyncio.get_running_loop()
    begin, cpu = loop.time(), time.process_time()
    for number in range(round(rate * seconds)):
        await asyncio.sleep(max(0.0, begin + number / rate - loop.time()))
        before = time.perf_counter()
        if send is not None:
            await send()
        times.append(1000 * (time.perf_counter() - before))
    cost = 1000 * (time.process_time() - cpu) / len(times)
    return Cost(times[SKIPPED:], cost)


async def whole(backend: Backend, rate: int, seconds: float) -> Cost:
    """Send through a whole session; a message is sent when the stopwatch says so."""
    clock, times = SystemClock(), []

    def trace(name: str, milliseconds: float) -> None:
        if name == "microphone_to_send":
            times.append(milliseconds)

    census = Census(Counters().count)
    dial = Dialler(clock, listeners=[lambda: census])
    session = LiveSupervisor(backend, SessionSettings(), clock, trace=trace, dial=dial)

    async def send() -> None:
        session.send_audio(AudioChunk(CHUNK, INPUT_RATE, clock.now()))

    try:
        await session.start(SessionBrief(""))
        cost = await paced(send, rate, seconds)
    finally:
        await session.aclose()
    return Cost(times[SKIPPED:], cost.cpu)


async def measured(rate: int, seconds: float, backend: Backend) -> dict[str, Cost]:
    """Return the cost of each way at one rate."""
    costs = {"pacing alone": await paced(None, rate, seconds)}
    for name, way in (("websockets and json", by_json), ("link with SDK", by_link)):
        async with AsyncExitStack() as stack:
            costs[name] = await paced(await way(backend, stack), rate, seconds)
    costs["whole session"] = await whole(backend, rate, seconds)
    return costs


def report(rate: int, costs: dict[str, Cost]) -> list[Verdict]:
    """Print one rate's figures and return what is held against the budget."""
    sys.stdout.write(f"\n{rate} messages a second\n{heading()}\n")
    idle = costs.pop("pacing alone")
    for name, cost in costs.items():
        sys.stdout.write(f"{Figure(name, cost.times)}\n")
    for name, cost in costs.items():
        sys.stdout.write(f"{name + ': processor':<52} {cost.cpu - idle.cpu:8.3f} ms a message\n")
    bare, ours = (Figure("", costs[n].times) for n in ("websockets and json", "link with SDK"))
    added = ours.percentile(50) - bare.percentile(50)
    name = f"what the SDK adds to a message, {rate} a second"
    return [Verdict(name, added, MOST_CONVERSION_MS)]


async def run(seconds: float) -> bool:
    """Measure every rate; True when the SDK's share keeps to its budget."""
    await load_sdk()
    with tempfile.TemporaryDirectory() as folder:
        async with sunk(Path(folder)) as backend:
            verdicts = [
                verdict
                for rate in RATES
                for verdict in report(rate, await measured(rate, seconds, backend))
            ]
    sys.stdout.write("\n" + "\n".join(str(verdict) for verdict in verdicts) + "\n")
    return all(verdict.met for verdict in verdicts)


def main() -> int:
    """Run the benchmark, or with ``--sink`` the server that it sends to."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--sink", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.sink is not None:
        asyncio.run(sink(options.sink))
        return 0
    return 0 if asyncio.run(run(options.seconds)) else 1


if __name__ == "__main__":
    sys.exit(main())
