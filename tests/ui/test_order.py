"""Whatever can be done in the window can be ordered from a command line too."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.__main__ import REMOTE_COMMANDS
from desktop.app.order import BUTTONS, ENTRIES, PAGES, SHORTCUTS, Orders
from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.errors import UsageError
from desktop.core.events import ControlsChanged, ShareChanged
from desktop.core.mcp import McpStatus
from desktop.memory.memory import Memory, open_memory
from desktop.scenario.shelf import FileShelf
from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import AppearanceSettings, MemorySettings, ShortcutSettings
from desktop.ui.backing import Backing
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.fakes.clock import ManualClock
from tests.fakes.mcp import FakeMcpDesk
from tests.ui.exhibit import GrantList
from tests.ui.stage import Stage
from tests.ui.test_check_page import FINE, FakeCheckup

pytestmark = pytest.mark.ui

OF_A_CHOICE = {"camera_none", "profile_", "camera_sizes_action"}
"""Entries that stand for one of several things to choose, not for an action."""

QTS_OWN = {"", "_q_qlineeditclearaction"}


@pytest.fixture
def memory(engine: EngineThread, tmp_path: Path) -> Iterator[Memory]:
    memory = open_memory(tmp_path / "memory.db", MemorySettings(), ManualClock())
    yield memory
    engine.submit(memory.aclose()).result(10)


@pytest.fixture
def furnished(
    qtbot: QtBot, engine: EngineThread, memory: Memory, tmp_path: Path
) -> Iterator[Stage]:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    backing = Backing(
        history=memory.desk,
        notes=memory.note_desk,
        checkup=FakeCheckup(FINE),
        servers=FakeMcpDesk(McpStatus()),
        grants=GrantList(),
        scenarios=FileShelf(tmp_path),
        profiles=ProfileShelf(Paths.of({"ATTUNE_HOME": str(tmp_path)})),
    )
    look = AppearanceSettings(theme="light")
    window = MainWindow(assistant, intents, relay, look, backing=backing)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield Stage(qtbot, window, assistant, relay)
    relay.close()


@pytest.fixture
def orders(furnished: Stage, engine: EngineThread) -> Orders:
    def refuse(name: str) -> None:
        raise UsageError(f"There is no profile named {name}.")

    return Orders(furnished.window, furnished.assistant, Intents(engine), refuse)


def test_every_entry_of_every_menu_can_be_ordered(furnished: Stage) -> None:
    known = {*ENTRIES.values(), *PAGES.values(), *OF_A_CHOICE, *QTS_OWN}
    known |= {f"{name}_action" for name in SHORTCUTS.values()} | {"share_region_action"}
    # Ordered by the names of their keys.
    known |= {"share_stop_action", "cues_dock_action", "activity_dock_action"}
    names = {action.objectName() for action in furnished.window.findChildren(QAction)}
    assert names - known == set()


def test_every_shortcut_can_be_ordered(furnished: Stage) -> None:
    declared = {item.name for item in dataclasses.fields(ShortcutSettings)}
    assert declared == set(furnished.window.office.shortcuts.names)
    assert declared - set(SHORTCUTS.values()) == {"share"}


def test_every_order_is_a_command_and_every_command_an_order(orders: Orders) -> None:
    tables = {*SHORTCUTS, *ENTRIES, *PAGES, *BUTTONS}
    single = {*orders.single(), "profile", "share", "send"}
    assert tables | single == set(REMOTE_COMMANDS)
    assert not tables & single


@pytest.mark.parametrize("order", PAGES)
def test_a_page_opens_over_the_window(furnished: Stage, orders: Orders, order: str) -> None:
    assert orders.take(order, "") == "ok"
    furnished.qtbot.waitUntil(lambda: bool(opened(furnished)))
    for page in opened(furnished):
        page.close()


def opened(stage: Stage) -> list[QDialog]:
    return [page for page in stage.window.findChildren(QDialog) if page.isVisible()]


@pytest.mark.parametrize(
    ("order", "panel"),
    [
        ("toggle-cues-panel", "cues_dock"),
        ("toggle-activity-panel", "activity_dock"),
        ("toggle-sources-panel", "sources"),
    ],
)
def test_a_panel_is_closed_and_opened(
    furnished: Stage, orders: Orders, order: str, panel: str
) -> None:
    widget = getattr(furnished.window, panel)
    orders.take(order, "")
    assert not widget.isVisible()
    orders.take(order, "")
    assert widget.isVisible()


@pytest.mark.parametrize(
    ("order", "argument", "wish"),
    [
        ("retry", "", ("retry",)),
        ("toggle-hold", "", ("set_paused", True)),
        ("send", "What time is it?", ("send_text", "What time is it?")),
        ("share-screen", "", ("share",)),
        ("anything-to-add", "", ("ask_for_more",)),
        ("toggle-presenting", "", ("set_presenting", True)),
        ("snooze-hour", "", ("snooze", 3600.0)),
        ("wake", "", ("snooze", 0.0)),
        ("talk-hold", "", ("press_to_talk",)),
        ("talk-lock", "", ("lock_to_talk",)),
    ],
)
def test_what_is_ordered_is_wished_for(
    furnished: Stage, orders: Orders, order: str, argument: str, wish: tuple[object, ...]
) -> None:
    furnished.publish(ControlsChanged(live=True, co_listening=True))
    assert orders.take(order, argument) == "ok"
    furnished.qtbot.waitUntil(
        lambda: any(made[: len(wish)] == wish for made in furnished.assistant.wishes)
    )


def test_the_talk_key_is_let_go_by_an_order(furnished: Stage, orders: Orders) -> None:
    furnished.publish(ControlsChanged(live=True))
    orders.take("talk-hold", "")
    assert furnished.window.controls.talk.gesture.down
    orders.take("talk-release", "")
    assert not furnished.window.controls.talk.gesture.down


@pytest.mark.parametrize(
    ("order", "because"),
    [
        ("talk-hold", "no session"),
        ("camera-still", "just now"),
        ("send", "Say what"),
        ("dance", "does not know"),
        ("profile", "no profile named"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(
    orders: Orders, order: str, because: str
) -> None:
    answer = orders.take(order, "")
    assert answer.startswith("error:")
    assert because in answer


def test_an_order_to_quit_closes_the_window(furnished: Stage, orders: Orders) -> None:
    with furnished.qtbot.waitSignal(furnished.window.closed):
        orders.take("quit", "")


def test_sharing_is_stopped_by_an_order(furnished: Stage, orders: Orders) -> None:
    furnished.publish(ShareChanged("screen", active=True, what="Region"))
    orders.take("unshare", "")
    furnished.wished("share", None)
