"""Lists the windows of a Windows desktop through user32 and the desktop window manager."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import PureWindowsPath
from typing import Any

from desktop.core.media import Region
from desktop.vision.window import DesktopWindow

EXTENDED_FRAME_BOUNDS, CLOAKED = 9, 14
GWL_EXSTYLE, GW_OWNER = -20, 4
TOOL_WINDOW, LAYERED_TRANSPARENT = 0x80, 0x20
QUERY_LIMITED = 0x1000
LONGEST = 512


class _Rect(ctypes.Structure):
    _fields_ = (
        ("left", ctypes.c_long),
        ("top", ctypes.c_long),
        ("right", ctypes.c_long),
        ("bottom", ctypes.c_long),
    )

    def region(self) -> Region:
        return Region(self.left, self.top, self.right - self.left, self.bottom - self.top)


class Win32Windows:
    """Implements ``Windows``; EnumWindows goes from top to bottom."""

    def __init__(self) -> None:
        loader: Any = ctypes
        self._user: Any = loader.WinDLL("user32")
        self._kernel: Any = loader.WinDLL("kernel32")
        self._dwm: Any = loader.WinDLL("dwmapi")
        self._callback: Any = loader.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)
        self._programs: dict[int, str] = {}

    def stacked(self) -> Sequence[DesktopWindow]:
        """Return all windows, topmost first."""
        handles: list[int] = []

        def collect(handle: int, _: int) -> bool:
            handles.append(handle)
            return True

        self._user.EnumWindows(self._callback(collect), None)
        found = (self._window(handle) for handle in handles)
        return tuple(window for window in found if window is not None)

    def close(self) -> None:
        """Do nothing: nothing is held."""

    def _window(self, handle: int) -> DesktopWindow | None:
        hwnd = ctypes.c_void_p(handle)
        if not self._user.IsWindowVisible(hwnd) or self._is_cloaked(hwnd):
            return None
        style = self._user.GetWindowLongW(hwnd, GWL_EXSTYLE)
        title = ctypes.create_unicode_buffer(LONGEST)
        self._user.GetWindowTextW(hwnd, title, LONGEST)
        if style & LAYERED_TRANSPARENT and not title.value:
            return None
        process = ctypes.c_ulong()
        self._user.GetWindowThreadProcessId(hwnd, ctypes.byref(process))
        minimised = bool(self._user.IsIconic(hwnd))
        frame = self._frame(hwnd)
        return DesktopWindow(
            handle,
            title.value,
            self._program(process.value),
            frame,
            frame,
            client=process.value,
            visible=not minimised,
            minimised=minimised,
            listed=bool(title.value) and not style & TOOL_WINDOW,
            own=process.value == os.getpid(),
            dialog_of=self._user.GetWindow(hwnd, GW_OWNER) or 0,
        )

    def _is_cloaked(self, hwnd: ctypes.c_void_p) -> bool:
        """Return whether a window is kept from sight: on another desktop, or asleep."""
        cloaked = ctypes.c_int()
        self._dwm.DwmGetWindowAttribute(hwnd, CLOAKED, ctypes.byref(cloaked), 4)
        return bool(cloaked.value)

    def _frame(self, hwnd: ctypes.c_void_p) -> Region:
        rect = _Rect()
        size = ctypes.sizeof(rect)
        if self._dwm.DwmGetWindowAttribute(hwnd, EXTENDED_FRAME_BOUNDS, ctypes.byref(rect), size):
            self._user.GetWindowRect(hwnd, ctypes.byref(rect))
        return rect.region()

    def _program(self, process: int) -> str:
        """Return the name of a process's file; empty when it may not be asked."""
        if process not in self._programs:
            self._programs[process] = self._file_of(process)
        return self._programs[process]

    def _file_of(self, process: int) -> str:
        self._kernel.OpenProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(self._kernel.OpenProcess(QUERY_LIMITED, False, process))
        if not handle:
            return ""
        with suppress(OSError):
            path = ctypes.create_unicode_buffer(LONGEST)
            length = ctypes.c_ulong(LONGEST)
            self._kernel.QueryFullProcessImageNameW(handle, 0, path, ctypes.byref(length))
            self._kernel.CloseHandle(handle)
            return PureWindowsPath(path.value).stem
        return ""
