from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.channel import Channel
from desktop.core.errors import UnreachableError
from desktop.core.events import MachineWoke
from desktop.core.media import AudioChunk
from desktop.live.backend import Backend
from desktop.live.dialler import Link
from desktop.live.machine import TICK_S, Change, local_address, uptime, watch_machine
from desktop.live.setup import Setup
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock, settle
from tests.fakes.link import ScriptedDial

pytestmark = pytest.mark.unit


class Stage:
    """A session on a line that may be dead without being closed."""

    def __init__(self) -> None:
        self.dial = ScriptedDial()
        self.clock = ManualClock()
        self.slept_s = 0.0
        self.session = LiveSupervisor(
            Backend("developer", "gemini-3.8-live", "k"),
            SessionSettings(),
            self.clock,
            random=lambda: 0.0,
            dial=self.dial,
            uptime=lambda: self.clock.now() + self.slept_s,
        )

    def speak(self, speech: float = 0.9) -> None:
        self.session.send_audio(AudioChunk(bytes(640), 16_000, self.clock.now(), speech))

    def go_dead(self) -> None:
        self.dial.link.answers_pings = False

    def answer_pings(self) -> None:
        slow_pings = self.dial.link.slow_pings
        assert slow_pings is not None
        if not slow_pings.done():
            slow_pings.set_result(None)

    @property
    def sockets(self) -> int:
        return len(self.dial.links)


@asynccontextmanager
async def staged(*, co_listening: bool = False) -> AsyncIterator[Stage]:
    stage = Stage()
    try:
        await stage.session.start(SessionBrief("", co_listening=co_listening))
        await settle()
        yield stage
    finally:
        await stage.session.aclose()


@asynccontextmanager
async def slow(*, co_listening: bool = False) -> AsyncIterator[Stage]:
    """Start a session on a line whose first pong takes five seconds."""
    stage = Stage()
    opened = stage.dial.open

    async def open_slowly(setup: Setup, backend: Backend) -> Link:
        await opened(setup, backend)
        stage.dial.link.slow_pings = asyncio.get_running_loop().create_future()
        return stage.dial.link

    stage.dial.open = open_slowly  # type: ignore[method-assign]  # only its pongs are slow
    try:
        await stage.session.start(SessionBrief("", co_listening=co_listening))
        await stage.clock.advance(5.0)
        stage.answer_pings()
        yield stage
    finally:
        await stage.session.aclose()


# -- lines whose pongs come at once -------------------------------------------------------------


async def test_a_silent_line_is_asked_and_given_up_within_ten_seconds() -> None:
    async with staged() as stage:
        stage.go_dead()
        await stage.clock.advance(8.5)

        assert stage.sockets == 2


async def test_a_co_listener_notices_a_dead_line_too() -> None:
    async with staged(co_listening=True) as stage:
        stage.go_dead()
        await stage.clock.advance(8.5)

        assert stage.sockets == 2


async def test_a_line_that_answers_is_kept() -> None:
    async with staged() as stage:
        await stage.clock.advance(60)

        assert stage.sockets == 1


async def test_a_missing_pong_does_not_matter_when_a_message_comes() -> None:
    async with staged() as stage:
        stage.go_dead()
        for _ in range(20):
            await stage.clock.advance(3)
            stage.dial.link.give(serverContent={"waitingForInput": True})
            await settle()

        assert stage.sockets == 1


async def test_after_two_lines_in_a_row_pongs_are_not_trusted_for_a_while() -> None:
    async with staged() as stage:
        for _ in range(4):
            stage.go_dead()
            await stage.clock.advance(9.5)

        assert stage.sockets == 3


# -- lines whose pongs are slow -----------------------------------------------------------------


async def test_a_slow_line_that_does_not_react_to_speech_is_asked_and_given_up() -> None:
    async with slow() as stage:
        stage.go_dead()
        asked = stage.dial.link.pings
        stage.speak()
        await stage.clock.advance(11.9)
        assert stage.dial.link.pings == asked
        await stage.clock.advance(0.2)
        assert (stage.dial.link.pings, stage.sockets) == (asked + 1, 1)
        await stage.clock.advance(5.1)

        assert stage.sockets == 2


async def test_a_slow_line_is_left_alone_while_nobody_speaks() -> None:
    async with slow() as stage:
        stage.go_dead()
        asked = stage.dial.link.pings
        stage.speak(speech=0.1)
        await stage.clock.advance(120)

        assert (stage.dial.link.pings, stage.sockets) == (asked, 1)


