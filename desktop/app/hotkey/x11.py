"""Keys of the whole desktop where there is an X server.

The grab is the core protocol's ``GrabKey`` on the root window of every screen, once for each
state of Caps Lock and Num Lock, over a connection and in a thread of its own. Another program that
has the keys already makes the grab fail with ``BadAccess``, which is told.
"""

from __future__ import annotations

import logging
import selectors
import socket
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from desktop.ui.shortcut.port import Happened, Refused

logger = logging.getLogger(__name__)

_KEY_PRESS, _KEY_RELEASE, _MAPPING = 2, 3, 34
_LOCKS: Final = (0, 2, 16, 18)
"""Neither, Caps Lock, Num Lock and both."""

_MODIFIERS: Final = {
    Qt.KeyboardModifier.ShiftModifier: 1,
    Qt.KeyboardModifier.ControlModifier: 4,
    Qt.KeyboardModifier.AltModifier: 8,
    Qt.KeyboardModifier.MetaModifier: 64,
}
_RELEVANT: Final = 1 | 4 | 8 | 64
_END_S: Final = 2.0

_KEYSYMS: Final = {
    Qt.Key.Key_Space: 0x20,
    Qt.Key.Key_Escape: 0xFF1B,
    Qt.Key.Key_Tab: 0xFF09,
    Qt.Key.Key_Return: 0xFF0D,
    Qt.Key.Key_Backspace: 0xFF08,
    Qt.Key.Key_Insert: 0xFF63,
    Qt.Key.Key_Delete: 0xFFFF,
    Qt.Key.Key_Home: 0xFF50,
    Qt.Key.Key_Left: 0xFF51,
    Qt.Key.Key_Up: 0xFF52,
    Qt.Key.Key_Right: 0xFF53,
    Qt.Key.Key_Down: 0xFF54,
    Qt.Key.Key_PageUp: 0xFF55,
    Qt.Key.Key_PageDown: 0xFF56,
    Qt.Key.Key_End: 0xFF57,
    Qt.Key.Key_Pause: 0xFF13,
}
_F1: Final = 0xFFBE
_LATIN: Final = range(0x20, 0x100)

Untyped: TypeAlias = Any
"""What python-xlib hands out: it ships without type information."""


def chord_of(text: str) -> tuple[int, int] | None:
    """Return keysym and X modifiers of a portable name; None for what X cannot grab so."""
    sequence = QKeySequence(text)
    if sequence.count() != 1:
        return None
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide6's stubs leave it out
    key, held = first.key(), first.keyboardModifiers()
    state = sum(mask for modifier, mask in _MODIFIERS.items() if held & modifier)
    if key in _KEYSYMS:
        return _KEYSYMS[key], state
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return _F1 + key - Qt.Key.Key_F1, state
    if int(key) in _LATIN:
        # Letters are named by their lower case, whatever Shift does to them.
        return ord(chr(int(key)).lower()), state
    return None


