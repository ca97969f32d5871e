"""Scripted co-listening situations, played to a whole conversation on the embedded server."""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from desktop.conversation.assistant import ConversationAssistant
from desktop.conversation.co_listener import ListenerManner
from desktop.conversation.instruction import Knowledge
from desktop.conversation.making import Makers
from desktop.conversation.manner import Manner
from desktop.conversation.part import Parts
from desktop.core.clock import SystemClock
from desktop.core.co_listening_event import Delivery
from desktop.core.events import (
    CoListenerChanged,
    Event,
    LinkOpened,
    Offer,
    OfferProposed,
    OutputTranscript,
    TurnCompleted,
    VoiceActivityChanged,
)
from desktop.core.hub import EventHub
from desktop.core.media import INPUT_RATE
from desktop.emulator.mind import DemoMind
from desktop.emulator.parts import Heard
from desktop.emulator.server import EmbeddedServer, Endpoint
from desktop.live.backend import Backend
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.fakes.audio import FakeMicrophone, FakeSpeaker
from tests.fakes.clock import ManualClock, settle
from tests.fakes.emulator import FakeVoice, LoudnessActivity, loud
from tests.fakes.memory import FakeConversationLog
from tests.fakes.tools import FakeToolRunner
from tests.fakes.vision import FakeFrameSource

