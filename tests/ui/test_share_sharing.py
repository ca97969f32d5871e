"""Sharing as the window holds it: what is picked, held, framed, followed and hidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.assistant import ShareTarget
from desktop.core.events import Notice, PlacePointedAt, ShareChanged, ShareStateChanged
from desktop.core.media import Region
from desktop.core.share_event import ShareCondition
from desktop.core.sharing import Mask, ShareWindow
from desktop.ui.sharing import Sharing
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

REGION = Region(200, 150, 300, 200)
EDITOR = ShareWindow(7, "Notes", "editor", REGION)
LIVE = ShareChanged("screen", active=True, region=REGION)


class Desk:
    """A sharing of its own with everything that it asked for."""

    def __init__(self, sharing: Sharing) -> None:
        self.sharing = sharing
        self.targets: list[ShareTarget] = []
        self.masks: list[tuple[Mask, ...]] = []
        self.pauses: list[bool] = []
        self.notices: list[Notice] = []
        sharing.target_picked.connect(self.targets.append)
        sharing.masks_changed.connect(self.masks.append)
        sharing.pause_requested.connect(self.pauses.append)
        sharing.noticed.connect(self.notices.append)

    def told(self, key: str) -> str:
        return next((notice.text for notice in reversed(self.notices) if notice.key == key), "")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(Sharing(memory_file=tmp_path / "sharing.json"))
    yield desk
    desk.sharing.close()
    desk.sharing.deleteLater()


def top(name: str) -> QWidget | None:
    """Return the visible top-level widget of that object name."""
    widgets = QApplication.topLevelWidgets()
    return next((w for w in widgets if w.objectName() == name and w.isVisible()), None)


def covering(qtbot: QtBot, prefix: str) -> QWidget:
    """Wait for the window that covers the screen."""
    widgets: list[QWidget] = []

    def come() -> bool:
        found = (w for w in QApplication.topLevelWidgets() if w.objectName().startswith(prefix))
        widgets[:] = [widget for widget in found if widget.isVisible()]
        return bool(widgets)

    qtbot.waitUntil(come)
    return widgets[0]


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def share(desk: Desk, qtbot: QtBot) -> None:
    """Pick the region by hand and let sharing begin."""
    desk.sharing.pick()
    overlay = covering(qtbot, "region_picker")
    drag(overlay, QPoint(200, 150), QPoint(500, 350))
    QTest.keyClick(overlay, Qt.Key.Key_Return)
    desk.sharing.on_share_changed(LIVE)


def hide(desk: Desk, qtbot: QtBot) -> QWidget:
    desk.sharing.hide_parts()
    return covering(qtbot, "mask_editor")


def test_a_window_that_is_clicked_is_asked_for(desk: Desk, qtbot: QtBot) -> None:
    desk.sharing.windows_wanted.connect(lambda: desk.sharing.on_windows_known([EDITOR]))
    desk.sharing.pick()
    overlay = covering(qtbot, "region_picker")
    QTest.mouseClick(overlay, Qt.MouseButton.LeftButton, pos=QPoint(300, 250))
    QTest.keyClick(overlay, Qt.Key.Key_Return)
    assert desk.targets == [ShareTarget("window", window=EDITOR)]


def test_picking_again_holds_what_is_shared_until_it_is_cancelled(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    desk.sharing.pick()
    overlay = covering(qtbot, "region_picker")
    assert top("share_tab") is None
    QTest.keyClick(overlay, Qt.Key.Key_Escape)
    assert desk.pauses == [True, False]
    assert top("share_tab") is not None


def test_the_border_follows_a_window_that_moves(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    desk.sharing.on_share_state_changed(
        ShareStateChanged("screen", ShareCondition.SHOWN, Region(300, 250, 100, 100))
    )
    strip = top("share_border_top")
    assert strip is not None
    assert strip.geometry().topLeft() == QPoint(297, 247)


@pytest.mark.parametrize("condition", [ShareCondition.MINIMISED, ShareCondition.HIDDEN])
def test_what_cannot_be_seen_has_no_border_and_says_why(
    desk: Desk, qtbot: QtBot, condition: ShareCondition
) -> None:
    share(desk, qtbot)
    why = ShareStateChanged("screen", condition, REGION, "The window is minimised.")
    desk.sharing.on_share_state_changed(why)
    assert top("share_border_top") is None
    assert desk.told("share_state") == "The window is minimised."


def test_what_is_well_again_is_framed_and_no_longer_told(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    states = (ShareCondition.MINIMISED, "The window is minimised."), (ShareCondition.SHOWN, "")
    for condition, sentence in states:
        state = ShareStateChanged("screen", condition, REGION, sentence)
        desk.sharing.on_share_state_changed(state)
    assert top("share_border_top") is not None
    assert desk.told("share_state") == ""


def test_a_part_that_is_drawn_over_is_hidden(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    editor = hide(desk, qtbot)
    drag(editor, QPoint(250, 200), QPoint(350, 260))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    region = desk.masks[0][0].region
    assert region is not None
    assert (region.x, region.y, region.width, region.height) == (250, 200, 100, 60)
    assert desk.pauses == [True, False]


def test_a_mask_ends_where_the_shared_region_ends(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    editor = hide(desk, qtbot)
    drag(editor, QPoint(450, 300), QPoint(700, 500))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    region = desk.masks[0][0].region
    assert region is not None
    assert (region.width, region.height) == (50, 50)


def test_a_window_that_is_clicked_is_hidden_wherever_it_goes(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    desk.sharing.windows_wanted.connect(
        lambda: desk.sharing.on_windows_known([ShareWindow(9, "Secrets", "keys", REGION)])
    )
    editor = hide(desk, qtbot)
    QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(300, 250))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert desk.masks == [(Mask(application="keys"),)]


def test_a_mask_can_be_taken_back_from_the_list(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    editor = hide(desk, qtbot)
    drag(editor, QPoint(250, 200), QPoint(350, 260))
    drag(editor, QPoint(380, 200), QPoint(420, 260))
    button = editor.findChild(QPushButton, "mask_remove_1")
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == "Show again: Area of 100×60"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    regions = [mask.region for mask in desk.masks[0]]
    assert [region.width for region in regions if region is not None] == [40]


def test_an_editor_that_is_closed_from_outside_can_be_opened_again(
    desk: Desk, qtbot: QtBot
) -> None:
    share(desk, qtbot)
    hide(desk, qtbot).close()
    editor = hide(desk, qtbot)
    drag(editor, QPoint(250, 200), QPoint(350, 260))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert len(desk.masks) == 1


def test_escape_hides_nothing(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    editor = hide(desk, qtbot)
    drag(editor, QPoint(250, 200), QPoint(350, 260))
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert desk.masks == []
    assert desk.pauses == [True, False]


def test_what_was_hidden_is_hidden_again_the_next_time(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    editor = hide(desk, qtbot)
    drag(editor, QPoint(250, 200), QPoint(350, 260))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.sharing.on_share_changed(ShareChanged("screen", active=False))
    share(desk, qtbot)
    assert desk.targets[-1].masks == desk.masks[0]


def test_picking_anew_while_it_is_live_keeps_what_is_hidden(desk: Desk, qtbot: QtBot) -> None:
    shown: list[tuple[Mask, ...]] = []
    desk.sharing.masks_shown.connect(shown.append)
    share(desk, qtbot)
    editor = hide(desk, qtbot)
    drag(editor, QPoint(250, 200), QPoint(350, 260))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.sharing.pick()
    QTest.keyClick(covering(qtbot, "region_picker"), Qt.Key.Key_Return)
    for event in (ShareChanged("screen", active=False), LIVE):
        desk.sharing.on_share_changed(event)
    assert shown[-1] == desk.masks[0]
    drag(hide(desk, qtbot), QPoint(400, 300), QPoint(450, 340))
    QTest.keyClick(covering(qtbot, "mask_editor"), Qt.Key.Key_Return)
    assert desk.masks[-1][0] == desk.masks[0][0]
    assert len(desk.masks[-1]) == 2


def test_what_is_shared_by_another_way_has_none_of_these_masks(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    drag(hide(desk, qtbot), QPoint(250, 200), QPoint(350, 260))
    QTest.keyClick(covering(qtbot, "mask_editor"), Qt.Key.Key_Return)
    assert desk.sharing.masks
    elsewhere = ShareChanged("screen", active=True, what="other", region=Region(0, 0, 90, 90))
    desk.sharing.on_share_changed(elsewhere)
    assert desk.sharing.masks == ()


def test_what_is_hidden_stays_so_when_it_is_paused(desk: Desk, qtbot: QtBot) -> None:
    desk.sharing.on_share_changed(LIVE)
    drag(hide(desk, qtbot), QPoint(250, 200), QPoint(350, 260))
    QTest.keyClick(covering(qtbot, "mask_editor"), Qt.Key.Key_Return)
    desk.sharing.on_share_changed(replace(LIVE, paused=True))
    assert desk.sharing.masks == desk.masks[0] != ()


def test_an_ended_share_takes_the_editor_away(desk: Desk, qtbot: QtBot) -> None:
    share(desk, qtbot)
    hide(desk, qtbot)
    desk.sharing.on_share_changed(ShareChanged("screen", active=False))
    assert top("mask_editor") is None


def test_a_place_is_pointed_at_without_taking_clicks(desk: Desk) -> None:
    desk.sharing.on_place_pointed_at(PlacePointedAt(Region(300, 300, 80, 40), "Save here"))
    mark = top("place_pointer")
    assert mark is not None
    assert mark.accessibleName() == "Attune points here: Save here"
    assert mark.windowFlags() & Qt.WindowType.WindowTransparentForInput
    assert not mark.mask().contains(QPoint(300 + 40, 300 + 20) - mark.pos())
    assert mark.geometry().contains(300, 300)


def test_the_tab_in_the_window_hides_parts_of_the_shared_region(stage: Stage) -> None:
    stage.publish(LIVE)
    stage.click("screen_hide")
    editor = covering(stage.qtbot, "mask_editor")
    drag(editor, QPoint(250, 200), QPoint(350, 260))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    stage.wished("pause_share", False)
    assert len(stage.window.sharing.masks) == 1
    stage.window.sharing.close()
