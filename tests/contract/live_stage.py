"""The embedded server with a mind that a test knows, and sessions with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar

from desktop.core.brief import SessionBrief
from desktop.core.clock import SystemClock
from desktop.core.events import (
    Event,
    OutputTranscript,
    TurnCompleted,
)
from desktop.core.ports import LiveSession
from desktop.core.tool import ToolDeclaration
from desktop.emulator.parts import Act, CallTool, Heard, Prompt, Say, Scene
from desktop.emulator.server import EmbeddedServer
from desktop.emulator.session import Session
from desktop.live.backend import Backend, BackendKind
from desktop.live.setup import NO_OPTIONS
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import ModelSettings, SessionSettings

E = TypeVar("E", bound=Event)

MODELS = (
    "gemini-3.8-live",
    "gemini-3.8-live-extended-thinking",
    "gemini-3.1-flash-live-preview",
    "gemini-2.5-flash-native-audio-preview-12-2025",
)
TOOL = ToolDeclaration("current_time", "Tells the time.", {"type": "object", "properties": {}})
BRIEF = SessionBrief("Be kind.", (TOOL,))


class Ear:
    async def listen(self, pcm: bytes) -> Heard:
        return Heard("something", len(pcm) / 32_000, True)

    def sayings(self) -> tuple[str, ...]:
        return ()

    def learn(self, instruction: str) -> None:
        pass


class Mind:
    """Repeats what it is told; asked for the time, calls the tool; asked who it is, tells all."""

    async def answer(self, prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
        text = prompt.heard.text
        if text == "time":
            call = CallTool("current_time", {})
            yield call
            yield Say(f"It is {(await call.response)['time']}.")
        elif text == "instruction":
            yield Say(scene.instruction)
        elif text == "turns":
            yield Say(" / ".join(said for _, said in scene.turns))
        else:
            yield Say(f"You said {text}.")


class Voice:
    async def speak(self, text: str) -> AsyncIterator[bytes]:
        for _ in range(3):
            yield bytes(4800)


class Deaf:
    window = 512

    def probability(self, pcm: bytes) -> float:
        return 0.0

    def reset(self) -> None:
        return


class Stage:
    """The embedded server, and sessions with it."""

    def __init__(self, folder: Path) -> None:
        self.server = EmbeddedServer(
            ear=Ear(), mind=Mind(), voice=Voice(), voice_activity=Deaf, folder=folder, pace=50.0
        )
        self.sessions: list[LiveSupervisor] = []
        self.url = self.ca_file = self.key = ""

    async def open(self) -> None:
        endpoint = self.endpoint = await self.server.start()
        self.url, self.ca_file, self.key = endpoint.url, str(endpoint.ca_file), endpoint.key

    def session(
        self,
        model: str = MODELS[0],
        key: str = "",
        url: str = "",
        *,
        kind: BackendKind = "local",
        options: ModelSettings = NO_OPTIONS,
    ) -> LiveSupervisor:
        backend = Backend(kind, model, key or self.key, url or self.url, self.ca_file)
        session = LiveSupervisor(
            backend, SessionSettings(), SystemClock(), options=options, random=lambda: 0.0
        )
        self.sessions.append(session)
        return session

    def drop(self) -> None:
        """Cut every line."""
        for session in self._served():
            session.connection.drop()

    def expire_handles(self) -> None:
        """Forget what sessions could be resumed from."""
        self.server._house.handles.expire()

    def warn(self, seconds: float) -> None:
        """Tell every session to go away."""
        for session in self._served():
            session.connection.go_away(seconds)

    def _served(self) -> list[Session]:
        served = list(self.server._sessions.values())
        return [session for session in served if isinstance(session, Session)]

    async def aclose(self) -> None:
        for session in self.sessions:
            await session.aclose()
        await self.server.aclose()


@asynccontextmanager
async def staged(folder: Path) -> AsyncIterator[Stage]:
    """Run the embedded server, and close every session before the test ends."""
    stage = Stage(folder)
    try:
        await stage.open()
        yield stage
    finally:
        await stage.aclose()


async def until(session: LiveSession, kind: type[E]) -> E:
    """Return the next event of a kind."""
    async with asyncio.timeout(10):
        async for event in session.events():
            if isinstance(event, kind):
                return event
    raise AssertionError(f"the session ended without {kind.__name__}")


async def answer(session: LiveSession) -> str:
    """Return the words of the next answer, run together."""
    words: list[str] = []
    async with asyncio.timeout(10):
        async for event in session.events():
            if isinstance(event, OutputTranscript):
                words.append(event.text)
            if isinstance(event, TurnCompleted) and words:
                break
    return "".join(words)