SITUATIONS = Path(__file__).parents[1] / "data" / "co_listening.toml"
MODEL = "gemini-3.8-live"
CHUNK_MS = 40
PATIENCE_S = 60.0
PACE_S = 0.004
QUIET = bytes(2 * CHUNK_MS * INPUT_RATE // 1000)

Decision = Literal["card", "speak", "silent", "held", "left out"]
DECISIONS: tuple[Decision, ...] = ("card", "speak", "silent", "held", "left out")


@dataclass(frozen=True, slots=True)
class Situation:
    """What happens in the room, and what is right."""

    group: str
    name: str
    hear: Sequence[str]
    decide: Decision
    condition: str = ""
    why: str = ""
    answer: str = ""
    delivery: Delivery = "card"
    quiet_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was decided, which reason was shown and what was offered or said."""

    decide: Decision
    why: str = ""
    answer: str = ""
    later: bool = False

    def fits(self, situation: Situation) -> bool:
        """Whether it is what is right: decision, reason, words, and shown in the end if held."""
        return (
            self.decide == situation.decide
            and self.why == situation.why
            and situation.answer in self.answer
            and self.later == (situation.decide == "held")
        )


def read_situations() -> tuple[str, list[Situation]]:
    """Return the knowledge and every situation of the file."""
    told = tomllib.loads(SITUATIONS.read_text("utf-8"))
    found = [
        Situation(**{"condition" if key == "while" else key: item[key] for key in item})
        for item in told["situation"]
    ]
    return told["knowledge"], found


class RoomEar:
    """Understands each utterance as the line that is being played; an empty one as no speech."""

    def __init__(self) -> None:
        self.line = ""

    async def listen(self, pcm: bytes) -> Heard:
        return Heard(self.line, len(pcm) / 2 / INPUT_RATE, understood=bool(self.line))

    def sayings(self) -> Sequence[str]:
        return ()

    def learn(self, instruction: str) -> None:
        """Need no learning."""


@dataclass
class Room:
    """One conversation that co-listens, with an injected clock for what is decided here."""

    ear: RoomEar
    endpoint: Endpoint
    knowledge: str
    delivery: Delivery = "card"
    model: str = MODEL
    clock: ManualClock = field(default_factory=ManualClock)
    microphone: FakeMicrophone = field(default_factory=FakeMicrophone)
    seen: list[Event] = field(default_factory=list)
    speaker: FakeSpeaker = field(default_factory=FakeSpeaker)

    def __post_init__(self) -> None:
        self._more = asyncio.Event()
        self.hub = EventHub()
        self.hub.subscribe(self._see)
        self.manner = Manner(listener=ListenerManner(delivery=self.delivery))
        self.assistant = ConversationAssistant(
            makers=Makers(
                parts=self._parts,
                screen=lambda _target: FakeFrameSource(),
                camera=FakeFrameSource,
                cues=_no_cues,
                sayings=tuple,
            ),
            tools=FakeToolRunner(
                self.hub.publish,
                {"offer_card": self._offer, "note_impression": {"status": "noted"}},
                scheduling={"offer_card": "SILENT", "note_impression": "SILENT"},
            ),
            log=FakeConversationLog(),
            hub=self.hub,
            clock=self.clock,
            manner=lambda: self.manner,
            knowledge=Knowledge("Quarterly report", self.knowledge),
        )

    async def _parts(self) -> Parts:
        place = str(self.endpoint.ca_file)
        backend = Backend("local", self.model, self.endpoint.key, self.endpoint.url, place)
        session = LiveSupervisor(backend, SessionSettings(), SystemClock())
        tools = self.assistant._tools
        return Parts(session, self.microphone, self.speaker, tools, FakeMicrophone, FakeSpeaker)

    def _offer(self, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        worth = {"low": 0.3, "medium": 0.6, "high": 0.9}[arguments.get("worth", "medium")]
        told = {key: arguments.get(key, "") for key in ("title", "text", "source", "why")}
        self.hub.publish(OfferProposed(f"o{len(self.seen)}", worth=worth, **told))
        return {"status": "taken"}

    def _see(self, event: Event) -> None:
        self.seen.append(event)
        self._more.set()

    def of(self, kind: type[Event], since: int = 0) -> list[Any]:
        return [event for event in self.seen[since:] if isinstance(event, kind)]

    async def until(self, kind: type[Event], since: int) -> Any:  # noqa: ANN401 - an event of any kind
        async with asyncio.timeout(PATIENCE_S):
            while not (found := self.of(kind, since)):
                self._more.clear()
                await self._more.wait()
        return found[0]

    async def say(self, line: str) -> None:
        """Have people say a line, and wait until the model has decided about it."""
        self.ear.line = line
        since = len(self.seen)
        await self._capture(loud(CHUNK_MS), 0.9, 400)
        await self._capture(QUIET, 0.0, 1_000)
        await self.until(TurnCompleted, since)
        await settle()

    async def stay_quiet(self, seconds: float) -> None:
        """Let nobody speak for so long, in a moment."""
        await self._capture(QUIET, 0.0, round(seconds * 1000 / 10))
        await self.clock.advance(seconds)

    async def _capture(self, pcm: bytes, speech: float, milliseconds: int) -> None:
        for _ in range(milliseconds // CHUNK_MS):
            self.microphone.hear(pcm, speech=speech)
            await asyncio.sleep(PACE_S)  # the line takes sound faster than life, not all at once


def _no_cues() -> Any:  # noqa: ANN401 - never returns
    raise AssertionError("no cues were asked for")


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[tuple[RoomEar, Endpoint]]:
    """Yield an embedded server whose ear hears what a room says."""
    ear = RoomEar()
    server = EmbeddedServer(
        ear=ear,
        mind=DemoMind(ManualClock()),
        voice=FakeVoice(),
        voice_activity=LoudnessActivity,
        folder=folder,
    )
    endpoint = await server.start()
    try:
        yield ear, endpoint
    finally:
        await server.aclose()


@asynccontextmanager
async def co_listening(room: Room) -> AsyncIterator[Room]:
    """Yield a room whose session co-listens."""
    await room.assistant.set_co_listening(True)
    try:
        await room.assistant.start()
        await room.until(LinkOpened, 0)
        yield room
    finally:
        await room.assistant.aclose()


async def judge(room: Room, situation: Situation) -> Outcome:
    """Play a situation and return what came of it."""
    await _prepare(room, situation.condition)
    if situation.quiet_s:
        await room.stay_quiet(situation.quiet_s)
    since = len(room.seen)
    for line in situation.hear:
        since = len(room.seen)
        await room.say(line)
    outcome = _outcome(room, since)
    if outcome.decide == "held":
        return await _later(room, outcome, since)
    return outcome


async def _prepare(room: Room, condition: str) -> None:
    match condition:
        case "talking":
            room.hub.publish(VoiceActivityChanged(active=True, source="service"))
            room.assistant._listener.observe = _deaf_to_quiet(room)  # type: ignore[method-assign]  # somebody goes on talking whatever the microphone says
        case "presenting":
            await room.assistant.set_presenting(True)
        case "snoozed":
            await room.assistant.snooze(900)
        case "hour":
            room.manner = Manner(listener=ListenerManner(room.delivery, per_hour=0))
        case "less":
            for _ in range(4):
                await room.assistant.rate_offer("", "less")


def _deaf_to_quiet(room: Room) -> Any:  # noqa: ANN401 - a bound method
    observe = room.assistant._listener.observe

    def heard(event: Event) -> None:
        if not (isinstance(event, VoiceActivityChanged) and not event.active):
            observe(event)

    room.assistant._listener._quiet = observe  # type: ignore[attr-defined]  # for the end of the talk
    return heard


def _outcome(room: Room, since: int) -> Outcome:
    said = "".join(event.text for event in room.of(OutputTranscript, since))
    offers = room.of(Offer, since)
    told = room.of(CoListenerChanged)[-1]
    if said.strip():
        return Outcome("speak", answer=said)
    if offers:
        return Outcome("card", answer=offers[-1].text)
    if told.counts.held:
        return Outcome("held", told.why)
    if told.doing == "holding back":
        return Outcome("left out", told.why)
    return Outcome("silent")


async def _later(room: Room, outcome: Outcome, since: int) -> Outcome:
    """Take away what held an offer and see that it is shown."""
    listener = room.assistant._listener
    quiet = getattr(listener, "_quiet", listener.observe)
    room.manner = Manner(listener=ListenerManner(room.delivery, per_hour=12))
    await room.assistant.set_presenting(False)
    await room.assistant.snooze(0)
    quiet(VoiceActivityChanged(active=False, source="service"))
    await room.clock.advance(60.0)
    offers = room.of(Offer, since)
    return Outcome(
        outcome.decide, outcome.why, offers[-1].text if offers else "", later=bool(offers)
    )
