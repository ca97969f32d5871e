"""Whether a window can be shown here, found out before Qt ends a process that cannot."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from desktop.core.errors import DeviceError

_ADVICE = (
    "Use 'attune talk' to talk without one, or 'attune rehearse' to see the window in pictures."
)


def require_display(environ: Mapping[str, str] = os.environ) -> None:
    """Raise ``DeviceError`` where Qt would find no display."""
    if not sys.platform.startswith("linux") or environ.get("QT_QPA_PLATFORM"):
        return
    display, wayland = environ.get("DISPLAY", ""), environ.get("WAYLAND_DISPLAY", "")
    if not display and not wayland:
        raise DeviceError(f"There is no display to open the window on. {_ADVICE}")
    if not (wayland and _is_compositor(wayland, environ)) and not (display and _answers(display)):
        raise DeviceError(f"The display {display or wayland} does not answer. {_ADVICE}")


def _is_compositor(name: str, environ: Mapping[str, str]) -> bool:
    return (Path(environ.get("XDG_RUNTIME_DIR", "")) / name).is_socket()


def _answers(display: str) -> bool:
    """Connect as Qt will, with the person's X authority; True where that cannot be tried."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
