from __future__ import annotations

import math
import queue
from collections.abc import Iterator

import pytest

from desktop.audio.distrust import Distrust
from desktop.audio.duplex import FAILURES, Duplex
from desktop.audio.echo import AsItIs, Attenuator, Cleaner
from desktop.core.media import INPUT_RATE, OUTPUT_RATE, AudioChunk
from tests.fakes.audio import FakeVoiceActivity
from tests.unit.audio.tone import loudness, tone

pytestmark = pytest.mark.unit

BLOCK = tone(20, INPUT_RATE)
PLAYED = tone(20, OUTPUT_RATE)


class Rig:
    """A duplex whose chunks can be taken one by one."""

    def __init__(self, duplex: Duplex) -> None:
        self.duplex = duplex
        self._chunks: queue.SimpleQueue[AudioChunk] = queue.SimpleQueue()
        duplex.start(self._chunks.put)

    def capture(self, at: float, pcm: bytes = BLOCK) -> AudioChunk:
        self.duplex.captured(pcm, at)
        return self._chunks.get(timeout=5)


@pytest.fixture
def rig() -> Iterator[Rig]:
    rig = Rig(Duplex(FakeVoiceActivity(), AsItIs, lambda: 0.0))
    yield rig
    rig.duplex.stop()


def test_captured_blocks_come_out_with_their_time_and_probability(rig: Rig) -> None:
    rig.capture(0.02)
    chunk = rig.capture(0.04)
    assert (chunk.pcm, chunk.captured_at, chunk.speech) == (BLOCK, 0.04, 1.0)


def test_after_a_jump_the_detector_is_not_trusted_for_two_seconds(rig: Rig) -> None:
    rig.capture(0.0)
    rig.duplex.jumped()
    during = rig.capture(1.0).speech
    still = rig.capture(2.9).speech
    after = rig.capture(3.1).speech
    assert math.isnan(during)
    assert math.isnan(still)
    assert after == 1.0


def test_the_very_first_playback_is_not_trusted_either(rig: Rig) -> None:
    rig.capture(0.0)
    rig.duplex.played(PLAYED, 1.0)
    assert math.isnan(rig.capture(1.5).speech)
    assert rig.capture(2.6).speech == 1.0
    rig.duplex.played(PLAYED, 10.0)
    assert rig.capture(10.5).speech == 1.0


def test_playing_silence_is_no_playback() -> None:
    rig = Rig(Duplex(FakeVoiceActivity(), AsItIs, lambda: 0.0))
    rig.capture(0.0)
    rig.duplex.played(bytes(960), 1.0)
    probability = rig.capture(1.1).speech
    rig.duplex.stop()
    assert probability == 1.0


