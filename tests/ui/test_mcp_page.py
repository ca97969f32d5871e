from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bridge.engine import EngineThread
from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.core.errors import UsageError
from desktop.core.events import McpChanged
from desktop.core.mcp import (
    ForeignServer,
    McpProblem,
    McpServer,
    McpState,
    McpStatus,
    McpTool,
)
from desktop.settings.sections import AppearanceSettings
from desktop.ui.backing import Backing
from desktop.ui.mcp.page import McpPage
from desktop.ui.theme import Theme
from desktop.ui.window import MainWindow
from tests.fakes.assistant import FakeAssistant
from tests.fakes.mcp import FakeMcpDesk
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

ECHO = McpTool("echo", "time__echo", "Echo", "Says it again.", True, "W", "W")
CHANGED = McpTool("now", "time__now", "Now", "Sends it.", False, "W", "W", "changed", "Tells.")
TIME = McpServer("time", "program", "uvx x", McpState.UP, version="t 1", tools=(ECHO, CHANGED))
DOWN = McpServer(
    "web", "web", "https://e.org", McpState.FAILED, "It cannot be reached.", said=("ouch",)
)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> McpPage:
    page = McpPage(theme)
    qtbot.addWidget(page)
    page.show_status(McpStatus("/x/mcp.json", exists=True, servers=(TIME, DOWN)))
    page.show()
    return page


@pytest.fixture
def desk() -> FakeMcpDesk:
    return FakeMcpDesk(McpStatus("/x/mcp.json", exists=True, servers=(TIME, DOWN)))


@pytest.fixture
def served(qtbot: QtBot, engine: EngineThread, desk: FakeMcpDesk) -> Iterator[Stage]:
    assistant, relay, intents = FakeAssistant(), EventRelay(), Intents(engine)
    look = AppearanceSettings(theme="light")
    window = MainWindow(assistant, intents, relay, look, backing=Backing(servers=desk))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    assert window.office.servers is not None
    window.office.servers.open()
    yield Stage(qtbot, window, assistant, relay)
    relay.close()


def opened(stage: Stage) -> McpPage:
    door = stage.window.office.servers
    assert door is not None
    assert door.page is not None
    return door.page


def shown(inside: QWidget, name: str) -> str:
    found = inside.findChild(QLabel, name)
    assert found is not None
    return found.text() if found.isVisibleTo(inside) else ""


def button(inside: QWidget, name: str) -> QPushButton:
    found = inside.findChild(QPushButton, name)
    assert found is not None
    return found


def test_the_summary_counts_what_is_up_and_on(page: McpPage) -> None:
    assert shown(page, "mcp_summary") == "1 of 2 servers up, 1 of at most 20 tools on"


def test_a_server_that_is_down_says_why_and_what_it_said_last(page: McpPage) -> None:
    card = page.card_of("web")
    assert shown(card, "mcp_server_reason") == "It cannot be reached."
    assert shown(card, "mcp_server_said") == "Its last words: ouch"


def test_problems_of_the_file_are_told_with_their_place(page: McpPage) -> None:
    problem = McpProblem("a comma is missing", 4, 26, "git")
    page.show_status(McpStatus("/x", exists=True, problems=(problem,)))
    assert shown(page, "mcp_problem_text") == "git, line 4, column 26: a comma is missing"


def test_without_a_file_one_can_be_made(page: McpPage) -> None:
    page.show_status(McpStatus("/x/mcp.json"))
    assert button(page, "mcp_open_file").text() == "Make the file"
    assert "Model Context Protocol" in shown(page, "mcp_empty")


def test_tools_unfold_with_their_classes_and_changes(page: McpPage, qtbot: QtBot) -> None:
    card = page.card_of("time")
    assert button(card, "mcp_server_tools").text() == "1 of 2 tools on, 1 changed"
    assert card.findChild(QCheckBox, "mcp_tool_on_time__echo") is None
    button(card, "mcp_server_tools").click()
    row = card.findChild(QWidget, "mcp_tool_time__now")
    assert row is not None
    assert shown(row, "mcp_tool_change") == "Has changed"
    assert shown(row, "mcp_tool_was") == "Before: Tells."


def test_a_server_that_is_gone_leaves_the_page(page: McpPage) -> None:
    page.show_status(McpStatus("/x", exists=True, servers=(DOWN,)))
    with pytest.raises(KeyError):
        page.card_of("time")


def test_the_news_of_the_engine_are_shown(served: Stage) -> None:
    up = McpServer("web", "web", "https://e.org", McpState.UP)
    served.relay.on_event(McpChanged(McpStatus("/x", exists=True, servers=(TIME, up))))
    page = opened(served)
    served.qtbot.waitUntil(lambda: shown(page, "mcp_summary").startswith("2 of 2"))


