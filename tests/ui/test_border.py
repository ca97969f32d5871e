from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.core.events import ShareChanged
from desktop.core.media import Region
from desktop.ui.share.border import ShareBorder
from desktop.ui.share.exclusion import Exclusion
from desktop.ui.share.own import OwnWindows
from desktop.ui.share.pointer import PlacePointer

pytestmark = pytest.mark.ui

REGION = Region(200, 150, 300, 200)


@pytest.fixture
def border(qtbot: QtBot) -> Iterator[ShareBorder]:
    border = ShareBorder()
    for widget in (*border.strips, border.tab):
        qtbot.addWidget(widget)
    border.show_around(REGION)
    border.set_live(True)
    yield border
    border.close()


def colour_of(widget: QWidget) -> QColor:
    return widget.grab().toImage().pixelColor(1, 1)


def press(border: ShareBorder, name: str) -> None:
    button = border.tab.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_of_it_lies_inside_the_region(border: ShareBorder) -> None:
    inside = QRect(REGION.x, REGION.y, REGION.width, REGION.height)
    widgets: tuple[QWidget, ...] = (*border.strips, border.tab)
    assert all(widget.isVisible() for widget in widgets)
    assert not any(widget.geometry().intersects(inside) for widget in widgets)


def test_it_closes_all_around(border: ShareBorder) -> None:
    outer = QRect()
    for strip in border.strips:
        outer = outer.united(strip.geometry())
    assert outer == QRect(197, 147, 306, 206)
    assert border.hidden_reason == ""


def test_the_strips_let_clicks_through(border: ShareBorder) -> None:
    flag = Qt.WindowType.WindowTransparentForInput
    assert all(strip.windowFlags() & flag for strip in border.strips)


def test_live_and_held_differ_in_colour_and_words(border: ShareBorder) -> None:
    live = colour_of(border.strips[0])
    border.set_live(False)
    assert colour_of(border.strips[0]) != live
    assert "does not see" in words_of(border)
    border.set_live(True)
    assert words_of(border) == "Attune sees this"


def words_of(border: ShareBorder) -> str:
    label = border.tab.findChild(QWidget, "share_tab_words")
    assert label is not None
    return str(label.property("text"))


def test_what_was_clicked_stays_under_the_pointer(border: ShareBorder) -> None:
    pause = border.tab.findChild(QPushButton, "share_tab_pause")
    assert pause is not None
    border.tab.ensurePolished()
    places = []
    for live in (True, False, True):
        border.set_live(live)
        layout = border.tab.layout()
        assert layout is not None
        layout.activate()
        places.append(pause.geometry())
    assert places[0] == places[1] == places[2]


def test_held_is_dashed(border: ShareBorder) -> None:
    border.set_live(False)
    image = border.strips[0].grab().toImage()
    assert len({image.pixelColor(x, 1).rgb() for x in range(image.width())}) == 2


def test_it_lights_up_only_for_a_moment(border: ShareBorder, qtbot: QtBot) -> None:
    live = colour_of(border.strips[0])
    border.pulse()
    assert colour_of(border.strips[0]) != live
    qtbot.waitUntil(lambda: colour_of(border.strips[0]) == live)


def test_it_does_not_light_up_while_held(border: ShareBorder) -> None:
    border.set_live(False)
    held = colour_of(border.strips[0])
    border.pulse()
    assert colour_of(border.strips[0]) == held


def test_the_tab_asks_for_pause_and_stop(border: ShareBorder, qtbot: QtBot) -> None:
    with qtbot.waitSignal(border.pause_requested):
        press(border, "share_tab_pause")
    with qtbot.waitSignal(border.stop_requested):
        press(border, "share_tab_stop")


def test_a_whole_screen_leaves_no_room_and_says_so(border: ShareBorder) -> None:
    size = border.strips[0].screen().size()
    border.show_around(Region(0, 0, size.width(), size.height()))
    assert "whole screen" in border.hidden_reason
    assert not any(widget.isVisible() for widget in (*border.strips, border.tab))


def test_a_region_at_the_edge_keeps_three_sides(border: ShareBorder) -> None:
    border.show_around(Region(0, 100, 300, 200))
    assert [strip.isVisible() for strip in border.strips] == [True, True, False, True]
    assert border.hidden_reason == ""


def test_the_tab_goes_below_where_there_is_no_room_above(border: ShareBorder) -> None:
    border.show_around(Region(100, 0, 300, 200))
    assert border.tab.geometry().top() >= 200


