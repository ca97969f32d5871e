"""The control address against senseless and hostile orders."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

import pytest

from desktop.emulator.fault import Control
from desktop.emulator.lifetime import Deadlines
from desktop.emulator.repertoire import FAULTS, TIMING_PARAMETERS
from desktop.emulator.resumption import HandleStore
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

VALUES = (
    "", "0", "1", "-1", "1e9", "nan", "inf", "x", "\ud800", "now", "turn", "resume", "connect",
    "close", "error-frame", "429", "1011", "1006", "0.5", "a" * 5_000,
)  # fmt: skip


class Session:
    """A target that keeps what it was told."""

    def __init__(self, session_id: str) -> None:
        self.session_id = session_id
        self.told: list[str] = []

    def commit(self, name: str, parameters: Mapping[str, Any]) -> None:
        self.told.append(name)

    def state(self) -> dict[str, Any]:
        return {"id": self.session_id}


class Room:
    """A control address with two sessions."""

    def __init__(self) -> None:
        clock = ManualClock()
        self.sessions = [Session("one"), Session("two")]
        self.deadlines = Deadlines(clock)
        handles = HandleStore(clock.now)
        self.control = Control(lambda: list(self.sessions), handles, self.deadlines)


async def test_any_order_is_carried_out_or_refused_in_words() -> None:
    room, chance = Room(), random.Random(20_261_122)
    names = [*(fault.name for fault in FAULTS), "state", "metrics", "forget", "", "x/y", "../"]
    parameters = {item.name for fault in FAULTS for item in fault.parameters}
    parameters |= {item.name for item in TIMING_PARAMETERS}
    for _ in range(3_000):
        chosen = chance.sample(sorted(parameters), chance.randrange(4))
        query = {name: chance.choice(VALUES) for name in chosen}
        status, told = room.control.obey(chance.choice(names), query)
        assert status in (200, 400, 404)
        assert status == 200 or told["error"]
    await room.deadlines.aclose()


def test_order_may_name_one_session() -> None:
    room = Room()
    assert room.control.obey("interrupt", {"session": "two"}) == (200, {"sessions": 1})
    assert [session.told for session in room.sessions] == [[], ["interrupt"]]


def test_chance_spares_some_sessions() -> None:
    room = Room()
    room.sessions = [Session(str(number)) for number in range(100)]
    _, told = room.control.obey("interrupt", {"probability": "0.3", "seed": "5"})
    assert 15 < told["sessions"] < 45


def test_waiting_faults_have_a_number() -> None:
    room = Room()
    answers = [room.control.obey("interrupt", {"at": "turn"})[0] for _ in range(300)]
    assert answers.count(200) == 256
    assert room.control.obey("forget", {}) == (200, {"forgotten": 256})


def test_fault_for_one_session_waits_for_that_one() -> None:
    room = Room()
    room.control.obey("interrupt", {"at": "turn", "session": "two"})
    for session in room.sessions:
        room.control.on_occasion("turn", session)
    assert [session.told for session in room.sessions] == [[], ["interrupt"]]