class XGlobalKeys(QObject):
    """Grabs keys; ``take`` and ``release`` belong to the GUI thread, where keys are told too."""

    _happened = Signal(object, str, bool)
    _lost = Signal(object)

    def __init__(self, display: str) -> None:
        super().__init__()
        self.why_not = ""
        self._display = display
        self._listener: _Listener | None = None
        self._told: Happened | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._happened.connect(self._on_happened, queued)
        self._lost.connect(self._on_lost, queued)

    def take(self, keys: Mapping[str, str], happened: Happened, refused: Refused) -> dict[str, str]:
        """Grab keys in place of those grabbed before; return what cannot be had, and why."""
        # Read on first use: the window's first paint comes before.
        from Xlib.error import DisplayError, XError

        del refused
        self.release()
        try:
            listener = _Listener(self._display, self._happened.emit, self._lost.emit)
        except (DisplayError, XError, OSError):
            self.why_not = self.tr("The desktop does not answer, so its keys cannot be taken.")
            return dict.fromkeys(list(keys)[:1], self.why_not)
        self.why_not, self._told = "", happened
        beaten = [name for name, text in keys.items() if not listener.grab(name, text)]
        self._listener = listener
        listener.start()
        return {name: self._refusal(keys[name]) for name in beaten}

    def release(self) -> None:
        """Close the connection, which gives every key back."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()

    def _on_happened(self, listener: _Listener, name: str, down: bool) -> None:  # noqa: FBT001 - a slot takes its arguments by position
        if listener is self._listener and self._told is not None:
            self._told(name, down)

    def _on_lost(self, listener: _Listener) -> None:
        if listener is self._listener:
            logger.info("the X server that keys were taken from has gone")
            self.why_not = self.tr("The desktop does not answer, so its keys cannot be taken.")
            self.release()

    def _refusal(self, text: str) -> str:
        told = self.tr(
            "The keys {keys} belong to another program. Choose others in the preferences."
        )
        return told.format(keys=QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText))


class _Listener:
    """One connection and the thread that reads it once ``start`` was called."""

    def __init__(
        self,
        display: str,
        happened: Callable[[_Listener, str, bool], object],
        lost: Callable[[_Listener], object],
    ) -> None:
        from Xlib.display import Display

        self._connection: Untyped = Display(display)
        self._happened = happened
        self._lost = lost
        self._names: dict[tuple[int, int], str] = {}
        self._down: dict[int, str] = {}
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="attune-keys", daemon=True)

    def grab(self, name: str, text: str) -> bool:
        """Take keys from every screen; False where another program has them."""
        chord = chord_of(text)
        code = self._connection.keysym_to_keycode(chord[0]) if chord else 0
        if chord is None or not code:
            return False
        if not all(self._grabbed(root, code, chord[1]) for root in self._roots()):
            return False
        self._names[code, chord[1]] = name
        return True

    def start(self) -> None:
        """Begin to tell which keys are pressed and released."""
        self._thread.start()

    def stop(self) -> None:
        """Give every key back."""
        self._wake.close()
        self._thread.join(_END_S)

    def _roots(self) -> list[Untyped]:
        count = self._connection.screen_count()
        return [self._connection.screen(number).root for number in range(count)]

    def _grabbed(self, root: Untyped, code: int, state: int) -> bool:
        from Xlib import X, error

        denied = error.CatchError(error.BadAccess)
        for lock in _LOCKS:
            root.grab_key(
                code, state | lock, True, X.GrabModeAsync, X.GrabModeAsync, onerror=denied
            )
        self._connection.sync()
        if denied.get_error() is None:
            return True
        for lock in _LOCKS:
            root.ungrab_key(code, state | lock, onerror=error.CatchError())
        return False

    def _run(self) -> None:
        from Xlib.error import ConnectionClosedError

        with selectors.DefaultSelector() as selector, self._woken:
            selector.register(self._connection, selectors.EVENT_READ)
            selector.register(self._woken, selectors.EVENT_READ)
            try:
                while self._read(selector):
                    pass
                self._connection.close()
            except (ConnectionClosedError, OSError):
                self._lost(self)

    def _read(self, selector: selectors.BaseSelector) -> bool:
        """Wait for keys and tell them; False once the end is wanted."""
        ready = [key.fileobj for key, _ in selector.select()]
        while self._connection.pending_events():
            self._take(self._connection.next_event())
        return self._woken not in ready

    def _take(self, event: Untyped) -> None:
        if event.type == _MAPPING:
            self._connection.refresh_keyboard_mapping(event)
        elif event.type == _KEY_PRESS and event.detail not in self._down:
            name = self._names.get((event.detail, event.state & _RELEVANT))
            if name is not None:
                self._down[event.detail] = name
                self._happened(self, name, True)  # noqa: FBT003 - a signal's arguments have no names
        elif event.type == _KEY_RELEASE and not self._repeats(event):
            name = self._down.pop(event.detail, None)
            if name is not None:
                self._happened(self, name, False)  # noqa: FBT003 - as above

    def _repeats(self, release: Untyped) -> bool:
        """Whether the key is held all the same: it then seems released and pressed in turn."""
        held = self._connection.query_keymap()
        return bool(held[release.detail // 8] & 1 << release.detail % 8)
