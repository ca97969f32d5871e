"""A conversation on a stage of fakes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from desktop.conversation.conversation import Conversation
from desktop.conversation.instruction import compose_brief
from desktop.conversation.part import Parts
from desktop.core.events import Event, SpeechReceived
from desktop.core.media import OUTPUT_RATE, AudioChunk
from tests.fakes.audio import FakeMicrophone, FakeSpeaker
from tests.fakes.clock import ManualClock, settle
from tests.fakes.live import FakeLiveSession
from tests.fakes.tools import FakeToolRunner

E = TypeVar("E", bound=Event)


@dataclass
class Stage:
    """The fakes and everything that the conversation published."""

    session: FakeLiveSession = field(default_factory=FakeLiveSession)
    microphone: FakeMicrophone = field(default_factory=FakeMicrophone)
    speaker: FakeSpeaker = field(default_factory=FakeSpeaker)
    tools: FakeToolRunner = field(default_factory=FakeToolRunner)
    clock: ManualClock = field(default_factory=ManualClock)
    seen: list[Event] = field(default_factory=list)

    def parts(self) -> Parts:
        return Parts(
            self.session, self.microphone, self.speaker, self.tools, FakeMicrophone, FakeSpeaker
        )

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.seen if isinstance(event, kind)]

    async def emit(self, *events: Event) -> None:
        self.session.emit(*events)
        await settle()

    async def hear(self, speech: float, count: int) -> None:
        for _ in range(count):
            self.microphone.hear(speech=speech)
        await settle()


def speech(milliseconds: int) -> SpeechReceived:
    return SpeechReceived(
        AudioChunk(b"\1\0" * (OUTPUT_RATE * milliseconds // 1000), OUTPUT_RATE, 0.0)
    )


@asynccontextmanager
async def conversing(stage: Stage, *, co_listening: bool = False) -> AsyncIterator[Conversation]:
    conversation = Conversation(stage.parts(), stage.seen.append, stage.clock, duck_db=-18.0)
    await conversation.start(compose_brief(tools=(), co_listening=co_listening))
    await settle()
    try:
        yield conversation
    finally:
        await conversation.aclose()
