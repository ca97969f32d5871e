"""What surrounds the conversation: preferences, profiles, checks, shortcuts, the welcome."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.intent import Intents
from desktop.bridge.relay import EventRelay
from desktop.settings.override import with_values
from desktop.settings.sections import Settings
from desktop.ui.backing import Backing
from desktop.ui.check.door import CheckDoor
from desktop.ui.consent.door import PermissionsDoor
from desktop.ui.mcp.door import McpDoor
from desktop.ui.notes.doors import MemoryDoors
from desktop.ui.preferences.door import PreferencesDoor
from desktop.ui.profile.menu import ProfileMenu
from desktop.ui.shortcut.book import ShortcutBook
from desktop.ui.shortcut.wide import WideShortcuts

if TYPE_CHECKING:
    from desktop.ui.first_run.page import Welcome
    from desktop.ui.window import MainWindow

_GROUPS = frozenset(
    {"audio", "vision", "session", "model", "co_listener", "memory", "cost", "global_shortcuts"}
)


class Office(QObject):
    """Makes these parts for a window that is built, and connects them."""

    settings_changed = Signal(object)
    profile_chosen = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        backing: Backing,
        relay: EventRelay,
        intents: Intents,
        settings: Settings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._relay = relay
        self._welcome: Welcome | None = None
        self.preferences = PreferencesDoor(
            settings,
            window.theme,
            intents,
            window,
            fixed=backing.fixed,
            setup=backing.setup,
        )
        self.memory = MemoryDoors(backing.history, backing.notes, window, relay, intents)
        self.check = CheckDoor(backing.checkup, window.theme, intents, window)
        self.permissions = (
            PermissionsDoor(backing.grants, intents, window) if backing.grants else None
        )
        self.servers = (
            McpDoor(backing.servers, window.theme, intents, window) if backing.servers else None
        )
        self.profiles = ProfileMenu(backing.profiles, backing.profile, window)
        self.shortcuts = ShortcutBook(window)
        self._fill_shortcuts()
        holds = {"talk": (self._on_talk_held, window.controls.talk.let_go)}
        self.wide = WideShortcuts(backing.global_keys, self._wide_calls(), holds, self)
        self._fill_menu()
        self._connect()
        if backing.first_run:
            self.welcome()

    def take(self, settings: Settings) -> None:
        """Follow other settings."""
        self.preferences.settings = settings
        self.shortcuts.take(settings.shortcuts)
        self._window.controls.take_keys(settings.shortcuts)
        self._window.turn.take_keys(settings.shortcuts.stop_speaking)
        self.wide.take(settings.global_shortcuts)
        self.memory.take(settings)

    def run(self, name: str) -> None:
        """Do what a shortcut of this name does."""
        self.shortcuts.run(name)

    def welcome(self) -> None:
        """Offer the ways to begin over the empty conversation."""
        # Fetched on first use: most starts are not the first.
        from desktop.ui.first_run.page import Welcome

        window, relay = self._window, self._relay
        self._welcome = shown = Welcome(window.theme, window.centralWidget() or window)
        relay.controls_changed.connect(shown.on_controls_changed)
        relay.notice_posted.connect(shown.on_notice_posted)
        shown.demo_chosen.connect(window.demo_wanted)
        shown.talk_chosen.connect(window.controls.start_requested)
        shown.key_entered.connect(window.key_entered)
        shown.vertex_chosen.connect(self._on_vertex_chosen)
        shown.dismissed.connect(self._on_welcome_dismissed)
        window.notices.leave_to_others("key")
        window.rail.make_way(True)
        shown.show()
        shown.raise_()

    def close(self) -> None:
        """Give back what was taken from the desktop."""
        self.wide.release()

    def _fill_shortcuts(self) -> None:
        window = self._window
        self.shortcuts.add(window.controls.actions_by_name)
        self.shortcuts.add(
            {
                "pause": window.sharing.toggle_pause,
                "find": window.conversation.open_search,
                "keys": self._on_keys_wanted,
                "stop_everything": window.wishes.stop_everything,
            }
        )
        self.shortcuts.add_entry("compact", window.companion.compact_action)
        self.shortcuts.add_entry("diagnostics", window.diagnostics)
        self.shortcuts.add_entry("preferences", window.status.preferences_action)
        self.shortcuts.add_entry("check", self.check)
        self.shortcuts.add_entry("cues_panel", window.cues_dock.toggleViewAction())
        self.shortcuts.add_entry("activity_panel", window.activity_dock.toggleViewAction())
        self.shortcuts.add_entry("quit", window.quit_action)

    def _wide_calls(self) -> dict[str, Callable[[], object]]:
        run = self.shortcuts.run
        return {
            "mute": lambda: run("mute"),
            "stop_speaking": lambda: run("stop_speaking"),
            "co_listen": lambda: run("co_listen"),
            "share": lambda: run("share"),
            "pause": lambda: run("pause"),
            "stop": self._window.controls.end_requested.emit,
            "stop_everything": self._window.wishes.stop_everything,
            "show": self._window.raise_up,
        }

    def _fill_menu(self) -> None:
        menu = self._window.status.menu
        menu.insertMenu(self._window.status.preferences_action, self.profiles)
        for door in self.memory.doors:
            menu.insertAction(self._window.diagnostics, door)
            self._window.addAction(door)
        menu.insertAction(self._window.diagnostics, self.check)
        if self.permissions is not None:
            menu.insertAction(self._window.diagnostics, self.permissions)
        if self.servers is not None:
            menu.insertAction(self._window.diagnostics, self.servers)
        for entry in (self.check, self._window.status.preferences_action):
            self._window.addAction(entry)

    def _connect(self) -> None:
        self.memory.settings_chosen.connect(self.settings_changed)
        self._window.status.preferences_requested.connect(self._on_preferences_wanted)
        self.preferences.settings_changed.connect(self.settings_changed)
        self.profiles.chosen.connect(self.profile_chosen)
        self.check.action_wanted.connect(self._on_action_wanted)
        if self.servers is not None:
            self._relay.mcp_changed.connect(self.servers.on_mcp_changed)
        self.wide.noticed.connect(self._window.notices.on_notice_posted)
        self._window.notices.action_wanted.connect(self._on_action_wanted)

    def _on_talk_held(self) -> None:
        if self._window.controls.talk.isEnabled():
            self._window.controls.talk.hold()

    def _on_preferences_wanted(self) -> None:
        self.preferences.open()

    def _on_keys_wanted(self) -> None:
        self.preferences.open("shortcuts")

    def _on_action_wanted(self, action: str) -> None:
        if action == "key":
            self._window.open_key_dialog()
        elif action == "share":
            self._window.sharing.pick()
        elif action == "unmute":
            self._window.controls.mute_requested.emit(False)  # noqa: FBT003 - a signal's argument
        elif action == "check":
            self.check.open()
        elif action == "servers" and self.servers is not None:
            self.servers.open()
        elif action == "diagnostics":
            self._window.diagnostics.trigger()
        elif action == "preferences" or action in _GROUPS:
            self.preferences.open(action if action in _GROUPS else "")

    def _on_vertex_chosen(self, project: str) -> None:
        chosen = {"session.backend": "vertex", "session.project": project}
        self.settings_changed.emit(with_values(self.preferences.settings, chosen))
        self._window.controls.start_requested.emit()

    def _on_welcome_dismissed(self) -> None:
        if self._welcome is not None:
            self._relay.controls_changed.disconnect(self._welcome.on_controls_changed)
            self._relay.notice_posted.disconnect(self._welcome.on_notice_posted)
            self._welcome.deleteLater()
            self._welcome = None
        self._window.notices.leave_to_others()
        self._window.rail.make_way(False)
        self._window.conversation.focus_input()
