"""The opt-in shortcuts that work in other programs, kept in step with the settings."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from desktop.core.events import Notice, NoticeLevel
from desktop.settings.sections import GlobalShortcutSettings
from desktop.ui.shortcut.port import GlobalKeys

_KEY = "global shortcuts"


class WideShortcuts(QObject):
    """Takes the keys that are wanted and tells in one notice which cannot be had."""

    noticed = Signal(object)

    def __init__(
        self, keys: GlobalKeys, calls: Mapping[str, Callable[[], object]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._calls = calls
        self._taken: GlobalShortcutSettings | None = None

    def take(self, settings: GlobalShortcutSettings) -> None:
        """Follow the settings."""
        if settings == self._taken:
            return
        before, self._taken = self._taken, settings
        if not settings.enabled:
            self._keys.release()
            if before is not None:
                self.noticed.emit(Notice("", key=_KEY))
            return
        self._tell(self._keys.why_not or " ".join(self._refused(settings)))

    def release(self) -> None:
        """Give every key back."""
        self._keys.release()

    def _refused(self, settings: GlobalShortcutSettings) -> list[str]:
        names = [item.name for item in dataclasses.fields(settings) if item.name in self._calls]
        wanted = {name: getattr(settings, name) for name in names if getattr(settings, name)}
        return list(self._keys.take(wanted, self._on_pressed).values())

    def _on_pressed(self, name: str) -> None:
        call = self._calls.get(name)
        if call is not None:
            call()

    def _tell(self, text: str) -> None:
        self.noticed.emit(Notice(text, NoticeLevel.WARNING, _KEY))
