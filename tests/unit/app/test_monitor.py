"""What is recorded of a run, and that it is said."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop.app.monitor import RecordingWish, SessionMonitor
from desktop.core.events import ControlsChanged, Event, Notice, UplinkChanged
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

RECORDED = SessionSettings(record_messages=True)


class Watched:
    """A monitor and the sentences that it said."""

    def __init__(self, folder: Path, wish: RecordingWish | None) -> None:
        self.said: list[str] = []
        loop = asyncio.get_running_loop()
        self.monitor = SessionMonitor(folder, wish, self._hear, loop)

    def _hear(self, event: Event) -> None:
        assert isinstance(event, Notice)
        self.said.append(event.text)

    def begin(self, settings: SessionSettings) -> None:
        self.monitor.dialler(settings, ManualClock())


def written(folder: Path) -> list[Path]:
    return list(folder.glob("session-*.txt"))


@asynccontextmanager
async def watched(folder: Path, wish: RecordingWish | None = None) -> AsyncIterator[Watched]:
    stage = Watched(folder, wish)
    yield stage
    await stage.monitor.aclose()


async def test_nothing_is_recorded_unless_it_is_asked_for(tmp_path: Path) -> None:
    async with watched(tmp_path) as stage:
        stage.begin(SessionSettings())
        assert (stage.monitor.records, stage.said) == (False, [])
    assert written(tmp_path) == []


async def test_a_recording_is_said_where_it_lies_until_the_session_ends(tmp_path: Path) -> None:
    async with watched(tmp_path) as stage:
        stage.begin(RECORDED)
        assert stage.monitor.records
        [path] = written(tmp_path)
        assert str(path) in stage.said[0]
        assert "without its sound" in stage.said[0]
        stage.monitor.on_event(ControlsChanged(live=False))
        assert stage.said[1:] == [""]


async def test_a_second_session_goes_on_in_the_same_recording(tmp_path: Path) -> None:
    async with watched(tmp_path) as stage:
        stage.begin(RECORDED)
        stage.begin(RECORDED)
        assert len(written(tmp_path)) == 1
        assert len(stage.said) == 2


async def test_switched_off_it_ends_with_the_next_session(tmp_path: Path) -> None:
    async with watched(tmp_path) as stage:
        stage.begin(RECORDED)
        stage.begin(SessionSettings())
        assert not stage.monitor.records


async def test_the_command_line_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.txt"
    async with watched(tmp_path / "elsewhere", RecordingWish(path, audio=True)) as stage:
        stage.begin(SessionSettings())
        assert f"{path}, sound included" in stage.said[0]
    assert path.exists()


async def test_a_file_that_cannot_be_made_is_said_and_the_session_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    async with watched(tmp_path, RecordingWish(tmp_path / "file" / "x.txt")) as stage:
        stage.begin(SessionSettings())
        assert not stage.monitor.records
        assert "cannot be written" in stage.said[0]


async def test_what_a_slow_way_held_up_is_counted(tmp_path: Path) -> None:
    async with watched(tmp_path) as stage:
        for event in (
            UplinkChanged("slow", 0, 20_000),
            UplinkChanged("behind", 420, 20_000),
            UplinkChanged("free", 1000, None),
        ):
            stage.monitor.on_event(event)

        assert stage.monitor.diagnostics.counters.summary() == {
            "speech_left_out_ms": 1420,
            "uplink_slow": 1,
        }


async def test_a_way_that_is_slow_to_the_end_is_not_complained_of_afterwards(
    tmp_path: Path,
) -> None:
    async with watched(tmp_path) as stage:
        stage.monitor.on_event(UplinkChanged("behind", 420, 20_000))
        stage.monitor.on_event(ControlsChanged(live=False))

        assert stage.said == [""]
