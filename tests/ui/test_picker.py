from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.media import Region
from desktop.core.sharing import ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.ui.share.frozen import frozen_screens
from desktop.ui.share.overlay import PickerOverlay
from desktop.ui.share.picker import RegionPicker

pytestmark = pytest.mark.ui

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

EDITOR = ShareWindow(7, "Notes — Editor", "editor", Region(50, 60, 400, 300))
BEHIND = ShareWindow(8, "Browser", "browser", Region(0, 0, 700, 500), on_top=False)


@pytest.fixture
def picker(qtbot: QtBot) -> RegionPicker:
    picker = RegionPicker(settings=VisionSettings(longest_side=400))
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


def test_a_screen_that_is_uncovered_from_outside_ends_the_picking(
    picker: RegionPicker, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(picker.cancelled):
        overlay_of(picker).close()
    assert not picker.picking
    picker.pick()
    assert picker.picking


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
    QTest.keyClick(overlay, Qt.Key.Key_Down, CONTROL)
    QTest.keyClick(overlay, Qt.Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(overlay, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(picker.region_picked) as picked:
        QTest.keyClick(overlay, Qt.Key.Key_Enter)
    region = picked.args[0]
    assert (region.x, region.y) == (middle.x - 1, middle.y + 10)
    assert (region.width, region.height) == (middle.width + 10, middle.height + 1)


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


def shown_at(overlay: QWidget, x: int, y: int) -> QColor:
    return overlay.grab().toImage().pixelColor(x, y)


def hover(overlay: QWidget, place: QPoint) -> None:
    QTest.mouseMove(overlay, place)


def test_a_click_and_enter_pick_the_window_under_the_pointer(
    picker: RegionPicker, qtbot: QtBot
) -> None:
    picker.offer_windows([EDITOR, BEHIND])
    QTest.mouseClick(overlay_of(picker), LEFT, pos=QPoint(100, 100))
    assert "Notes — Editor" in overlay_of(picker).panel.text()
    with qtbot.waitSignal(picker.window_picked) as picked:
        QTest.keyClick(overlay_of(picker), Qt.Key.Key_Return)
    assert picked.args == [EDITOR]


def test_another_click_takes_the_window_behind(picker: RegionPicker, qtbot: QtBot) -> None:
    picker.offer_windows([EDITOR, BEHIND])
    QTest.mouseClick(overlay_of(picker), LEFT, pos=QPoint(100, 100))
    QTest.mouseClick(overlay_of(picker), LEFT, pos=QPoint(650, 450))
    with qtbot.waitSignal(picker.window_picked) as picked:
        QTest.keyClick(overlay_of(picker), Qt.Key.Key_Return)
    assert picked.args == [BEHIND]


def test_the_window_under_the_pointer_is_lit(picker: RegionPicker, qtbot: QtBot) -> None:
    picker.cancel()
    white = QPixmap(QGuiApplication.primaryScreen().size())
    white.fill(Qt.GlobalColor.white)
    overlay = PickerOverlay(replace(frozen_screens()[0], picture=white), VisionSettings())
    qtbot.addWidget(overlay)
    overlay.show()
    overlay.offer_windows([EDITOR])
    hover(overlay, QPoint(100, 320))
    qtbot.waitUntil(lambda: shown_at(overlay, 200, 350) == QColor("white"))
    assert shown_at(overlay, 600, 500).lightness() < 128


def test_a_minimised_window_cannot_be_clicked(picker: RegionPicker) -> None:
    picker.offer_windows([ShareWindow(9, "", "", Region(0, 0, 300, 300), minimised=True)])
    QTest.mouseClick(overlay_of(picker), LEFT, pos=QPoint(100, 100))
    assert overlay_of(picker).region() is None


def test_shaping_a_window_by_keys_makes_it_a_region(picker: RegionPicker, qtbot: QtBot) -> None:
    picker.offer_windows([EDITOR])
    QTest.mouseClick(overlay_of(picker), LEFT, pos=QPoint(100, 100))
    QTest.keyClick(overlay_of(picker), Qt.Key.Key_Right, SHIFT)
    with qtbot.waitSignal(picker.region_picked) as picked:
        QTest.keyClick(overlay_of(picker), Qt.Key.Key_Return)
    assert picked.args[0].width == EDITOR.region.width + 1


def test_a_drag_over_windows_is_a_region(picker: RegionPicker, qtbot: QtBot) -> None:
    picker.offer_windows([EDITOR, BEHIND])
    drag(overlay_of(picker), QPoint(100, 100), QPoint(300, 250))
    with qtbot.waitSignal(picker.region_picked):
        QTest.keyClick(overlay_of(picker), Qt.Key.Key_Return)


def test_the_label_weighs_the_picture_once_the_rectangle_is_still(
    picker: RegionPicker, qtbot: QtBot
) -> None:
    drag(overlay_of(picker), QPoint(5, 5), QPoint(305, 205))
    assert "KB" not in overlay_of(picker).accessibleDescription()
    weighed = re.compile(r"about \d+ KB$")
    qtbot.waitUntil(lambda: bool(weighed.search(overlay_of(picker).accessibleDescription())))


@pytest.mark.parametrize("number", [0, 1])
def test_the_last_regions_are_taken_by_number(
    picker: RegionPicker, qtbot: QtBot, number: int
) -> None:
    recent = [Region(10, 20, 300, 200), Region(70, 80, 150, 120)]
    picker.cancel()
    picker.pick(recent=[*recent, Region(90_000, 0, 200, 200)])
    QTest.keyClick(overlay_of(picker), Qt.Key(Qt.Key.Key_1 + number))
    with qtbot.waitSignal(picker.region_picked) as picked:
        QTest.keyClick(overlay_of(picker), Qt.Key.Key_Return)
    region, wanted = picked.args[0], recent[number]
    assert (region.x, region.y, region.width) == (wanted.x, wanted.y, wanted.width)


def test_regions_that_are_on_no_screen_are_not_offered(picker: RegionPicker) -> None:
    picker.cancel()
    picker.pick(recent=[Region(10, 20, 300, 200), Region(90_000, 0, 200, 200)])
    panel = overlay_of(picker).panel
    assert panel.findChild(QPushButton, "picker_recent_1") is not None
    assert panel.findChild(QPushButton, "picker_recent_2") is None


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
