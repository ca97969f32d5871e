"""Notices lines that are open in name only, sleeps of the machine and changes of network."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from desktop.core.clock import Clock
from desktop.core.media import AudioChunk
from desktop.live.outbox import SPEECH
from desktop.live.race import race

SILENCE_S = 12.0
PROBE_S = 5.0
TICK_S = 2.0
DRIFT_S = 5.0
FROZEN_S = 10.0


class Pingable(Protocol):
    """A line that can be asked for a sign of life."""

    async def ping(self) -> None:
        """Return when the other end has answered."""
        ...


class Vigil:
    """Watches one line after the other.

    Pings alone are no judge, since the service was seen to answer them 8 to 30 s late. So a line
    is asked only when something was said and nothing at all came back for ``SILENCE_S``, or when
    the machine has slept, and any byte of the service counts as the answer. While co-listening
    silence is what was asked for, and nothing is concluded from it.
    """

    def __init__(self, clock: Clock) -> None:
        self.patient = False
        self._clock = clock
        self._expecting_since: float | None = None
        self._alert = asyncio.Event()
        self._suspected = asyncio.Event()
        self._heard = asyncio.Event()

    def note_audio(self, chunk: AudioChunk) -> None:
        """Take microphone audio into account."""
        if chunk.speech >= SPEECH:
            self.note_said()

    def note_said(self) -> None:
        """Something was said or typed that the service should react to."""
        if not self.patient:
            self._expecting_since = self._clock.now()
            self._alert.set()

    def note_heard(self) -> None:
        """Something came from the service."""
        self._expecting_since = None
        self._heard.set()

    def suspect(self) -> None:
        """Ask the line at once, for example after a sleep."""
        self._suspected.set()
        self._alert.set()

    def begin(self) -> None:
        """Another line is watched from now on."""
        self._suspected.clear()
        self.note_heard()

    async def dead(self, line: Pingable) -> None:
        """Return once a line has given no sign of life when asked for one."""
        while True:
            await self._doubt()
            self._suspected.clear()
            if not await self._answers(line):
                return
            self.note_heard()

    async def _doubt(self) -> None:
        while not self._suspected.is_set():
            since = self._expecting_since
            if since is None:
                self._alert.clear()
                await self._alert.wait()
                continue
            left = since + SILENCE_S - self._clock.now()
            if left <= 0:
                return
            await race({"time": self._clock.sleep(left), "suspicion": self._suspected.wait()})

    async def _answers(self, line: Pingable) -> bool:
        self._heard.clear()
        ended = await race(
            {
                "pong": line.ping(),
                "other": self._heard.wait(),
                "limit": self._clock.sleep(PROBE_S),
            }
        )
        return "other" in ended or ("pong" in ended and ended["pong"] is None)


async def watch_machine(
    clock: Clock, changed: Callable[[], None], address: Callable[[], str]
) -> None:
    """Call ``changed`` whenever the machine has slept, stood still, or come to another network.

    A sleep shows in the wall clock, which goes on while the monotonic one stands on Linux; a
    frozen process shows in the monotonic clock alone. A wall clock that is set shows too, which
    costs one question to the line and no more. ``address`` is asked at every tick.
    """
    now, wall, here = clock.now(), clock.wall(), address()
    while True:
        await clock.sleep(TICK_S)
        passed = clock.now() - now
        drift = (clock.wall() - wall).total_seconds() - passed
        before, here = here, address()
        now, wall = clock.now(), clock.wall()
        moved = bool(here) and here != before
        if abs(drift) >= DRIFT_S or passed >= FROZEN_S or moved:
            changed()


def local_address() -> str:
    """Return the address that this machine would be seen with, empty while it is offline.

    Nothing is sent: connecting a datagram socket only looks up the way. The far ends belong to
    the blocks for documentation (RFC 5737, RFC 3849).
    """
    for family, far_end in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as datagram:
            datagram.connect((far_end, 9))
            return str(datagram.getsockname()[0])
    return ""
