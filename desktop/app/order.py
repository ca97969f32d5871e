"""What the running window is told from outside: each order's name, and what it does."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from typing import Any, Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton

from desktop.app.region import parse_region
from desktop.bridge.intent import Intents
from desktop.core.assistant import Assistant, ShareTarget
from desktop.core.errors import UsageError
from desktop.ui.window import MainWindow

SHORTCUTS: Final[Mapping[str, str]] = {
    "toggle-session": "session",
    "toggle-mute": "mute",
    "toggle-co-listen": "co_listen",
    "toggle-hold": "hold",
    "pause": "pause",
    "find": "find",
    "keys": "keys",
    "unshare": "unshare",
    "toggle-camera": "camera",
    "toggle-voice": "voice",
    "hush": "stop_speaking",
    "stop-everything": "stop_everything",
    "compact": "compact",
    "preferences": "preferences",
    "diagnostics": "diagnostics",
    "checks": "check",
    "toggle-cues-panel": "cues_panel",
    "toggle-activity-panel": "activity_panel",
    "quit": "quit",
}
"""Orders that do what the keys of an action do, by the action's name in the settings."""

ENTRIES: Final[Mapping[str, str]] = {
    "share-screen": "share_screen_action",
    "toggle-google-search": "search_action",
    "camera-still": "camera_still_action",
    "camera-inset": "camera_inset_action",
    "snooze": "snooze_15",
    "snooze-hour": "snooze_hour",
    "snooze-today": "snooze_today",
    "wake": "snooze_end",
}
"""Orders that choose an entry of a menu, by its object name."""

PAGES: Final[Mapping[str, str]] = {
    "scenarios": "scenarios_action",
    "history": "history_action",
    "notes": "notes_action",
    "permissions": "permissions_action",
    "servers": "mcp_action",
    "profiles": "profile_manage",
    "key": "key_action",
    "sound-test": "sound_test_action",
}
"""Orders that open a page over the window, which comes to the front for it."""

BUTTONS: Final[Mapping[str, str]] = {
    "toggle-record": "recording_chip",
    "anything-to-add": "co_listener_more",
    "toggle-presenting": "co_listener_presenting",
    "toggle-sources-panel": "rail_sources",
}
"""Orders that press a button, by its object name."""


_NOT_NOW: Final = "That cannot be done just now, or not here."


class Orders:
    """Carries orders out on a window; ``use_profile`` raises ``UsageError`` for a wrong name."""

    def __init__(
        self,
        window: MainWindow,
        assistant: Assistant,
        intents: Intents,
        use_profile: Callable[[str], None],
    ) -> None:
        self._window = window
        self._assistant = assistant
        self._intents = intents
        self._use_profile = use_profile

    def take(self, command: str, argument: str) -> str:
        """Carry one out; return the answer for whoever gave it."""
        try:
            if command == "profile":
                self._use_profile(argument)
            elif command == "share":
                self._share(argument)
            elif command == "send":
                self._send(argument)
            elif (order := self.single().get(command)) is not None:
                order()
            elif not self._operate(command):
                return "error: this window does not know that command"
        except UsageError as error:
            return f"error: {error}"
        return "ok"

    def single(self) -> dict[str, Callable[[], object]]:
        """Return the orders that stand in no table, and what each does."""
        assistant, talk = self._assistant, self._window.controls.talk
        return {
            "show": self._window.raise_up,
            "start": lambda: self._wish("start", assistant.start),
            "stop": lambda: self._wish("stop", assistant.end),
            "retry": lambda: self._wish("retry", assistant.retry),
            "mute": lambda: self._wish("mute", lambda: assistant.set_muted(True)),
            "unmute": lambda: self._wish("unmute", lambda: assistant.set_muted(False)),
            "co-listen": lambda: self._wish("listen", lambda: assistant.set_co_listening(True)),
            "answer": lambda: self._wish("answer", lambda: assistant.set_co_listening(False)),
            "hold": lambda: self._wish("hold", lambda: assistant.set_paused(True)),
            "resume": lambda: self._wish("resume", lambda: assistant.set_paused(False)),
            "hide-parts": self._window.sharing.hide_parts,
            "film": self._window.sight.open_film,
            "talk-hold": lambda: self._talk(talk.hold),
            "talk-release": talk.let_go,
            "talk-lock": lambda: self._talk(self._window.controls.talk_locked.emit),
        }

    def _operate(self, command: str) -> bool:
        """Do what a key, an entry of a menu or a button does; False for an unknown order."""
        if command in SHORTCUTS:
            self._window.office.run(SHORTCUTS[command])
        elif command in PAGES:
            self._window.raise_up()
            self._choose(PAGES[command])
        elif command in ENTRIES:
            self._choose(ENTRIES[command])
        elif command in BUTTONS:
            self._press(BUTTONS[command])
        else:
            return False
        return True

    def _choose(self, name: str) -> None:
        entry = self._window.findChild(QAction, name)
        if entry is None or not entry.isVisible() or not entry.isEnabled():
            raise UsageError(_NOT_NOW)
        entry.trigger()

    def _press(self, name: str) -> None:
        button = self._window.findChild(QAbstractButton, name)
        if button is None or not button.isEnabled():
            raise UsageError(_NOT_NOW)
        button.click()

    def _talk(self, act: Callable[[], object]) -> None:
        if not self._window.controls.talk.isEnabled():
            raise UsageError("There is no session to talk in. Begin one with 'attune start'.")
        act()

    def _send(self, text: str) -> None:
        if not text.strip():
            raise UsageError("Say what to send, for example: attune send 'What time is it?'")
        self._wish("send text", lambda: self._assistant.send_text(text))

    def _wish(self, name: str, wish: Callable[[], Coroutine[Any, Any, object]]) -> None:
        self._intents.start(name, wish)

    def _share(self, argument: str) -> None:
        if not argument:
            self._window.raise_up()
            self._window.sharing.pick()
            return
        target = ShareTarget("region", region=parse_region(argument))
        self._wish("share", lambda: self._assistant.share(target))
