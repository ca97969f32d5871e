"""The embedded server as a child process that keeps traces, and orders for it."""

from __future__ import annotations

import asyncio
import base64
import json
import ssl
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from desktop.emulator.trace import parse_trace


class ServerChild:
    """Runs ``attune serve``; ``url``, ``ca_file`` and ``key`` are known once it is open."""

    def __init__(self, folder: Path) -> None:
        self.url = self.ca_file = self.key = ""
        self._folder = folder
        self._process: asyncio.subprocess.Process | None = None
        self._trust = ssl.create_default_context()

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._process is not None
        return self._process.pid

    @property
    def port(self) -> int:
        """Where it listens."""
        return urlsplit(self.url).port or 0

    async def open(self, *more: str) -> None:
        """Start, with more words on the command line."""
        command = [sys.executable, "-m", "desktop", "serve", "--until-stdin-closes"]
        command += ["--folder", str(self._folder / "server"), "--record", str(self.traces), *more]
        self._process = await asyncio.create_subprocess_exec(
            *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        assert self._process.stdout is not None
        told = json.loads(await self._process.stdout.readline())
        self.url, self.ca_file, self.key = told["url"], told["ca_file"], told["key"]
        self._trust.load_verify_locations(cafile=self.ca_file)

    @property
    def traces(self) -> Path:
        """The folder of the traces."""
        return self._folder / "traces"

    async def order(self, words: str) -> dict[str, Any]:
        """Ask for a fault or the state, for example ``goaway?seconds=10``."""
        host = f"127.0.0.1:{self.port}"
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port, ssl=self._trust)
        head = f"GET /control/{words} HTTP/1.1\r\nHost: {host}\r\nx-goog-api-key: {self.key}"
        writer.write(f"{head}\r\n\r\n".encode())
        reply = await reader.read()
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()
        return dict(json.loads(reply.partition(b"\r\n\r\n")[2]))

    async def aclose(self) -> None:
        """End it; its traces are then complete."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        process.stdin.close()
        await process.communicate()

    def heard(self) -> list[list[bytes]]:
        """Return, for each connection, the chunks of sound that arrived; oldest first."""
        paths = sorted(self.traces.glob("*.log"), key=lambda path: path.stat().st_ctime_ns)
        return [_chunks(path.read_bytes()) for path in paths]


def _chunks(trace: bytes) -> list[bytes]:
    found = []
    for frame in parse_trace(trace):
        if frame.side == ">":
            sound = frame.message().get("realtime_input", {}).get("audio", {}).get("data")
            if sound:
                found.append(base64.b64decode(sound.translate(_STANDARD)))
    return found


_STANDARD = str.maketrans("-_", "+/")


class Coverage:
    """Which part of a track has arrived, found by its samples; no stretch of it repeats itself.

    Digital silence is what was captured before and after the track, and does not count. ``skips``
    counts the places where a connection's sound did not go on where it had stopped.
    """

    def __init__(self, track: bytes) -> None:
        self.skips = 0
        self.foreign = 0
        self._track = track + bytes(32_000)
        self._spans: list[tuple[int, int]] = []

    def add(self, chunks: list[bytes]) -> None:
        """Take the sound of one connection into account."""
        expected = -1
        for chunk in filter(any, chunks):
            if expected < 0 or self._track[expected : expected + len(chunk)] != chunk:
                found = self._track.find(chunk)
                if found < 0:
                    self.foreign += 1
                    continue
                self.skips += expected >= 0
                expected = found
            self._spans.append((expected, expected + len(chunk)))
            expected += len(chunk)

    def missing(self, begin: int, end: int) -> int:
        """Return how many bytes from ``begin`` to ``end`` have never arrived."""
        absent, at = 0, begin
        for low, high in sorted(self._spans):
            if high <= at:
                continue
            if low >= end:
                break
            absent += max(0, low - at)
            at = max(at, high)
        return absent + max(0, end - at)
