"""An echo that comes at another time than it did, in a room that is known; seeded."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.audio.relock import FAR, SPAN, found
from desktop.core.media import INPUT_RATE

pytestmark = pytest.mark.unit

RESPONSE = 4480


class Heard:
    """Noise in syllables, and what a known room makes of it some samples late."""

    def __init__(self, late: int, seed: int = 3) -> None:
        chance = np.random.default_rng(seed)
        size = RESPONSE + 2 * FAR + SPAN + 2 * RESPONSE
        noise = np.convolve(chance.standard_normal(size), np.ones(5) / 5, mode="same")
        noise *= np.repeat(chance.uniform(0.1, 1, size // 1600 + 1), 1600)[:size] * 5000
        decay = np.exp(-np.arange(RESPONSE) / (0.03 * INPUT_RATE))
        response = chance.standard_normal(RESPONSE) * decay
        response[:900] = 0
        echo = np.convolve(noise, response)[:size]
        begin = RESPONSE + RESPONSE + FAR
        self.response = response.astype(np.float32)
        self.played = noise[RESPONSE : begin + SPAN + FAR].astype(np.float32)
        self.echo = echo[begin - late : begin - late + SPAN].astype(np.float32)


@pytest.mark.parametrize("late", [-6000, -960, -320, -160, 0, 160, 320, 960, 7000])
def test_an_echo_is_found_by_what_the_room_does_to_a_sound(late: int) -> None:
    room = Heard(late)
    assert found(room.response, room.played, room.echo) == pytest.approx(late, abs=1)


def test_it_is_found_beside_a_person_who_is_less_loud() -> None:
    room = Heard(-320)
    person = np.random.default_rng(4).standard_normal(SPAN) * np.std(room.echo) / 2
    heard = (room.echo + person).astype(np.float32)
    assert found(room.response, room.played, heard) == pytest.approx(-320, abs=1)


@pytest.mark.parametrize("seed", range(5))
def test_a_person_alone_is_not_taken_for_an_echo(seed: int) -> None:
    room, other = Heard(0), Heard(0, seed=10 + seed)
    assert found(room.response, room.played, other.echo) is None


def test_silence_holds_no_echo() -> None:
    room = Heard(0)
    assert found(room.response, room.played, np.zeros(SPAN, np.float32)) is None
