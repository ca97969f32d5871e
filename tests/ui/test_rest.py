"""Whoever wants less motion gets none: the window paints what changed, and then rests."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.settings.sections import AppearanceSettings
from tests.ui.hall import Hall
from tests.ui.look import SCENES, SIZES, staged

pytestmark = pytest.mark.ui

CALM_S = 0.3
"""Whatever moves by itself paints more often; clocks and ages change once in a second."""

PATIENCE_MS = 60_000
TICKING = {"tool", "busy"}
"""States in which a tool runs: for how long is told in tenths of seconds."""


class PaintCounter(QObject):
    """Notes what was painted since the last look, and when."""

    def __init__(self) -> None:
        super().__init__()
        self.last = time.monotonic()
        self.painted: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.last = time.monotonic()
            self.painted = [*self.painted[-40:], watched.objectName() or type(watched).__name__]
        return False


@pytest.fixture
def counter(qapp: QApplication) -> Iterator[PaintCounter]:
    counter = PaintCounter()
    qapp.installEventFilter(counter)
    yield counter
    qapp.removeEventFilter(counter)


@pytest.fixture
def hall(qtbot: QtBot, engine: EngineThread, tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(engine, AppearanceSettings(theme="light", motion="reduced"), tmp_path)
    yield hall
    hall.close()


def rests(counter: PaintCounter) -> bool:
    return time.monotonic() - counter.last > CALM_S


@pytest.mark.parametrize("name", sorted(set(SCENES) - TICKING))
def test_with_less_motion_every_state_comes_to_rest(
    qtbot: QtBot, hall: Hall, counter: PaintCounter, name: str
) -> None:
    staged(SCENES[name], SIZES["normal"])(hall)
    qtbot.waitUntil(lambda: bool(counter.painted), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: rests(counter), timeout=PATIENCE_MS)


def test_what_moves_by_itself_is_noticed(qtbot: QtBot, counter: PaintCounter) -> None:
    moving = QLabel("moving")
    qtbot.addWidget(moving)
    tick = QTimer(moving, interval=16)
    tick.timeout.connect(moving.update)
    moving.show()
    tick.start()
    qtbot.waitUntil(lambda: counter.painted.count("QLabel") > 20, timeout=PATIENCE_MS)
    assert not rests(counter)
