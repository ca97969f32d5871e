"""Limits of connections and sessions, and what is planned for later."""

from __future__ import annotations

import pytest

from desktop.emulator.lifetime import Deadlines, Limits, service_limits
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit


class Diary:
    """Deadlines on a clock of the test, and what has happened."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.deadlines = Deadlines(self.clock)
        self.happened: list[str] = []

    def plan(self, name: str, seconds: float, what: str) -> None:
        async def happen() -> None:
            self.happened.append(what)

        self.deadlines.plan(name, seconds, happen)


def test_service_s_limits_are_data() -> None:
    assert service_limits("developer").session_s(compressed=False, pictured=False) == 900
    assert service_limits("developer").session_s(compressed=False, pictured=True) == 120


def test_compressed_session_has_no_limit() -> None:
    assert Limits(sound_s=900).session_s(compressed=True, pictured=False) is None


async def test_newer_plan_replaces_the_older_of_its_name() -> None:
    diary = Diary()
    diary.plan("end", 5, "early")
    diary.plan("end", 9, "late")
    await settle()
    await diary.clock.advance(10)
    assert diary.happened == ["late"]
    await diary.deadlines.aclose()


async def test_plans_of_different_names_do_not_disturb_each_other() -> None:
    diary = Diary()
    diary.plan("a", 2, "second")
    diary.plan("b", 1, "first")
    await settle()
    await diary.clock.advance(3)
    assert diary.happened == ["first", "second"]
    await diary.deadlines.aclose()


async def test_closed_diary_forgets_its_plans() -> None:
    diary = Diary()
    diary.plan("a", 2, "never")
    await diary.deadlines.aclose()
    await diary.clock.advance(3)
    assert diary.happened == []
