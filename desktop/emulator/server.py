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
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from ipaddress import ip_address
from pathlib import Path

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.protocol import State

from desktop.core.clock import Clock, SystemClock
from desktop.core.errors import UsageError
from desktop.core.ports import VoiceActivity
from desktop.emulator.certificate import Certificate, loopback_certificate
from desktop.emulator.credential import PREFIX, Credentials, Grant
from desktop.emulator.doorway import Doorway, HttpRequest, Reply, doorway
from desktop.emulator.fault import Control
from desktop.emulator.gate import (
    Address,
    Route,
    find_route,
    has_key,
    is_local,
    offered_keys,
    parse_address,
)
from desktop.emulator.house import House
from desktop.emulator.ledger import CEILING_BYTES, UNAVAILABLE, Ledger
from desktop.emulator.lifetime import Deadlines, Limits
from desktop.emulator.metric import Metrics
from desktop.emulator.model import DEFAULT_MODEL, Family, catalogue_with
from desktop.emulator.office import Office, is_published, refusal
from desktop.emulator.parts import Ear, Mind, Voice
from desktop.emulator.replay import Replay
from desktop.emulator.resumption import HandleStore
from desktop.emulator.session import Session
from desktop.emulator.stage import Parts
from desktop.emulator.trace import Frame, Recorder
from desktop.emulator.workshop import SharedEar, SharedVoice

logger = logging.getLogger(__name__)

MAX_MESSAGE_BYTES = 8 * 1024 * 1024
MAX_SESSIONS = 64

