from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from desktop.audio.change import DeviceChanges
from desktop.audio.heartbeat import Heartbeat
from desktop.audio.watchdog import Watchdog
from desktop.core.errors import DeviceError
from desktop.core.events import Event, Notice, NoticeLevel
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit


class Bench:
    """A watched stream that reopens when ``works`` is set."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.heartbeat = Heartbeat(0.02, self.clock.now)
        self.works = True
        self.attempts: list[float] = []
        self.notices: list[Notice] = []
        self.beats = True
        self.changes = DeviceChanges(follow_server=False)
        self.watchdog = Watchdog(
            "microphone", self.heartbeat, self.reopen, self.notice, self.clock, self.changes
        )
        self.task = asyncio.create_task(self.watchdog.watch(), name="watchdog under test")

    async def reopen(self) -> None:
        self.attempts.append(self.clock.now() - 1000.0)
        if not self.works:
            raise DeviceError("The microphone 'Desk' is not there.")
        self.heartbeat.restart()
        if self.beats:
            self.heartbeat.beat(stumbled=False)

    def notice(self, event: Event) -> None:
        assert isinstance(event, Notice)
        self.notices.append(event)


@asynccontextmanager
async def watched() -> AsyncIterator[Bench]:
    bench = Bench()
    await settle()
    try:
        yield bench
    finally:
        bench.task.cancel()
        await asyncio.gather(bench.task, return_exceptions=True)


async def test_a_beating_stream_is_left_alone() -> None:
    async with watched() as bench:
        for _ in range(20):
            bench.heartbeat.beat(stumbled=False)
            await bench.clock.advance(0.25)
        assert (bench.attempts, bench.notices) == ([], [])


async def test_a_stream_without_a_beat_is_opened_again_within_a_second() -> None:
    async with watched() as bench:
        await bench.clock.advance(1.0)
        assert bench.attempts == [pytest.approx(0.85)]
        assert [notice.text for notice in bench.notices][-1] == ""


async def test_a_stall_that_ends_before_the_second_look_is_forgiven() -> None:
    async with watched() as bench:
        await bench.clock.advance(0.8)
        bench.heartbeat.beat(stumbled=False)
        await bench.clock.advance(0.1)
        assert bench.attempts == []


async def test_a_stream_that_ended_for_a_reason_tells_it() -> None:
    async with watched() as bench:
        bench.heartbeat.end("The microphone 'Desk' has gone.")
        await bench.clock.advance(0.25)
        assert bench.notices[0].text == "The microphone 'Desk' has gone."


async def test_a_change_of_the_devices_brings_the_next_attempt_forward() -> None:
    async with watched() as bench:
        bench.works = False
        bench.heartbeat.end()
        await bench.clock.advance(9.0)
        bench.changes.tell_list()
        await bench.clock.advance(0.25)
        assert len(bench.attempts) == 6
        assert bench.attempts[-1] == pytest.approx(9.0, abs=0.26)


async def test_a_stream_that_wakes_up_after_all_is_not_opened_once_more() -> None:
    async with watched() as bench:
        bench.beats = False
        bench.heartbeat.end()
        await bench.clock.advance(1.3)
        bench.heartbeat.beat(stumbled=False)
        await bench.clock.advance(0.5)
        assert (len(bench.attempts), bench.watchdog.lost) == (1, False)


async def test_a_move_to_another_device_is_told_by_name() -> None:
    async with watched() as bench:
        bench.heartbeat.beat(stumbled=False)
        bench.heartbeat.moved("Desk", "Laptop")
        await bench.clock.advance(0.25)
        assert "'Laptop' instead of 'Desk'" in bench.notices[0].text


async def test_the_watch_of_changes_ends_with_the_watchdog() -> None:
    async with watched() as bench:
        pass
    bench.changes.tell_list()
    assert not bench.heartbeat.take_nudge()


async def test_a_stream_that_ends_by_itself_is_opened_again_within_a_quarter() -> None:
    async with watched() as bench:
        bench.heartbeat.end()
        await bench.clock.advance(0.25)
        assert bench.attempts == [0.25]


async def test_attempts_back_off_and_never_end() -> None:
    async with watched() as bench:
        bench.works = False
        bench.heartbeat.end()
        await bench.clock.advance(15.0)
        assert bench.attempts == [0.25, 0.75, 1.75, 3.75, 8.75, 13.75]


async def test_after_three_attempts_the_person_reads_why() -> None:
    async with watched() as bench:
        bench.works = False
        bench.heartbeat.end()
        await bench.clock.advance(2.0)
        assert bench.notices[-1].level is NoticeLevel.ERROR
        assert bench.notices[-1].text.startswith("The microphone 'Desk' is not there.")
        assert bench.watchdog.lost


async def test_a_device_that_comes_back_ends_the_notice() -> None:
    async with watched() as bench:
        bench.works = False
        bench.heartbeat.end()
        await bench.clock.advance(5.0)
        bench.works = True
        await bench.clock.advance(5.0)
        assert bench.notices[-1] == Notice("", NoticeLevel.INFO, key="microphone")
        assert not bench.watchdog.lost


def underflows(count: int, every_s: float) -> Heartbeat:
    now = [0.0]
    heartbeat = Heartbeat(0.02, lambda: now[0])
    for _ in range(count):
        heartbeat.beat(stumbled=True)
        now[0] += every_s
    return heartbeat


def test_a_storm_of_underruns_is_unhealthy() -> None:
    assert underflows(9, 0.005).broken


def test_underruns_at_the_normal_pace_are_no_storm() -> None:
    assert not underflows(30, 0.02).broken


def test_a_few_quick_underruns_are_no_storm() -> None:
    assert not underflows(8, 0.001).broken
