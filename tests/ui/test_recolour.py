"""The desktop changes to dark while pages are open: nothing keeps its old colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.settings.sections import AppearanceSettings
from desktop.ui.theme import load_scheme
from desktop.ui.window import MainWindow
from tests.ui import scene
from tests.ui.exhibit import EXHIBITS
from tests.ui.exhibit_desktop import DESKTOP_EXHIBITS
from tests.ui.hall import Hall
from tests.ui.look import staged
from tests.ui.stage import Stage
from tests.ui.test_companion import shrunk
from tests.ui.test_every_surface import ONE_OF_A_KIND, shown

pytestmark = pytest.mark.ui

LIGHT = AppearanceSettings(theme="light", motion="reduced")
DARK = AppearanceSettings(theme="dark", motion="reduced")
FEW = 12
"""Pixels of a colour that smoothed edges hit by chance."""

SIZE = (1080, 700)
SURFACES = {
    **{name: show for name, show in EXHIBITS.items() if name in ONE_OF_A_KIND},
    **{name: DESKTOP_EXHIBITS[name] for name in ("tray-menu", "film", "cost-soft", "cost-hard")},
    "window-busy": staged(scene.busy, SIZE),
    "window-trouble": staged(scene.trouble, SIZE),
    "window-paused": staged(scene.paused, SIZE),
    "window-empty": staged(lambda _publish: None, SIZE),
}


@pytest.fixture
def hall(engine: EngineThread, tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(engine, LIGHT, tmp_path)
    yield hall
    hall.close()


def stale(surface: QWidget) -> dict[str, int]:
    """Return which colours of the light table alone are still there, and how often."""
    old = set(load_scheme("light").roles.values()) - set(load_scheme("dark").roles.values())
    image = surface.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    words = np.frombuffer(image.constBits(), np.uint32) & 0xFFFFFF
    values, counts = np.unique(words, return_counts=True)
    seen = Counter({f"#{value:06x}": int(n) for value, n in zip(values, counts, strict=True)})
    return {colour: seen[colour] for colour in old if seen[colour] > FEW}


@pytest.mark.parametrize("name", list(SURFACES))
def test_nothing_keeps_the_colours_of_before(qtbot: QtBot, hall: Hall, name: str) -> None:
    surface = shown(qtbot, hall, name) if name in EXHIBITS else SURFACES[name](hall)
    qtbot.wait(1)
    surface.grab()
    window = next(one for one in hall.kept if isinstance(one, MainWindow))
    window.theme.choose(DARK)
    qtbot.wait(1)
    assert stale(surface) == {}


def test_the_compact_bar_changes_with_the_desktop(stage: Stage, qtbot: QtBot) -> None:
    bar = shrunk(stage)
    stage.window.theme.choose(DARK)
    qtbot.wait(1)
    assert stale(bar) == {}
