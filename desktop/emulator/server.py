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
import weakref
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from websockets.asyncio.server import ServerConnection
from websockets.http11 import Request, Response
from websockets.protocol import State

from desktop.core.clock import Clock, SystemClock
from desktop.core.ports import VoiceActivity
from desktop.emulator.credential import PREFIX, Credentials, Grant
from desktop.emulator.doorway import Doorway, HttpRequest, Reply
from desktop.emulator.entrance import Entrance
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

MAX_SESSIONS = 64


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
        self.entrance = Entrance(
            host, port, tls=tls, folder=folder, dangerously=dangerously, deflate=deflate
        )
        self._key = key or secrets.token_urlsafe(32)
        catalogue = catalogue_with(model.removeprefix("models/"))
        if interim_transcripts:
            catalogue = catalogue.interim()
        self._credentials = Credentials(clock.wall)
        handles = HandleStore(clock.now)
        self._replay = replay
        self._text_frames = text_frames
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
        self._admitted: weakref.WeakSet[ServerConnection] = weakref.WeakSet()

    async def start(self) -> Endpoint:
        """Listen, and return where."""
        url, ca_file = await self.entrance.open(self._handle, self._admit, self._office.answer)
        return Endpoint(url, ca_file, self._key)

    async def aclose(self) -> None:
        """End every session within a second and leave no task; may be called twice."""
        await self._deadlines.aclose()
        await self.entrance.aclose()
        if self._house.recorder is not None:
            await asyncio.to_thread(self._house.recorder.close)
        self.entrance.forget_folder()

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
        if route is not None and route.constrained and self._is_local(headers):
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
        if not self._is_local(request.headers):
            return refusal(403, "Only programs of this computer may connect.")
        if has_key(self._key, request.headers, address.query):
            return None
        offered = offered_keys(request.headers, address.query)
        vertex = route.family == "vertex" if route is not None else is_published(address.path)
        if vertex and any(self._credentials.has_access(key) for key in offered):
            return None
        return _unauthenticated()

    def _is_local(self, headers: Mapping[str, str]) -> bool:
        return is_local(headers, self.entrance.host, self.entrance.port)

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
