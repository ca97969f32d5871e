from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.media import Region
from desktop.ui.share.overlay import PickerOverlay
from desktop.ui.share.picker import RegionPicker

pytestmark = pytest.mark.ui

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def picker(qtbot: QtBot) -> RegionPicker:
    picker = RegionPicker(longest_side=400)
    picker.pick()
    return picker


@pytest.fixture(autouse=True)
def uncovered(picker: RegionPicker) -> object:
    yield
    picker.cancel()


def overlay_of(picker: RegionPicker) -> PickerOverlay:
    return picker.overlays[0]


def drag(overlay: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(overlay, LEFT, pos=start)
    QTest.mouseMove(overlay, (start + end) / 2)
    QTest.mouseMove(overlay, end)
    QTest.mouseRelease(overlay, LEFT, pos=end)


def test_a_drag_and_enter_pick_exactly_that_region(picker: RegionPicker, qtbot: QtBot) -> None:
    drag(overlay_of(picker), QPoint(100, 50), QPoint(420, 290))
    with qtbot.waitSignal(picker.region_picked) as picked:
        QTest.keyClick(overlay_of(picker), Qt.Key.Key_Return)
    region = picked.args[0]
    assert (region.x, region.y, region.width, region.height) == (100, 50, 320, 240)
    assert not picker.picking


def test_a_double_click_picks_the_screen(picker: RegionPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.screen_picked):
        QTest.mouseDClick(overlay_of(picker), LEFT, pos=QPoint(30, 500))


def test_escape_cancels(picker: RegionPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(picker.cancelled):
        QTest.keyClick(overlay_of(picker), Qt.Key.Key_Escape)
    assert not picker.picking


def test_keys_alone_shape_a_region(picker: RegionPicker, qtbot: QtBot) -> None:
    overlay = overlay_of(picker)
    QTest.keyClick(overlay, Qt.Key.Key_Right)
    middle = overlay.region()
    assert middle is not None
    QTest.keyClick(overlay, Qt.Key.Key_Left)
    QTest.keyClick(overlay, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(overlay, Qt.Key.Key_Right, ALT | SHIFT)
    with qtbot.waitSignal(picker.region_picked) as picked:
        QTest.keyClick(overlay, Qt.Key.Key_Enter)
    region = picked.args[0]
    assert (region.x, region.y) == (middle.x - 1, middle.y + 10)
    assert (region.width, region.height) == (middle.width + 10, middle.height)


def test_enter_without_a_region_begins_with_one(picker: RegionPicker) -> None:
    QTest.keyClick(overlay_of(picker), Qt.Key.Key_Return)
    assert picker.picking
    assert overlay_of(picker).region() is not None


@pytest.mark.parametrize(
    ("size", "words"),
    [
        ((300, 200), "300×200 px → sent 300×200 (100 %), text readable"),
        ((700, 350), "700×350 px → sent 400×200 (57 %), text small"),
        ((790, 200), "790×200 px → sent 400×101 (51 %), text unreadable"),
    ],
)
def test_the_label_says_what_will_be_sent(
    picker: RegionPicker, size: tuple[int, int], words: str
) -> None:
    drag(overlay_of(picker), QPoint(5, 5), QPoint(5 + size[0], 5 + size[1]))
    assert words in overlay_of(picker).panel.text()
    assert overlay_of(picker).accessibleDescription() == words


def test_the_button_shares_what_is_selected(picker: RegionPicker, qtbot: QtBot) -> None:
    drag(overlay_of(picker), QPoint(100, 100), QPoint(300, 300))
    button = overlay_of(picker).findChild(QPushButton, "picker_share")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(picker.region_picked):
        QTest.mouseClick(button, LEFT)


def test_a_drag_may_begin_under_the_hint(picker: RegionPicker) -> None:
    overlay = overlay_of(picker)
    start = overlay.panel.pos() + QPoint(6, 6)
    QTest.mousePress(overlay.panel, LEFT, pos=QPoint(6, 6))
    QTest.mouseMove(overlay, start + QPoint(200, 200))
    QTest.mouseRelease(overlay, LEFT, pos=start + QPoint(200, 200))
    region = overlay.region()
    assert region is not None
    assert (region.width, region.height) == (200, 200)


def test_the_last_region_can_be_picked_again(picker: RegionPicker, qtbot: QtBot) -> None:
    picker.cancel()
    picker.pick(Region(40, 60, 200, 150))
    with qtbot.waitSignal(picker.region_picked) as picked:
        QTest.keyClick(overlay_of(picker), Qt.Key.Key_Return)
    region = picked.args[0]
    assert (region.x, region.y, region.width, region.height) == (40, 60, 200, 150)


def test_every_control_has_a_name(picker: RegionPicker) -> None:
    overlay = overlay_of(picker)
    for widget in (overlay, overlay.panel, *overlay.findChildren(QPushButton)):
        assert widget.objectName()
        assert widget.accessibleName()


TWO_SCREENS = """
import sys
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from desktop.ui.share.picker import RegionPicker

app = QApplication(sys.argv)
picker = RegionPicker()
regions = []
picker.region_picked.connect(regions.append)
for index in (0, 1):
    picker.pick()
    first, second = picker.overlays
    overlay, other = (first, second) if index == 0 else (second, first)
    other.selection.suggest()
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
    QTest.mouseMove(overlay, QPoint(150, 90))
    QTest.mouseMove(overlay, QPoint(300, 240))
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=QPoint(300, 240))
    assert other.region() is None
    QTest.keyClick(overlay, Qt.Key.Key_Return)
for region in regions:
    print(region.x, region.y, region.width, region.height, region.screen)
"""


def test_screens_of_different_scale_are_exact(tmp_path: Path) -> None:
    screens = [
        {"name": "left", "x": -1280, "y": 0, "width": 1280, "height": 800, "dpr": 1},
        {"name": "right", "x": 0, "y": 0, "width": 1280, "height": 800, "dpr": 2},
    ]
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": [screen | dots for screen in screens]}))
    finished = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.split("\n")[:2] == ["-1180 40 200 200 left", "200 80 400 400 right"]
