"""The embedded Live server: a local stand-in for the Gemini Live API on a loopback socket.

It speaks the wire of both endpoint families over TLS, so that unmodified client libraries can
use it. It hears, thinks and speaks with exchangeable parts (see ``parts``).
"""

from __future__ import annotations

import asyncio
import json
import logging
import random
import secrets
import ssl
import tempfile
import weakref
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response

from desktop.core.clock import Clock, SystemClock
from desktop.core.errors import UsageError
from desktop.core.ports import VoiceActivity
from desktop.emulator.certificate import Certificate, loopback_certificate
from desktop.emulator.fault import PREFIX, Control
from desktop.emulator.gate import Address, find_route, has_key, is_local, parse_address
from desktop.emulator.model import DEFAULT_MODEL, ModelRules, catalogue_with
from desktop.emulator.parts import Ear, Mind, Voice
from desktop.emulator.resumption import HandleStore
from desktop.emulator.session import House, Session
from desktop.emulator.stage import Parts

logger = logging.getLogger(__name__)

MAX_MESSAGE_BYTES = 16 * 1024 * 1024
MAX_SESSIONS = 64

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_CLOSE_S = 0.4
_STATUS_WORDS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the server listens. ``ca_file`` is what clients must trust, None without TLS."""

    url: str
    ca_file: Path | None
    key: str


class EmbeddedServer:
    """A Live server for this computer only.

    ``key`` is random per run unless given. ``folder`` keeps the certificate, a temporary one
    where None. ``pace`` is how much faster than real time sound is sent. After
    ``go_away_after_s`` each connection is told to go away, and ten seconds later it is closed.
    ``start`` raises ``UsageError`` for a host beyond loopback and ``OSError`` for a port that
    is taken.
    """

    def __init__(
        self,
        *,
        ear: Ear,
        mind: Mind,
        voice: Voice,
        voice_activity: Callable[[], VoiceActivity],
        model: str = DEFAULT_MODEL,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = True,
        key: str | None = None,
        folder: Path | None = None,
        go_away_after_s: float | None = None,
        pace: float = 4.0,
        clock: Clock | None = None,
    ) -> None:
        clock = clock or SystemClock()
        self._host = host
        self._port = port
        self._tls = tls
        self._key = key or secrets.token_urlsafe(32)
        self._folder = folder
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._catalogue = catalogue_with(model.removeprefix("models/"))
        self._house = House(
            parts=Parts(ear, mind, voice),
            voice_activity=voice_activity,
            catalogue=self._catalogue,
            handles=HandleStore(clock.now),
            clock=clock,
            pace=pace,
            chance=random.Random(secrets.randbits(64)),
            go_away_after_s=go_away_after_s,
        )
        self._sessions: dict[str, Session] = {}
        self._control = Control(lambda: list(self._sessions.values()), self._house.handles)
        self._server: Server | None = None
        self._transports: weakref.WeakSet[asyncio.Transport] = weakref.WeakSet()

    async def start(self) -> Endpoint:
        """Listen, and return where."""
        if self._host not in _LOOPBACK:
            raise UsageError(
                f"The embedded server listens on this computer only, not on {self._host}."
            )
        certificate, context = await asyncio.to_thread(self._secure) if self._tls else (None, None)
        try:
            self._server = await self._listen(context)
        except OSError:
            self._forget_folder()
            raise
        self._port = next(iter(self._server.sockets)).getsockname()[1]
        scheme = "https" if self._tls else "http"
        host = f"[{self._host}]" if ":" in self._host else self._host
        ca_file = certificate.certificate if certificate else None
        return Endpoint(f"{scheme}://{host}:{self._port}", ca_file, self._key)

    async def aclose(self) -> None:
        """End every session within a second and leave no task; may be called twice."""
        server, self._server = self._server, None
        if server is not None:
            server.close(code=1001)
            closed = asyncio.create_task(server.wait_closed(), name="emulator close")
            await asyncio.wait({closed}, timeout=_CLOSE_S)
            for transport in self._transports:
                transport.abort()
            await closed
        self._forget_folder()

    async def _listen(self, context: ssl.SSLContext | None) -> Server:
        # The library's own logger repeats frames and headers, which hold what people say.
        quiet = logging.getLogger(f"{__name__}.socket")
        quiet.setLevel(logging.CRITICAL)
        return await serve(
            self._handle,
            self._host,
            self._port,
            ssl=context,
            process_request=self._admit,
            compression=None,
            max_size=MAX_MESSAGE_BYTES,
            max_queue=64,
            close_timeout=_CLOSE_S,
            create_connection=_tracked(self._transports),
            logger=quiet,
        )

    def _secure(self) -> tuple[Certificate, ssl.SSLContext]:
        folder = self._folder
        if folder is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="attune-")
            folder = Path(self._temporary.name)
        certificate = loopback_certificate(folder)
        return certificate, certificate.server_context()

    def _forget_folder(self) -> None:
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = None

    async def _handle(self, socket: ServerConnection) -> None:
        route = find_route(parse_address(socket.request.path).path) if socket.request else None
        if route is None:
            return
        session = Session(socket, route, self._house)
        self._sessions[session.session_id] = session
        hang = self._control.pledge.hangs > 0
        self._control.pledge.hangs -= hang
        try:
            await session.run(hang=hang)
        except Exception as error:  # noqa: BLE001 - one session must not end the server
            logger.warning("a session failed: %s", type(error).__name__)
            await socket.close(1011, "Internal error encountered.")
        finally:
            del self._sessions[session.session_id]

    def _admit(self, socket: ServerConnection, request: Request) -> Response | None:
        address = parse_address(request.path)
        headers: dict[str, str] = {}
        for name, value in request.headers.raw_items():
            key = name.lower()
            headers[key] = f"{headers[key]},{value}" if key in headers else value
        if not is_local(headers, self._host, self._port):
            return _refuse(socket, 403, "Only programs of this computer may connect.")
        if not has_key(self._key, headers, address.query):
            return _refuse(socket, 401, "Request had invalid authentication credentials.")
        if find_route(address.path) is not None:
            return self._admit_socket(socket)
        return self._answer(socket, address)

    def _admit_socket(self, socket: ServerConnection) -> Response | None:
        pledge = self._control.pledge
        if pledge.refusals > 0:
            pledge.refusals -= 1
            return _refuse(socket, pledge.refusal_status, "Refused by order.")
        if len(self._sessions) >= MAX_SESSIONS:
            return _refuse(socket, 429, "Too many sessions.")
        return None

    def _answer(self, socket: ServerConnection, address: Address) -> Response:
        if address.path.startswith(PREFIX):
            name = address.path.removeprefix(PREFIX)
            status, body = self._control.obey(name, address.query)
            return _respond(socket, status, body)
        for version in ("v1", "v1beta", "v1alpha"):
            root = f"/{version}/models"
            if address.path == root:
                models = [_described(rules) for rules in self._catalogue.developer]
                return _respond(socket, 200, {"models": models})
            rules = self._catalogue.find(address.path.removeprefix(root + "/"), "developer")
            if rules is not None and address.path.startswith(root):
                return _respond(socket, 200, _described(rules))
        return _refuse(socket, 404, "The requested address was not found on this server.")


def _tracked(transports: weakref.WeakSet[asyncio.Transport]) -> type[ServerConnection]:
    """Return a connection class that notes its transport even before the handshake is done."""

    class TrackedConnection(ServerConnection):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            if isinstance(transport, asyncio.Transport):
                transports.add(transport)
            super().connection_made(transport)

    return TrackedConnection


def _described(rules: ModelRules) -> dict[str, Any]:
    return {
        "name": f"models/{rules.name}",
        "version": rules.name,
        "displayName": rules.display_name,
        "inputTokenLimit": rules.context_tokens,
        "outputTokenLimit": rules.output_tokens,
        "supportedGenerationMethods": ["bidiGenerateContent"],
    }


def _refuse(socket: ServerConnection, status: int, message: str) -> Response:
    error = {"code": status, "message": message, "status": _STATUS_WORDS[status]}
    return _respond(socket, status, {"error": error})


def _respond(socket: ServerConnection, status: int, body: dict[str, Any]) -> Response:
    response = socket.respond(HTTPStatus(status), json.dumps(body, indent=2) + "\n")
    del response.headers["Content-Type"]
    response.headers["Content-Type"] = "application/json; charset=utf-8"
    return response
