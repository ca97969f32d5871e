"""Every action of the window by its name, and the keys that call it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.settings.sections import ShortcutSettings
from desktop.ui.shortcut.conflict import conflicts


class ShortcutBook(QObject):
    """Binds names to calls and to menu entries; ``take`` gives each the keys of the settings.

    Where two actions want the same keys, the one that is declared first has them.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shortcuts: dict[str, QShortcut] = {}
        self._entries: dict[str, QAction] = {}
        self._calls: dict[str, Callable[[], object]] = {}

    @property
    def names(self) -> list[str]:
        """The actions that there are."""
        return list(self._calls)

    def add(self, calls: Mapping[str, Callable[[], object]]) -> None:
        """Add actions by their names in the settings."""
        for name, call in calls.items():
            self._calls[name] = call
            shortcut = QShortcut(self._window)
            shortcut.setObjectName(f"shortcut_{name}")
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(call)
            self._shortcuts[name] = shortcut

    def add_entry(self, name: str, entry: QAction) -> None:
        """Add a menu entry, which shows its keys itself."""
        self._entries[name] = entry
        self._calls[name] = entry.trigger

    def take(self, settings: ShortcutSettings) -> None:
        """Give each action its keys."""
        keys = {item.name: getattr(settings, item.name) for item in dataclasses.fields(settings)}
        shared = conflicts(keys)
        order = list(keys)
        for name, text in keys.items():
            rivals = [other for other in shared.get(name, ()) if other in self._calls]
            beaten = any(order.index(other) < order.index(name) for other in rivals)
            sequence = QKeySequence("" if beaten else text)
            if name in self._shortcuts:
                self._shortcuts[name].setKey(sequence)
            elif name in self._entries:
                self._entries[name].setShortcut(sequence)

    def keys_of(self, name: str) -> str:
        """Return the portable name of an action's keys."""
        if name in self._shortcuts:
            return self._shortcuts[name].key().toString()
        return self._entries[name].shortcut().toString()

    def run(self, name: str) -> None:
        """Do it, as if its keys had been pressed."""
        self._calls[name]()
