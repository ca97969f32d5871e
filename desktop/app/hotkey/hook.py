"""Keys of the whole desktop on Windows and macOS, where pynput hears every key.

The library reads keys in a thread of its own. It cannot take a key from other programs, so no
key is ever refused; macOS asks the person for leave to watch the keyboard.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from desktop.ui.shortcut.port import Happened, Refused

Untyped: TypeAlias = Any
"""What pynput hands out: it ships without type information."""

_NAMES: Final = {
    Qt.KeyboardModifier.ControlModifier: "ctrl",
    Qt.KeyboardModifier.AltModifier: "alt",
    Qt.KeyboardModifier.ShiftModifier: "shift",
    Qt.KeyboardModifier.MetaModifier: "cmd",
}
_SIDES: Final = {
    f"{name}{side}": name for name in ("ctrl", "alt", "shift", "cmd") for side in ("_l", "_r", "")
} | {"alt_gr": "alt"}
_KEYS: Final = {
    Qt.Key.Key_Space: "space",
    Qt.Key.Key_Escape: "esc",
    Qt.Key.Key_Tab: "tab",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Backspace: "backspace",
    Qt.Key.Key_Insert: "insert",
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_PageUp: "page_up",
    Qt.Key.Key_PageDown: "page_down",
    Qt.Key.Key_Pause: "pause",
}

Chord = frozenset[str]


def chord_of(text: str) -> Chord | None:
    """Return the names of the keys that a portable name holds together; None for no one chord."""
    sequence = QKeySequence(text)
    if sequence.count() != 1:
        return None
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide6's stubs leave it out
    held = {name for modifier, name in _NAMES.items() if first.keyboardModifiers() & modifier}
    key = first.key()
    if key in _KEYS:
        return frozenset(held | {_KEYS[key]})
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F24:
        return frozenset(held | {f"f{1 + key - Qt.Key.Key_F1}"})
    if 0x20 < int(key) < 0x100:
        return frozenset(held | {chr(int(key)).lower()})
    return None


class Chords:
    """Knows which chord is held from the keys that go down and up; belongs to one thread."""

    def __init__(self, chords: Mapping[str, Chord], happened: Happened) -> None:
        self._chords = chords
        self._happened = happened
        self._held: set[str] = set()
        self._on: set[str] = set()

    def press(self, key: str) -> None:
        """Take note of a key that went down, or repeats."""
        self._held.add(key)
        for name, chord in self._chords.items():
            if chord == self._held and name not in self._on:
                self._on.add(name)
                self._happened(name, True)  # noqa: FBT003 - a signal's arguments have no names

    def release(self, key: str) -> None:
        """Take note of a key that went up: a chord ends with the first of its keys."""
        self._held.discard(key)
        for name in [name for name in self._on if key in self._chords[name]]:
            self._on.discard(name)
            self._happened(name, False)  # noqa: FBT003 - as above


def key_name(key: Untyped, plain: Callable[[Untyped], Untyped]) -> str:
    """Return a key's name without its side; ``plain`` undoes what the modifiers make of it."""
    name = getattr(key, "name", None)
    if name is not None:
        return _SIDES.get(name, str(name))
    character = getattr(plain(key), "char", None)
    return str(character or "").lower()


class HookGlobalKeys(QObject):
    """Hears keys wherever they are pressed."""

    _happened = Signal(str, bool)

    def __init__(self, library: Callable[[], Untyped] | None = None) -> None:
        super().__init__()
        self.why_not = ""
        self._library = library or (lambda: importlib.import_module("pynput.keyboard"))
        self._listener: Untyped = None
        self._told: Happened | None = None
        self._happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)

    def take(self, keys: Mapping[str, str], happened: Happened, refused: Refused) -> dict[str, str]:
        """Listen for keys in place of those before; return what cannot be heard, and why."""
        del refused
        self.release()
        try:
            keyboard = self._library()
        except ImportError:
            self.why_not = self.tr(
                "Shortcuts in other programs need the package pynput, which is not installed."
            )
            return dict.fromkeys(list(keys)[:1], self.why_not)
        self.why_not, self._told = "", happened
        found = {name: chord_of(text) for name, text in keys.items()}
        chords = Chords(
            {name: chord for name, chord in found.items() if chord}, self._happened.emit
        )
        self._listener = self._listening(keyboard, chords)
        self._listener.start()
        told = self.tr("The keys {keys} cannot be used in other programs. Choose others.")
        return {name: told.format(keys=keys[name]) for name in found if found[name] is None}

    def release(self) -> None:
        """Stop listening; may be called twice."""
        listener, self._listener, self._told = self._listener, None, None
        if listener is not None:
            listener.stop()

    def _listening(self, keyboard: Untyped, chords: Chords) -> Untyped:
        def name(key: Untyped) -> str:
            return key_name(key, lambda it: listener.canonical(it))

        listener = keyboard.Listener(
            on_press=lambda key: chords.press(name(key)),
            on_release=lambda key: chords.release(name(key)),
        )
        return listener

    def _on_happened(self, name: str, down: bool) -> None:  # noqa: FBT001 - a slot takes its arguments by position
        if self._told is not None:
            self._told(name, down)
