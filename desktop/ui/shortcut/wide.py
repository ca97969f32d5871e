"""The opt-in shortcuts that work in other programs, kept in step with the settings."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop.core.events import Notice, NoticeLevel
from desktop.settings.sections import GlobalShortcutSettings
from desktop.ui.shortcut.conflict import conflicts
from desktop.ui.shortcut.port import GlobalKeys

_KEY = "global shortcuts"

Call = Callable[[], object]


class WideShortcuts(QObject):
    """Takes the keys that are wanted and tells in one notice which cannot be had.

    ``calls`` are made when keys go down; ``holds`` have a second call for when they go up.
    """

    noticed = Signal(object)

    def __init__(
        self,
        keys: GlobalKeys,
        calls: Mapping[str, Call],
        holds: Mapping[str, tuple[Call, Call]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._down = dict(calls) | {name: press for name, (press, _) in holds.items()}
        self._up = {name: release for name, (_, release) in holds.items()}
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
        names = [item.name for item in dataclasses.fields(settings) if item.name in self._down]
        wanted = {name: getattr(settings, name) for name in names if getattr(settings, name)}
        twice = conflicts(wanted)
        order = {name: place for place, name in enumerate(names)}
        beaten = [name for name in twice if order[name] > min(order[one] for one in twice[name])]
        told = [self._twice(wanted.pop(name)) for name in beaten]
        return told + list(self._keys.take(wanted, self._on_happened, self._tell).values())

    def _twice(self, text: str) -> str:
        keys = QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText)
        told = self.tr("The keys {keys} are chosen twice. Choose others in the preferences.")
        return told.format(keys=keys)

    def _on_happened(self, name: str, down: bool) -> None:  # noqa: FBT001 - as a port tells it
        call = (self._down if down else self._up).get(name)
        if call is not None:
            call()

    def _tell(self, text: str) -> None:
        self.noticed.emit(Notice(text, NoticeLevel.WARNING, _KEY))
