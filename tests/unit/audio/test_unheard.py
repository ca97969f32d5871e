from __future__ import annotations

import asyncio

import pytest

from desktop.audio.unheard import Unheard
from desktop.core.events import Event, Notice
from desktop.core.fault import Fault, Reason
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit


class Room:
    """A loudspeaker that the system may keep silent."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.shut = ""
        self.asked = 0
        self.told: list[str] = []
        self.unheard = Unheard(self._ask, self._take, self.clock)

    async def look(self, *, playing: bool) -> None:
        """Look once, and wait for what is asked."""
        self.unheard.look(playing=playing)
        others = asyncio.all_tasks() - {asyncio.current_task()}
        await asyncio.gather(*others)

    def _ask(self) -> str:
        self.asked += 1
        return self.shut

    def _take(self, event: Event) -> None:
        assert isinstance(event, Notice)
        self.told.append(event.text)


async def test_a_loudspeaker_that_the_system_has_muted_is_told_as_the_answer_begins() -> None:
    room = Room()
    room.shut = "Desk"
    await room.look(playing=False)
    assert room.told == []
    await room.look(playing=True)
    [text] = room.told
    assert isinstance(text, Fault)
    assert text.reason is Reason.SPEAKER_SHUT
    assert "Desk" in text


async def test_it_is_withdrawn_once_the_loudspeaker_is_heard_again() -> None:
    room = Room()
    room.shut = "Desk"
    await room.look(playing=True)
    room.shut = ""
    await room.clock.advance(Unheard.AGAIN_S)
    await room.look(playing=False)
    assert room.told[1:] == [""]


async def test_while_all_is_well_the_system_is_asked_once_an_answer() -> None:
    room = Room()
    for playing in (True, True, True, False, False, True):
        await room.look(playing=playing)
        await room.clock.advance(5)
    assert (room.asked, room.told) == (2, [])
