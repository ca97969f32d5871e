from __future__ import annotations

import math
import random

import numpy as np
import pytest

from desktop.audio.playout import Cushion, Playout
from desktop.core.media import OUTPUT_RATE
from tests.unit.audio.tone import constant

pytestmark = pytest.mark.unit

BLOCK = 480


class Device:
    """Pulls 20 ms blocks on a virtual clock; each is audible ``delay`` seconds later."""

    def __init__(self, cushion: Cushion | None = None, delay: float = 0.0) -> None:
        self.now = 0.0
        self.delay = delay
        self.idles = 0
        self.playout = Playout(cushion=cushion, now=lambda: self.now, on_idle=self._idle)

    def _idle(self) -> None:
        self.idles += 1

    def restart(self, buffered_ms: int) -> np.ndarray:
        """Drop what the device holds and take so much anew, as a restarted stream does."""
        blocks = [
            self.playout.read(BLOCK, self.now + at / 1000) for at in range(0, buffered_ms, 20)
        ]
        return np.frombuffer(b"".join(blocks), "<i2")

    def run(self, milliseconds: int) -> np.ndarray:
        blocks = []
        for _ in range(milliseconds // 20):
            blocks.append(self.playout.read(BLOCK, self.now + self.delay))
            self.now += 0.02
        return np.frombuffer(b"".join(blocks), "<i2")


def speech(milliseconds: int) -> bytes:
    return constant(milliseconds, OUTPUT_RATE)


def sounding_ms(samples: np.ndarray) -> float:
    return 1000 * np.count_nonzero(samples) / OUTPUT_RATE


def test_sound_starts_only_with_a_cushion_of_80_ms() -> None:
    device = Device()
    device.playout.play(speech(60))
    assert sounding_ms(device.run(40)) == 0
    device.playout.play(speech(20))
    assert sounding_ms(device.run(40)) > 39


def test_a_short_answer_is_played_once_it_has_ended() -> None:
    device = Device()
    device.playout.play(speech(40))
    device.playout.end_turn()
    assert np.count_nonzero(device.run(60) == 1000) >= 35 * 24


def test_a_trickle_that_never_ends_is_played_after_all() -> None:
    device = Device()
    device.playout.play(speech(40))
    assert sounding_ms(device.run(400)) >= 39


def test_four_seconds_in_a_burst_are_heard_without_a_gap() -> None:
    device = Device()
    for _ in range(17):
        device.playout.play(speech(240))
    device.playout.end_turn()
    heard = device.run(5000)
    first, last = np.flatnonzero(heard)[[0, -1]]
    assert np.count_nonzero(heard[first : last + 1] == 0) == 0
    assert last - first + 1 >= 17 * 240 * 24


def test_two_minutes_in_a_burst_are_heard_in_full() -> None:
    device = Device()
    device.playout.play(speech(120_000))
    device.playout.end_turn()
    device.run(121_000)
    assert (device.playout.played_ms, device.playout.dropped_ms) == (120_000, 0)


def test_what_does_not_fit_is_refused_and_counted() -> None:
    device = Device(Cushion(longest_ms=100))
    assert device.playout.play(speech(80))
    assert not device.playout.play(speech(40))
    assert device.playout.dropped_ms == 40


def test_an_early_end_of_turn_loses_nothing() -> None:
    device = Device()
    device.playout.play(speech(1000))
    device.run(100)
    device.playout.end_turn()
    device.run(1500)
    assert device.playout.played_ms == 1000


def test_after_an_underrun_sound_waits_for_the_larger_cushion() -> None:
    device = Device()
    device.playout.play(speech(100))
    device.run(200)
    device.playout.play(speech(120))
    assert sounding_ms(device.run(40)) == 0
    device.playout.play(speech(60))
    assert sounding_ms(device.run(40)) > 39
    assert device.playout.underruns == 1


def test_a_stumbling_answer_makes_the_next_one_wait_longer() -> None:
    device = Device()
    device.playout.play(speech(100))
    device.run(200)
    device.playout.play(speech(200))
    device.playout.end_turn()
    device.run(400)
    device.playout.play(speech(100))
    assert sounding_ms(device.run(40)) == 0


def test_a_smooth_end_is_no_underrun() -> None:
    device = Device()
    device.playout.play(speech(200))
    device.playout.end_turn()
    device.run(400)
    assert device.playout.underruns == 0


@pytest.mark.parametrize("moment", ["start", "end"])
def test_sound_begins_and_ends_with_a_fade(moment: str) -> None:
    device = Device()
    device.playout.play(speech(200))
    device.playout.end_turn()
    heard = device.run(300).astype(int)
    steps = np.abs(np.diff(heard))
    part = steps[:2400] if moment == "start" else steps[2400:]
    assert part.max() <= 1000 / 100


def test_a_flush_silences_the_next_block() -> None:
    device = Device()
    device.playout.play(speech(1000))
    device.run(100)
    device.playout.flush()
    assert sounding_ms(device.run(100)) <= Playout.FADE_MS


def test_a_flush_without_fade_is_silent_at_once() -> None:
    device = Device()
    device.playout.play(speech(1000))
    device.run(100)
    device.playout.flush(fade=False)
    assert sounding_ms(device.run(100)) == 0


def test_a_flush_tells_what_was_heard_and_not_what_was_buffered() -> None:
    device = Device(delay=0.1)
    device.playout.play(speech(1000))
    device.run(300)
    assert device.playout.flush() == 200


def test_the_position_counts_single_samples_within_a_block() -> None:
    device = Device(delay=0.1)
    device.playout.play(speech(1000))
    device.run(120)
    device.now += 0.013
    assert device.playout.played_ms == 33


def test_each_answer_counts_from_zero() -> None:
    device = Device()
    device.playout.play(speech(200))
    device.playout.end_turn()
    device.run(240)
    before = device.playout.played_ms
    device.playout.play(speech(500))
    assert (before, device.playout.played_ms) == (200, 0)
    device.run(100)
    assert device.playout.played_ms == 100


def test_an_answer_queued_behind_another_is_counted_by_itself() -> None:
    device = Device()
    device.playout.play(speech(100))
    device.playout.end_turn()
    device.playout.play(speech(400))
    device.run(200)
    assert device.playout.played_ms == 100


def test_what_was_heard_stays_readable_after_a_flush() -> None:
    device = Device()
    device.playout.play(speech(500))
    device.run(200)
    device.playout.flush()
    device.run(200)
    assert device.playout.played_ms == 200


def test_sound_in_the_device_still_counts_as_playing() -> None:
    device = Device(delay=0.1)
    device.playout.play(speech(100))
    device.playout.end_turn()
    device.run(120)
    assert device.playout.playing
    device.now += 0.1
    assert not device.playout.playing


def test_running_empty_is_reported_once() -> None:
    device = Device()
    device.playout.play(speech(100))
    device.playout.end_turn()
    device.run(400)
    assert device.idles == 1


def test_ducking_reaches_its_level_without_a_step() -> None:
    device = Device()
    device.playout.play(speech(1000))
    device.run(100)
    device.playout.duck(-20.0)
    heard = device.run(100).astype(int)
    assert heard[-1] == 100
    assert np.abs(np.diff(heard)).max() <= 5


def test_ducking_can_mute_and_be_undone() -> None:
    device = Device()
    device.playout.play(speech(1000))
    device.playout.duck(-math.inf)
    assert device.run(100)[-1] == 0
    device.playout.duck(0.0)
    assert device.run(100)[-1] == 1000


def test_a_loud_volume_is_limited_to_full_scale() -> None:
    device = Device()
    device.playout.set_volume(2.0)
    device.playout.play(constant(200, OUTPUT_RATE, 30_000))
    assert device.run(100).max() == 32_767


def test_half_a_sample_at_the_end_of_a_chunk_is_ignored() -> None:
    device = Device()
    device.playout.play(speech(100) + b"\x01")
    device.playout.end_turn()
    device.run(200)
    assert device.playout.played_ms == 100


@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_lost_however_the_chunks_arrive(seed: int) -> None:
    chance = random.Random(seed)
    device = Device(delay=0.05)
    total = 0
    for _ in range(60):
        milliseconds = chance.choice([10, 40, 200])
        total += milliseconds
        device.playout.play(speech(milliseconds))
        device.run(chance.choice([0, 20, 100, 300]))
    device.playout.end_turn()
    device.run(20_000)
    assert device.playout.played_ms == total


def ramp(milliseconds: int) -> bytes:
    """Return samples that tell their own position: each is one higher than the one before."""
    return np.arange(1, milliseconds * 24 + 1, dtype="<i2").tobytes()


def test_what_a_restarted_device_dropped_is_given_again_from_the_last_heard_sample() -> None:
    device = Device(delay=0.1)
    device.playout.play(ramp(1000))
    device.run(300)
    device.playout.dropped()
    again = device.restart(100)
    assert again[Playout.FADE_MS * 24] == 200 * 24 + Playout.FADE_MS * 24 + 1
    device.now += 0.1
    assert device.playout.played_ms == 300


@pytest.mark.parametrize("stood_s", [0.0, 0.03, 0.15, 2.0])
def test_nothing_is_lost_however_long_a_restart_takes(stood_s: float) -> None:
    device = Device(delay=0.1)
    device.playout.play(ramp(1000))
    device.playout.end_turn()
    device.run(300)
    device.playout.dropped()
    device.now += stood_s
    again = device.run(900)
    assert np.array_equal(again[120 : 800 * 24], np.frombuffer(ramp(1000), "<i2")[4920:])


def test_what_the_device_played_before_it_dropped_the_rest_is_not_repeated() -> None:
    device = Device(delay=0.1)
    device.playout.play(ramp(1000))
    device.run(300)
    device.now += 0.5
    device.playout.dropped()
    again = device.run(20)
    assert again[Playout.FADE_MS * 24] > 300 * 24


def test_a_drop_within_a_block_splits_it_at_the_sample() -> None:
    device = Device(delay=0.1)
    device.playout.play(ramp(1000))
    device.run(300)
    device.playout.dropped(device.now + 0.0131)
    again = device.restart(20)
    assert again[200] == round(213.1 * 24) + 201


def test_a_flush_gives_nothing_again() -> None:
    device = Device(delay=0.1)
    device.playout.play(speech(1000))
    device.run(300)
    device.playout.flush(fade=False)
    device.playout.dropped()
    assert sounding_ms(device.restart(100)) == 0


def test_an_answer_that_waits_is_ready_and_one_that_sounds_is_not() -> None:
    device = Device(delay=0.1)
    device.playout.play(speech(200))
    waiting = device.playout.ready_ms
    device.run(40)
    on_its_way = device.playout.ready_ms
    device.now += 0.08
    assert (waiting, on_its_way, device.playout.ready_ms) == (200, 200, 0)


def test_the_cushion_grows_after_an_underrun_and_shrinks_again() -> None:
    device = Device()
    starts = []
    for gap_ms in (100, 0, 0, 0, 0, 0):
        device.playout.play(speech(200))
        device.run(200 + gap_ms)
        device.playout.play(speech(200))
        device.playout.end_turn()
        device.run(1000)
        starts.append(device.playout.start_ms)
    assert starts == [160, 140, 120, 100, 80, 80]


def test_two_hundred_answers_in_bursts_have_no_gap_and_lose_nothing() -> None:
    chance = random.Random(7)
    device = Device(delay=0.14)
    for _ in range(200):
        length = chance.randrange(2, 12)
        due = sorted(
            device.now + 0.06 * number + chance.uniform(0, 0.09) for number in range(length)
        )
        heard = []
        while due or device.playout.playing:
            while due and due[0] <= device.now:
                device.playout.play(speech(200))
                due.pop(0)
                if not due:
                    device.playout.end_turn()
            heard.append(device.run(20))
        whole = np.concatenate(heard)
        first, last = np.flatnonzero(whole)[[0, -1]]
        assert np.count_nonzero(whole[first : last + 1] == 0) == 0
        assert device.playout.played_ms == 200 * length
    assert device.playout.underruns == 0
