"""A whole conversation without a mouse: every step by keys, with the focus in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from desktop.core.assistant import ShareTarget
from desktop.core.events import ControlsChanged, ShareChanged
from desktop.core.media import Region
from desktop.ui.preferences.dialog import PreferencesDialog
from tests.ui import scene
from tests.ui.exhibit import asking
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def tab_to(stage: Stage, name: str) -> QWidget:
    """Press Tab until a control has the focus, which must always be in sight."""
    for _ in range(80):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        if focused.objectName() == name:
            return focused
        stage.press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


def differs_with_focus(stage: Stage, widget: QWidget) -> bool:
    """Whether a person can see that this has the focus."""
    with_focus = widget.grab().toImage()
    stage.window.conversation.focus_input()
    without = widget.grab().toImage()
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return bool(with_focus != without)


@pytest.mark.parametrize(
    "name",
    ["mute_button", "voice_button", "camera_button", "share_button", "main_button", "menu_button",
     "mode_answer"],
)  # fmt: skip
def test_the_focus_can_be_seen(stage: Stage, name: str) -> None:
    scene.connected(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    assert differs_with_focus(stage, tab_to(stage, name))


def test_from_start_to_stop_without_a_mouse(stage: Stage) -> None:
    stage.qtbot.keyClick(tab_to(stage, "main_button"), Qt.Key.Key_Space)
    stage.wished("start")
    stage.publish(ControlsChanged(live=True))

    entry = tab_to(stage, "text_input")
    stage.qtbot.keyClicks(entry, "what time is it")
    stage.qtbot.keyClick(entry, Qt.Key.Key_Return)
    stage.wished("send_text", "what time is it")

    stage.press(Qt.Key.Key_L, CONTROL)
    stage.wished("set_co_listening", True)
    stage.publish(ControlsChanged(live=True, co_listening=True))

    stage.press(Qt.Key.Key_M, CONTROL)
    stage.wished("set_muted", True)

    stage.press(Qt.Key.Key_Comma, CONTROL)
    page = stage.find(PreferencesDialog, "preferences")
    stage.qtbot.waitUntil(lambda: page.complete)
    search = page.findChild(QLineEdit, "preferences_search")
    assert search is not None
    stage.qtbot.keyClicks(search, "theme")
    stage.qtbot.keyClick(page, Qt.Key.Key_Escape)
    stage.qtbot.waitUntil(lambda: stage.window.findChild(PreferencesDialog) is None)

    stage.window.activateWindow()
    stage.qtbot.waitUntil(stage.window.isActiveWindow)
    stage.press(Qt.Key.Key_E, CONTROL)
    stage.wished("end")


def test_a_region_is_shared_paused_and_stopped_by_keys(stage: Stage) -> None:
    stage.press(Qt.Key.Key_R, CONTROL)
    overlays = [window for window in QApplication.topLevelWidgets() if is_overlay(window)]
    assert overlays
    overlay = overlays[0]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        stage.qtbot.keyClick(overlay, key)
    stage.qtbot.keyClick(overlay, Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: any(wish[0] == "share" for wish in stage.assistant.wishes))
    target = next(wish[1] for wish in stage.assistant.wishes if wish[0] == "share")
    assert isinstance(target, ShareTarget)

    region = target.region or Region(0, 0, 300, 200)
    shown = ShareChanged("screen", active=True, what="Region", region=region)
    stage.publish(ControlsChanged(live=True, sharing=True), shown)
    stage.window.activateWindow()
    stage.qtbot.waitUntil(stage.window.isActiveWindow)
    stage.press(Qt.Key.Key_P, CONTROL, SHIFT)
    stage.wished("pause_share", True)
    stage.press(Qt.Key.Key_R, CONTROL, SHIFT)
    stage.wished("share", None)


def stop_at(stage: Stage, name: str) -> QWidget:
    """Reach a control by Tab, and see that it has the focus."""
    reached = tab_to(stage, name)
    assert differs_with_focus(stage, reached), f"the focus on {name} cannot be seen"
    return reached


def test_panels_are_folded_closed_and_opened_by_keys(stage: Stage) -> None:
    stage.qtbot.keyClick(stop_at(stage, "cues_dock_fold"), Qt.Key.Key_Space)
    assert stage.window.cues_dock.folded
    stage.qtbot.keyClick(stop_at(stage, "activity_dock_close"), Qt.Key.Key_Space)
    assert not stage.window.activity_dock.isVisible()
    stage.press(Qt.Key.Key_2, CONTROL, SHIFT)
    assert stage.window.activity_dock.isVisible()
    stage.press(Qt.Key.Key_1, CONTROL, SHIFT)
    assert not stage.window.cues_dock.isVisible()


def test_the_menu_is_walked_by_keys(stage: Stage) -> None:
    menu = stage.window.status.menu
    button = stop_at(stage, "menu_button")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    menu.popup(stage.window.mapToGlobal(stage.window.rect().center()))
    stage.qtbot.waitUntil(menu.isVisible)
    stage.qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is stage.window.cues_dock.toggleViewAction()
    stage.qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert not stage.window.cues_dock.isVisible()


def test_a_moment_is_searched_for_and_jumped_to_by_its_time(stage: Stage) -> None:
    scene.connected(stage.relay.on_event)
    scene.conversation(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    stage.press(Qt.Key.Key_F, CONTROL)
    field = stage.find(QLineEdit, "search_field")
    stage.qtbot.waitUntil(field.hasFocus)
    stage.qtbot.keyClicks(field, "12:40")
    count = stage.find(QLabel, "search_count")
    stage.qtbot.waitUntil(lambda: " of " in count.text())
    newest = count.text()
    stage.qtbot.keyClick(field, Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: count.text() != newest)
    stage.qtbot.keyClick(field, Qt.Key.Key_Escape)
    stage.qtbot.waitUntil(lambda: not field.isVisible())


@pytest.mark.parametrize(("name", "verdict"), [("call_allow", "allow"), ("call_deny", "deny")])
def test_a_card_is_answered_by_keys(stage: Stage, name: str, verdict: str) -> None:
    stage.publish(ControlsChanged(live=True), asking("L"))
    button = stage.find(QPushButton, name)
    stage.qtbot.waitUntil(button.isEnabled)
    stage.qtbot.keyClick(stop_at(stage, name), Qt.Key.Key_Space)
    stage.qtbot.waitUntil(lambda: ("decide", "ask-L", verdict) in stage.assistant.wishes)


def test_enter_never_allows(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True), asking("L"))
    button = stage.find(QPushButton, "call_allow")
    stage.qtbot.waitUntil(button.isEnabled)
    stage.qtbot.keyClick(tab_to(stage, "call_allow"), Qt.Key.Key_Return)
    assert not [wish for wish in stage.assistant.wishes if wish[0] == "decide"]


def test_the_compact_bar_comes_by_keys_and_goes_by_an_order(stage: Stage) -> None:
    stage.press(Qt.Key.Key_B, CONTROL, SHIFT)
    assert stage.window.companion.shrunk
    stage.window.raise_up()
    assert stage.window.isVisible()
    assert not stage.window.companion.shrunk


def test_attune_is_quit_by_keys(stage: Stage) -> None:
    with stage.qtbot.waitSignal(stage.window.closed):
        stage.press(Qt.Key.Key_Q, CONTROL)


def is_overlay(window: QWidget) -> bool:
    return window.isVisible() and "verlay" in type(window).__name__
