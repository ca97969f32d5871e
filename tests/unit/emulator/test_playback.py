"""Sending faster than hearing, in virtual time."""

from __future__ import annotations

import asyncio

import pytest

from desktop.emulator.playback import Playback
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit

SECOND = bytes(48_000)


async def test_sound_is_heard_in_real_time() -> None:
    clock = ManualClock()
    playback = Playback(clock, pace=4.0)
    playback.sent(SECOND)
    playback.sent(SECOND)
    await clock.advance(0.5)
    assert playback.remaining_s == 1.5


async def test_sending_keeps_the_pace() -> None:
    clock = ManualClock()
    playback = Playback(clock, pace=4.0)
    playback.sent(SECOND)
    waiting = asyncio.create_task(playback.turn_to_send(), name="sender")
    await settle()
    assert not waiting.done()
    await clock.advance(0.25)
    assert waiting.done()


async def test_the_beginning_is_sent_at_once() -> None:
    playback = Playback(ManualClock(), pace=4.0)
    for _ in range(2):
        async with asyncio.timeout(0):
            await playback.turn_to_send()
        playback.sent(SECOND[: len(SECOND) // 5])
    waiting = asyncio.create_task(playback.turn_to_send(), name="sender")
    await settle()
    assert not waiting.done()
    waiting.cancel()


async def test_finished_waits_for_the_last_sample() -> None:
    clock = ManualClock()
    playback = Playback(clock, pace=4.0)
    playback.sent(SECOND)
    waiting = asyncio.create_task(playback.finished(), name="listener")
    await settle()
    await clock.advance(0.9)
    assert not waiting.done()
    await clock.advance(0.2)
    assert waiting.done()


async def test_stopping_forgets_what_is_still_to_play() -> None:
    playback = Playback(ManualClock(), pace=4.0)
    playback.sent(SECOND)
    playback.stop()
    assert playback.remaining_s == 0.0
