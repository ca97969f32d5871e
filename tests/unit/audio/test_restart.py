from __future__ import annotations

import pytest

from desktop.audio.restart import FORGIVEN_S, SLOW_OFTEN, SLOW_S, RestartPace

pytestmark = pytest.mark.unit


@pytest.fixture
def slow() -> RestartPace:
    pace = RestartPace()
    for number in range(SLOW_OFTEN):
        pace.took(2 * SLOW_S, float(number))
    return pace


def test_a_host_that_takes_its_time_again_and_again_is_slow(slow: RestartPace) -> None:
    assert not slow.quick(SLOW_OFTEN)


def test_one_slow_restart_is_the_machines() -> None:
    pace = RestartPace()
    for number in range(20):
        pace.took(SLOW_S * (0.5 + number % 2), float(number))
    assert pace.quick(20.0)


def test_a_slow_host_is_tried_again_after_a_while(slow: RestartPace) -> None:
    assert slow.quick(SLOW_OFTEN + FORGIVEN_S)


def test_a_host_that_is_still_slow_then_has_one_try(slow: RestartPace) -> None:
    slow.took(2 * SLOW_S, 100.0)
    assert not slow.quick(100.1)


def test_a_quick_restart_makes_good_for_all_slow_ones(slow: RestartPace) -> None:
    slow.took(SLOW_S / 2, 100.0)
    slow.took(2 * SLOW_S, 100.1)
    assert slow.quick(100.2)
