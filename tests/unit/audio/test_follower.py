"""The reference against an echo whose clock, delay and time stamps a test decides."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.follower import Follower
from desktop.core.media import INPUT_RATE, OUTPUT_RATE

pytestmark = pytest.mark.unit

BUFFER_S = 0.1


class Loudspeaker:
    """Plays noise into a microphone that hears it ``late_s`` after its time stamps say.

    ``slower`` is the difference of the clocks in parts of one.
    """

    def __init__(self, late_s: float, slower: float = 0.0) -> None:
        self.follower = Follower()
        self.late_s = late_s
        self.misdated_s = 0.0
        self._slower = slower
        noise = np.random.default_rng(4).standard_normal(30 * OUTPUT_RATE)
        self._sound = np.convolve(noise, np.ones(3) / 3, mode="same") * 3000
        self._blocks = 0
        self._frames = 0
        self._chance = np.random.default_rng(5)

    def run(self, seconds: float) -> None:
        for _ in range(round(seconds * 50)):
            now = self._frames * 0.02
            while self._blocks * 0.02 * (1 + self._slower) < now + BUFFER_S:
                self._play()
            self._frames += 1
            heard = self._heard(now - self.late_s) + self._chance.standard_normal(320) * 5
            stamp = 10.0 + now + 0.02 + self.misdated_s + abs(self._chance.normal(0, 0.005))
            self.follower.reference(heard.astype(np.float32), stamp)

    def stall(self, seconds: float) -> None:
        """Let the program give the device nothing for a while, less than that holds."""
        for _ in range(round(seconds * 50)):
            now = self._frames * 0.02
            self._frames += 1
            heard = self._heard(now - self.late_s).astype(np.float32)
            self.follower.reference(heard, 10.0 + now + 0.02)

    def skip(self, seconds: float) -> None:
        """Let the microphone give nothing for a while, though the loudspeaker plays."""
        self._frames += round(seconds * 50)
        while self._blocks * 0.02 < self._frames * 0.02 + BUFFER_S:
            self._play()

    def rest(self, seconds: float) -> None:
        for _ in range(round(seconds * 50)):
            self._frames += 1
            self.follower.played(bytes(960), 10.0 + self._blocks * 0.02)
            self._blocks += 1
            self.follower.rest(320)

    def _play(self) -> None:
        at = self._blocks * 480
        audible_at = 10.0 + self._blocks * 0.02 * (1 + self._slower)
        self.follower.played(self._sound[at : at + 480].astype("<i2").tobytes(), audible_at)
        self._blocks += 1

    def _heard(self, when: float) -> np.ndarray:
        at = (when + np.arange(320) / INPUT_RATE) * OUTPUT_RATE / (1 + self._slower)
        first = max(0, int(at[0]) - 1)
        near = self._sound[first : first + 500]
        return np.interp(at, first + np.arange(near.size), near, left=0.0)


@pytest.mark.parametrize("late_s", [0.02, 0.15, 0.45])
def test_the_delay_that_no_time_stamp_tells_is_found(late_s: float) -> None:
    room = Loudspeaker(late_s)
    room.run(4)
    assert room.follower.delay_ms == pytest.approx(1000 * late_s, abs=15)


@pytest.mark.parametrize("ppm", [-200, 50, 200])
def test_the_difference_of_two_clocks_is_found(ppm: int) -> None:
    room = Loudspeaker(0.1, slower=ppm * 1e-6)
    room.run(16)
    assert room.follower.drift_ppm == pytest.approx(ppm, abs=8)


def test_the_first_finding_says_that_the_reference_has_moved() -> None:
    room = Loudspeaker(0.1)
    room.run(1)
    before = room.follower.moved
    room.run(3)
    assert (before, room.follower.moved) == (False, True)


def test_a_jump_that_no_time_stamp_tells_is_made_good() -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    before = room.follower.delay_ms
    room.late_s += 0.06
    room.run(4)
    assert room.follower.delay_ms - before == pytest.approx(60, abs=2)
    assert room.follower.jumped


def test_what_is_sighted_elsewhere_moves_nothing_while_the_echo_is_as_predicted() -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    before = room.follower.jumps
    room.follower.in_place = True
    room.late_s += 0.3
    room.run(4)
    assert (room.follower.jumps, room.follower.jumped) == (before, False)


def test_silence_is_not_taken_for_sound() -> None:
    follower = Follower()
    follower.played(bytes(960), 1.0)
    follower.reference(np.zeros(320, np.float32), 1.0)
    assert not follower.sounding()


def test_after_a_rest_the_reference_is_where_it_was() -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    before = room.follower.jumps, room.follower.delay_ms
    room.rest(6)
    room.run(3)
    assert (room.follower.jumps, room.follower.delay_ms) == before


def test_what_was_heard_before_a_rest_is_not_compared_with_what_is_played_after_it() -> None:
    room = Loudspeaker(0.1)
    noise = np.random.default_rng(9).standard_normal((50, 320)) * 3000
    for number, block in enumerate(noise.astype(np.float32)):
        room.follower.played(bytes(960), 1.0 + number * 0.02)
        room.follower.reference(block, 1.0 + number * 0.02)
    room.follower.rest(40_000)
    room.follower.reference(np.zeros(320, np.float32), 4.5)
    played, heard = room.follower.recent()
    assert not np.any(heard)
    assert not np.any(played)


def test_time_stamps_that_wander_move_nothing_while_the_echo_stays() -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    before = room.follower.jumps, room.follower.delay_ms
    for _ in range(8):
        room.misdated_s += 0.02
        room.run(1.5)
    assert (room.follower.jumps, room.follower.delay_ms) == before


def test_a_program_that_stood_still_for_a_moment_finds_the_reference_where_it_was() -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    before = room.follower.jumps, room.follower.delay_ms
    room.stall(0.12)
    room.run(3)
    assert (room.follower.jumps, room.follower.delay_ms) == before


def test_a_single_wild_time_stamp_moves_nothing() -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    before = room.follower.jumps, room.follower.delay_ms
    for wild_s in (1.3, -2.0):
        room.misdated_s = wild_s
        room.run(0.02)
        room.misdated_s = 0.0
        room.run(1)
    assert (room.follower.jumps, room.follower.delay_ms) == before


def test_a_gap_in_what_was_captured_is_jumped_over_at_once() -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    before = room.follower.jumps
    room.skip(1.3)
    room.run(3)
    assert room.follower.jumps == before + 1
    assert room.follower.delay_ms == pytest.approx(100, abs=15)


@pytest.mark.parametrize("lost_s", [0.02, 0.06])
def test_an_echo_that_was_found_by_others_is_read_where_it_comes(lost_s: float) -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    room.skip(lost_s)
    room.run(0.2)
    room.follower.came(-lost_s * INPUT_RATE, 3200)
    room.run(3)
    assert not room.follower.jumped
    assert room.follower.delay_ms == pytest.approx(100, abs=15)


def test_what_is_played_around_what_was_heard_begins_and_ends_as_asked() -> None:
    room = Loudspeaker(0.1)
    room.run(5)
    played, heard = room.follower.around(1000, 200, 60)
    recent, _ = room.follower.recent()
    assert (played.size, heard.size) == (1260, 1000)
    assert np.allclose(played[200:1200], recent[-1000:], atol=30)
