"""Every shipped scenario plays its scripted demo on the embedded server, without a key."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop.core.events import (
    Grounding,
    LinkOpened,
    LinkResumed,
    Offer,
    OutputTranscript,
    ToolCallRequested,
    TurnCompleted,
)
from desktop.core.scenario import Scenario
from desktop.emulator.mind import DemoMind
from desktop.emulator.play import PlayMind
from desktop.emulator.server import EmbeddedServer
from desktop.scenario.shelf import FileShelf
from tests.contract.judged import Room, RoomEar
from tests.fakes.clock import ManualClock, settle
from tests.fakes.emulator import FakeVoice, LoudnessActivity
from tests.fakes.tools import FakeToolRunner

pytestmark = pytest.mark.contract

ORDER = {"item": "headphones", "bought_on": "2026-03-05", "price": "89 EUR", "case": "C-1"}


class Theatre(Room):
    """A room whose tools answer what a demo needs."""

    def __post_init__(self) -> None:
        super().__post_init__()
        tools = self.assistant._tools
        assert isinstance(tools, FakeToolRunner)
        for name in ("look_up_order", "refund_order", "hand_over", "point_at", "set_timer"):
            tools.answers[name] = {**ORDER, "summary": "it will be paid back"}

    @property
    def said(self) -> str:
        return "".join(event.text for event in self.of(OutputTranscript))

    @property
    def called(self) -> list[str]:
        return [event.name for event in self.of(ToolCallRequested)]


@asynccontextmanager
async def theatre(folder: Path, name: str) -> AsyncIterator[tuple[Theatre, Scenario]]:
    ear, clock = RoomEar(), ManualClock()
    server = EmbeddedServer(
        ear=ear,
        mind=PlayMind(DemoMind(clock)),
        voice=FakeVoice(0.05),
        voice_activity=LoudnessActivity,
        folder=folder,
    )
    room = Theatre(ear, await server.start(), "", clock=clock)
    [scenario] = [one for one in FileShelf(folder).scenarios() if one.name == name]
    try:
        await room.assistant.start()
        await room.until(LinkOpened, 0)
        await room.assistant.set_scenario(scenario)
        if scenario.voice:
            await room.until(LinkResumed, 0)
        yield room, scenario
    finally:
        await room.assistant.aclose()
        await server.aclose()


async def play(room: Theatre, scenario: Scenario) -> None:
    """Play the demo to its end; the clock is moved on once a line's answer is complete."""
    said: list[int] = []
    say = room.assistant._demo._say

    async def noted(text: str, overheard: bool) -> None:
        said.append(len(room.seen))
        await say(text, overheard)

    room.assistant._demo._say = noted
    await room.assistant.play_demo()
    for number in range(len(scenario.demo)):
        while len(said) <= number:
            await settle()
            await room.clock.advance(0.5)
        await room.until(TurnCompleted, said[number])
        room.speaker.pass_time(10_000)
        await settle()


EXPECTED: Mapping[str, tuple[list[str], str]] = {
    "plain": ([], "180 minutes"),
    "help-desk": (
        ["look_up_order", "refund_order", "hand_over"],
        "headphones, bought on 2026-03-05",
    ),
    "screen-companion": (["point_at", "set_timer"], "I will remind you: take a break"),
    "interpreter": ([], "Es sind fünf Minuten von hier"),
    "rehearse-a-talk": (["set_timer"], "Your opening said at once what it is about"),
}


@pytest.mark.parametrize("name", EXPECTED)
async def test_the_demo_does_what_its_script_says(tmp_path: Path, name: str) -> None:
    async with theatre(tmp_path, name) as (room, scenario):
        await play(room, scenario)
        calls, words = EXPECTED[name]
        assert room.called == calls
        assert words in room.said


async def test_the_advisor_offers_cards_and_stays_silent_about_the_rest(tmp_path: Path) -> None:
    async with theatre(tmp_path, "advisor") as (room, scenario):
        await play(room, scenario)
        await room.clock.advance(20.0)  # the second offer waits for its time
        offered: list[Any] = room.of(Offer)
        assert [offer.text for offer in offered] == [
            "The quarterly revenue was 4.2 million euros.",
            "The head count is 112 people.",
        ]
        assert offered[1].why.endswith("I think the head count is ninety.")
        assert room.said == ""


async def test_the_companion_names_a_source(tmp_path: Path) -> None:
    async with theatre(tmp_path, "screen-companion") as (room, scenario):
        await play(room, scenario)
        [grounding] = room.of(Grounding)
        assert "scripted" in grounding.sources[0].title
