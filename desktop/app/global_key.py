"""Keys of the whole desktop, taken with XCB's key grabs where there is an X server.

The grab is the core protocol's ``GrabKey`` on the root window of every screen, once for each
state of Caps Lock and Num Lock. XCB is what Qt itself talks to the X server through, so nothing
more has to be installed. Another program that has the keys already makes the grab fail with
``Access``, which is told.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, QSocketNotifier, Qt
from PySide6.QtGui import QKeySequence

from desktop.ui.shortcut.port import GlobalKeys, NoGlobalKeys

logger = logging.getLogger(__name__)

_KEY_PRESS: Final = 2
_SENT: Final = 0x80
_ASYNC: Final = 1
_LOCKS: Final = (0, 2, 16, 18)
"""Neither, Caps Lock, Num Lock and both."""

_MODIFIERS: Final = {
    Qt.KeyboardModifier.ShiftModifier: 1,
    Qt.KeyboardModifier.ControlModifier: 4,
    Qt.KeyboardModifier.AltModifier: 8,
    Qt.KeyboardModifier.MetaModifier: 64,
}
_RELEVANT: Final = 1 | 4 | 8 | 64

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


class _Screens(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rem", ctypes.c_int),
        ("i", ctypes.c_int),
    )


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _KeyEvent(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("detail", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32),
        ("root", ctypes.c_uint32),
        ("event", ctypes.c_uint32),
        ("child", ctypes.c_uint32),
        ("place", ctypes.c_int16 * 4),
        ("state", ctypes.c_uint16),
        ("same_screen", ctypes.c_uint8),
    )


def open_global_keys(environ: Mapping[str, str]) -> GlobalKeys:
    """Return the way of this desktop; nothing is connected before keys are wanted."""
    why = reason_against(sys.platform, environ)
    return NoGlobalKeys(why) if why else XcbGlobalKeys(environ["DISPLAY"])


def reason_against(platform: str, environ: Mapping[str, str]) -> str:
    """Return why keys of the whole desktop cannot be taken here; empty where they can."""
    if platform in ("win32", "darwin"):
        return QCoreApplication.translate(
            "GlobalKeys",
            "Shortcuts in other programs are not available on this system yet. Bind a command "
            "such as 'attune toggle-mute' to keys in the system's settings instead.",
        )
    if environ.get("WAYLAND_DISPLAY") or not environ.get("DISPLAY"):
        return QCoreApplication.translate(
            "GlobalKeys",
            "This desktop does not let programs take keys. Bind a command such as "
            "'attune toggle-mute' to keys in the desktop's own settings instead.",
        )
    return ""


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


class XcbGlobalKeys(QObject):
    """Grabs keys over a connection of its own, which the GUI thread reads when it has something."""

    def __init__(self, display: str) -> None:
        super().__init__()
        self.why_not = ""
        self._display = display
        self._xcb: Any = None
        self._keysyms: Any = None
        self._connection: int | None = None
        self._symbols: int | None = None
        self._notifier: QSocketNotifier | None = None
        self._actions: dict[tuple[int, int], str] = {}
        self._pressed: Callable[[str], object] = str

    def take(self, keys: Mapping[str, str], pressed: Callable[[str], object]) -> dict[str, str]:
        """Grab keys in place of those grabbed before; return what cannot be had, and why."""
        self.release()
        if not self._connect():
            return dict.fromkeys(list(keys)[:1], self.why_not)
        self._pressed = pressed
        refused = {}
        for name, text in keys.items():
            if not self._grab(name, text):
                refused[name] = self._refusal(text)
        self._xcb.xcb_flush(self._connection)
        self._read()
        return refused

    def release(self) -> None:
        """Close the connection, which gives every key back."""
        self._actions.clear()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._symbols is not None:
            self._keysyms.xcb_key_symbols_free(self._symbols)
            self._symbols = None
        if self._connection is not None:
            self._xcb.xcb_disconnect(self._connection)
            self._connection = None

    def _connect(self) -> bool:
        if self._xcb is None and not self._load():
            return False
        self._connection = self._xcb.xcb_connect(self._display.encode(), None)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._lose()
            return False
        self._symbols = self._keysyms.xcb_key_symbols_alloc(self._connection)
        descriptor = self._xcb.xcb_get_file_descriptor(self._connection)
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        return True

    def _load(self) -> bool:
        try:
            xcb = ctypes.CDLL("libxcb.so.1")
            keysyms = ctypes.CDLL("libxcb-keysyms.so.1")
            self._libc = ctypes.CDLL(None)
        except OSError:
            self.why_not = self.tr(
                "Shortcuts in other programs need the libraries libxcb and libxcb-keysyms, which "
                "are not installed."
            )
            return False
        _declare(xcb, keysyms)
        self._libc.free.argtypes = [ctypes.c_void_p]
        self._xcb, self._keysyms = xcb, keysyms
        return True

    def _grab(self, name: str, text: str) -> bool:
        chord = chord_of(text)
        code = self._code(chord[0]) if chord else 0
        if chord is None or not code:
            return False
        fine = all(
            self._grabbed(root, chord[1] | lock, code) for root in self._roots() for lock in _LOCKS
        )
        if fine:
            self._actions[code, chord[1]] = name
        return fine

    def _grabbed(self, root: int, state: int, code: int) -> bool:
        cookie = self._xcb.xcb_grab_key_checked(
            self._connection, 1, root, state, code, _ASYNC, _ASYNC
        )
        error = self._xcb.xcb_request_check(self._connection, cookie)
        if error:
            self._libc.free(error)
        return not error

    def _code(self, keysym: int) -> int:
        found = self._keysyms.xcb_key_symbols_get_keycode(self._symbols, keysym)
        if not found:
            return 0
        code = int(found[0])
        self._libc.free(ctypes.cast(found, ctypes.c_void_p))
        return code

    def _roots(self) -> list[int]:
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        roots = []
        while screens.rem:
            roots.append(int(screens.data[0]))  # a screen's description begins with its root
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        return roots

    def _read(self) -> None:
        if self._connection is None:
            return
        while self._connection is not None:
            pointer = self._xcb.xcb_poll_for_event(self._connection)
            if not pointer:
                break
            event = ctypes.cast(pointer, ctypes.POINTER(_KeyEvent)).contents
            kind, code, state = event.response_type & ~_SENT, event.detail, event.state
            self._libc.free(pointer)
            name = self._actions.get((code, state & _RELEVANT))
            if kind == _KEY_PRESS and name is not None:
                self._pressed(name)
        if self._connection is not None and self._xcb.xcb_connection_has_error(self._connection):
            self._lose()

    def _lose(self) -> None:
        logger.info("the X server that keys were taken from has gone")
        self.why_not = self.tr("The desktop does not answer, so its keys cannot be taken.")
        self.release()

    def _refusal(self, text: str) -> str:
        told = self.tr(
            "The keys {keys} belong to another program. Choose others in the preferences."
        )
        return told.format(keys=QKeySequence(text).toString(QKeySequence.SequenceFormat.NativeText))


def _declare(xcb: Any, keysyms: Any) -> None:  # noqa: ANN401 - foreign libraries have no type
    pointer, number = ctypes.c_void_p, ctypes.c_int
    xcb.xcb_connect.argtypes, xcb.xcb_connect.restype = [ctypes.c_char_p, pointer], pointer
    xcb.xcb_disconnect.argtypes, xcb.xcb_disconnect.restype = [pointer], None
    xcb.xcb_connection_has_error.argtypes = [pointer]
    xcb.xcb_get_file_descriptor.argtypes = [pointer]
    xcb.xcb_flush.argtypes = [pointer]
    xcb.xcb_get_setup.argtypes, xcb.xcb_get_setup.restype = [pointer], pointer
    xcb.xcb_setup_roots_iterator.argtypes = [pointer]
    xcb.xcb_setup_roots_iterator.restype = _Screens
    xcb.xcb_screen_next.argtypes, xcb.xcb_screen_next.restype = [pointer], None
    grab = [pointer, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint16, *[ctypes.c_uint8] * 3]
    xcb.xcb_grab_key_checked.argtypes, xcb.xcb_grab_key_checked.restype = grab, _Cookie
    xcb.xcb_request_check.argtypes, xcb.xcb_request_check.restype = [pointer, _Cookie], pointer
    xcb.xcb_poll_for_event.argtypes, xcb.xcb_poll_for_event.restype = [pointer], pointer
    xcb.xcb_connection_has_error.restype = xcb.xcb_get_file_descriptor.restype = number
    keysyms.xcb_key_symbols_alloc.argtypes, keysyms.xcb_key_symbols_alloc.restype = (
        [pointer],
        pointer,
    )
    keysyms.xcb_key_symbols_free.argtypes, keysyms.xcb_key_symbols_free.restype = [pointer], None
    keysyms.xcb_key_symbols_get_keycode.argtypes = [pointer, ctypes.c_uint32]
    keysyms.xcb_key_symbols_get_keycode.restype = ctypes.POINTER(ctypes.c_uint8)
