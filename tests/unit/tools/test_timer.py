"""Timers run beside everything else and tell when they are due."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from desktop.core.events import Event, TimerDue
from desktop.tools.timer import MOST_TIMERS, Timers, duration
from desktop.tools.tool import ToolRefusedError
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
async def timers(clock: ManualClock, events: list[Event]) -> AsyncIterator[Timers]:
    timers = Timers(clock, events.append)
    yield timers
    await timers.aclose()


async def test_a_due_timer_is_told_once(
    timers: Timers, clock: ManualClock, events: list[Event]
) -> None:
    timers.set(300, "tea")
    await settle()
    await clock.advance(1000)
    assert events == [TimerDue("timer-1", "tea: 5 minutes are over.")]
    assert timers.all() == ()


async def test_nothing_is_told_too_early(
    timers: Timers, clock: ManualClock, events: list[Event]
) -> None:
    timer = timers.set(300)
    await settle()
    await clock.advance(299)
    assert events == []
    assert timers.seconds_left(timer) == 1


async def test_the_next_timer_stands_first(timers: Timers) -> None:
    timers.set(60, "late")
    timers.set(30, "soon")
    assert [timer.label for timer in timers.all()] == ["soon", "late"]


async def test_a_cancelled_timer_stays_silent(
    timers: Timers, clock: ManualClock, events: list[Event]
) -> None:
    timers.cancel(timers.set(5))
    await settle()
    await clock.advance(10)
    assert events == []


async def test_labels_are_found_whatever_their_case(timers: Timers) -> None:
    timers.set(5, "Tea")
    timers.set(5, "Eggs")
    assert [timer.label for timer in timers.named("TEA ")] == ["Tea"]


async def test_there_is_a_limit(timers: Timers) -> None:
    for _ in range(MOST_TIMERS):
        timers.set(5)
    with pytest.raises(ToolRefusedError, match="already"):
        timers.set(5)


async def test_closing_ends_every_timer(
    timers: Timers, clock: ManualClock, events: list[Event]
) -> None:
    timers.set(5)
    await timers.aclose()
    await clock.advance(10)
    assert (events, timers.all()) == ([], ())


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (1, "1 second"),
        (90, "1 minute 30 seconds"),
        (3660, "1 hour 1 minute"),
        (0, "0 seconds"),
        (7200, "2 hours"),
    ],
)
def test_lengths_read_as_words(seconds: int, words: str) -> None:
    assert duration(seconds) == words
