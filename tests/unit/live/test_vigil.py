from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.errors import UnreachableError
from desktop.core.media import AudioChunk
from desktop.live.backend import Backend
from desktop.live.supervisor import LiveSupervisor
from desktop.live.vigil import local_address, watch_machine
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock, settle
from tests.fakes.link import ScriptedDial

pytestmark = pytest.mark.unit


class TwoClocks(ManualClock):
    """A clock whose wall time goes on while the machine sleeps."""

    def __init__(self) -> None:
        super().__init__()
        self.slept_s = 0.0

    def wall(self) -> datetime:
        return super().wall() + timedelta(seconds=self.slept_s)


class Stage:
    """A session on a line that may be dead without being closed."""

    def __init__(self) -> None:
        self.dial = ScriptedDial()
        self.clock = TwoClocks()
        self.session = LiveSupervisor(
            Backend("developer", "gemini-3.8-live", "k"),
            SessionSettings(),
            self.clock,
            random=lambda: 0.0,
            dial=self.dial,
        )

    def speak(self, speech: float = 0.9) -> None:
        self.session.send_audio(AudioChunk(bytes(640), 16_000, self.clock.now(), speech))

    def go_dead(self) -> None:
        self.dial.link.answers_pings = False

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


async def test_a_line_that_does_not_react_to_speech_is_asked_and_given_up() -> None:
    async with staged() as stage:
        stage.go_dead()
        stage.speak()
        await stage.clock.advance(11.9)
        assert stage.dial.link.pings == 0
        await stage.clock.advance(0.2)
        assert (stage.dial.link.pings, stage.sockets) == (1, 1)
        await stage.clock.advance(5.1)

        assert stage.sockets == 2


async def test_a_line_that_answers_the_question_is_kept() -> None:
    async with staged() as stage:
        stage.speak()
        await stage.clock.advance(60)

        assert (stage.dial.link.pings, stage.sockets) == (1, 1)


async def test_a_late_pong_does_not_matter_when_a_message_comes() -> None:
    async with staged() as stage:
        stage.go_dead()
        stage.speak()
        await stage.clock.advance(13)
        stage.dial.link.give(serverContent={"waitingForInput": True})
        await settle()
        await stage.clock.advance(60)

        assert stage.sockets == 1


async def test_silence_on_both_sides_says_nothing() -> None:
    async with staged() as stage:
        stage.go_dead()
        stage.speak(speech=0.1)
        await stage.clock.advance(120)

        assert stage.dial.link.pings == 0


async def test_a_silent_co_listener_is_left_alone() -> None:
    async with staged(co_listening=True) as stage:
        stage.go_dead()
        stage.speak()
        await stage.clock.advance(120)

        assert (stage.dial.link.pings, stage.sockets) == (0, 1)


async def test_typed_text_without_any_reaction_is_noticed_too() -> None:
    async with staged() as stage:
        stage.go_dead()
        stage.session.send_text("hello")
        await stage.clock.advance(18)

        assert stage.sockets == 2


async def test_after_a_sleep_a_dead_line_is_replaced_within_seconds() -> None:
    async with staged() as stage:
        stage.go_dead()
        stage.clock.slept_s = 600.0
        await stage.clock.advance(7.5)

        assert stage.sockets == 2


async def test_after_a_sleep_a_living_line_is_kept() -> None:
    async with staged() as stage:
        stage.clock.slept_s = 600.0
        await stage.clock.advance(60)

        assert (stage.dial.link.pings, stage.sockets) == (1, 1)


async def test_a_wall_clock_set_by_a_day_changes_nothing_but_a_question() -> None:
    async with staged() as stage:
        stage.clock.slept_s = -86_400.0
        await stage.clock.advance(60)

        assert (stage.dial.link.pings, stage.sockets) == (1, 1)


async def test_waking_ends_a_long_wait_between_attempts() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away")] * 5
        stage.dial.link.lose()
        await stage.clock.advance(10)
        attempts = len(stage.dial.setups)
        stage.clock.slept_s = 600.0
        await stage.clock.advance(2.1)

        assert len(stage.dial.setups) > attempts


async def test_a_process_that_stood_still_is_noticed_by_the_monotonic_clock() -> None:
    clock = ManualClock()
    woken: list[float] = []
    task = asyncio.create_task(watch_machine(clock, lambda: woken.append(clock.now()), str))
    await settle()
    clock._now += 30.0
    await clock.advance(0.0)
    task.cancel()

    assert woken == [1030.0]


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
    changed: list[float] = []
    task = asyncio.create_task(
        watch_machine(clock, lambda: changed.append(clock.now()), lambda: next(rest))
    )
    await settle()
    await clock.advance(2 * (len(addresses) - 1) + 0.1)
    task.cancel()

    assert len(changed) == changes


def test_asking_for_the_own_address_never_fails() -> None:
    assert isinstance(local_address(), str)