_LOOPBACK = ("127.0.0.1", "localhost", "::1")
_CLOSE_S = 0.4


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the server listens. ``ca_file`` is what clients must trust, None without TLS."""

    url: str
    ca_file: Path | None
    key: str


class EmbeddedServer:
    """A Live server for this computer only.

    ``key`` is random per run unless given. ``folder`` keeps the certificate, a temporary one
    where None. ``pace`` is how much faster than real time sound is sent. ``limits`` are those of
    connections and sessions, ``service_limits`` for the service's own; by default none. A
    ``recorder`` keeps a trace of every session; with ``replay`` every session is that recording.
    ``dangerously`` lets it listen on an address that other computers reach. Messages go out in
    binary frames, as the service's do, or in ``text_frames``; a connection may choose for itself
    with ``frames=text`` or ``frames=binary`` in its query. ``deflate`` compresses them for clients
    that offer it. With ``interim_transcripts`` every model tells what it hears before it is sure,
    which others do only for clients that ask. All sessions together hold no more than
    ``ceiling_bytes`` of pictures, sound, text and what waits to be sent.
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
        limits: Limits | Callable[[Family], Limits] | None = None,
        pace: float = 4.0,
        clock: Clock | None = None,
        recorder: Recorder | None = None,
        replay: Sequence[Frame] = (),
        dangerously: bool = False,
        text_frames: bool = False,
        deflate: bool = False,
        interim_transcripts: bool = False,
        ceiling_bytes: int = CEILING_BYTES,
    ) -> None:
        clock = clock or SystemClock()
        self._host = host
        self._port = port
        self._tls = tls
        self._key = key or secrets.token_urlsafe(32)
        self._folder = folder
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        catalogue = catalogue_with(model.removeprefix("models/"))
        if interim_transcripts:
            catalogue = catalogue.interim()
        self._credentials = Credentials(clock.wall)
        handles = HandleStore(clock.now)
        self._replay = replay
        self._dangerously = dangerously
        self._text_frames = text_frames
        self._deflate = deflate
        self._sessions: dict[str, Session | Replay] = {}
        self._deadlines = Deadlines(clock)
        metrics = Metrics()
        self._control = Control(
            lambda: list(self._sessions.values()), handles, self._deadlines, metrics.described
        )
        self._house = House(
            parts=Parts(SharedEar(ear), mind, SharedVoice(voice)),
            voice_activity=voice_activity,
            catalogue=catalogue,
            handles=handles,
            clock=clock,
            pace=pace,
            chance=random.Random(secrets.randbits(64)),
            recorder=recorder,
            on_occasion=self._control.on_occasion,
            metrics=metrics,
            ledger=Ledger(ceiling_bytes),
            spoil=lambda resuming: self._control.spoil(resuming=resuming),
            limits=limits if callable(limits) else lambda _: limits or Limits(),
        )
        self._office = Office(catalogue, self._credentials, self._control, self._refused)
        self._server: Server | None = None
        self._admitted: weakref.WeakSet[ServerConnection] = weakref.WeakSet()
        self._transports: weakref.WeakSet[asyncio.Transport] = weakref.WeakSet()

    async def start(self) -> Endpoint:
        """Listen, and return where."""
        self._check_host()
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

    def _check_host(self) -> None:
        if self._host in _LOOPBACK:
            return
        if not self._dangerously:
            raise UsageError(
                f"The embedded server listens on this computer only, not on {self._host}."
            )
        try:
            wildcard = ip_address(self._host).is_unspecified
        except ValueError:
            wildcard = True
        if wildcard:
            raise UsageError(
                f"Name the one address to listen on; {self._host} is not one. "
                "A request's Host must match it."
            )

    async def aclose(self) -> None:
        """End every session within a second and leave no task; may be called twice."""
        await self._deadlines.aclose()
        server, self._server = self._server, None
        if server is not None:
            server.close(code=1001)
            closed = asyncio.create_task(server.wait_closed(), name="emulator close")
            await asyncio.wait({closed}, timeout=_CLOSE_S)
            for transport in self._transports:
                transport.abort()
            await closed
        if self._house.recorder is not None:
            await asyncio.to_thread(self._house.recorder.close)
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
            compression="deflate" if self._deflate else None,
            max_size=MAX_MESSAGE_BYTES,
            max_queue=16,
            close_timeout=_CLOSE_S,
            create_connection=doorway(self._office.answer, self._transports),
            logger=quiet,
        )

    def _secure(self) -> tuple[Certificate, ssl.SSLContext]:
        folder = self._folder
        if folder is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="attune-")
            folder = Path(self._temporary.name)
        certificate = loopback_certificate(folder, None if self._host in _LOOPBACK else self._host)
        return certificate, certificate.server_context()

    def _forget_folder(self) -> None:
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = None

    async def _handle(self, socket: ServerConnection) -> None:
        address = parse_address(socket.request.path if socket.request else "")
        route = find_route(address.path)
        if route is None:
            return
        wanted = address.query.get("frames")
        text = wanted == "text" or (self._text_frames and wanted != "binary")
        if self._replay:
            replay = Replay(socket, self._replay, self._house.clock, text_frames=text)
            await self._show(replay)
            return
        grant = socket.grant if isinstance(socket, Doorway) else None
        session = Session(socket, route, self._house, grant, text_frames=text)
        self._sessions[session.session_id] = session
        if grant is not None:
            session.end_with_token(self._credentials.left_s(grant))
        try:
            await session.run()
        except Exception as error:  # noqa: BLE001 - one session must not end the server
            logger.warning("a session failed: %s", type(error).__name__)
            await socket.close(1011, "Internal error encountered.")
        finally:
            del self._sessions[session.session_id]
            await session.let_go()

    async def _show(self, replay: Replay) -> None:
        self._sessions[replay.session_id] = replay
        try:
            await replay.run()
        finally:
            del self._sessions[replay.session_id]

    def _admit(self, socket: ServerConnection, request: Request) -> Response | None:
        address = parse_address(request.path)
        headers: dict[str, str] = {}
        for name, value in request.headers.raw_items():
            key = name.lower()
            headers[key] = f"{headers[key]},{value}" if key in headers else value
        asked = HttpRequest("GET", request.path, headers)
        route = find_route(address.path)
        grant: Grant | None = None
        if route is not None and route.constrained and is_local(headers, self._host, self._port):
            grant = self._granted(asked, address)
            refused = None if grant else _unauthenticated()
        else:
            refused = self._refused(asked, address, route)
        if refused is None:
            refused = self._full(route)
        if refused is None and isinstance(socket, Doorway):
            socket.grant = grant
        if refused is None:
            self._admitted.add(socket)
            return None
        self._house.metrics.count(f"refused {refused[0]}")
        return _respond(socket, *refused)

    def _granted(self, request: HttpRequest, address: Address) -> Grant | None:
        offered = offered_keys(request.headers, address.query)
        tokens = dict.fromkeys(key for key in offered if key.startswith(PREFIX))
        return self._credentials.use(next(iter(tokens))) if len(tokens) == 1 else None

    def _refused(
        self, request: HttpRequest, address: Address, route: Route | None = None
    ) -> Reply | None:
        if not is_local(request.headers, self._host, self._port):
            return refusal(403, "Only programs of this computer may connect.")
        if has_key(self._key, request.headers, address.query):
            return None
        offered = offered_keys(request.headers, address.query)
        vertex = route.family == "vertex" if route is not None else is_published(address.path)
        if vertex and any(self._credentials.has_access(key) for key in offered):
            return None
        return _unauthenticated()

    def _full(self, route: Route | None) -> Reply | None:
        if route is None:
            return refusal(404, "The requested address was not found on this server.")
        ordered = self._control.refusal()
        if ordered is not None:
            return refusal(ordered, "Refused by order.")
        if not self._house.ledger.has_room:
            return refusal(503, UNAVAILABLE)
        # A socket counts from its admission, not only from its session's beginning.
        if sum(socket.state is not State.CLOSED for socket in self._admitted) >= MAX_SESSIONS:
            return refusal(429, "Too many sessions.")
        return None


def _unauthenticated() -> Reply:
    return refusal(401, "Request had invalid authentication credentials.")


def _respond(socket: ServerConnection, status: int, body: Mapping[str, object]) -> Response:
    response = socket.respond(HTTPStatus(status), json.dumps(body, indent=2) + "\n")
    del response.headers["Content-Type"]
    response.headers["Content-Type"] = "application/json; charset=utf-8"
    return response
