from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.core.events import SharedMemoryChanged
from desktop.core.fault import Fault, Reason
from desktop.ui.notes.shared import SharedLine
from tests.ui.memory_stage import MemoryStage

pytestmark = pytest.mark.ui

PLACE = "anna@db.example.org/attune"
AWAY = Fault(Reason.SHARED_AWAY, place=PLACE)


@pytest.fixture
def line(qtbot: QtBot) -> SharedLine:
    line = SharedLine("notes")
    qtbot.addWidget(line)
    return line


@pytest.mark.parametrize(
    ("event", "said", "tone"),
    [
        (
            SharedMemoryChanged("reaching", PLACE),
            f"Connecting to the shared memory {PLACE}…",
            "dim",
        ),
        (SharedMemoryChanged("in step", PLACE), f"In step with the shared memory {PLACE}.", "dim"),
        (
            SharedMemoryChanged("behind", PLACE, waiting=3),
            f"On their way to the shared memory {PLACE}: 3 entries.",
            "dim",
        ),
        (
            SharedMemoryChanged("away", PLACE, 7, why=AWAY),
            f"{AWAY} Entries that wait: 7.",
            "warning",
        ),
        (
            SharedMemoryChanged("in step", PLACE, aside=2),
            f"In step with the shared memory {PLACE}. Entries that it did not take, and that stay "
            "on this machine: 2.",
            "dim",
        ),
        (SharedMemoryChanged("refused", "{odd}", why="No {way}."), "No {way}.", "warning"),
    ],
)
def test_it_says_how_it_stands(
    line: SharedLine, event: SharedMemoryChanged, said: str, tone: str
) -> None:
    line.show_event(event)
    assert (line.text(), line.property("tone")) == (said, tone)
    assert not line.isHidden()


def test_it_is_not_there_while_nothing_is_shared(line: SharedLine) -> None:
    line.show_event(SharedMemoryChanged("in step", PLACE))
    line.show_event(SharedMemoryChanged("off"))
    assert line.isHidden()


@pytest.fixture
def stage(qtbot: QtBot, engine: EngineThread, tmp_path: Path) -> Iterator[MemoryStage]:
    stage = MemoryStage.set_up(qtbot, engine, tmp_path)
    yield stage
    stage.close()


def test_both_pages_say_it_when_they_open_and_when_it_changes(stage: MemoryStage) -> None:
    notes = stage.notes()
    stage.relay.on_event(SharedMemoryChanged("away", PLACE, 1, why=AWAY))
    stage.qtbot.waitUntil(lambda: "Entries that wait: 1." in notes.shared.text())
    history = stage.history()
    assert history.shared.text() == notes.shared.text()
    stage.relay.on_event(SharedMemoryChanged("in step", PLACE))
    stage.qtbot.waitUntil(lambda: "In step" in history.shared.text())
    assert notes.shared.text() == history.shared.text()
