"""Asks the system to leave Attune's own windows out of everybody's pictures of the screen.

Only Windows 10 2004 and later keep that promise for every way of capture
(``SetWindowDisplayAffinity`` with ``WDA_EXCLUDEFROMCAPTURE``); macOS asks its own capture kit for
it, which newer releases do not honour (``NSWindowSharingNone``); X11 and Wayland know no such wish.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, NamedTuple

EXCLUDED, ORDINARY = 0x11, 0
SHARED_BY_NONE, SHARED_TO_READ = 0, 1

Ask = Callable[[int, bool], bool]
"""Asks for one window by its system number, to leave it out or not; False when refused."""


class Exclusion(NamedTuple):
    """A system's way; ``certain`` says that a window that it took needs no painting over."""

    ask: Ask
    certain: bool


def system_exclusion(platform: str = sys.platform) -> Exclusion | None:
    """Return this system's way to leave windows out; None where it has none."""
    if platform == "win32":
        import ctypes  # read here: only where there is such a wish

        loader: Any = ctypes
        return windows_exclusion(loader.WinDLL("user32").SetWindowDisplayAffinity)
    if platform == "darwin":
        return macos_exclusion(_objc_send())
    return None


def windows_exclusion(set_affinity: Callable[[Any, Any], int]) -> Exclusion:
    """Return the way of Windows; older ones than 2004 refuse."""
    import ctypes

    def ask(window: int, excluded: bool) -> bool:
        wish = ctypes.c_uint32(EXCLUDED if excluded else ORDINARY)
        return bool(set_affinity(ctypes.c_void_p(window), wish))

    return Exclusion(ask, certain=True)


def macos_exclusion(send: Callable[..., int | None]) -> Exclusion:
    """Return the way of macOS; ``send`` passes a message to an object: receiver, name, arguments.

    A view's number is its address; the wish belongs to the window that holds it.
    """

    def ask(view: int, excluded: bool) -> bool:
        window = send(view, "window")
        if not window:
            return False
        send(window, "setSharingType:", SHARED_BY_NONE if excluded else SHARED_TO_READ)
        return True

    return Exclusion(ask, certain=False)


def _objc_send() -> Callable[..., int | None]:
    import ctypes
    import ctypes.util

    library = ctypes.CDLL(ctypes.util.find_library("objc") or "libobjc.dylib")
    library.sel_registerName.restype = ctypes.c_void_p

    def send(receiver: int, name: str, *arguments: int) -> int | None:
        selector = library.sel_registerName(name.encode())
        kinds = (ctypes.c_void_p, ctypes.c_void_p, *(ctypes.c_ulong for _ in arguments))
        message = ctypes.CFUNCTYPE(ctypes.c_void_p, *kinds)(("objc_msgSend", library))
        found: int | None = message(receiver, selector, *arguments)
        return found

    return send
