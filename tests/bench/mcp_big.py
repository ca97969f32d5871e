"""How late the engine's loop is while a server of tools answers with ten megabytes.

``python -m tests.bench.mcp_big``: a ticker of 5 ms on the loop of the engine, first idle, then
during calls through the bridge, then, as a baseline, during the same calls through the SDK's own
transport on a loop in a thread of its own.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from mcp import Client, StdioServerParameters

from desktop.core.mcp import McpState
from desktop.tools.mcp.loop import ServerLoop
from tests.bench.figure import Figure, heading
from tests.contract.mcp_stage import FAKE, McpStage

CALLS = 5
IDLE_S = 5.0
TICK_S = 0.005


class Ticker:
    """Notes how late each tick is, in milliseconds."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._task = asyncio.create_task(self._run(), name="ticker")

    async def stop(self) -> None:
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _run(self) -> None:
        while True:
            due = time.perf_counter() + TICK_S
            await asyncio.sleep(TICK_S)
            self.late.append(1000 * (time.perf_counter() - due))


async def measured(name: str, work: Callable[[], Awaitable[object]]) -> None:
    ticker = Ticker()
    began = time.perf_counter()
    await work()
    took = time.perf_counter() - began
    await ticker.stop()
    worst = max(ticker.late)
    print(f"{Figure(f'lateness, {name}', ticker.late)}  worst {worst:.0f} ms, {took:.1f} s")  # noqa: T201 - a benchmark prints


async def idle() -> None:
    await asyncio.sleep(IDLE_S)


async def through_sdk() -> None:
    async with Client(StdioServerParameters(command=sys.executable, args=[str(FAKE)])) as client:
        for _ in range(CALLS):
            await client.call_tool("big", {})


async def main() -> None:
    print(heading())  # noqa: T201 - a benchmark prints
    with tempfile.TemporaryDirectory() as folder:
        stage = McpStage(Path(folder), haste=1.0)
        await stage.start()
        await stage.state(McpState.UP)

        async def through_bridge() -> None:
            for _ in range(CALLS):
                await stage.call("big")

        await measured("idle", idle)
        await measured(f"bridge, {CALLS} x 10 MB", through_bridge)
        await stage.aclose()
    loop = ServerLoop("sdk")
    await measured(f"SDK, {CALLS} x 10 MB", lambda: asyncio.wrap_future(loop.submit(through_sdk())))
    loop.close()


if __name__ == "__main__":
    asyncio.run(main())
