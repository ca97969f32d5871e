"""Picking where only the desktop itself shows the screen, as on Wayland."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.assistant import ShareTarget
from desktop.core.events import PlacePointedAt
from desktop.core.media import Region, VideoFrame
from desktop.core.sharing import Mask
from tests.ui.test_share_sharing import LIVE, Desk, covering, desk, drag

pytestmark = pytest.mark.ui

__all__ = ["desk"]

WIDTH, HEIGHT = 2000, 1000


def still() -> VideoFrame:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 90)  # type: ignore[call-overload]  # the stub wants bytes
    return VideoFrame(bytes(buffer.data().data()), WIDTH, HEIGHT, "screen", 0.0)


@pytest.fixture(autouse=True)
def wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")


@pytest.fixture
def asked(desk: Desk) -> Iterator[list[bool]]:
    """Return what was asked of the desktop: True for another screen or window."""
    wishes: list[bool] = []
    desk.sharing.still_wanted.connect(wishes.append)
    yield wishes
    desk.sharing.close()


def picker_on_still(desk: Desk, qtbot: QtBot) -> QWidget:
    desk.sharing.pick()
    desk.sharing.on_still_known(still())
    return covering(qtbot, "region_picker")


def test_a_region_is_picked_on_a_still_in_its_own_pixels(
    desk: Desk, asked: list[bool], qtbot: QtBot
) -> None:
    cover = picker_on_still(desk, qtbot)
    ratio = WIDTH / cover.width()
    drag(cover, QPoint(20, 10), QPoint(220, 110))
    QTest.keyClick(cover, Qt.Key.Key_Return)
    (target,) = desk.targets
    assert asked == [False]
    assert target.region == Region(
        round(20 * ratio),
        round(10 * ratio),
        round(220 * ratio) - round(20 * ratio),
        round(110 * ratio) - round(10 * ratio),
    )


def test_a_double_click_shares_all_that_the_desktop_shows(
    desk: Desk, asked: list[bool], qtbot: QtBot
) -> None:
    cover = picker_on_still(desk, qtbot)
    QTest.mouseDClick(cover, Qt.MouseButton.LeftButton, pos=QPoint(20, cover.height() - 20))
    assert desk.targets == [ShareTarget("screen")]


def test_another_screen_is_asked_for(desk: Desk, asked: list[bool], qtbot: QtBot) -> None:
    cover = picker_on_still(desk, qtbot)
    button = cover.findChild(QPushButton, "picker_other")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [False, True]


def test_giving_up_gives_the_permission_back(desk: Desk, asked: list[bool], qtbot: QtBot) -> None:
    cover = picker_on_still(desk, qtbot)
    with qtbot.waitSignal(desk.sharing.still_done):
        QTest.keyClick(cover, Qt.Key.Key_Escape)
    assert desk.targets == []


def test_a_no_of_the_desktop_is_told_and_can_be_asked_again(
    desk: Desk, asked: list[bool], qtbot: QtBot
) -> None:
    desk.sharing.pick()
    with qtbot.waitSignal(desk.sharing.failed) as failed:
        desk.sharing.on_still_refused("the desktop said no")
    assert failed.args == ["the desktop said no"]
    desk.sharing.pick()
    assert asked == [False, False]


def test_a_place_is_told_where_nothing_may_be_drawn_on_the_screen(
    desk: Desk, asked: list[bool], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.sharing.noticed) as noticed:
        desk.sharing.on_place_pointed_at(PlacePointedAt(Region(300, 300, 80, 40), "Save here"))
    assert "Save here" in noticed.args[0].text
    assert not any(w.objectName() == "place_pointer" for w in QApplication.topLevelWidgets())


def test_a_border_that_cannot_be_drawn_is_told(desk: Desk, asked: list[bool], qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.sharing.noticed) as noticed:
        desk.sharing.on_share_changed(LIVE)
    assert "border" in noticed.args[0].text
    strips = [
        w for w in QApplication.topLevelWidgets() if w.objectName().startswith("share_border_")
    ]
    assert not any(strip.isVisible() for strip in strips)


def test_masks_are_drawn_on_a_still(desk: Desk, asked: list[bool], qtbot: QtBot) -> None:
    desk.sharing.on_share_changed(LIVE)
    desk.sharing.hide_parts()
    desk.sharing.on_still_known(still())
    editor = covering(qtbot, "mask_editor")
    whole = editor.rect().center()
    drag(editor, whole * 0.4, whole)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    ((mask,),) = desk.masks
    assert isinstance(mask, Mask)
    assert isinstance(mask.region, Region)
