"""Opens links to backends, reusing their clients."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit
from urllib.request import getproxies

from desktop.core.brief import HistoryTurn
from desktop.core.clock import Clock
from desktop.core.errors import UntrustedError
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend
from desktop.live.link import SETUP_S, open_link
from desktop.live.sdk import load_sdk, open_client
from desktop.live.setup import Setup
from desktop.live.stranger import issuer_of, untrusted
from desktop.live.wire import NewListener

if TYPE_CHECKING:
    from google import genai
    from google.genai import types


ANSWER_S = 1.0


class Link(Protocol):
    """What the supervisor needs of a socket; ``LiveLink`` says what each verb does."""

    bad_frames: int

    def messages(self) -> AsyncIterator[types.LiveServerMessage]:
        """Yield server messages; raises ``LinkLostError``."""
        ...

    async def send_audio(self, chunk: AudioChunk) -> None:
        """Send microphone audio."""
        ...

    def send_audio_at_once(self, chunk: AudioChunk) -> bool:
        """Send microphone audio within this call; False where ``send_audio`` is needed."""
        ...

    async def send_video(self, frame: VideoFrame) -> None:
        """Send one picture."""
        ...

    async def send_realtime_text(self, text: str) -> None:
        """Send text as user activity."""
        ...

    async def send_activity(self, *, begins: bool) -> None:
        """Mark where speech begins or ends."""
        ...

    async def send_turns(self, turns: Sequence[HistoryTurn], *, complete: bool) -> None:
        """Append turns to the context."""
        ...

    async def send_tool_result(self, result: ToolResult, *, scheduling: bool) -> None:
        """Answer a call."""
        ...

    async def send_context(self, instruction: str, tools: Sequence[types.Tool]) -> None:
        """Replace instruction and tools."""
        ...

    def backlog(self) -> int:
        """Return the bytes that were handed over and are not confirmed yet."""
        ...

    async def ping(self) -> None:
        """Return when the other end has answered."""
        ...

    def cut(self) -> None:
        """Drop a line whose other end does not answer, so that closing it takes no time."""
        ...

    async def aclose(self) -> None:
        """Close the socket."""
        ...


class Dial(Protocol):
    """Opens links; the supervisor's only way to the network."""

    async def load(self) -> None:
        """Make ready to build setups."""
        ...

    async def open(self, setup: Setup, backend: Backend) -> Link:
        """Open one link; raises ``LinkLostError`` or ``UnreachableError``."""
        ...

    async def answers(self, backend: Backend) -> bool:
        """Return whether its host accepts a connection, as far as that can be seen from here."""
        ...

    async def aclose(self) -> None:
        """Release what was kept between links."""
        ...


class Dialler:
    """Opens links with the SDK; one client per backend and API version is kept between sockets.

    ``listeners`` overhear the raw messages of every socket.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        deadline_s: float = SETUP_S,
        listeners: Sequence[NewListener] = (),
    ) -> None:
        self._listeners = listeners
        self._deadline_s = deadline_s
        self._clock = clock
        self._clients: dict[tuple[Backend, str], genai.Client] = {}

    async def load(self) -> None:
        """Import the SDK without holding the loop."""
        await load_sdk()

    async def open(self, setup: Setup, backend: Backend) -> Link:
        """Open one link; raises ``LinkLostError``, ``UnreachableError`` or ``UsageError``."""
        place = backend, setup.api_version
        client = self._clients.get(place)
        if client is None:
            client = await open_client(backend, setup.api_version, self._listeners)
            self._clients[place] = client
        try:
            return await open_link(
                client,
                backend.model,
                setup,
                now=self._clock.now,
                deadline_s=self._deadline_s,
            )
        except UntrustedError as error:
            raise await self._explained(error, backend) from error

    async def _explained(self, error: UntrustedError, backend: Backend) -> UntrustedError:
        """Return the same with who answered, and with what the clock has to do with it."""
        cause = error.__cause__
        if not isinstance(cause, ssl.SSLCertVerificationError):
            return error
        where = urlsplit(f"//{backend.host}")
        direct = backend.loopback or not getproxies()
        issuer = await issuer_of(where.hostname or "", where.port or 443) if direct else ""
        return untrusted(cause, where.hostname or backend.host, issuer, self._clock.wall())

    async def answers(self, backend: Backend) -> bool:
        """Return whether its host accepts a connection; True where a proxy stands in between."""
        if not backend.loopback and getproxies():
            return True
        where = urlsplit(f"//{backend.host}")
        try:
            async with asyncio.timeout(ANSWER_S):
                _, writer = await asyncio.open_connection(where.hostname, where.port or 443)
        except (OSError, TimeoutError):
            return False
        writer.transport.abort()
        return True

    async def aclose(self) -> None:
        """Close the clients."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.aio.aclose()
            client.close()
