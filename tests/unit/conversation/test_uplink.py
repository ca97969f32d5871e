from __future__ import annotations

import numpy as np
import pytest

from desktop.conversation.playback import Playback
from desktop.conversation.uplink import Uplink
from desktop.core.events import Event, Notice
from desktop.core.media import OUTPUT_RATE, AudioChunk
from tests.fakes.audio import FakeMicrophone, FakeSpeaker
from tests.fakes.clock import ManualClock, settle
from tests.fakes.live import FakeLiveSession

pytestmark = pytest.mark.unit

VOICE = b"\1\0" * 320


class Way:
    """The way from a microphone to a session, beside an answer that plays when it should."""

    def __init__(self) -> None:
        self.seen: list[Event] = []
        self.session = FakeLiveSession()
        self.speaker = FakeSpeaker()
        self.microphone = FakeMicrophone()
        self.playback = Playback(self.speaker, self.seen.append, ManualClock())
        self.uplink = Uplink(
            self.microphone, self.session, self.playback, self.seen.append, duck_db=-18.0
        )

    def answer(self) -> None:
        self.playback.play(AudioChunk(b"\1\0" * OUTPUT_RATE * 10, OUTPUT_RATE, 0.0))

    async def hear(self, milliseconds: int, speech: float) -> None:
        for number in range(milliseconds // 20):
            self.microphone.hear(VOICE, speech=speech, at=number / 50)
        await self.microphone.aclose()
        await self.uplink.run()
        await self.microphone.open()
        await settle()

    @property
    def sent(self) -> list[AudioChunk]:
        return self.session.audio

    @property
    def audible(self) -> int:
        return sum(any(chunk.pcm) for chunk in self.sent)


async def test_speech_over_an_answer_ducks_it_within_sixty_milliseconds() -> None:
    way = Way()
    way.answer()
    await way.hear(60, 0.9)
    assert way.speaker.gain_db == -18.0
    assert way.speaker.flushed_ms == []


async def test_a_false_alarm_restores_the_level() -> None:
    way = Way()
    way.answer()
    await way.hear(60, 0.9)
    await way.hear(400, 0.0)
    assert way.speaker.gain_db == 0.0


async def test_a_polite_uplink_keeps_a_mhm_to_itself_while_the_assistant_speaks() -> None:
    way = Way()
    way.uplink.polite = True
    way.answer()
    await way.hear(300, 0.9)
    await way.hear(600, 0.0)
    assert way.audible * 20 < 600
    assert all(chunk.speech < 0.5 for chunk in way.sent)


async def test_a_polite_uplink_passes_everything_while_the_assistant_is_silent() -> None:
    way = Way()
    way.uplink.polite = True
    await way.hear(300, 0.9)
    assert way.audible == 15


async def test_silence_is_saved_only_while_co_listening() -> None:
    way = Way()
    way.uplink.thrifty = True
    await way.hear(2000, 0.0)
    assert len(way.sent) == 100
    way.uplink.talk_key.co_listening = True
    await way.hear(2000, 0.0)
    assert len(way.sent) == 100


async def test_who_speaks_into_a_muted_microphone_is_told_and_not_heard() -> None:
    way = Way()
    way.uplink.muted = True
    await way.hear(1000, 0.9)
    assert [event.key for event in way.seen if isinstance(event, Notice)] == ["muted speech"]
    assert way.audible == 0


def test_on_other_devices_everything_stays_as_the_person_chose() -> None:
    session, speaker = FakeLiveSession(), FakeSpeaker()
    playback = Playback(speaker, lambda _event: None, ManualClock())
    old = Uplink(FakeMicrophone(), session, playback, lambda _event: None, -18.0)
    switches = ("muted", "polite", "thrifty", "headphones", "paused")
    for name in switches:
        setattr(old, name, True)
    new = old.moved(FakeMicrophone(), playback)
    assert [getattr(new, name) for name in switches] == [True] * 5
    assert (new.talk_key, new.through, new.cues) == (old.talk_key, old.through, old.cues)
    assert {name for name in vars(new) if not name.startswith("_")} == {
        *switches, "talk_key", "through", "cues",
    }  # fmt: skip


async def test_a_microphone_that_goes_ends_what_was_being_said() -> None:
    way = Way()
    await way.hear(100, speech=0.9)
    way.uplink.microphone_changed(lost=True)
    way.uplink.key_rested()
    voice, *quiet, end = way.sent[-4:]
    assert (voice.pcm, end.pcm) == (VOICE, b"")
    assert sum(chunk.duration_ms for chunk in quiet) == 1_800
    assert end.captured_at == voice.captured_at


async def test_a_service_that_goes_by_silence_alone_hears_some_when_the_microphone_goes() -> None:
    way = Way()
    await way.hear(100, speech=0.9)
    way.uplink.microphone_changed(lost=True)
    faint, true = way.sent[-3:-1]
    assert 0 < np.abs(np.frombuffer(faint.pcm, "<i2")).max() < 10
    assert not any(true.pcm)


async def test_a_key_that_is_released_without_a_microphone_ends_what_was_being_said() -> None:
    way = Way()
    key = way.uplink.talk_key
    key.push_to_talk = True
    key.press()
    await way.hear(100, speech=0.9)
    way.uplink.microphone_changed(lost=True)
    held = way.sent[-1]
    key.release()
    way.uplink.key_rested()
    assert (held.held, way.sent[-1].pcm, way.sent[-1].held) == (True, b"", False)


async def test_a_release_beside_a_microphone_that_works_adds_nothing() -> None:
    way = Way()
    await way.hear(100, speech=0.9)
    count = len(way.sent)
    way.uplink.key_rested()
    assert len(way.sent) == count