def test_close_takes_everything_away(border: ShareBorder) -> None:
    border.close()
    assert not any(widget.isVisible() for widget in (*border.strips, border.tab))


def test_every_control_has_a_name(border: ShareBorder) -> None:
    for widget in (*border.strips, border.tab, *border.tab.findChildren(QPushButton)):
        assert widget.objectName()
        assert widget.accessibleName()


@pytest.fixture
def own(qtbot: QtBot) -> Iterator[OwnWindows]:
    own = OwnWindows()
    own.follow()
    yield own
    own.close()


def test_own_windows_are_known_as_they_move(own: OwnWindows, qtbot: QtBot) -> None:
    before = len(own.regions())
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(30, 40, 200, 100)
    window.show()
    window.move(60, 40)
    qtbot.waitUntil(lambda: any(covers(region, 60, 40, 200, 100) for region in own.regions()))
    assert len(own.regions()) == before + 1
    window.hide()
    qtbot.waitUntil(lambda: len(own.regions()) == before)


def test_a_window_in_the_place_of_one_that_has_gone_is_known(own: OwnWindows, qtbot: QtBot) -> None:
    for across in (30, 60):
        window = QWidget()
        window.setGeometry(across, 40, 200, 100)
        window.show()

        wait_for_window(own, qtbot, across, there=True)
        window.move(400, 300)
        wait_for_window(own, qtbot, across, there=False)
        delete(window)


class Counting(OwnWindows):
    def __init__(self) -> None:
        super().__init__()
        self.kinds: set[bool] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.kinds.add(watched.isWidgetType())
        return super().eventFilter(watched, event)


def test_only_events_of_windows_come_by_python(qtbot: QtBot) -> None:
    own = Counting()
    own.follow()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(own.regions()))
    window.resize(300, 200)
    qtbot.waitUntil(lambda: any(region.width >= 300 for region in own.regions()))
    assert own.kinds == {False}
    own.close()


def test_following_own_windows_leaves_the_screen_to_everybody(
    own: OwnWindows, qtbot: QtBot
) -> None:
    screen = QGuiApplication.screens()[0]
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: bool(own.regions()))
    assert screen.geometry().isValid()


def test_a_window_that_is_cut_to_a_shape_leaves_the_rest_to_be_seen(
    own: OwnWindows, qtbot: QtBot
) -> None:
    pointer = PlacePointer()
    qtbot.addWidget(pointer.mark)
    pointer.point_at(Region(300, 300, 80, 40), "Save here")
    qtbot.waitUntil(lambda: any(region.holds(293, 320) for region in own.regions()))
    assert not any(region.holds(340, 320) for region in own.regions())
    pointer.close()


def wait_for_window(own: OwnWindows, qtbot: QtBot, across: int, *, there: bool) -> None:
    def known() -> bool:
        return any(covers(region, across, 40, 200, 100) for region in own.regions()) is there

    qtbot.waitUntil(known)


def covers(region: Region, x: int, y: int, width: int, height: int) -> bool:
    across = region.x <= x and region.x + region.width >= x + width
    return across and region.y <= y and region.y + region.height >= y + height


@pytest.mark.parametrize("certain", [True, False])
def test_only_windows_that_are_surely_left_out_need_no_painting(
    qtbot: QtBot, certain: bool
) -> None:
    asked: list[bool] = []

    def ask(_: int, out: bool) -> bool:
        asked.append(out)
        return True

    own = OwnWindows(exclusion=Exclusion(ask, certain))
    own.follow()
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(30, 40, 200, 100)
    window.show()
    qtbot.waitUntil(lambda: bool(own.regions()))
    own.on_share_changed(ShareChanged("screen", active=True))
    assert bool(own.regions()) is not certain
    own.on_share_changed(ShareChanged("screen", active=False))
    assert own.regions()
    assert asked == [True, False]
    own.close()


def test_a_window_that_the_system_will_not_leave_out_is_painted_over(qtbot: QtBot) -> None:
    own = OwnWindows(exclusion=Exclusion(lambda *_: False, certain=True))
    own.follow()
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    own.exclude(True)
    qtbot.waitUntil(lambda: bool(own.regions()))
    own.close()


def test_windows_that_were_never_followed_are_let_go_in_silence(qtbot: QtBot) -> None:
    own = OwnWindows()
    own.close()
    assert own.regions() == ()
