"""The server's hold on one socket: when it ends, and what faults may do to it meanwhile."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from websockets.asyncio.server import ServerConnection

from desktop.core.clock import Clock
from desktop.emulator.lifetime import DEADLINE, Deadlines, Limits
from desktop.emulator.outbox import Outbox
from desktop.emulator.wire import WireError

logger = logging.getLogger(__name__)

_LAST_WORDS_S = 0.5
"""How long a close waits for what was said before it."""


class Connection:
    """Ends and disturbs one socket; a ``sabotage.Culprit``.

    ``begun`` says that the session's first message, ``setupComplete``, has been posted.
    """

    def __init__(
        self, socket: ServerConnection, outbox: Outbox, limits: Limits, clock: Clock
    ) -> None:
        self.deadlines = Deadlines(clock)
        self.begun = False
        self._socket = socket
        self._outbox = outbox
        self._limits = limits
        outbox.on_full = self._on_full

    def begin(self) -> None:
        """Let the time of the connection run."""
        self.begun = True
        if self._limits.connection_s is not None:
            quiet_s = max(0.0, self._limits.connection_s - self._limits.notice_s)
            self.deadlines.plan("connection", quiet_s, self._announce_end)

    def end_later(self, name: str, seconds: float, error: WireError) -> None:
        """Close so much later, instead of what was planned under this name."""

        async def close() -> None:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._outbox.sent(), _LAST_WORDS_S)
            await self._socket.close(error.code, error.reason)

        self.deadlines.plan(name, seconds, close)

    async def let_go(self) -> None:
        """Hold the socket no longer, when no order can come any more."""
        await self.deadlines.aclose()
        del self._socket

    # -- what faults may do ---------------------------------------------------------------------

    def drop(self) -> None:
        """Abort the TCP connection."""
        self._socket.transport.abort()

    def close(self, code: int, reason: str) -> None:
        """Close the socket from the server's side."""
        self.end_later("close", 0.0, WireError(code, reason))

    def go_away(self, seconds: float, then: str = "close") -> None:
        """Announce the end and keep the promise, or ``stall`` or do ``nothing`` then.

        A session that has not begun is told nothing: its first message is ``setupComplete``.
        """
        if not self.begun:
            return
        self._outbox.post({"goAway": {"timeLeft": f"{seconds:g}s"}})
        if then == "close":
            self.end_later("connection", seconds, WireError(1011, DEADLINE))
        elif then == "stall":

            async def stall() -> None:
                self.stall(0.0)

            self.deadlines.plan("connection", seconds, stall)

    def stop_reading(self, seconds: float) -> None:
        """Take nothing from the socket for a while, so that its pings wait too."""

        async def resume() -> None:
            self._socket.transport.resume_reading()

        self._socket.transport.pause_reading()
        self.deadlines.plan("deaf", seconds, resume)

    def stall(self, seconds: float) -> None:
        """Neither read nor write for a while, or for ever with zero."""

        async def resume() -> None:
            self._outbox.release()
            self._socket.transport.resume_reading()

        self._outbox.hold()
        self._socket.transport.pause_reading()
        if seconds > 0:
            self.deadlines.plan("deaf", seconds, resume)

    # -- inside ---------------------------------------------------------------------------------

    def _on_full(self) -> None:
        # A close frame would wait behind what the client does not read.
        logger.info("a connection is dropped: its client has stopped reading")
        self.drop()

    async def _announce_end(self) -> None:
        connection_s = self._limits.connection_s or 0.0
        self.go_away(min(self._limits.notice_s, connection_s))
