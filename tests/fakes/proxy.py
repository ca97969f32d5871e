"""A TCP proxy on loopback that breaks lines as a test says."""

from __future__ import annotations

import asyncio
import math
import os
import socket
import struct
import sys
from types import TracebackType

_NARROW = 256
"""Bytes that a narrow proxy takes at a time."""
_LEAST_BUFFER = 2048
"""Of what a socket receives; Linux takes no smaller one, and confirms half of it unread."""
_MADE_GOOD_S = 0.1


class Proxy:
    """Forwards to ``port``; use as a context. Its own port is in ``port`` once it is open.

    ``stall`` swallows silently, ``reset`` sends RST, ``slice_bytes`` and ``delay_s`` apply to what
    the server sends, ``refusing`` resets new lines at once. A ``narrow`` one takes no more from
    the client than it carries on, ``up_bytes_per_s`` at most; ``most_held`` is how many bytes it
    had confirmed beyond that, which no real network does.
    """

    def __init__(
        self, target: int, host: str = "127.0.0.1", port: int = 0, *, narrow: bool = False
    ) -> None:
        self.port = port
        self.up_bytes_per_s = math.inf
        self.most_held = 0
        self._narrow = narrow
        self._host = host
        self.opened = 0
        self.slice_bytes = 65_536
        self.delay_s = 0.0
        self.refusing = False
        self._target = target
        self._stalled: set[asyncio.StreamWriter] = set()
        self._lines: dict[asyncio.StreamWriter, asyncio.StreamWriter] = {}
        self._ends: list[asyncio.StreamWriter] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Proxy:
        await self.back()
        return self

    async def back(self) -> None:
        """Accept lines, again or for the first time."""
        door = socket.socket()
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if self._narrow:
            # Segments as on a network; those of loopback do not fit into a small window.
            door.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, 500)
            door.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _LEAST_BUFFER)
        door.bind(("127.0.0.1", self.port))
        self._server = await asyncio.start_server(self._accept, sock=door)
        self.port = self._server.sockets[0].getsockname()[1]

    def away(self) -> None:
        """Cut every line and refuse new ones, as a host does that cannot be reached."""
        assert self._server is not None
        self._server.close()
        self.reset()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        # A task that was cancelled before its first step has closed nothing.
        for end in self._ends:
            end.transport.abort()
        await self._server.wait_closed()
        await asyncio.sleep(0)

    def stall(self) -> None:
        """Carry nothing any more over the lines that are open; they stay open."""
        self._stalled.update(self._lines)

    def reset(self) -> None:
        """Reset the lines that are open."""
        for near in tuple(self._lines):
            _reset(near)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._ends.append(writer)
        if self._narrow and isinstance(writer.transport, asyncio.Transport):
            # The stream would take all that has come, at once.
            writer.transport.pause_reading()
        task = asyncio.create_task(self._serve(reader, writer), name="proxy line")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.opened += 1
        if self.refusing:
            _reset(writer)
            return
        try:
            far_reader, far = await asyncio.open_connection(self._host, self._target)
        except BaseException:
            writer.transport.abort()
            raise
        self._ends.append(far)
        self._lines[writer] = far
        up = asyncio.create_task(
            self._carry_slowly(writer, far)
            if self._narrow
            else self._carry(reader, far, writer, back=False),
            name="proxy up",
        )
        down = asyncio.create_task(
            self._carry(far_reader, writer, writer, back=True), name="proxy down"
        )
        try:
            await asyncio.wait((up, down), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for carrier in (up, down):
                carrier.cancel()
            await asyncio.gather(up, down, return_exceptions=True)
            self._lines.pop(writer, None)
            writer.transport.abort()
            far.transport.abort()

    async def _carry(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        line: asyncio.StreamWriter,
        *,
        back: bool,
    ) -> None:
        try:
            while data := await reader.read(self._portion(back=back)):
                if line in self._stalled:
                    continue
                if back and self.delay_s:
                    await asyncio.sleep(self.delay_s)
                writer.write(data)
                await writer.drain()
        except OSError:
            return

    async def _carry_slowly(self, near: asyncio.StreamWriter, far: asyncio.StreamWriter) -> None:
        """Carry the client's bytes in even time; what a sleep was too long is made good."""
        import fcntl  # only POSIX has these two
        import termios

        loop = asyncio.get_running_loop()
        free_at = loop.time()
        with socket.socket(fileno=os.dup(near.get_extra_info("socket").fileno())) as line:
            try:
                while data := await loop.sock_recv(line, _NARROW):
                    if near in self._stalled:
                        continue
                    waiting = fcntl.ioctl(line.fileno(), termios.FIONREAD, bytes(4))
                    held = len(data) + int.from_bytes(waiting, sys.byteorder)
                    self.most_held = max(self.most_held, held)
                    free_at = max(free_at, loop.time() - _MADE_GOOD_S)
                    free_at += len(data) / self.up_bytes_per_s
                    if free_at > loop.time():
                        await asyncio.sleep(free_at - loop.time())
                    far.write(data)
                    await far.drain()
            except OSError:
                return

    def _portion(self, *, back: bool) -> int:
        return self.slice_bytes if back else 65_536


def _reset(writer: asyncio.StreamWriter) -> None:
    line = writer.get_extra_info("socket")
    if line is not None:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
