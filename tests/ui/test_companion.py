from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.events import (
    ControlsChanged,
    LinkOpened,
    Notice,
    RecordingChanged,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    TranscriptLineChanged,
)
from desktop.ui.compact import CompactBar
from desktop.ui.tray import Tray
from tests.ui.stage import Stage
from tests.ui.test_keyboard_tour import is_overlay

pytestmark = pytest.mark.ui


def shrunk(stage: Stage) -> CompactBar:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    stage.press(Qt.Key.Key_B, control, shift)
    bar = stage.find(CompactBar, "compact_bar")
    assert bar.isVisible()
    return bar


def test_the_bar_stands_in_for_the_window(stage: Stage) -> None:
    bar = shrunk(stage)
    assert not stage.window.isVisible()
    stage.click("compact_expand")
    assert stage.window.isVisible()
    assert not bar.isVisible()


def test_the_bar_stays_on_top_and_takes_no_focus(stage: Stage) -> None:
    flags = shrunk(stage).windowFlags()
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    stage.window.raise_up()


def test_the_bar_knows_what_was_so_before_it_was_opened(stage: Stage) -> None:
    stage.publish(
        SessionStateChanged(SessionState.LISTENING),
        ControlsChanged(live=True, muted=True),
        ShareChanged("screen", active=True, what="Region"),
    )
    bar = shrunk(stage)
    assert stage.find(QLabel, "compact_word").text() == "Listening"
    stage.click("compact_mute")
    stage.wished("set_muted", False)
    stage.click("compact_pause")
    stage.wished("pause_share", True)
    stage.click("compact_stop")
    stage.wished("share", None)
    assert bar.isVisible()
    stage.window.raise_up()


def test_the_bar_shows_the_end_of_the_newest_line(stage: Stage) -> None:
    bar = shrunk(stage)
    text = "word " * 100 + "last"
    stage.publish(TranscriptLineChanged(1, "assistant", text, final=False, wall_time=""))
    assert bar.caption.startswith("\N{HORIZONTAL ELLIPSIS}")
    assert bar.caption.endswith("last")
    stage.window.raise_up()


def test_the_bar_shows_what_was_said_before_it_was_opened(stage: Stage) -> None:
    stage.publish(TranscriptLineChanged(1, "assistant", "It is noon.", final=True, wall_time=""))
    assert shrunk(stage).caption == "It is noon."
    stage.window.raise_up()


def test_a_share_begins_from_the_bar_while_nothing_is_shared(stage: Stage) -> None:
    shrunk(stage)
    share = stage.find(QWidget, "compact_share")
    assert (share.isVisible(), share.accessibleName()) == (True, "Share a region")
    stage.publish(ShareChanged("screen", active=True, what="Region"))
    assert not share.isVisible()
    stage.publish(ShareChanged("screen", active=False))
    stage.click("compact_share")
    overlays = [one for one in QApplication.topLevelWidgets() if is_overlay(one)]
    assert overlays
    stage.qtbot.keyClick(overlays[0], Qt.Key.Key_Escape)
    stage.qtbot.waitUntil(lambda: not any(map(is_overlay, QApplication.topLevelWidgets())))
    assert stage.window.companion.shrunk
    stage.window.raise_up()


def test_co_listening_is_switched_from_the_bar(stage: Stage) -> None:
    shrunk(stage)
    stage.click("compact_co_listen")
    stage.wished("set_co_listening", True)
    stage.window.raise_up()


def test_closing_the_window_takes_the_bar_away(stage: Stage) -> None:
    bar = shrunk(stage)
    stage.window.close()
    assert not bar.isVisible()


def test_the_tray_shows_and_switches(stage: Stage, qtbot: QtBot) -> None:
    tray = Tray(stage.window.theme, stage.window)
    tray.on_session_changed(SessionStateChanged(SessionState.SPEAKING))
    assert tray.toolTip().endswith("Speaking")
    tray.on_controls_changed(ControlsChanged(live=True, muted=True))
    assert tray.toolTip().endswith("Muted")
    actions = {action.objectName(): action for action in tray.menu.actions()}
    assert actions["tray_mute"].isChecked()
    assert not actions["tray_pause"].isEnabled()
    with qtbot.waitSignal(tray.mute_requested) as caught:
        actions["tray_mute"].trigger()
    assert caught.args == [False]


def test_without_a_tray_there_is_none(stage: Stage) -> None:
    assert not stage.window.companion.open_tray()
    assert stage.window.isVisible()


def test_the_bar_says_that_it_is_muted_and_that_somebody_speaks(stage: Stage) -> None:
    stage.window.companion.shrink()
    stage.publish(ControlsChanged(live=True, muted=True))
    stage.publish(Notice("You are muted.", key="muted speech"))
    assert stage.find(QLabel, "compact_muted").isVisible()
    assert stage.find(CompactBar, "compact_bar").caption == "You are muted."
    stage.window.companion.expand()


def test_the_bar_says_no_more_that_somebody_speaks_once_it_is_unmuted(stage: Stage) -> None:
    stage.window.companion.shrink()
    stage.publish(Notice("You are muted.", key="muted speech"), Notice("", key="muted speech"))
    assert stage.find(CompactBar, "compact_bar").caption == ""
    stage.window.companion.expand()


def test_the_bar_shows_a_recording_that_began_before_it_was_opened_and_its_end(
    stage: Stage,
) -> None:
    stage.publish(RecordingChanged(active=True, path="a.flac"))
    shrunk(stage)
    chip = stage.find(QLabel, "compact_recording")
    shown = chip.isVisible()
    stage.publish(RecordingChanged(active=False, path="a.flac"))
    assert (shown, chip.isVisible()) == (True, False)
    stage.window.companion.expand()


def test_the_tray_shows_a_recording_and_ends_it(stage: Stage, qtbot: QtBot) -> None:
    tray = Tray(stage.window.theme, stage.window)
    tray.on_recording_changed(RecordingChanged(active=True, path="a.flac"))
    assert tray.toolTip().endswith("Recording")
    (action,) = [one for one in tray.menu.actions() if one.objectName() == "tray_record"]
    assert action.isChecked()
    with qtbot.waitSignal(tray.recording_requested) as caught:
        action.trigger()
    assert caught.args == [False]


def demo(stage: Stage) -> None:
    stage.publish(
        SessionStateChanged(SessionState.LISTENING), LinkOpened("local", "gemini", demo=True)
    )


@pytest.mark.parametrize("opened_before", [True, False])
def test_the_bar_is_badged_while_the_embedded_server_answers(
    stage: Stage, opened_before: bool
) -> None:
    if opened_before:
        shrunk(stage)
        demo(stage)
    else:
        demo(stage)
        shrunk(stage)
    badge = stage.find(QLabel, "compact_demo")
    assert (badge.text(), badge.isVisible()) == ("Demo", True)
    stage.publish(LinkOpened("developer", "gemini"))
    assert not badge.isVisible()
    demo(stage)
    stage.publish(SessionStateChanged(SessionState.OFF))
    assert not badge.isVisible()
    stage.window.raise_up()


def test_the_tray_names_the_demo_in_every_state(stage: Stage) -> None:
    tray = Tray(stage.window.theme, stage.window)
    tray.on_link_changed(LinkOpened("local", "gemini", demo=True))
    for state in (SessionState.LISTENING, SessionState.PAUSED, SessionState.RESUMING):
        tray.on_session_changed(SessionStateChanged(state))
        assert tray.toolTip().startswith("Attune (Demo)")
    tray.on_session_changed(SessionStateChanged(SessionState.OFF))
    assert "Demo" not in tray.toolTip()
