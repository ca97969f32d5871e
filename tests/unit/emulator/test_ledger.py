"""One ceiling for what all sessions hold."""

from __future__ import annotations

from functools import partial

import pytest

from desktop.emulator.ledger import Ledger

pytestmark = pytest.mark.unit


class Inn:
    """A ledger of 1000 bytes, and who has been sent away."""

    def __init__(self, *sessions: str) -> None:
        self.gone: list[str] = []
        self.ledger = Ledger(1_000)
        for name in sessions:
            self.ledger.enter(name, partial(self.gone.append, name))


def test_heaviest_goes_and_not_who_passes_the_ceiling() -> None:
    inn = Inn("light", "heavy")
    inn.ledger.note("heavy", 800)
    inn.ledger.note("light", 201)
    assert (inn.gone, inn.ledger.total) == (["heavy"], 201)


def test_the_last_weight_of_a_session_counts() -> None:
    inn = Inn("one")
    for weight in (900, 100, 1_000):
        inn.ledger.note("one", weight)
    assert (inn.gone, inn.ledger.total) == ([], 1_000)


def test_session_that_left_counts_no_more() -> None:
    inn = Inn("one", "other")
    inn.ledger.note("one", 900)
    inn.ledger.leave("one")
    inn.ledger.note("one", 900)
    inn.ledger.leave("one")
    assert inn.ledger.total == 0


def test_nobody_comes_in_close_to_the_ceiling() -> None:
    inn = Inn("one")
    inn.ledger.note("one", 899)
    assert inn.ledger.has_room
    inn.ledger.note("one", 900)
    assert not inn.ledger.has_room
