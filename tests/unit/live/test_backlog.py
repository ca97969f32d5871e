"""What counts as unconfirmed, also should asyncio come to hide its plain transport under TLS."""

from __future__ import annotations

import asyncio
import socket
import sys

import pytest

from desktop.live.backlog import unconfirmed

pytestmark = pytest.mark.unit


class Buffer(asyncio.WriteTransport):
    """A transport in which so many bytes wait."""

    def __init__(self, waiting: int, line: socket.socket | None = None) -> None:
        super().__init__({"socket": line} if line is not None else None)
        self._waiting = waiting
        self.closing = False

    def get_write_buffer_size(self) -> int:
        return self._waiting

    def is_closing(self) -> bool:
        return self.closing


class Cipher:
    """Has the plain transport where asyncio keeps it."""

    def __init__(self, plain: Buffer) -> None:
        self._transport = plain


class Covered(Buffer):
    """A transport under TLS."""

    def __init__(self, waiting: int, plain: Buffer) -> None:
        super().__init__(waiting)
        self._ssl_protocol = Cipher(plain)


def test_both_buffers_count_under_tls() -> None:
    assert unconfirmed(Covered(3, Buffer(40))) == 43


def test_without_a_plain_transport_to_be_found_the_rest_counts() -> None:
    assert unconfirmed(Buffer(3)) == 3


def test_a_line_that_has_gone_holds_nothing() -> None:
    gone = Buffer(3)
    gone.closing = True

    assert unconfirmed(gone) == unconfirmed(None) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system tells it otherwise")
def test_what_the_system_holds_counts() -> None:
    near, far = socket.socketpair()
    with near, far:
        near.send(bytes(1000))
        held = unconfirmed(Buffer(3, near))

    assert held >= 1003


def test_a_closed_socket_is_no_error() -> None:
    near, far = socket.socketpair()
    near.close()
    far.close()

    assert unconfirmed(Buffer(3, near)) == 3