def test_blocks_of_another_shape_are_made_to_fit(rig: Rig) -> None:
    rig.duplex.conform_with(lambda pcm: pcm[: len(pcm) // 3])
    chunk = rig.capture(0.02, tone(60, INPUT_RATE))
    assert chunk.samples == INPUT_RATE // 50


def test_a_device_that_delivers_only_zeros_is_noticed(rig: Rig) -> None:
    for number in range(10):
        rig.capture(number * 0.02, bytes(640))
    silent = rig.duplex.only_zeros_s
    rig.capture(0.3)
    assert silent == pytest.approx(0.2)
    assert rig.duplex.only_zeros_s == 0.0


def test_without_a_canceller_the_microphone_is_turned_down_during_playback() -> None:
    rig = Rig(Duplex(None, Attenuator, lambda: 0.0))
    rig.duplex.played(PLAYED, 0.0)
    quiet = [rig.capture(0.02 * number) for number in range(10)]
    loud = rig.capture(1.0)
    rig.duplex.stop()
    assert loudness(quiet[0].pcm) == pytest.approx(loudness(BLOCK) / 8, rel=0.05)
    assert loud.pcm == BLOCK


def test_stopping_twice_is_harmless(rig: Rig) -> None:
    rig.duplex.stop()
    rig.duplex.stop()


def test_what_returns_from_a_loudspeaker_that_ran_dry_is_hushed_until_it_can_be_cancelled() -> None:
    rig = Rig(Duplex(FakeVoiceActivity(), AsItIs, lambda: 10.0))
    rig.duplex.played(PLAYED, 9.7)
    rig.duplex.ran_dry()
    rig.duplex.played(PLAYED, 10.1)
    before, during = rig.capture(9.8).pcm, rig.capture(10.2).pcm
    rig.duplex.played(PLAYED, 10.9)
    after = rig.capture(11.0).pcm
    rig.duplex.stop()
    assert before == after == BLOCK
    assert loudness(during) < loudness(BLOCK) / 50


def test_a_person_is_not_hushed_where_nothing_is_played(rig: Rig) -> None:
    rig.duplex.ran_dry()
    assert rig.capture(10.0).pcm == BLOCK


def test_a_jump_counts_from_when_the_program_goes_on() -> None:
    rig = Rig(Duplex(FakeVoiceActivity(), AsItIs, lambda: 12.0))
    rig.duplex.jumped()
    waited = rig.capture(10.0).speech
    still = rig.capture(13.9).speech
    after = rig.capture(14.1).speech
    rig.duplex.stop()
    assert (math.isnan(waited), math.isnan(still), after) == (True, True, 1.0)


def test_distrust_never_ends_earlier_than_promised() -> None:
    distrust = Distrust()
    distrust.jump(10.0)
    distrust.playback(10.0)
    assert distrust.holds(11.9)
    assert not distrust.holds(12.0)


def test_a_renewed_cleaner_takes_over_with_the_next_block() -> None:
    cleaners: Iterator[Cleaner] = iter((AsItIs(), Attenuator()))
    rig = Rig(Duplex(None, lambda: next(cleaners), lambda: 0.0))
    before = rig.duplex.report.state
    rig.duplex.renew()
    rig.capture(0.02)
    after = rig.duplex.report.state
    rig.duplex.stop()
    assert (before, after) == ("off", "headphones")


class Failing(AsItIs):
    """A cleaner that a native library lets down."""

    def clean(self, pcm: bytes, captured_at: float) -> bytes:
        raise RuntimeError("the library refused a frame")


def after_failures(cleaners: list[Cleaner], blocks: int) -> tuple[Duplex, AudioChunk]:
    """Feed blocks of which all but the last fail, and return the first chunk that comes."""
    made = iter(cleaners)
    rig = Rig(Duplex(None, lambda: next(made), lambda: 0.0))
    for number in range(blocks - 1):
        rig.duplex.captured(BLOCK, 0.02 * number)
    chunk = rig.capture(0.02 * blocks)
    rig.duplex.stop()
    return rig.duplex, chunk


def test_what_takes_long_waits_until_the_chunk_is_on_its_way() -> None:
    happened: list[str] = []

    class Busy(AsItIs):
        """A cleaner that has something to do now and then."""

        def attend(self) -> None:
            happened.append("attended")

    duplex = Duplex(None, Busy, lambda: 0.0)
    duplex.start(lambda _: happened.append("delivered"))
    duplex.captured(BLOCK, 0.02)
    duplex.stop()
    assert happened == ["delivered", "attended"]


@pytest.mark.expects_log
def test_processing_that_failed_begins_anew_and_the_person_is_heard_again() -> None:
    duplex, chunk = after_failures([Failing(), AsItIs()], blocks=2)
    assert (duplex.failures, chunk.pcm) == (1, BLOCK)


@pytest.mark.expects_log
def test_processing_that_fails_for_good_leaves_the_sound_as_it_is() -> None:
    duplex, chunk = after_failures([Failing() for _ in range(FAILURES)], blocks=FAILURES + 1)
    assert (duplex.failures, duplex.report.state) == (FAILURES, "headphones")
    assert chunk.pcm == BLOCK


@pytest.mark.expects_log
def test_a_cleaner_that_cannot_be_made_again_is_done_without() -> None:
    duplex, chunk = after_failures([Failing()], blocks=2)
    assert (duplex.report.state, chunk.pcm) == ("headphones", BLOCK)


def test_the_next_session_tries_the_processing_again() -> None:
    duplex = Duplex(None, AsItIs, lambda: 0.0)
    duplex.failures = FAILURES
    duplex.start(lambda _: None)
    duplex.stop()
    assert duplex.failures == 0


class Learning(AsItIs):
    learning = True


def test_a_canceller_that_still_learns_is_not_trusted_while_something_sounds() -> None:
    rig = Rig(Duplex(FakeVoiceActivity(), Learning, lambda: 0.0))
    rig.capture(0.0)
    rig.duplex.played(PLAYED, 1.0)
    rig.capture(1.0)
    rig.duplex.played(PLAYED, 10.0)
    during, after = rig.capture(10.1), rig.capture(10.4)
    rig.duplex.stop()
    assert math.isnan(during.speech)
    assert during.doubted == 1.0
    assert after.speech == 1.0
    assert math.isnan(after.doubted)


def test_what_is_played_wakes_nothing_and_is_there_before_the_next_block(rig: Rig) -> None:
    rig.duplex.played(PLAYED, 0.0)
    waiting = rig.duplex._queue.qsize()
    rig.capture(0.02)
    assert (waiting, len(rig.duplex._played)) == (0, 0)


class Jumping(AsItIs):
    jumps = 0


def test_an_echo_that_comes_at_another_time_is_not_trusted_for_two_seconds() -> None:
    cleaner = Jumping()
    rig = Rig(Duplex(FakeVoiceActivity(), lambda: cleaner, lambda: 0.0))
    rig.capture(0.0)
    before = rig.capture(0.02).speech
    cleaner.jumps = 1
    during, after = rig.capture(1.0).speech, rig.capture(3.1).speech
    rig.duplex.stop()
    assert (before, after) == (1.0, 1.0)
    assert math.isnan(during)


def test_zeros_are_counted_anew_after_each_sound(rig: Rig) -> None:
    rig.capture(0.0)
    for number in range(5):
        rig.capture(0.02 * number, bytes(640))
    assert rig.duplex.zeros_s == pytest.approx(0.1)
    assert rig.duplex.only_zeros_s == 0.0
    rig.capture(0.3)
    assert rig.duplex.zeros_s == 0.0
