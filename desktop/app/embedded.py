"""The embedded Live server as a child process.

A process of its own keeps the recogniser's work away from the audio path's interpreter lock. It
ends with its parent: its standard input closes when the parent goes, however that happens. One that
ends by itself is started again at the same port and with the same key, so that a session which
looks for it there finds it.
"""

from __future__ import annotations

import asyncio
import json
import logging
import secrets
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from desktop.core.clock import Clock, SystemClock
from desktop.core.errors import UnreachableError
from desktop.core.fault import Fault, Reason

logger = logging.getLogger(__name__)

START_TIMEOUT_S = 20.0
STOP_TIMEOUT_S = 1.0
STEADY_S = 10.0
"""A server that lasted so long is started again soon, another one later each time."""
PAUSES_S = (0.5, 60.0)
"""The first pause leaves a program time that ends together with its server."""


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the embedded server listens, and what opens its door."""

    url: str
    ca_file: Path | None
    key: str


class EmbeddedServerProcess:
    """Starts the server on first use, keeps it running, and ends it with ``aclose``."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self._folder = folder
        self._clock = clock or SystemClock()
        self._key = secrets.token_urlsafe(32)
        self._port = 0
        self._process: asyncio.subprocess.Process | None = None
        self._address: ServerAddress | None = None
        self._lock = asyncio.Lock()
        self._keeper: asyncio.Task[None] | None = None

    async def address(self) -> ServerAddress:
        """Return the address of a running server; raises ``UnreachableError``."""
        async with self._lock:
            if self._process is None or self._process.returncode is not None:
                self._address = await self._start()
            if self._address is None:
                raise UnreachableError(Fault(Reason.DEMO_FAILED))
            if self._keeper is None:
                self._keeper = asyncio.create_task(self._keep(), name="embedded server keeper")
            return self._address

    async def aclose(self) -> None:
        """End the server; returns when its process has gone."""
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.cancel()
            await asyncio.wait([keeper])
        await self._end()

    async def _keep(self) -> None:
        """Start the server again whenever it ends by itself, until cancelled."""
        pause_s = 0.0
        while True:
            began = self._clock.now()
            if self._process is not None:
                code = await self._process.wait()
                logger.info("the embedded server ended with %s; it is started again", code)
            steady = self._clock.now() - began >= STEADY_S
            pause_s = PAUSES_S[0] if steady else min(max(PAUSES_S[0], 2 * pause_s), PAUSES_S[1])
            await self._clock.sleep(pause_s)
            with suppress(UnreachableError):
                await self.address()

    async def _end(self) -> None:
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
        await self._end()
        process = self._process = await self._spawn()
        try:
            address = await asyncio.wait_for(self._introduce(process), START_TIMEOUT_S)
        except (TimeoutError, ConnectionError, ValueError, KeyError) as error:
            self._port = 0  # another program may have taken it
            await self._end()
            raise UnreachableError(Fault(Reason.DEMO_FAILED)) from error
        self._port = urlsplit(address.url).port or 0
        return address

    async def _spawn(self) -> asyncio.subprocess.Process:
        command = self._command()
        pipe = asyncio.subprocess.PIPE
        try:
            return await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe)
        except PermissionError as error:
            raise UnreachableError(Fault(Reason.DEMO_BARRED, file=command[0])) from error
        except OSError as error:
            raise UnreachableError(Fault(Reason.DEMO_FAILED)) from error

    def _command(self) -> list[str]:
        command = [sys.executable, "-m", "desktop", "serve"]
        if getattr(sys, "frozen", False):
            command[1:3] = []
        return [
            *command,
            *("--until-stdin-closes", "--key-from-stdin"),
            *("--folder", str(self._folder)),
            *("--port", str(self._port)),
            # The window's captions are live; its usual setup cannot ask for that by name.
            "--interim-transcripts",
        ]

    async def _introduce(self, process: asyncio.subprocess.Process) -> ServerAddress:
        if process.stdin is None:
            raise ValueError("no pipe to the server")
        process.stdin.write(f"{self._key}\n".encode())
        await process.stdin.drain()
        return await self._read_address(process)

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