def test_a_click_switches_a_tool(served: Stage, desk: FakeMcpDesk) -> None:
    card = opened(served).card_of("time")
    button(card, "mcp_server_tools").click()
    box = card.findChild(QCheckBox, "mcp_tool_on_time__now")
    assert box is not None
    box.click()
    served.qtbot.waitUntil(lambda: desk.wishes == [("switch_tool", "time", "now", True)])


def test_a_wish_that_is_refused_says_so_on_the_page_and_undoes_the_click(
    served: Stage, desk: FakeMcpDesk
) -> None:
    desk.refusal = UsageError("20 tools are on.")
    page = opened(served)
    card = page.card_of("time")
    button(card, "mcp_server_tools").click()
    box = card.findChild(QCheckBox, "mcp_tool_on_time__now")
    assert box is not None
    box.click()
    served.qtbot.waitUntil(lambda: shown(page, "mcp_failure") == "20 tools are on.")
    assert not box.isChecked()


def test_a_class_is_chosen(served: Stage, desk: FakeMcpDesk) -> None:
    card = opened(served).card_of("time")
    button(card, "mcp_server_tools").click()
    choice = card.findChild(QComboBox, "mcp_tool_risk_time__echo")
    assert choice is not None
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    served.qtbot.waitUntil(lambda: desk.wishes == [("set_risk", "time", "echo", "R")])


@pytest.mark.parametrize(
    ("name", "wish"),
    [
        ("mcp_server_accept", ("accept", "time")),
        ("mcp_server_restart", ("restart", "time")),
    ],
)
def test_a_servers_buttons_carry_its_name(
    served: Stage, desk: FakeMcpDesk, name: str, wish: tuple[str, str]
) -> None:
    button(opened(served).card_of("time"), name).click()
    served.qtbot.waitUntil(lambda: desk.wishes == [wish])


def test_a_missing_secret_is_entered_and_not_kept_on_the_page(
    served: Stage, desk: FakeMcpDesk
) -> None:
    page = opened(served)
    lacking = McpServer("web", "web", "https://e.org", McpState.FAILED, missing=("KEY",))
    page.show_status(McpStatus("/x", exists=True, servers=(lacking,)))
    field = page.findChild(QLineEdit, "mcp_secret_KEY")
    assert field is not None
    assert field.echoMode() is QLineEdit.EchoMode.Password
    field.setText("s3cret")
    button(page, "mcp_secret_keep_KEY").click()
    served.qtbot.waitUntil(lambda: desk.wishes == [("keep_secret", "KEY", "s3cret")])
    assert field.text() == ""


def test_a_file_that_has_changed_is_told_and_waits_for_the_reload(
    served: Stage, desk: FakeMcpDesk
) -> None:
    page = opened(served)
    assert shown(page, "mcp_changed") == ""
    served.relay.on_event(McpChanged(replace(desk.present, changed=True)))
    served.qtbot.waitUntil(lambda: "before you reload it" in shown(page, "mcp_changed"))
    assert button(page, "mcp_reload").property("primary") == "true"
    assert desk.wishes == []
    button(page, "mcp_reload").click()
    served.qtbot.waitUntil(lambda: desk.wishes == [("reload",)])
    served.qtbot.waitUntil(lambda: shown(page, "mcp_changed") == "")
    assert button(page, "mcp_reload").property("primary") == "false"


def foreign() -> Sequence[ForeignServer]:
    return (
        ForeignServer("Goose", "fetch", "uvx mcp-server-fetch"),
        ForeignServer("Goose", "developer", "", problem="it is a part of Goose"),
        ForeignServer("Claude Desktop", "time", "uvx x", known=True),
    )


def test_servers_of_other_programs_show_their_commands_before_they_are_taken(
    served: Stage, desk: FakeMcpDesk
) -> None:
    desk.others = foreign()
    page = opened(served)
    button(page, "mcp_import").click()
    served.qtbot.waitUntil(lambda: page.findChild(QCheckBox, "mcp_foreign_box_fetch") is not None)
    box = page.findChild(QCheckBox, "mcp_foreign_box_fetch")
    assert box is not None
    commands = [part.text() for part in page.findChildren(QLabel, "mcp_foreign_command")]
    assert "uvx mcp-server-fetch" in commands
    assert not button(page, "mcp_foreign_take").isEnabled()
    box.click()
    button(page, "mcp_foreign_take").click()
    served.qtbot.waitUntil(lambda: desk.wishes == [("take_over", "fetch")])


def test_what_cannot_be_taken_over_says_why(served: Stage, desk: FakeMcpDesk) -> None:
    desk.others = foreign()
    page = opened(served)
    button(page, "mcp_import").click()
    served.qtbot.waitUntil(lambda: page.findChild(QCheckBox, "mcp_foreign_box_fetch") is not None)
    assert page.findChild(QCheckBox, "mcp_foreign_box_developer") is None
    assert page.findChild(QCheckBox, "mcp_foreign_box_time") is None
    commands = [part.text() for part in page.findChildren(QLabel, "mcp_foreign_command")]
    assert "Cannot be taken over: it is a part of Goose" in commands
