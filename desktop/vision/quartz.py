"""Lists the windows of a macOS desktop through the window server's list.

Titles are told only to programs that may record the screen; without them rules match programs.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
from collections.abc import Sequence
from typing import Any

from desktop.core.media import Region
from desktop.vision.window import DesktopWindow

ON_SCREEN, NO_DESKTOP = 1, 16
UTF8, SINT64 = 0x08000100, 4
NORMAL_LAYER = 0


class _Rect(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_double),
        ("y", ctypes.c_double),
        ("width", ctypes.c_double),
        ("height", ctypes.c_double),
    )


class QuartzWindows:
    """Implements ``Windows`` through CGWindowListCopyWindowInfo, front to back."""

    def __init__(self) -> None:
        self._cf = _framework("CoreFoundation")
        self._cg = _framework("CoreGraphics")
        for name in ("CFArrayGetValueAtIndex", "CFDictionaryGetValue"):
            getattr(self._cf, name).restype = ctypes.c_void_p
        self._cf.CFArrayGetCount.restype = ctypes.c_long
        self._cg.CGWindowListCopyWindowInfo.restype = ctypes.c_void_p

    def stacked(self) -> Sequence[DesktopWindow]:
        """Return the windows on the present workspace, topmost first."""
        listed = self._cg.CGWindowListCopyWindowInfo(ON_SCREEN | NO_DESKTOP, 0)
        if not listed:
            return ()
        array = ctypes.c_void_p(listed)
        try:
            entries = [
                ctypes.c_void_p(self._cf.CFArrayGetValueAtIndex(array, ctypes.c_long(index)))
                for index in range(self._cf.CFArrayGetCount(array))
            ]
            return tuple(self._window(entry) for entry in entries)
        finally:
            self._cf.CFRelease(array)

    def close(self) -> None:
        """Do nothing: nothing is held."""

    def _window(self, entry: ctypes.c_void_p) -> DesktopWindow:
        rect = _Rect()
        bounds = self._value(entry, "kCGWindowBounds")
        self._cg.CGRectMakeWithDictionaryRepresentation(bounds, ctypes.byref(rect))
        area = Region(round(rect.x), round(rect.y), round(rect.width), round(rect.height))
        process = self._number(entry, "kCGWindowOwnerPID")
        layer = self._number(entry, "kCGWindowLayer")
        return DesktopWindow(
            self._number(entry, "kCGWindowNumber"),
            self._text(entry, "kCGWindowName"),
            self._text(entry, "kCGWindowOwnerName"),
            area,
            area,
            client=process,
            listed=layer == NORMAL_LAYER,
            own=process == os.getpid(),
        )

    def _value(self, entry: ctypes.c_void_p, key: str) -> ctypes.c_void_p:
        name = ctypes.c_void_p.in_dll(self._cg, key)
        return ctypes.c_void_p(self._cf.CFDictionaryGetValue(entry, name))

    def _number(self, entry: ctypes.c_void_p, key: str) -> int:
        number, value = ctypes.c_int64(), self._value(entry, key)
        if value:
            self._cf.CFNumberGetValue(value, ctypes.c_long(SINT64), ctypes.byref(number))
        return number.value

    def _text(self, entry: ctypes.c_void_p, key: str) -> str:
        value = self._value(entry, key)
        buffer = ctypes.create_string_buffer(1024)
        size, encoding = ctypes.c_long(len(buffer)), ctypes.c_uint32(UTF8)
        if value and self._cf.CFStringGetCString(value, buffer, size, encoding):
            return buffer.value.decode("utf-8", "replace")
        return ""


def _framework(name: str) -> Any:  # noqa: ANN401 - a library loaded by name has no type
    return ctypes.CDLL(ctypes.util.find_library(name) or name)
