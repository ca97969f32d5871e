"""Brings another program's window to the front, where the desktop lets programs do that."""

from __future__ import annotations

import os
import sys

from desktop.core.errors import DeviceError

_NOT_HERE = "This desktop does not let Attune bring other windows to the front."
_GONE = "That window is not there any more."
_FROM_A_PAGER = 2


def focus_window(number: int) -> None:
    """Raise a window and give it the keyboard; blocks for a moment. Raises ``DeviceError``."""
    if sys.platform == "win32":
        _focus_on_windows(number)
    elif sys.platform != "darwin" and os.environ.get("DISPLAY"):
        _focus_on_x11(number)
    else:
        raise DeviceError(_NOT_HERE)


def _focus_on_x11(number: int) -> None:
    """Ask the window manager, as pagers do (Extended Window Manager Hints, _NET_ACTIVE_WINDOW)."""
    from Xlib import X, display, error
    from Xlib.protocol.event import ClientMessage

    try:
        connection = display.Display()
    except (error.DisplayError, OSError) as failure:
        raise DeviceError(_NOT_HERE) from failure
    try:
        wrong = error.CatchError(error.BadWindow)
        window = connection.create_resource_object("window", number)
        active = connection.intern_atom("_NET_ACTIVE_WINDOW")
        message = ClientMessage(
            window=window, client_type=active, data=(32, [_FROM_A_PAGER, X.CurrentTime, 0, 0, 0])
        )
        mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
        window.map(onerror=wrong)
        connection.screen().root.send_event(message, event_mask=mask)
        connection.sync()
        if wrong.get_error():
            raise DeviceError(_GONE)
    finally:
        connection.close()


def _focus_on_windows(number: int) -> None:
    import ctypes

    user: object = getattr(ctypes, "windll").user32  # noqa: B009 - the name exists on Windows only
    if not user.IsWindow(number):  # type: ignore[attr-defined]  # ctypes finds functions by name
        raise DeviceError(_GONE)
    user.ShowWindow(number, 9)  # type: ignore[attr-defined]  # as above; 9 is SW_RESTORE
    if not user.SetForegroundWindow(number):  # type: ignore[attr-defined]  # as above
        raise DeviceError(_NOT_HERE)
