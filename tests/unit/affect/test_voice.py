from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio

from desktop.affect.voice import VoiceCues
from desktop.core.events import EmotionCue, Event
from desktop.core.media import INPUT_RATE, AudioChunk
from desktop.core.ports import Cues
from tests.fakes import voice
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

CHUNK = 2 * INPUT_RATE // 50
SPEECH = voice.pcm(voice.speech(1.0))


class Listener:
    """Keeps what is published and lets a test wait for it."""

    def __init__(self) -> None:
        self.cues: list[EmotionCue] = []
        self.threads: set[int] = set()
        self._came = asyncio.Event()

    def publish(self, event: Event) -> None:
        assert isinstance(event, EmotionCue)
        self.cues.append(event)
        self.threads.add(threading.get_ident())
        self._came.set()

    async def until(self, happened: Callable[[EmotionCue], bool]) -> EmotionCue:
        async with asyncio.timeout(20):
            while not (found := [cue for cue in self.cues if happened(cue)]):
                self._came.clear()
                await self._came.wait()
        return found[0]


class Talker:
    """Feeds sound in chunks of 20 ms, each captured after the one before."""

    def __init__(self, cues: VoiceCues, clock: ManualClock) -> None:
        self._cues = cues
        self._clock = clock
        self._at = 100.0

    def talk(self, pcm: bytes, *, assistant: bool = False) -> None:
        for start in range(0, len(pcm), CHUNK):
            self._at += 0.02
            chunk = AudioChunk(pcm[start : start + CHUNK], INPUT_RATE, self._at)
            self._cues.feed(chunk, assistant_speaking=assistant)


@pytest_asyncio.fixture
async def listener() -> Listener:
    return Listener()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest_asyncio.fixture
async def cues(listener: Listener, clock: ManualClock) -> AsyncIterator[VoiceCues]:
    cues = VoiceCues(listener.publish, clock)
    yield cues
    await cues.aclose()


@pytest.fixture
def talker(cues: VoiceCues, clock: ManualClock) -> Talker:
    return Talker(cues, clock)


def test_it_is_the_port() -> None:
    wanted: type[Cues] = VoiceCues
    assert wanted is VoiceCues


async def test_it_learns_from_speech_and_publishes_on_its_loop(
    listener: Listener, talker: Talker
) -> None:
    talker.talk(SPEECH)
    cue = await listener.until(lambda cue: cue.state == "learning")
    assert cue.source == "voice"
    assert listener.threads == {threading.get_ident()}


async def test_numbers_come_at_most_twice_a_second(
    listener: Listener, talker: Talker, clock: ManualClock
) -> None:
    talker.talk(SPEECH * 2)
    await listener.until(lambda cue: cue.state == "learning")
    await clock.advance(0.5)
    talker.talk(SPEECH)
    await listener.until(lambda cue: cue.progress > listener.cues[0].progress)
    assert len(listener.cues) == 2


async def test_nothing_is_measured_while_the_assistant_speaks(
    listener: Listener, talker: Talker, cues: VoiceCues
) -> None:
    talker.talk(SPEECH * 2, assistant=True)
    await cues.aclose()
    assert [cue.state for cue in listener.cues] == ["on hold"]


async def test_it_goes_on_300_ms_after_the_assistant(listener: Listener, talker: Talker) -> None:
    talker.talk(SPEECH[:CHUNK], assistant=True)
    talker.talk(bytes(13 * CHUNK))
    assert listener.cues[-1].state == "on hold"
    talker.talk(bytes(3 * CHUNK))
    assert listener.cues[-1].state == "listening"


async def test_a_pause_takes_effect_at_once(
    listener: Listener, talker: Talker, cues: VoiceCues
) -> None:
    talker.talk(SPEECH)
    cues.pause(paused=True)
    talker.talk(SPEECH)
    await cues.aclose()
    assert [cue.state for cue in listener.cues] == ["paused"]


async def test_after_a_pause_it_listens_again(listener: Listener, cues: VoiceCues) -> None:
    cues.pause(paused=True)
    cues.pause(paused=False)
    assert [cue.state for cue in listener.cues] == ["paused", "listening"]


async def test_closed_it_keeps_nothing_and_says_nothing(
    listener: Listener, talker: Talker, cues: VoiceCues
) -> None:
    talker.talk(SPEECH)
    await cues.aclose()
    talker.talk(SPEECH)
    await cues.aclose()
    assert listener.cues == []
    assert cues._analysis is None
    assert not cues._blocks
    assert not cues._thread.is_alive()


async def test_what_waits_is_bounded(talker: Talker, cues: VoiceCues) -> None:
    talker.talk(bytes(2 * INPUT_RATE) * 60)
    assert len(cues._blocks) <= 20


async def test_another_microphone_has_the_usual_learnt_again(
    listener: Listener, talker: Talker, cues: VoiceCues, clock: ManualClock
) -> None:
    talker.talk(SPEECH * 2)
    await listener.until(lambda cue: cue.state == "learning")
    cues.relearn()
    await clock.advance(0.5)
    talker.talk(SPEECH)
    again = await listener.until(lambda cue: cue.state == "relearning" and cue.progress > 0.0)
    assert again.progress < 0.5
