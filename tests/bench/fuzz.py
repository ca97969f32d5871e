"""Hostile clients by the thousand: ``python -m tests.bench.fuzz``, 10,000 messages.

The embedded server runs as a process of its own. Only messages count that the server has read
before the next one is sent. Its memory, file descriptors and threads are measured when half of the
attack is over, when all of it is, and every session has gone: what grows in the second half is a
leak. Then a calm client must be served. Exit code 0 only if nothing grew, every session ended with
a code that fits, and no handshake opened anything.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import ssl
import sys
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
from websockets.exceptions import ConnectionClosed

from desktop.emulator.server import Endpoint
from tests.bench.figure import Verdict
from tests.contract.test_embedded_server_fuzz import CODES, Fuzzer
from tests.fakes.emulator import RawClient, dial

_MOST_MB = 24.0
_MOST_HANDLES = 4


@dataclass(slots=True)
class Tally:
    """What came of an attack."""

    messages: int = 0
    codes: Counter[int | None] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)


async def attack(endpoint: Endpoint, fuzzer: Fuzzer, tally: Tally) -> None:
    """Send hostile messages into one session, legal ones between them, until it ends."""
    client = await dial(endpoint)
    reading: asyncio.Task[None] | None = None
    try:
        await client.send(fuzzer.setup() if fuzzer.chance.random() < 0.3 else PLAIN)
        reading = asyncio.create_task(read(client), name="reader")
        for _ in range(50):
            await client.send(fuzzer.legal())
            await client.socket.send(fuzzer.frame())
            tally.messages += 1
            await (await client.socket.ping())  # the server has read it, or hangs up
    except ConnectionClosed:
        """Refused, as it should be."""
    finally:
        await client.socket.close()
        if reading is not None:
            await asyncio.wait({reading})
    tally.codes[client.socket.close_code] += 1


PLAIN: dict[str, Any] = {"setup": {"model": "models/gemini-3.8-live"}}


async def read(client: RawClient) -> None:
    """Take whatever comes; it must be JSON."""
    with suppress(ConnectionClosed):
        async for frame in client.socket:
            json.loads(frame)


async def knock(endpoint: Endpoint, data: bytes) -> str:
    """Send bytes to the port over TLS and return the answer's first line."""
    context = ssl.create_default_context(cafile=endpoint.ca_file)
    port = int(endpoint.url.rsplit(":", 1)[1])
    reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=context)
    try:
        writer.write(data)
        await writer.drain()
        line = await asyncio.wait_for(reader.readline(), 15)
        return line.decode("latin-1").strip() or "closed"
    except (ConnectionError, asyncio.IncompleteReadError):
        return "closed"
    finally:
        writer.close()
        with suppress(ConnectionError, ssl.SSLError):
            await writer.wait_closed()


async def round_of(
    endpoint: Endpoint, messages: int, handshakes: int, seed: int, tally: Tally
) -> None:
    """Run one attack."""
    fuzzer, enough = Fuzzer(seed), tally.messages + messages
    while tally.messages < enough:
        await attack(endpoint, fuzzer, tally)
    for _ in range(handshakes):
        tally.answers[await knock(endpoint, fuzzer.request())] += 1


async def calm(endpoint: Endpoint) -> float:
    """Hold an ordinary turn and return how long it took, in seconds."""
    began = time.monotonic()
    client = await dial(endpoint)
    await client.setup()
    await client.write("hello")
    await client.until("serverContent", "modelTurn")
    await client.socket.close()
    return time.monotonic() - began


def weigh(process: psutil.Process) -> tuple[float, int, int]:
    """Return resident memory in MB, file descriptors and threads."""
    gc.collect()
    return process.memory_info().rss / 1e6, process.num_fds(), process.num_threads()


async def measure(messages: int, handshakes: int) -> list[Verdict]:
    """Attack a server and hold what is left of it against the budgets."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, *("-m", "tests.bench.server", "--serve"),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert child.stdin is not None
    assert child.stdout is not None
    told = json.loads(await child.stdout.readline())
    endpoint = Endpoint(told["url"], Path(told["ca_file"]), told["key"])
    process = psutil.Process(child.pid)
    tally, began, weights = Tally(), time.monotonic(), []
    for half in (1, 2):
        await round_of(endpoint, messages // 2, handshakes // 2, half, tally)
        waited = await calm(endpoint)
        await asyncio.sleep(1.0)  # the last sockets go
        weights.append(weigh(process))
    took = time.monotonic() - began
    before, after = weights
    child.stdin.close()
    await child.wait()
    print(f"{tally.messages} messages, {handshakes} handshakes in {took:.0f} s")  # noqa: T201 - a benchmark prints
    print(f"close codes: {dict(tally.codes)}")  # noqa: T201 - as above
    print(f"answers: {dict(tally.answers)}")  # noqa: T201 - as above
    for name, old, new in zip(("MB", "descriptors", "threads"), before, after, strict=True):
        print(f"{name:<12} {old:8.1f} → {new:8.1f}")  # noqa: T201 - as above
    wrong = sum(count for code, count in tally.codes.items() if code not in CODES)
    opened = sum(
        count for answer, count in tally.answers.items() if answer[9:10] in ("1", "2", "5")
    )
    return [
        Verdict("sessions that ended with another code", wrong, 0, ""),
        Verdict("hostile handshakes that opened something", opened, 0, ""),
        Verdict("memory grown", after[0] - before[0], _MOST_MB, "MB"),
        Verdict("descriptors grown", after[1] - before[1], _MOST_HANDLES, ""),
        Verdict("threads grown", after[2] - before[2], _MOST_HANDLES, ""),
        Verdict("server's exit code", float(child.returncode or 0), 0, ""),
        Verdict("a calm turn afterwards", 1000 * waited, 5_000),
    ]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=10_000)
    parser.add_argument("--handshakes", type=int, default=500)
    options = parser.parse_args()
    verdicts = asyncio.run(measure(options.messages, options.handshakes))
    print()  # noqa: T201 - a benchmark prints
    for verdict in verdicts:
        print(verdict)  # noqa: T201 - as above
    sys.exit(0 if all(verdict.met for verdict in verdicts) else 1)
