"""The way out of a session."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from desktop.core.errors import ChannelFullError
from desktop.emulator.outbox import Outbox
from tests.fakes.clock import settle

pytestmark = pytest.mark.unit


class Wire:
    """Takes frames, or holds them up."""

    def __init__(self) -> None:
        self.written: list[dict[str, Any]] = []

    async def write(self, frame: bytes) -> None:
        self.written.append(json.loads(frame))


async def test_messages_leave_in_order() -> None:
    wire = Wire()
    outbox = Outbox(wire.write)
    for number in range(3):
        outbox.post({"n": number})
    task = asyncio.create_task(outbox.run(), name="outbox")
    await settle()
    task.cancel()
    await asyncio.wait({task})
    assert [message["n"] for message in wire.written] == [0, 1, 2]


async def test_interruption_takes_back_unsent_sound_only() -> None:
    wire = Wire()
    outbox = Outbox(wire.write)
    outbox.post({"sound": 1}, audio=True)
    outbox.post({"words": 1})
    outbox.post({"sound": 2}, audio=True)
    assert outbox.drop_audio() == 2
    task = asyncio.create_task(outbox.run(), name="outbox")
    await settle()
    task.cancel()
    await asyncio.wait({task})
    assert wire.written == [{"words": 1}]


async def test_client_that_does_not_read_is_given_up() -> None:
    outbox = Outbox(Wire().write)
    for _ in range(41):
        outbox.post({"x": "y" * 200_000})
    with pytest.raises(ChannelFullError):
        outbox.post({"x": "y" * 250_000})


async def test_sound_waits_for_room() -> None:
    outbox = Outbox(Wire().write)
    for _ in range(4):
        outbox.post({"sound": 1}, audio=True)
    waiting = asyncio.create_task(outbox.room(), name="room")
    await settle()
    assert not waiting.done()
    outbox.drop_audio()
    await waiting
