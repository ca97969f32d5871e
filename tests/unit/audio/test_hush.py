"""What is kept back while the echo may pass."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.audio.hush import Hush

pytestmark = pytest.mark.unit

ECHO = (1e6, 1e6, 1.5e6)
"""Heard as loud as predicted, but not as predicted."""
PERSON = (5e6, 1e6, 5e6)
CANCELLED = (1e6, 1e6, 1e5)


def held(hush: Hush, energies: tuple[float, float, float], chunks: int) -> list[bool]:
    return [hush.holds(*energies) for _ in range(chunks)]


def test_nothing_is_kept_back_without_a_doubt() -> None:
    assert not any(held(Hush(), ECHO, 50))


def test_after_a_restart_what_is_no_louder_than_the_echo_is_kept_back() -> None:
    hush = Hush()
    hush.doubt()
    assert all(held(hush, ECHO, 50))


def test_a_person_who_makes_it_louder_passes_within_two_blocks() -> None:
    hush = Hush()
    hush.doubt()
    held(hush, ECHO, 10)
    assert not any(held(hush, PERSON, 10)[2:])


def test_an_echo_that_may_come_at_any_time_keeps_everything_back() -> None:
    hush = Hush()
    hush.lose()
    assert all(held(hush, PERSON, 50))


@pytest.mark.parametrize("begin", [Hush.doubt, Hush.lose])
def test_it_is_over_as_soon_as_the_echo_comes_as_predicted(
    begin: Callable[[Hush], None],
) -> None:
    hush = Hush()
    begin(hush)
    held(hush, CANCELLED, 30)
    assert not any(held(hush, ECHO, 5))


def test_it_ends_where_the_echo_never_comes_as_predicted() -> None:
    hush = Hush()
    hush.lose()
    held(hush, ECHO, Hush.PATIENCE)
    assert not any(held(hush, ECHO, 5))


def test_nobody_is_kept_back_while_nothing_is_played() -> None:
    hush = Hush()
    hush.lose()
    assert not any(held(hush, (1e6, 0.0, 1e6), 50))
