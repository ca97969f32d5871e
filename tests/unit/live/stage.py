"""A supervisor on a scripted network with a clock that stands still."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from desktop.core.brief import SessionBrief
from desktop.core.channel import Channel
from desktop.core.events import (
    Event,
)
from desktop.core.media import AudioChunk
from desktop.core.tool import ToolDeclaration
from desktop.live.backend import Backend
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock, settle
from tests.fakes.link import ScriptedDial, ScriptedLink

E = TypeVar("E", bound=Event)

NEWEST = "gemini-3.8-live"
OLDER = "gemini-2.5-flash-native-audio-latest"
"""Neither changes its brief in place nor hears during a call."""

AUDIO = {"inlineData": {"mimeType": "audio/pcm", "data": base64.b64encode(b"\0\0").decode()}}
BRIEF = SessionBrief("Be kind.", (ToolDeclaration("f", "d", {"type": "object"}),))


def chunk(at: float = 0.0, ms: int = 20, speech: float = 0.0) -> AudioChunk:
    return AudioChunk(bytes(32 * ms), 16_000, at, speech)


class Stage:
    """A supervisor on a scripted network with a clock that stands still."""

    def __init__(self, *failures: Exception, model: str = NEWEST) -> None:
        self.dial = ScriptedDial(*failures)
        self.clock = ManualClock()
        self.session = LiveSupervisor(
            Backend("developer", model, key="canary"),
            SessionSettings(),
            self.clock,
            random=lambda: 0.5,
            dial=self.dial,
        )

    @property
    def link(self) -> ScriptedLink:
        return self.dial.link

    async def start(self, brief: SessionBrief = BRIEF) -> None:
        await self.session.start(brief)
        await settle()

    async def give(self, **message: Any) -> None:
        self.link.give(**message)
        await settle()

    async def lose(self, code: int = 1006, reason: str = "") -> None:
        self.link.lose(code, reason)
        await settle()

    async def give_handle(self, handle: str) -> None:
        await self.give(sessionResumptionUpdate={"newHandle": handle, "resumable": True})

    async def call(self, call_id: str) -> None:
        await self.give(toolCall={"functionCalls": [{"id": call_id, "name": "f", "args": {}}]})

    def published(self) -> list[Event]:
        """Return the events that wait, leaving none."""
        channel = self.session.events()
        assert isinstance(channel, Channel)
        found = list(channel._items)
        channel.clear()
        return found

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.published() if isinstance(event, kind)]


@asynccontextmanager
async def staged(model: str = NEWEST) -> AsyncIterator[Stage]:
    """Start a session and close it before the test ends."""
    stage = Stage(model=model)
    try:
        await stage.start()
        yield stage
    finally:
        await stage.session.aclose()
