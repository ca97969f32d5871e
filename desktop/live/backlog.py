"""How much of what was handed to a socket the other end has not confirmed yet."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
from functools import cache
from importlib import import_module
from typing import Any

SEND_BUFFER = 64 * 1024
"""Bytes of room in the system where it does not tell how much of it is used."""

_SO_NWRITE = 0x1024
"""Darwin's socket option for the bytes of a send buffer (sys/socket.h)."""


def unconfirmed(transport: asyncio.WriteTransport | None) -> int:
    """Return the bytes that wait in this program, in the system, and unacknowledged on the way.

    Windows tells nothing of the system's part; there ``bound_send_buffer`` keeps it small.
    """
    if transport is None or transport.is_closing():
        return 0
    waiting = transport.get_write_buffer_size()
    # Under TLS a plain transport has a buffer of its own. Private to asyncio, so a test pins it.
    plain = getattr(getattr(transport, "_ssl_protocol", None), "_transport", None)
    if plain is not None:
        waiting += plain.get_write_buffer_size()
    line = transport.get_extra_info("socket")
    return waiting if line is None else waiting + _in_system(line)


def bound_send_buffer(line: socket.socket) -> None:
    """Keep the system's buffer small where nothing tells how full it is."""
    if sys.platform not in ("linux", "darwin"):
        with contextlib.suppress(OSError):
            line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)


def _in_system(line: socket.socket) -> int:
    """Return the bytes of a socket's send queue (TIOCOUTQ of tcp(7), SO_NWRITE on Darwin)."""
    platform: str = sys.platform
    try:
        if platform == "darwin":
            return line.getsockopt(socket.SOL_SOCKET, _SO_NWRITE)
        if platform == "linux":
            return _queued(line)
    except (OSError, ValueError):
        return 0
    return 0


def _queued(line: socket.socket) -> int:
    fcntl, termios = _modules()
    return int.from_bytes(fcntl.ioctl(line.fileno(), termios.TIOCOUTQ, bytes(4)), sys.byteorder)


@cache
def _modules() -> tuple[Any, Any]:
    """Return what only POSIX has."""
    return import_module("fcntl"), import_module("termios")
