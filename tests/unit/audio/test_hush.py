"""What is kept back while the echo may pass."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from desktop.audio.hush import Hush

pytestmark = pytest.mark.unit


@dataclass
class Chunk:
    """What is known of a chunk's echo."""

    heard: float
    predicted: float
    missed: float
    loudest: float
    placed: bool = False


ECHO = Chunk(1e9, 1e9, 1.5e9, 1e9)
"""Heard as loud as predicted, but not as predicted."""
PERSON = Chunk(5e9, 1e9, 5e9, 1e9)
CANCELLED = Chunk(1e9, 1e9, 1e7, 1e9)


def left(energy: float) -> bytes:
    """Return a chunk of that energy."""
    return np.full(320, np.sqrt(energy / 320), "<i2").tobytes()


def held(hush: Hush, chunk: Chunk, chunks: int, energy: float = 1e9) -> list[bool]:
    return [hush.holds(chunk, left(energy)) for _ in range(chunks)]


def test_nothing_is_kept_back_without_a_doubt() -> None:
    assert not any(held(Hush(), ECHO, 50))


def test_what_is_no_louder_than_the_echo_is_kept_back_while_in_doubt() -> None:
    hush = Hush()
    hush.doubt()
    assert all(held(hush, ECHO, 50))


def test_a_person_who_makes_it_louder_passes_within_two_blocks() -> None:
    hush = Hush()
    hush.doubt()
    held(hush, ECHO, 10)
    assert not any(held(hush, PERSON, 10)[2:])


def test_an_echo_that_may_come_from_a_louder_moment_is_kept_back_too() -> None:
    hush = Hush()
    hush.doubt()
    assert all(held(hush, Chunk(5e9, 1e9, 5e9, loudest=5e9), 50))


def test_it_is_over_when_the_echo_comes_as_predicted_and_is_taken_out() -> None:
    hush = Hush()
    hush.doubt()
    held(hush, CANCELLED, 30, energy=0)
    assert not any(held(hush, ECHO, 5)[2:])


def test_a_rest_of_echo_is_kept_back_though_nothing_is_in_doubt() -> None:
    assert all(held(Hush(), ECHO, 50, energy=0.09e9))


def test_a_person_who_comes_behind_a_rest_of_echo_passes_within_two_blocks() -> None:
    hush = Hush()
    held(hush, ECHO, 50, energy=1e6)
    assert not any(held(hush, PERSON, 10, energy=1e9)[2:])


def test_somebody_as_loud_as_the_echo_passes_once_it_comes_when_predicted() -> None:
    hush = Hush()
    hush.doubt()
    both = Chunk(2e9, 1e9, 1e9, 3e9, placed=True)
    assert all(held(hush, both, Hush.PROOF - 1, energy=1e9))
    assert not any(held(hush, both, 30, energy=1e9)[1:])


def test_it_goes_on_while_the_canceller_leaves_more_than_is_not_predicted() -> None:
    hush = Hush()
    hush.doubt()
    held(hush, CANCELLED, 30, energy=5e8)
    assert all(held(hush, ECHO, 5))


def test_it_is_over_at_once_when_the_echo_was_found_in_its_place() -> None:
    hush = Hush()
    hush.doubt()
    hush.trust()
    assert not any(held(hush, ECHO, 5))


def test_it_ends_where_the_echo_never_comes_as_predicted() -> None:
    hush = Hush()
    hush.doubt()
    held(hush, ECHO, Hush.PATIENCE)
    assert not any(held(hush, ECHO, 5))


def test_nobody_is_kept_back_while_nothing_is_played() -> None:
    hush = Hush()
    hush.doubt()
    assert not any(held(hush, Chunk(1e9, 0.0, 1e9, 0.0), 50))
