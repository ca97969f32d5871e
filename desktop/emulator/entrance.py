"""Where the embedded server listens: its socket and its certificate."""

from __future__ import annotations

import asyncio
import logging
import ssl
import tempfile
import weakref
from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from pathlib import Path

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response

from desktop.core.errors import UsageError
from desktop.emulator.certificate import Certificate, loopback_certificate
from desktop.emulator.doorway import HttpRequest, Reply, doorway

MAX_MESSAGE_BYTES = 8 * 1024 * 1024

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_CLOSE_S = 0.4


class Entrance:
    """Listens on loopback, or ``dangerously`` on one address that other computers reach.

    ``port`` is the real one once it is open. The certificate is kept in ``folder``, in a temporary
    one where that is None.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        tls: bool,
        folder: Path | None,
        dangerously: bool,
        deflate: bool,
    ) -> None:
        self.host = host
        self.port = port
        self._tls = tls
        self._folder = folder
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._dangerously = dangerously
        self._deflate = deflate
        self._server: Server | None = None
        self._transports: weakref.WeakSet[asyncio.Transport] = weakref.WeakSet()

    async def open(
        self,
        handle: Callable[[ServerConnection], Awaitable[None]],
        admit: Callable[[ServerConnection, Request], Response | None],
        answer: Callable[[HttpRequest], Reply],
    ) -> tuple[str, Path | None]:
        """Listen; return the URL and what clients must trust, None without TLS.

        Raises ``UsageError`` or ``OSError``.
        """
        self._check_host()
        certificate, context = await asyncio.to_thread(self._secure) if self._tls else (None, None)
        # The library's own logger repeats frames and headers, which hold what people say.
        quiet = logging.getLogger(f"{__name__}.socket")
        quiet.setLevel(logging.CRITICAL)
        try:
            self._server = await serve(
                handle,
                self.host,
                self.port,
                ssl=context,
                process_request=admit,
                compression="deflate" if self._deflate else None,
                max_size=MAX_MESSAGE_BYTES,
                max_queue=16,
                close_timeout=_CLOSE_S,
                create_connection=doorway(answer, self._transports),
                logger=quiet,
            )
        except OSError:
            self.forget_folder()
            raise
        self.port = next(iter(self._server.sockets)).getsockname()[1]
        scheme = "https" if self._tls else "http"
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{scheme}://{host}:{self.port}", certificate.certificate if certificate else None

    async def aclose(self) -> None:
        """Close every connection within a second; may be called twice."""
        server, self._server = self._server, None
        if server is not None:
            server.close(code=1001)
            closed = asyncio.create_task(server.wait_closed(), name="emulator close")
            await asyncio.wait({closed}, timeout=_CLOSE_S)
            for transport in self._transports:
                transport.abort()
            await closed

    def forget_folder(self) -> None:
        """Delete what was temporary."""
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = None

    def _check_host(self) -> None:
        if self.host in _LOOPBACK:
            return
        if not self._dangerously:
            raise UsageError(
                f"The embedded server listens on this computer only, not on {self.host}."
            )
        try:
            wildcard = ip_address(self.host).is_unspecified
        except ValueError:
            wildcard = True
        if wildcard:
            raise UsageError(
                f"Name the one address to listen on; {self.host} is not one. "
                "A request's Host must match it."
            )

    def _secure(self) -> tuple[Certificate, ssl.SSLContext]:
        folder = self._folder
        if folder is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="attune-")
            folder = Path(self._temporary.name)
        certificate = loopback_certificate(folder, None if self.host in _LOOPBACK else self.host)
        return certificate, certificate.server_context()
