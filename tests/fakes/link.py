"""A link and a dialler whose every answer the test decides."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any

from google.genai import types

from desktop.core.brief import HistoryTurn
from desktop.core.channel import Channel, Loss
from desktop.core.errors import LinkLostError
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend
from desktop.live.dialler import Dial, Link
from desktop.live.setup import Setup


class ScriptedLink:
    """Records what is sent as ``(verb, value)`` and receives what the test gives it."""

    def __init__(self) -> None:
        self.bad_frames = 0
        self.sent: list[tuple[str, Any]] = []
        self.closed = False
        self.broken = self.was_cut = False
        self.answers_pings = True
        self.pings = 0
        self.sent_late = 0
        self.unconfirmed = 0
        self.slow_pings: asyncio.Future[None] | None = None
        self.full: asyncio.Event | None = None
        self._incoming: Channel[types.LiveServerMessage | LinkLostError] = Channel(99, Loss.NEVER)

    def give(self, **message: Any) -> None:
        """Have the service send one message."""
        self._incoming.put(types.LiveServerMessage.model_validate(message))

    def lose(self, code: int = 1006, reason: str = "") -> None:
        """Have the socket go."""
        self._incoming.put(LinkLostError(code, reason))

    def verbs(self) -> list[str]:
        return [verb for verb, _ in self.sent]

    async def messages(self) -> AsyncIterator[types.LiveServerMessage]:
        async for item in self._incoming:
            if isinstance(item, LinkLostError):
                raise item
            yield item

    def send_audio_at_once(self, chunk: AudioChunk) -> bool:
        try:
            self._note("audio", chunk)
        except LinkLostError:
            return False
        return True

    async def send_audio(self, chunk: AudioChunk) -> None:
        self._note("audio", chunk)

    async def send_video(self, frame: VideoFrame) -> None:
        if self.full is not None:
            await self.full.wait()
        self._note("video", frame)

    async def send_realtime_text(self, text: str) -> None:
        self._note("realtime text", text)

    async def send_activity(self, *, begins: bool) -> None:
        self._note("activity", begins)

    async def send_turns(self, turns: Sequence[HistoryTurn], *, complete: bool) -> None:
        self._note("turns" if complete else "unanswered turns", [turn.text for turn in turns])

    async def send_tool_result(self, result: ToolResult, *, scheduling: bool) -> None:
        self._note("progress" if result.will_continue else "tool result", result.call_id)

    async def send_context(self, instruction: str, tools: Sequence[types.Tool]) -> None:
        self._note("context", instruction)

    def backlog(self) -> int:
        return self.unconfirmed

    async def ping(self) -> None:
        self.pings += 1
        if self.slow_pings is not None:
            await self.slow_pings
        if not self.answers_pings:
            await asyncio.Event().wait()

    def cut(self) -> None:
        self.was_cut = True

    async def aclose(self) -> None:
        self.closed = True

    def _note(self, verb: str, value: Any) -> None:
        self.sent_late += self.closed
        if self.broken:
            raise LinkLostError(1006)
        self.sent.append((verb, value))


class ScriptedDial:
    """Implements ``Dial``: opens scripted links, or fails as the test lists in ``failures``."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.setups: list[Setup] = []
        self.backends: list[Backend] = []
        self.links: list[ScriptedLink] = []
        self.reachable = True
        self.looks = 0
        self.closed = False

    @property
    def link(self) -> ScriptedLink:
        return self.links[-1]

    @property
    def locations(self) -> list[str]:
        """Where each attempt went."""
        return [backend.location for backend in self.backends]

    @property
    def handles(self) -> list[str | None]:
        """The handle of each attempt."""
        wanted = (setup.config.session_resumption for setup in self.setups)
        return [resumption.handle if resumption else None for resumption in wanted]

    async def load(self) -> None:
        return

    async def open(self, setup: Setup, backend: Backend) -> Link:
        assert all(link.closed for link in self.links), "two sockets would be open"
        self.setups.append(setup)
        self.backends.append(backend)
        if self.failures:
            raise self.failures.pop(0)
        self.links.append(ScriptedLink())
        return self.link

    async def answers(self, backend: Backend) -> bool:
        self.looks += 1
        return self.reachable

    async def aclose(self) -> None:
        self.closed = True


_: type[Dial] = ScriptedDial
__: type[Link] = ScriptedLink
