from __future__ import annotations

import pytest

from desktop.audio.convergence import Convergence
from desktop.core.media import INPUT_RATE
from tests.unit.audio.tone import tone

pytestmark = pytest.mark.unit

ECHO = tone(10, INPUT_RATE, amplitude=3000)
RESIDUE = tone(10, INPUT_RATE, amplitude=30)
QUIET = tone(10, INPUT_RATE, amplitude=20)


def after(seconds: int, raw: bytes, cancelled: bytes) -> Convergence:
    convergence = Convergence()
    for _ in range(500):
        convergence.idle(QUIET)
    for _ in range(seconds * 100):
        convergence.played(raw, cancelled)
    return convergence


def test_an_echo_that_is_taken_out_is_being_cancelled() -> None:
    convergence = after(5, ECHO, RESIDUE)
    assert convergence.state == "cancelling"
    assert convergence.erle_db == pytest.approx(40, abs=1)


def test_an_echo_that_stays_does_not_converge() -> None:
    assert after(5, ECHO, ECHO).state == "not converging"


def test_the_first_seconds_prove_nothing() -> None:
    assert after(3, ECHO, ECHO).state == "learning"


def test_an_echo_that_is_gone_at_once_needs_no_further_proof() -> None:
    assert after(1, ECHO, RESIDUE).state == "cancelling"


def test_headphones_need_no_canceller() -> None:
    assert after(5, QUIET, QUIET).state == "not needed"


def test_a_person_who_talks_over_it_does_not_spoil_the_verdict() -> None:
    convergence = after(4, ECHO, RESIDUE)
    for _ in range(300):
        convergence.played(ECHO, ECHO)
    assert convergence.state == "cancelling"
