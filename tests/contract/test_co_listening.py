"""Co-listening and the talk key against the embedded server, on models that differ."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.conversation.conversation import Conversation
from desktop.conversation.instruction import compose_brief
from desktop.conversation.part import Parts
from desktop.core.clock import SystemClock
from desktop.core.events import (
    Event,
    LinkOpened,
    LinkResumed,
    OfferProposed,
    OutputTranscript,
    SpeechReceived,
    TurnCompleted,
)
from desktop.core.media import INPUT_RATE
from desktop.emulator.parts import Act, Prompt, Say, Scene
from desktop.emulator.server import EmbeddedServer
from desktop.live.backend import Backend
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import ModelSettings, SessionSettings
from tests.fakes.audio import FakeMicrophone, FakeSpeaker
from tests.fakes.clock import settle
from tests.fakes.emulator import FakeEar, FakeMind, FakeVoice, LoudnessActivity, loud
from tests.fakes.tools import FakeToolRunner

pytestmark = pytest.mark.contract

PREVIEW = "gemini-3.1-flash-live-preview"
NEWEST = "gemini-3.8-live"
CHUNK_MS = 40


async def silent_unless_asked(prompt: Prompt, scene: Scene) -> AsyncIterator[Act]:
    """Answer everything, as a model without proactive audio must."""
    if "the one word SILENT" in scene.instruction and prompt.spoken:
        yield Say("SILENT" if "lunch" in prompt.heard.text else "At nine.")
    else:
        yield Say(f"You said {prompt.heard.text}")


class House:
    """A conversation with a session on the embedded server, whose ear hears always the same."""

    def __init__(self, folder: Path, model: str, heard: str, options: ModelSettings) -> None:
        self.model = model
        self.seen: list[Event] = []
        self.microphone = FakeMicrophone()
        self._options = options
        self._more = asyncio.Event()
        self._server = EmbeddedServer(
            ear=FakeEar(heard),
            mind=FakeMind(silent_unless_asked),
            voice=FakeVoice(),
            voice_activity=LoudnessActivity,
            folder=folder,
        )

    async def conversation(self) -> Conversation:
        endpoint = await self._server.start()
        place = str(endpoint.ca_file)
        backend = Backend("local", self.model, endpoint.key, endpoint.url, place)
        clock = SystemClock()
        session = LiveSupervisor(backend, SessionSettings(), clock, options=self._options)
        parts = Parts(
            session, self.microphone, FakeSpeaker(), FakeToolRunner(), FakeMicrophone, FakeSpeaker
        )
        return Conversation(parts, self._see, clock, duck_db=-18.0)

    async def aclose(self) -> None:
        await self._server.aclose()

    async def say(self, milliseconds: int, *, then_quiet_ms: int = 2_000) -> None:
        """Have the person speak, and then be quiet for long enough."""
        await self._capture(loud(CHUNK_MS), 0.9, milliseconds)
        await self._capture(bytes(2 * CHUNK_MS * INPUT_RATE // 1000), 0.0, then_quiet_ms)

    async def _capture(self, pcm: bytes, speech: float, milliseconds: int) -> None:
        for _ in range(milliseconds // CHUNK_MS):
            self.microphone.hear(pcm, speech=speech)
            await settle()

    async def until(self, kind: type[Event]) -> Event:
        async with asyncio.timeout(15):
            while not (found := [event for event in self.seen if isinstance(event, kind)]):
                self._more.clear()
                await self._more.wait()
        return found[-1]

    def _see(self, event: Event) -> None:
        self.seen.append(event)
        self._more.set()


@asynccontextmanager
async def talking(
    folder: Path,
    model: str,
    heard: str = "hello",
    *,
    co_listening: bool,
    options: ModelSettings | None = None,
) -> AsyncIterator[tuple[House, Conversation]]:
    house = House(folder, model, heard, options or ModelSettings())
    conversation = await house.conversation()
    emulated = conversation.session.co_listening_means == "emulated"
    brief = compose_brief(tools=(), co_listening=co_listening, emulated=emulated)
    try:
        await conversation.start(brief)
        await house.until(LinkOpened)
        yield house, conversation
    finally:
        await conversation.aclose()
        await house.aclose()


async def test_chatter_is_answered_with_silence_that_nobody_hears(tmp_path: Path) -> None:
    async with talking(tmp_path, PREVIEW, "we had lunch", co_listening=True) as (house, _):
        await house.say(600)
        await house.until(TurnCompleted)
        assert not any(
            isinstance(e, OfferProposed | OutputTranscript | SpeechReceived) for e in house.seen
        )


async def test_an_answer_to_what_people_ask_becomes_a_card(tmp_path: Path) -> None:
    async with talking(tmp_path, PREVIEW, "when is the train", co_listening=True) as (house, _):
        await house.say(600)
        offer = await house.until(OfferProposed)
        assert isinstance(offer, OfferProposed)
        assert offer.text == "At nine."
        assert not any(isinstance(event, SpeechReceived) for event in house.seen)


async def test_switched_to_co_listening_the_session_moves_and_is_silent(tmp_path: Path) -> None:
    house_of = talking(tmp_path, PREVIEW, "we had lunch", co_listening=False)
    async with house_of as (house, conversation):
        conversation.change_brief(compose_brief(tools=(), co_listening=True, emulated=True))
        await house.until(LinkResumed)
        await house.say(600)
        await house.until(TurnCompleted)
        assert not any(isinstance(event, SpeechReceived) for event in house.seen)


async def test_the_newest_model_is_switched_in_place(tmp_path: Path) -> None:
    async with talking(tmp_path, NEWEST, co_listening=False) as (house, conversation):
        conversation.change_brief(compose_brief(tools=(), co_listening=True))
        conversation.send_text("hello")
        await house.until(TurnCompleted)
        assert not any(isinstance(event, LinkResumed) for event in house.seen)


async def test_a_released_talk_key_ends_the_turn_at_once(tmp_path: Path) -> None:
    pushed = ModelSettings(turn_taking="push to talk")
    async with talking(tmp_path, NEWEST, co_listening=False, options=pushed) as (house, talk):
        key = talk.uplink.talk_key
        key.push_to_talk = True
        await house.say(400)
        key.press()
        await house.say(400, then_quiet_ms=0)
        key.release()
        await house.say(0, then_quiet_ms=CHUNK_MS)
        await house.until(TurnCompleted)
        said = [event.text for event in house.seen if isinstance(event, OutputTranscript)]
        assert "".join(said) == "You said hello"
        assert len([event for event in house.seen if isinstance(event, TurnCompleted)]) == 1
