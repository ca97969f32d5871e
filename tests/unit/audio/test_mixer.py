from __future__ import annotations

from collections.abc import AsyncIterator

import numpy as np
import pytest

from desktop.audio.mixer import SHARE, Limiter, Reservoir, UplinkMixer
from desktop.core.channel import Channel, Loss
from desktop.core.errors import DeviceError
from desktop.core.events import Event
from desktop.core.media import INPUT_RATE, SILENT, AudioChunk, Level
from desktop.core.sound_event import SystemAudioChanged
from tests.fakes.clock import settle
from tests.unit.audio.tone import constant

pytestmark = pytest.mark.unit


class FakeSystemAudio:
    """Plays what a test puts. Implements ``core.sound.SystemAudio``."""

    what = "the computer"

    def __init__(self, failure: str = "") -> None:
        self.failure = failure
        self.is_open = False
        self._chunks: Channel[AudioChunk] = Channel(100, Loss.DROP_OLDEST)

    async def open(self) -> None:
        if self.failure:
            raise DeviceError(self.failure)
        self.is_open = True

    async def play(self, value: int) -> None:
        self._chunks.put(AudioChunk(constant(20, INPUT_RATE, value), INPUT_RATE, 0.0))
        await settle()

    def chunks(self) -> AsyncIterator[AudioChunk]:
        return self._chunks

    def level(self) -> Level:
        return SILENT

    async def aclose(self) -> None:
        self.is_open = False
        self._chunks.close()


class Desk:
    """A mixer, its source and what was told."""

    def __init__(self, failure: str = "") -> None:
        self.source = FakeSystemAudio(failure)
        self.told: list[Event] = []
        self.mixer = UplinkMixer(lambda: self.source, self.told.append)

    def out(self, voice: int = 1000) -> int:
        chunk = AudioChunk(constant(20, INPUT_RATE, voice), INPUT_RATE, 0.0, 0.7)
        mixed = self.mixer.mix(chunk)
        assert (mixed.samples, mixed.speech) == (chunk.samples, 0.7)
        return int(np.frombuffer(mixed.pcm, "<i2")[-1])


async def test_without_system_audio_the_voice_goes_out_unchanged() -> None:
    desk = Desk()
    assert desk.out(1000) == 1000


async def test_both_are_mixed_with_room_for_each_other() -> None:
    desk = Desk()
    await desk.mixer.set_on(True)
    await desk.source.play(2000)
    assert desk.out(1000) == pytest.approx(SHARE * 3000, abs=1)
    await desk.mixer.aclose()


async def test_a_muted_person_leaves_the_computer_to_be_heard() -> None:
    desk = Desk()
    await desk.mixer.set_on(True)
    await desk.source.play(2000)
    assert desk.out(0) == pytest.approx(SHARE * 2000, abs=1)
    await desk.mixer.aclose()


async def test_muting_the_computer_leaves_the_voice_alone() -> None:
    desk = Desk()
    await desk.mixer.set_on(True)
    desk.mixer.set_muted(True)
    await desk.source.play(2000)
    assert desk.out(1000) == 1000
    await desk.mixer.aclose()


async def test_the_fader_scales_the_computer_only() -> None:
    desk = Desk()
    await desk.mixer.set_on(True)
    desk.mixer.set_volume(0.5)
    await desk.source.play(2000)
    assert desk.out(1000) == pytest.approx(SHARE * 2000, abs=1)
    await desk.mixer.aclose()


async def test_a_computer_that_plays_nothing_is_silence() -> None:
    desk = Desk()
    await desk.mixer.set_on(True)
    assert desk.out(1000) == pytest.approx(SHARE * 1000, abs=1)
    await desk.mixer.aclose()


async def test_switching_is_told_and_releases_the_source() -> None:
    desk = Desk()
    await desk.mixer.set_on(True)
    await desk.mixer.set_on(False)
    assert desk.told == [SystemAudioChanged(True, what="the computer"), SystemAudioChanged(False)]
    assert not desk.source.is_open


async def test_where_it_cannot_be_had_the_reason_is_raised_and_the_voice_goes_on() -> None:
    desk = Desk(failure="not available here because")
    with pytest.raises(DeviceError, match="because"):
        await desk.mixer.set_on(True)
    assert (desk.mixer.on, desk.out(1000)) == (False, 1000)


def test_two_loud_voices_stay_below_full_scale() -> None:
    limiter = Limiter()
    loud = np.full(320, 50_000.0)
    assert int(limiter.limit(loud)[32:].max()) <= Limiter.CEILING


def test_the_limiter_lets_go_within_a_second() -> None:
    limiter = Limiter()
    limiter.limit(np.full(320, 60_000.0))
    for _ in range(50):
        out = limiter.limit(np.full(320, 10_000.0))
    assert int(out[-1]) == pytest.approx(10_000, rel=0.01)


def test_a_source_that_runs_faster_never_falls_far_behind() -> None:
    reservoir = Reservoir()
    for value in range(50):
        reservoir.put(constant(20, INPUT_RATE, value))
    assert reservoir.skipped > 0
    assert reservoir.take(320)[0] >= 50 - 0.15 / 0.02


def test_what_is_missing_is_silence() -> None:
    reservoir = Reservoir()
    reservoir.put(constant(10, INPUT_RATE, 7))
    samples = reservoir.take(320)
    assert (samples[0], samples[-1], samples.size) == (7, 0, 320)
