"""The embedded Live server as a child process.

A process of its own keeps the recogniser's work away from the audio path's interpreter lock. It
ends with its parent: its standard input closes when the parent goes, however that happens.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import UnreachableError
from desktop.core.fault import Fault, Reason

START_TIMEOUT_S = 20.0
STOP_TIMEOUT_S = 1.0


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the embedded server listens, and what opens its door."""

    url: str
    ca_file: Path | None
    key: str


class EmbeddedServerProcess:
    """Starts the server on first use and ends it with ``aclose``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None
        self._address: ServerAddress | None = None
        self._lock = asyncio.Lock()

    async def address(self) -> ServerAddress:
        """Return the address of a running server; raises ``UnreachableError``."""
        async with self._lock:
            if self._process is None or self._process.returncode is not None:
                self._address = await self._start()
            if self._address is None:
                raise UnreachableError(Fault(Reason.DEMO_FAILED))
            return self._address

    async def aclose(self) -> None:
        """End the server; returns when its process has gone."""
        process, self._process = self._process, None
        if process is None:
            return
        try:
            await asyncio.wait_for(_ended(process), STOP_TIMEOUT_S)
        except TimeoutError:
            with suppress(ProcessLookupError):
                process.kill()
            await _ended(process)

    async def _start(self) -> ServerAddress:
        command = [sys.executable, "-m", "desktop", "serve", "--until-stdin-closes"]
        if getattr(sys, "frozen", False):
            command[1:3] = []
        self._process = await asyncio.create_subprocess_exec(
            *command,
            "--folder",
            str(self._folder),
            # The window's captions are live; its usual setup cannot ask for that by name.
            "--interim-transcripts",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            return await asyncio.wait_for(self._read_address(self._process), START_TIMEOUT_S)
        except (TimeoutError, ValueError, KeyError) as error:
            await self.aclose()
            raise UnreachableError(Fault(Reason.DEMO_FAILED)) from error

    async def _read_address(self, process: asyncio.subprocess.Process) -> ServerAddress:
        if process.stdout is None:
            raise ValueError("no pipe to the server")
        told = json.loads(await process.stdout.readline())
        ca_file = Path(told["ca_file"]) if told.get("ca_file") else None
        return ServerAddress(told["url"], ca_file, told["key"])


async def _ended(process: asyncio.subprocess.Process) -> None:
    """Tell a process by its standard input to end; wait for it and for both pipes to close."""
    if process.stdin is not None:
        process.stdin.close()
        with suppress(ConnectionError):
            await process.stdin.wait_closed()
    await process.communicate()
