"""Processes beside the one that measures, which tell what happens to them as JSON lines."""

from __future__ import annotations

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

PATIENCE_S = 15.0
END_S = 5.0

Record = dict[str, Any]


class Companion:
    """A process and everything that it has told so far. Made by ``companion``."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.records: list[Record] = []
        self._told = asyncio.Event()

    async def read(self) -> None:
        """Collect lines until the process ends."""
        assert self.process.stdout is not None
        async for line in self.process.stdout:
            self.records.append(json.loads(line))
            self._told.set()

    async def told(
        self, kind: str, fits: Callable[[Record], bool] = lambda _: True, start: int = 0
    ) -> Record:
        """Return the first record of a kind that fits, from number ``start`` on."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                for record in self.records[start:]:
                    if record["type"] == kind and fits(record):
                        return record
                self._told.clear()
                await self._told.wait()

    async def after(self, kind: str, at: float) -> Record:
        """Return the first record of a kind that happened after a monotonic time."""
        return await self.told(kind, lambda record: bool(record["at"] > at))

    def forget(self) -> None:
        """Drop what was told so far."""
        self.records.clear()


@asynccontextmanager
async def companion(
    words: Sequence[str], more: Mapping[str, str] | None = None, flags: Sequence[str] = ()
) -> AsyncIterator[Companion]:
    """Run ``python -m`` with these words, and end it by a signal on leaving."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *flags,
        "-m",
        *words,
        env=dict(more) if more is not None else None,
        stdout=asyncio.subprocess.PIPE,
    )
    started = Companion(process)
    reading = asyncio.create_task(started.read(), name=f"read {words[0]}")
    try:
        yield started
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(process.wait(), END_S)
        except TimeoutError:
            process.kill()
            await process.wait()
        await reading
