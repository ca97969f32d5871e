"""Timers and reminders survive the end of the program."""

from __future__ import annotations

import asyncio
import json
import stat
from pathlib import Path

import pytest

from desktop.core.events import Event, TimerDue
from desktop.tools.timer import Timers
from tests.fakes.clock import ManualClock, settle

pytestmark = pytest.mark.unit


class Run:
    """One run of the program."""

    def __init__(self, file: Path, clock: ManualClock) -> None:
        self.events: list[Event] = []
        self.clock = clock
        self.timers = Timers(clock, self.events.append, file)

    @property
    def told(self) -> list[str]:
        return [event.text for event in self.events if isinstance(event, TimerDue)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "tools" / "timers.json"


async def test_a_timer_goes_on_in_the_next_run(file: Path) -> None:
    first = Run(file, ManualClock())
    first.timers.set(600, "tea")
    await first.timers.aclose()
    second = Run(file, ManualClock(1000.0))
    await second.timers.restore()
    assert [timer.label for timer in second.timers.all()] == ["tea"]
    await second.clock.advance(600)
    assert second.told == ["tea: 10 minutes are over."]
    await second.timers.aclose()


async def test_what_fell_due_meanwhile_is_told_at_once(file: Path) -> None:
    clock = ManualClock()
    first = Run(file, clock)
    first.timers.set(60, "call the plumber", reminder=True)
    await first.timers.aclose()
    await clock.advance(3600)
    second = Run(file, clock)
    await second.timers.restore()
    await settle()
    assert second.told == [
        "While Attune was closed this fell due, at 14 Mar 09:31: call the plumber."
    ]
    await second.timers.aclose()


async def test_a_cancelled_timer_is_gone_for_good(file: Path) -> None:
    run = Run(file, ManualClock())
    timer = run.timers.set(600, "tea")
    await _written(run)
    run.timers.cancel(timer)
    await _written(run)
    await run.timers.aclose()
    assert _kept(file) == ([], 0o600)


async def test_new_timers_take_no_old_ids(file: Path) -> None:
    first = Run(file, ManualClock())
    old = first.timers.set(600)
    await first.timers.aclose()
    second = Run(file, ManualClock())
    await second.timers.restore()
    assert second.timers.set(5).timer_id != old.timer_id
    await second.timers.aclose()


@pytest.mark.parametrize("text", ["", "{", "[1, 2]", '[{"timer_id": "x"}]', "null", "{}"])
async def test_a_broken_file_is_no_timer(file: Path, text: str) -> None:
    _put(file, text)
    run = Run(file, ManualClock())
    await run.timers.restore()
    assert run.timers.all() == ()
    await run.timers.aclose()


def _kept(file: Path) -> tuple[object, int]:
    return json.loads(file.read_text(encoding="utf-8")), stat.S_IMODE(file.stat().st_mode)


def _put(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")


async def _written(run: Run) -> None:
    if run.timers._writing is not None:
        await asyncio.wait((run.timers._writing,))
