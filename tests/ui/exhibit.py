"""Everything beside the main window that people look at: for ``tests.ui.look``."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.bridge.intent import Intents
from desktop.core.check_text import CheckSentence, CheckText
from desktop.core.checkup import CheckFinding
from desktop.core.consent import ConsentField, ConsentRecord, ConsentRequest, Grant
from desktop.core.events import (
    ControlsChanged,
    LinkOpened,
    Notice,
    NoticeLevel,
    SessionState,
    SessionStateChanged,
    ShareChanged,
    ToolCallStateChanged,
    TranscriptLineChanged,
)
from desktop.core.fault import Fault, Reason
from desktop.core.mcp import ForeignServer, McpProblem, McpServer, McpState, McpStatus, McpTool
from desktop.core.phrase import Phrase
from desktop.core.phrase_text import Asking, Shown
from desktop.core.tool import ToolCallState
from desktop.scenario.shelf import FileShelf
from desktop.settings.path import Paths
from desktop.settings.profile import ProfileShelf
from desktop.settings.sections import Settings
from desktop.ui.backing import Backing
from desktop.ui.check.page import CheckPage
from desktop.ui.check.wording import NAMES
from desktop.ui.compact import CompactBar
from desktop.ui.consent.permissions import PermissionsDialog
from desktop.ui.diagnostics.journal import LinkJournal
from desktop.ui.diagnostics.view import DiagnosticsView
from desktop.ui.key_dialog import KeyDialog
from desktop.ui.mcp.page import McpPage
from desktop.ui.preferences.dialog import PreferencesDialog
from desktop.ui.preferences.setup import SetupView
from desktop.ui.profile.dialog import ProfileDialog
from desktop.ui.scenario.gallery import ScenarioGallery
from desktop.ui.simulate.dialog import FaultDialog
from desktop.ui.sound.check import SoundCheck
from tests.ui import scene
from tests.ui.hall import Hall

SECTIONS = (
    "session", "model", "demo", "audio", "vision", "co_listener", "cues", "tools", "mcp", "memory",
    "cost", "appearance", "shortcuts", "global_shortcuts",
)  # fmt: skip

Exhibit = Callable[[Hall], QWidget]


def _welcome(hall: Hall) -> QWidget:
    return hall.window(backing=Backing(first_run=True))[0]


def _welcome_small(hall: Hall) -> QWidget:
    window, relay = hall.window((720, 480), Backing(first_run=True))
    refused = Fault(Reason.KEY_REFUSED)
    relay.on_event(Notice(refused, NoticeLevel.ERROR, "key"))
    return window


def _history(hall: Hall, *, empty: bool = False) -> QWidget:
    memory = hall.opened() if empty else hall.remembered()
    window, _ = hall.window(backing=Backing(history=memory.desk, notes=memory.note_desk))
    door = window.office.memory.history
    assert door is not None
    door.open()
    assert door.page is not None
    return door.page


def _notes(hall: Hall, *, review: bool = False) -> QWidget:
    memory = hall.remembered()
    memory.notes.add("The bank closes at four")
    window, _ = hall.window(backing=Backing(history=memory.desk, notes=memory.note_desk))
    door = window.office.memory.notes
    assert door is not None
    door.open()
    assert door.page is not None
    if review:
        door.page.show_review()
    return door.page


CONSENTS = {
    "R": ConsentRequest("Attune", Phrase(Asking.FILE_NAMES), risk="R"),
    "L": ConsentRequest(
        "Attune", Phrase(Asking.READ_CLIPBOARD), risk="L",
        verdicts=("allow", "allow_conversation", "allow_always", "deny", "never"),
    ),
    "W": ConsentRequest(
        "notes", Phrase(Asking.SERVER, server="notes", tool="write_note"),
        payload='{"title": "Warranty", "text": "Two years, material and workmanship."}',
        risk="W", foreign=("screen",),
        verdicts=("allow", "allow_conversation", "deny"),
    ),
    "X": ConsentRequest(
        "mail", Phrase(Asking.SERVER, server="mail", tool="send_mail"), host="mail.example.org",
        risk="X",
        payload=json.dumps(
            {"to": "support@example.org", "subject": "Repair", "body": "How long? " * 40}, indent=1
        ),
        foreign=("screen", "mcp:mail"),
        fields=(
            ConsentField("count", "How many copies", "integer", default=1),
            ConsentField("kind", "Priority", "choice", choices=("low", "high"), default="low"),
            ConsentField("sure", "Tell the sender", "boolean", required=False, default=True),
        ),
    ),
}  # fmt: skip


def asking(risk: str) -> ToolCallStateChanged:
    request = CONSENTS[risk]
    return ToolCallStateChanged(
        f"ask-{risk}", "send_mail", ToolCallState.WAITING, {}, request.text, request
    )


def consent(risk: str, size: tuple[int, int] = (1080, 700)) -> Exhibit:
    """A window that asks for something of this risk."""

    def show(hall: Hall) -> QWidget:
        window, relay = hall.window(size)
        scene.connected(relay.on_event)
        scene.conversation(relay.on_event)
        relay.on_event(asking(risk))
        return window

    return show


ECHO = McpTool("echo", "time__echo", "Echo", "Says it again.", True, "W", "W")
CHANGED = McpTool(
    "now", "time__now", "Now", "Sends the time somewhere.", False, "W", "W", "changed",
    "Tells the time.", ("destructive",),
)  # fmt: skip
SERVERS = (
    McpServer("time", "program", "uvx mcp-server-time --local-timezone Europe/Berlin",
              McpState.UP, version="time 1.2", tools=(ECHO, CHANGED)),
    McpServer("web", "web", "https://example.org/mcp", McpState.FAILED,
              Fault(Reason.MCP_SILENT, name="web", seconds=10), missing=("WEB_TOKEN",),
              said=("Traceback (most recent call last):", "ConnectionRefusedError")),
    McpServer("files", "program", "npx server-files", McpState.OFF),
    McpServer("slow", "program", "python slow.py", McpState.STARTING),
)  # fmt: skip


def _servers(hall: Hall) -> QWidget:
    window, _ = hall.window()
    page = McpPage(window.theme, window)
    problems = (McpProblem("", 4, 12, "mail", "no command", "mail"),)
    page.show_status(McpStatus("~/.config/attune/mcp.json", True, True, problems, SERVERS))
    return hall.dialog(page)


def _servers_none(hall: Hall) -> QWidget:
    window, _ = hall.window()
    page = McpPage(window.theme, window)
    page.show_status(McpStatus("~/.config/attune/mcp.json"))
    return hall.dialog(page)


def _servers_foreign(hall: Hall) -> QWidget:
    window, _ = hall.window()
    page = McpPage(window.theme, window)
    page.show_status(McpStatus("~/.config/attune/mcp.json", True))
    page.show_foreign([ForeignServer("Another program", "time", "uvx mcp-server-time")])
    return hall.dialog(page)


def preferences(section: str) -> Exhibit:
    """The preferences with a group on top."""

    def show(hall: Hall) -> QWidget:
        window, _ = hall.window()
        page = PreferencesDialog(
            Settings(appearance=hall.appearance), window.theme, window,
            fixed={"session.model": "ATTUNE_SESSION_MODEL"},
        )  # fmt: skip
        page.show_section(section)
        return hall.dialog(page)

    return show


_NO_MICROPHONE = CheckSentence(CheckText.MICROPHONE_NONE)
_CONNECT = CheckSentence(CheckText.DEVICE_MEND)
FINDINGS = (
    CheckFinding("settings", "ok", CheckSentence(CheckText.KEY_SET, name="GOOGLE_API_KEY")),
    CheckFinding("display", "ok", CheckSentence(CheckText.DISPLAY_OWN)),
    CheckFinding(
        "capture",
        "ok",
        CheckSentence(CheckText.PICTURE, what=Phrase(Shown.WHOLE_SCREEN), width=1920, height=1080),
    ),
    CheckFinding("microphone", "fail", _NO_MICROPHONE, _CONNECT, "audio"),
    CheckFinding("camera", "warn", Fault(Reason.CAMERA_NONE), _CONNECT, "vision"),
    CheckFinding(
        "key", "fail", Fault(Reason.KEY_REFUSED), CheckSentence(CheckText.KEY_MEND), "key"
    ),
)


def _check(hall: Hall, found: int = len(NAMES)) -> QWidget:
    window, _ = hall.window()
    page = CheckPage(window.theme, NAMES, window)
    page.begin()
    told = {finding.name: finding for finding in FINDINGS}
    for name in NAMES[:found]:
        page.show_finding(
            told.get(name, CheckFinding(name, "ok", CheckSentence(CheckText.ECHO_READY)))
        )
    return hall.dialog(page)


def _gallery(hall: Hall) -> QWidget:
    window, _ = hall.window(backing=Backing(scenarios=FileShelf(hall.folder)))
    window.scenarios.open()
    [gallery] = window.findChildren(ScenarioGallery)
    return gallery


def bar(
    state: SessionState, controls: ControlsChanged, caption: str = "", asked: str = ""
) -> Exhibit:
    """The compact bar in a state."""

    def show(hall: Hall) -> QWidget:
        window, _ = hall.window()
        made = CompactBar(window.theme, window)
        made.on_link_changed(LinkOpened("local", "gemini-3.8-live", demo=True))
        made.on_session_changed(SessionStateChanged(state))
        made.on_controls_changed(controls)
        made.on_share_changed(ShareChanged("screen", active=controls.sharing, what="Region"))
        made.on_line_changed(TranscriptLineChanged(1, "assistant", caption, True, ""))
        if asked:
            made.consent.on_tool_changed(asking(asked))
        made.adjustSize()
        return hall.dialog(made)

    return show


class GrantList:
    """A shelf with one grant on it."""

    async def grants(self) -> list[Grant]:
        return [
            Grant("k1", "write_note", "mcp:notes", True, "2026-05-04T12:40:00+02:00"),
            Grant("k2", "send_mail", "mcp:mail", False, "2026-05-04T12:44:00+02:00"),
        ]

    async def decisions(self, limit: int = 200) -> list[ConsentRecord]:
        return []

    async def revoke(self, key: str) -> None:
        """Nothing is really there."""


def _permissions(hall: Hall) -> QWidget:
    window, _ = hall.window()
    intents = Intents(hall.engine)
    intents.setParent(window)
    page = PermissionsDialog(GrantList(), intents, window)
    page.renew()
    return hall.dialog(page)


def _profiles(hall: Hall) -> QWidget:
    window, _ = hall.window()
    shelf = ProfileShelf(Paths.of({"ATTUNE_HOME": str(hall.folder)}))
    for name in ("Lectures", "Work"):
        shelf.create(name, Settings())
    return hall.dialog(ProfileDialog(shelf, "Work", window))


def _setup(hall: Hall) -> QWidget:
    window, _ = hall.window()
    page = SetupView(window)
    page._show('{\n  "setup": {\n    "model": "models/gemini-3.8-live"\n  }\n}')
    return hall.dialog(page)


def _diagnostics(hall: Hall) -> QWidget:
    window, _ = hall.window()
    journal = LinkJournal(time.monotonic)
    scene.link_story(journal.on_link_changed)
    return hall.dialog(DiagnosticsView(journal, lambda: scene.FIGURES, window))


def _sound(hall: Hall) -> QWidget:
    window, _ = hall.window()
    return hall.dialog(SoundCheck(window.theme, window.sound.wishes, window))


def _key(hall: Hall) -> QWidget:
    window, _ = hall.window()
    return hall.dialog(KeyDialog(window.tr("your system's keyring"), window))


def _fault(hall: Hall) -> QWidget:
    return hall.dialog(FaultDialog(scene.FAULT, hall.window()[0]))


def _menu(hall: Hall) -> QWidget:
    memory = hall.remembered()
    window, _ = hall.window(backing=Backing(history=memory.desk, notes=memory.note_desk))
    menu = window.status.menu
    menu.popup(window.mapToGlobal(window.rect().center()))
    hall.kept.append(menu)
    return menu


LONG = "The warranty covers faults of material and workmanship for two years."

EXHIBITS: dict[str, Exhibit] = {
    "welcome": _welcome,
    "welcome-small": _welcome_small,
    "history": _history,
    "history-empty": lambda hall: _history(hall, empty=True),
    "notes": _notes,
    "notes-review": lambda hall: _notes(hall, review=True),
    **{f"consent-{risk}": consent(risk) for risk in CONSENTS},
    "consent-X-small": consent("X", (720, 480)),
    "servers": _servers,
    "servers-none": _servers_none,
    "servers-foreign": _servers_foreign,
    **{f"preferences-{section}": preferences(section) for section in SECTIONS},
    "check-running": lambda hall: _check(hall, 4),
    "check-done": _check,
    "gallery": _gallery,
    "permissions": _permissions,
    "profiles": _profiles,
    "setup": _setup,
    "diagnostics": _diagnostics,
    "sound": _sound,
    "key": _key,
    "fault": _fault,
    "menu": _menu,
    "bar-off": bar(SessionState.OFF, ControlsChanged()),
    "bar-listening": bar(SessionState.LISTENING, ControlsChanged(live=True), "Ready."),
    "bar-speaking": bar(
        SessionState.SPEAKING, ControlsChanged(live=True, muted=True, sharing=True), LONG
    ),
    "bar-co-listening": bar(
        SessionState.CO_LISTENING, ControlsChanged(live=True, co_listening=True), LONG
    ),
    "bar-resuming": bar(SessionState.RESUMING, ControlsChanged(live=True), LONG),
    "bar-asking": bar(SessionState.USING_TOOL, ControlsChanged(live=True), LONG, asked="W"),
}
