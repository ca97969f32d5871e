"""The system's own permissions, through Qt for sound and camera and CoreGraphics for the screen.

The addresses of the settings' pages are those that Apple's and Microsoft's documentation names.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QMicrophonePermission,
    Qt,
)

from desktop.ui.permission.port import Kind, Leave

if TYPE_CHECKING:
    import ctypes

_APPLE: Final = "x-apple.systempreferences:com.apple.preference.security?Privacy_"
PAGES: Final[dict[tuple[str, Kind], str]] = {
    ("darwin", "microphone"): f"{_APPLE}Microphone",
    ("darwin", "camera"): f"{_APPLE}Camera",
    ("darwin", "screen"): f"{_APPLE}ScreenCapture",
    ("win32", "microphone"): "ms-settings:privacy-microphone",
    ("win32", "camera"): "ms-settings:privacy-webcam",
}

_LEAVES: Final[dict[Qt.PermissionStatus, Leave]] = {
    Qt.PermissionStatus.Granted: "granted",
    Qt.PermissionStatus.Denied: "denied",
    Qt.PermissionStatus.Undetermined: "unknown",
}


class SystemPermissions:
    """Asks the system that ``platform`` names, as ``sys.platform`` does."""

    def __init__(self, platform: str) -> None:
        self._platform = platform
        self._asked_for_screen = False

    def state(self, kind: Kind) -> Leave:
        """Return whether it may be used."""
        application = QCoreApplication.instance()
        if kind == "screen":
            return self._screen_state()
        if application is None:
            return "unknown"
        return _LEAVES[application.checkPermission(_permission(kind))]

    def ask(self, kind: Kind, answered: Callable[[Leave], object]) -> None:
        """Have the system ask; macOS tells of the screen only after a restart of the program."""
        application = QCoreApplication.instance()
        if kind == "screen":
            self._asked_for_screen = True
            graphics = _core_graphics()
            allowed = graphics is None or bool(graphics.CGRequestScreenCaptureAccess())
            answered("granted" if allowed else "denied")
        elif application is not None:
            application.requestPermission(
                _permission(kind), application, lambda given: answered(_LEAVES[given.status()])
            )

    def repair(self, kind: Kind) -> str:
        """Return the page of the system's settings."""
        return PAGES.get((self._platform, kind), "")

    def _screen_state(self) -> Leave:
        if self._platform != "darwin":
            return "granted"
        graphics = _core_graphics()
        if graphics is None or graphics.CGPreflightScreenCaptureAccess():
            return "granted"
        return "denied" if self._asked_for_screen else "unknown"


def _permission(kind: Kind) -> QMicrophonePermission | QCameraPermission:
    return QMicrophonePermission() if kind == "microphone" else QCameraPermission()


def _core_graphics() -> ctypes.CDLL | None:
    # Read here: nothing asks before the window is painted.
    import ctypes
    import ctypes.util

    found = ctypes.util.find_library("CoreGraphics")
    if found is None:
        return None
    library = ctypes.CDLL(found)
    for name in ("CGPreflightScreenCaptureAccess", "CGRequestScreenCaptureAccess"):
        getattr(library, name).restype = ctypes.c_bool
    return library