async def test_a_silent_co_listener_on_a_slow_line_is_left_alone() -> None:
    async with slow(co_listening=True) as stage:
        stage.go_dead()
        stage.speak()
        await stage.clock.advance(120)

        assert stage.sockets == 1


async def test_typed_text_without_any_reaction_is_noticed_too() -> None:
    async with slow() as stage:
        stage.go_dead()
        stage.session.send_text("hello")
        await stage.clock.advance(18)

        assert stage.sockets == 2


# -- sleep, freezes and other networks ----------------------------------------------------------


async def test_after_a_sleep_a_dead_line_is_replaced_within_three_seconds() -> None:
    async with staged() as stage:
        stage.go_dead()
        stage.slept_s = 600.0
        await stage.clock.advance(2.5)

        assert stage.sockets == 2


async def test_after_a_sleep_a_living_line_is_kept_and_it_is_told_how_long_it_was() -> None:
    async with staged() as stage:
        stage.slept_s = 600.0
        await stage.clock.advance(60)
        channel = stage.session.events()
        assert isinstance(channel, Channel)

        assert stage.sockets == 1
        assert [e.absent_s for e in channel._items if isinstance(e, MachineWoke)] == [600.0]


async def test_a_clock_that_was_set_is_nobodys_business() -> None:
    async with staged() as stage:
        stage.clock._origin += timedelta(days=1)
        await stage.clock.advance(3)
        stage.clock._origin -= timedelta(days=2)
        await stage.clock.advance(3)

        assert (stage.dial.link.pings, stage.sockets) == (2, 1)


async def test_waking_ends_a_long_wait_between_attempts() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away")] * 5
        stage.dial.link.lose()
        await stage.clock.advance(10)
        attempts = len(stage.dial.setups)
        stage.slept_s = 600.0
        await stage.clock.advance(0.6)

        assert len(stage.dial.setups) > attempts


async def test_a_host_that_is_back_ends_a_long_wait_between_attempts() -> None:
    async with staged() as stage:
        stage.dial.reachable = False
        stage.dial.failures = [UnreachableError("away")] * 9
        stage.dial.link.lose()
        await stage.clock.advance(8)
        attempts = len(stage.dial.setups)
        stage.dial.failures.clear()
        stage.dial.reachable = True
        await stage.clock.advance(1)

        assert (len(stage.dial.setups), stage.sockets) == (attempts + 1, 2)


async def test_a_host_that_was_there_all_the_time_is_not_dialled_before_its_time() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away")] * 9
        stage.dial.link.lose()
        await stage.clock.advance(30)

        assert len(stage.dial.setups) <= 7


async def test_nobody_looks_for_a_host_for_ever() -> None:
    async with staged() as stage:
        stage.dial.reachable = False
        stage.dial.failures = [UnreachableError("away")] * 99
        stage.dial.link.lose()
        await stage.clock.advance(120)
        looks = stage.dial.looks
        await stage.clock.advance(120)

        assert stage.dial.looks - looks < 140


@pytest.mark.parametrize(("stands_still", "absent"), [(30.0, [30.0]), (3.0, [])])
async def test_a_process_that_stood_still_is_noticed_by_the_monotonic_clock(
    stands_still: float, absent: list[float]
) -> None:
    clock = ManualClock()
    changes: list[Change] = []
    task = asyncio.create_task(watch_machine(clock, changes.append, str, clock.now))
    await settle()
    clock._now += stands_still
    await clock.advance(0.0)
    task.cancel()

    assert [change.absent_s for change in changes] == absent


@pytest.mark.parametrize(
    ("addresses", "changes"),
    [
        (["10.0.0.1"] * 4, 0),
        (["10.0.0.1", "10.0.0.1", "192.168.0.7", "192.168.0.7"], 1),
        (["10.0.0.1", "", "", "10.0.0.1"], 1),
        (["10.0.0.1", "", "", ""], 0),
    ],
)
async def test_another_network_is_noticed_and_none_is_waited_out(
    addresses: list[str], changes: int
) -> None:
    clock = ManualClock()
    rest = iter(addresses)
    changed: list[Change] = []
    task = asyncio.create_task(watch_machine(clock, changed.append, lambda: next(rest), clock.now))
    await settle()
    await clock.advance(TICK_S * (len(addresses) - 1) + 0.1)
    task.cancel()

    assert [change.moved for change in changed] == [True] * changes


def test_asking_for_the_own_address_never_fails() -> None:
    assert isinstance(local_address(), str)


def test_the_time_since_the_start_goes_on() -> None:
    assert uptime() <= uptime()
