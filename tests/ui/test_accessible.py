"""Every control of every window and dialog can be found, named and reached."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.events import (
    ControlsChanged,
    Notice,
    NoticeLevel,
    SessionState,
    SessionStateChanged,
)
from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import Settings
from desktop.ui.check.page import CheckPage
from desktop.ui.compact import CompactBar
from desktop.ui.diagnostics.journal import LinkJournal
from desktop.ui.diagnostics.view import DiagnosticsView
from desktop.ui.first_run.page import Welcome
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.notice import NoticeArea
from desktop.ui.preferences.dialog import PreferencesDialog
from desktop.ui.preferences.setup import SetupView
from desktop.ui.profile.dialog import ProfileDialog
from desktop.ui.simulate.dialog import FaultDialog
from desktop.ui.state import look
from desktop.ui.theme import Theme
from tests.ui import scene
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

Make = Callable[[Theme, QWidget, Path], QWidget]

SURFACES: dict[str, Make] = {
    "preferences": lambda theme, _host, _path: PreferencesDialog(Settings(), theme),
    "setup": lambda _theme, _host, _path: SetupView(),
    "key": lambda _theme, _host, _path: KeyDialog("the keyring"),
    "check": lambda theme, _host, _path: CheckPage(theme, ["display", "key"]),
    "profiles": lambda _theme, _host, path: ProfileDialog(
        ProfileShelf(Paths.of({"ATTUNE_HOME": str(path)})), ""
    ),
    "fault": lambda _theme, _host, _path: FaultDialog(scene.FAULT),
    "diagnostics": lambda _theme, _host, _path: DiagnosticsView(
        LinkJournal(lambda: 0.0), lambda: scene.FIGURES
    ),
    "compact": lambda theme, host, _path: CompactBar(theme, host),
    "welcome": lambda theme, host, _path: Welcome(theme, host),
    "notices": lambda theme, _host, _path: NoticeArea(theme),
}


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what can be operated, leaving out what is not offered and Qt's own inner parts."""
    for widget in root.findChildren(QWidget):
        if widget.isHidden() or isinstance(widget, QMenu) or _inside(widget, root):
            continue
        focusable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if focusable or isinstance(widget, QAbstractButton):
            yield widget


def _inside(widget: QWidget, root: QWidget) -> bool:
    """Whether it is a part of a combo box, an entry field, a number or a scrolling area."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractScrollArea) or widget.objectName().startswith("qt_"):
        return True
    while parent is not None and parent is not root:
        if isinstance(parent, QComboBox | QLineEdit | QAbstractSpinBox):
            return True
        parent = parent.parentWidget()
    return False


def spoken(widget: QWidget) -> str:
    """Return what a screen reader would say: the name, or the text, or the label beside it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def complaints(root: QWidget) -> list[str]:
    found = []
    for widget in controls(root):
        name = widget.objectName() or type(widget).__name__
        if not spoken(widget) and not widget.accessibleName():
            found.append(f"{name} has no accessible name")
        if not widget.objectName() and not isinstance(widget.parentWidget(), QDialogButtonBox):
            found.append(f"{type(widget).__name__} {spoken(widget)!r} has no object name")
        wordless = isinstance(widget, QToolButton | QPushButton) and not widget.text()
        if wordless and not widget.toolTip():
            found.append(f"{name} is a drawing without a tooltip")
    return found


@pytest.mark.parametrize("name", SURFACES)
def test_every_control_has_a_name(qtbot: QtBot, theme: Theme, tmp_path: Path, name: str) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    surface = SURFACES[name](theme, host, tmp_path)
    qtbot.addWidget(surface)
    if isinstance(surface, PreferencesDialog):
        qtbot.waitUntil(lambda: surface.complete)
    if isinstance(surface, NoticeArea):
        for key in ("link", "key", "timer"):
            surface.on_notice_posted(Notice("Now.", NoticeLevel.ERROR, key))
    assert complaints(surface) == []


@pytest.mark.parametrize("play", [scene.connected, scene.busy, scene.trouble])
def test_every_control_of_the_window_has_a_name(
    stage: Stage, play: Callable[[scene.Publish], None]
) -> None:
    play(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    assert complaints(stage.window) == []


def test_a_sweep_would_notice(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    QToolButton(host)
    assert len(complaints(host)) == 3


def test_tab_comes_round_and_every_stop_can_be_seen(stage: Stage) -> None:
    scene.connected(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    seen: list[QWidget] = []
    for _ in range(80):
        stage.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.isVisible()
        if focused in seen:
            break
        seen.append(focused)
    names = {widget.objectName() for widget in seen}
    assert {"main_button", "mute_button", "share_button", "text_input", "menu_button"} <= names


@pytest.fixture
def announced(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was asked to say."""
    said: list[str] = []

    def note(event: object) -> None:
        said.append(event.message())  # type: ignore[attr-defined]  # an announcement's own

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", note)
    return said


def test_faults_are_announced(stage: Stage, announced: list[str]) -> None:
    scene.trouble(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    assert any("connection was lost" in sentence for sentence in announced)


@pytest.mark.parametrize("state", ["CONNECTING", "RESUMING", "OFFLINE", "PAUSED", "ERROR", "ENDED"])
def test_states_that_matter_are_announced(stage: Stage, announced: list[str], state: str) -> None:
    told = SessionState[state]
    stage.publish(SessionStateChanged(told))
    assert f"State: {look(told).word}" in announced


def test_turns_of_talking_are_not(stage: Stage, announced: list[str]) -> None:
    for state in (SessionState.LISTENING, SessionState.HEARING, SessionState.SPEAKING):
        stage.publish(SessionStateChanged(state))
    assert announced == []


@pytest.mark.parametrize(
    ("switched", "on", "off"),
    [
        ({"muted": True}, "Muted", "The microphone is on"),
        ({"co_listening": True}, "Co-listening", "Answering again"),
        ({"sharing": True}, "Sharing the screen", "Sharing has ended"),
        ({"camera": True}, "The camera is on", "The camera is off"),
    ],
)
def test_what_is_switched_is_announced(
    stage: Stage, announced: list[str], switched: dict[str, bool], on: str, off: str
) -> None:
    stage.publish(ControlsChanged(live=True))
    stage.publish(dataclasses.replace(ControlsChanged(live=True), **switched))  # type: ignore[arg-type]  # flags of its own
    stage.publish(ControlsChanged(live=True))
    assert announced == [on, off]
