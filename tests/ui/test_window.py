from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError
from desktop.core.events import ShareChanged
from desktop.core.media import Region
from desktop.settings.sections import AppearanceSettings, Settings
from desktop.ui.button import ElidedLabel
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.preferences.dialog import PreferencesDialog
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.ui import scene
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

HEAVY = ("google.genai", "cv2", "mcp", "sounddevice", "livekit", "numpy")


def test_closing_hides_at_once_and_says_so(stage: Stage) -> None:
    with stage.qtbot.waitSignal(stage.window.closed):
        stage.window.close()
    assert not stage.window.isVisible()


def test_a_refused_wish_becomes_a_notice(stage: Stage) -> None:
    stage.assistant.failure = DeviceError("No microphone was found.")
    stage.click("main_button")
    stage.qtbot.waitUntil(lambda: stage.window.notices.texts() == ["No microphone was found."])


def test_it_takes_a_busy_conversation_at_its_smallest(stage: Stage) -> None:
    stage.window.resize(720, 480)
    scene.busy(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    assert (stage.window.width(), stage.window.height()) == (720, 480)


def clipped(stage: Stage) -> list[str]:
    """Name the texts that have less room than they need."""
    found = []
    for item in stage.window.findChildren(QLabel):
        if not item.isVisible() or isinstance(item, ElidedLabel) or not item.text():
            continue
        if item.wordWrap():
            narrow = item.height() < item.heightForWidth(item.width())
        else:
            narrow = item.width() < item.minimumSizeHint().width()
        if narrow:
            found.append(f"{item.objectName()}: {item.text()}")
    buttons = [button for button in stage.window.findChildren(QToolButton) if button.isVisible()]
    tight = [button for button in buttons if button.width() < button.sizeHint().width()]
    return found + [button.objectName() for button in tight if button.text()]


@pytest.mark.parametrize("size", [(720, 480), (1080, 700), (1600, 1000)])
@pytest.mark.parametrize("play", [scene.connected, scene.busy, scene.trouble])
def test_no_text_is_clipped(
    stage: Stage, size: tuple[int, int], play: Callable[[scene.Publish], None]
) -> None:
    stage.window.resize(*size)
    play(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    stage.qtbot.waitUntil(lambda: clipped(stage) == [])


def test_larger_text_still_fits(stage: Stage) -> None:
    stage.window.theme.choose(AppearanceSettings(theme="light", text_scale=1.5))
    stage.window.resize(1080, 700)
    scene.busy(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    stage.qtbot.waitUntil(lambda: clipped(stage) == [])


@pytest.fixture
def mirrored(qtbot: QtBot) -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def mirrored_stage(mirrored: None, qtbot: QtBot, engine: EngineThread) -> Iterator[Stage]:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    window = MainWindow(assistant, intents, relay, AppearanceSettings(theme="light"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Stage(qtbot, window, assistant, relay)
    relay.close()


def left_of(stage: Stage, name: str) -> int:
    widget = stage.find(QWidget, name)
    return widget.mapTo(stage.window, widget.rect().topLeft()).x()


def test_from_right_to_left_a_fader_is_filled_from_the_right(mirrored_stage: Stage) -> None:
    assert "QSlider::add-page" in mirrored_stage.window.styleSheet()


def test_right_to_left_turns_everything_round(mirrored_stage: Stage) -> None:
    order = ["main_button", "mode_switch", "share_button", "talk_button", "mute_button"]
    places = [left_of(mirrored_stage, name) for name in order]
    assert places == sorted(places)
    columns = [left_of(mirrored_stage, name) for name in ("cues_dock", "conversation", "sources")]
    assert columns == sorted(columns)


@pytest.mark.parametrize("size", [(720, 480), (1080, 700)])
def test_nothing_is_clipped_from_right_to_left(
    mirrored_stage: Stage, size: tuple[int, int]
) -> None:
    mirrored_stage.window.resize(*size)
    scene.busy(mirrored_stage.relay.on_event)
    mirrored_stage.qtbot.waitUntil(lambda: not mirrored_stage.relay.busy)
    mirrored_stage.qtbot.waitUntil(lambda: clipped(mirrored_stage) == [])


def test_text_of_twice_the_size_still_fits(stage: Stage) -> None:
    stage.window.theme.choose(AppearanceSettings(theme="light", text_scale=2.0))
    stage.window.resize(1080, 700)
    scene.trouble(stage.relay.on_event)
    stage.qtbot.waitUntil(lambda: not stage.relay.busy)
    stage.qtbot.waitUntil(lambda: clipped(stage) == [])


def test_a_region_that_was_picked_is_wished_for(stage: Stage) -> None:
    region = Region(10, 20, 300, 200)
    stage.window.sharing.target_picked.emit(ShareTarget("region", region=region))
    stage.wished("share", ShareTarget("region", region=region))


def test_a_shared_region_is_framed_until_it_ends(stage: Stage) -> None:
    region = Region(100, 100, 300, 200)
    stage.publish(ShareChanged("screen", active=True, what="Region", region=region))
    assert stage.window.sharing.framing
    stage.publish(ShareChanged("screen", active=False))
    assert not stage.window.sharing.framing


def test_the_preferences_page_opens_without_blocking(stage: Stage) -> None:
    stage.window.open_preferences()
    page = stage.find(PreferencesDialog, "preferences")
    new = Settings(appearance=AppearanceSettings(theme="dark"))
    with stage.qtbot.waitSignal(stage.window.settings_changed):
        page.settings_changed.emit(new)
    assert stage.window.theme.scheme == "dark"
    page.close()


def test_a_key_is_asked_for_without_blocking(stage: Stage) -> None:
    stage.window.open_key_dialog()
    dialog = stage.find(KeyDialog, "key_dialog")
    with stage.qtbot.waitSignal(stage.window.key_entered) as caught:
        dialog.key_entered.emit("developer", "secret")
    assert caught.args == ["developer", "secret"]
    dialog.close()


@pytest.fixture
def build(qtbot: QtBot, engine: EngineThread, tmp_path: Path) -> Callable[[], MainWindow]:
    def build() -> MainWindow:
        window = MainWindow(
            FakeAssistant(),
            Intents(engine),
            EventRelay(),
            AppearanceSettings(theme="light"),
            geometry_file=tmp_path / "window.ini",
        )
        qtbot.addWidget(window)
        return window

    return build


def test_the_layout_is_remembered(build: Callable[[], MainWindow]) -> None:
    first = build()
    first.show()
    first.resize(760, 600)
    first.cues_dock.close()
    first.close()
    second = build()
    second.show()
    assert (second.width(), second.height()) == (760, 600)
    assert not second.cues_dock.isVisible()


def test_panels_that_float_or_are_folded_come_back_so(
    qtbot: QtBot, build: Callable[[], MainWindow]
) -> None:
    first = build()
    first.show()
    first.cues_dock.setFloating(True)
    first.activity_dock.set_folded(True)
    first.close()
    # Its own window would outlive the application and take it down.
    assert not first.cues_dock.isFloating()
    second = build()
    # A panel that is shown before the window there is would stand behind it.
    assert not second.cues_dock.isVisible()
    second.show()
    qtbot.waitUntil(second.cues_dock.isVisible)
    assert second.cues_dock.isFloating()
    assert (second.cues_dock.folded, second.activity_dock.folded) == (False, True)
    second.close()


def test_a_panel_that_floats_goes_and_comes_with_the_window(
    qtbot: QtBot, build: Callable[[], MainWindow]
) -> None:
    first = build()
    first.show()
    first.cues_dock.setFloating(True)
    first.companion.shrink()
    assert not first.cues_dock.isVisible()
    first.raise_up()
    qtbot.waitUntil(first.cues_dock.isVisible)
    first.companion.shrink()
    first.close()
    second = build()
    second.show()
    qtbot.waitUntil(second.cues_dock.isVisible)
    second.close()


def test_a_window_from_a_larger_screen_fits_the_present_one(
    qtbot: QtBot, build: Callable[[], MainWindow]
) -> None:
    first, area = build(), QGuiApplication.primaryScreen().availableGeometry()
    first.show()
    first.setGeometry(area.width(), area.height(), 2 * area.width(), 2 * area.height())
    first.close()
    second = build()
    second.show()
    assert area.contains(second.geometry())


def test_the_first_window_is_no_larger_than_its_screen(build: Callable[[], MainWindow]) -> None:
    window, area = build(), QGuiApplication.primaryScreen().availableGeometry()
    window.resize(area.size() * 2)
    window.fit_screen()
    assert area.contains(window.rect())


def test_panels_fold_to_their_title(stage: Stage) -> None:
    stage.click("cues_dock_fold")
    assert stage.window.cues_dock.folded
    stage.click("cues_dock_fold")
    assert not stage.window.cues_dock.folded


def test_the_window_needs_none_of_the_heavy_packages() -> None:
    code = (
        f"import sys, desktop.ui.window;print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
