"""Notices that the machine has slept, that the program stood still, and changes of network."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from desktop.core.clock import Clock, until_tick

TICK_S = 0.5
DRIFT_S = 2.0
FROZEN_S = 5.0


@dataclass(frozen=True, slots=True)
class Change:
    """What has happened: so many seconds of absence, or another network, or both.

    ``gone``: the address that lines had is no longer this machine's, so none of them can live.
    """

    absent_s: float = 0.0
    moved: bool = False
    gone: bool = False


async def watch_machine(
    clock: Clock,
    changed: Callable[[Change], None],
    address: Callable[[], str],
    uptime: Callable[[], float],
    ours: Callable[[str], bool] = lambda _address: True,
) -> None:
    """Call ``changed`` whenever the machine has slept, stood still, or come to another network.

    ``uptime`` counts seconds, those of sleep too; a frozen process shows in the monotonic clock
    alone. Nothing here looks at the wall clock, which people set. ``address`` is asked at every
    tick, and ``ours`` whether the last one still belongs to this machine.
    """
    now, up, here = clock.now(), uptime(), address()
    last = here
    while True:
        await clock.sleep(until_tick(clock, TICK_S))
        passed, slept = clock.now() - now, uptime() - up - (clock.now() - now)
        before, here = here, address()
        now, up = clock.now(), uptime()
        absent_s = max(0.0, slept) if slept >= DRIFT_S else 0.0
        if passed >= FROZEN_S:
            absent_s += passed
        moved = bool(here) and here != before
        if absent_s or moved:
            gone = moved and bool(last) and not ours(last)
            last = here or last
            changed(Change(absent_s, moved, gone))


def uptime() -> float:
    """Return seconds since some start, counted through sleep wherever the system can do so.

    Linux has CLOCK_BOOTTIME. Darwin's CLOCK_MONOTONIC goes on in sleep, unlike Python's clock of
    that name; the one of Windows goes on as well, and a sleep shows there as a standstill.
    """
    number = getattr(time, "CLOCK_BOOTTIME", None)
    if number is None and sys.platform == "darwin":
        number = time.CLOCK_MONOTONIC
    return time.monotonic() if number is None else time.clock_gettime(number)


def is_ours(address: str) -> bool:
    """Return whether an address is one of this machine's."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as datagram:
            datagram.bind((address, 0))
    except OSError:
        return False
    return True


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
