"""The windows of the desktop, as every system can tell them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.core.display import on_wayland
from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import Region
from desktop.core.sharing import ShareWindow
from desktop.vision.area import overlap

UNKNOWN_HERE = Fault(Reason.WINDOWS_UNSEEN)


@dataclass(frozen=True, slots=True)
class DesktopWindow:
    """A window as it stands now; ``area`` is its content, ``frame`` includes its decoration.

    ``client`` is the same for windows of one program. ``listed`` says that people know it as a
    window: menus, panels and tooltips only cover others. ``dialog_of`` numbers the window that a
    dialog belongs to.
    """

    number: int
    title: str
    application: str
    area: Region
    frame: Region
    client: int
    visible: bool = True
    minimised: bool = False
    listed: bool = True
    own: bool = False
    dialog_of: int = 0


class Windows(Protocol):
    """Lists windows; belongs to the thread that made it; may raise anything when they go."""

    def stacked(self) -> Sequence[DesktopWindow]:
        """Return all windows, topmost first."""
        ...

    def close(self) -> None:
        """Let go of the desktop; never raises."""
        ...


OpenWindows = Callable[[], Windows]


class NoWindows:
    """Implements ``Windows`` where the desktop does not tell them, as on Wayland."""

    def stacked(self) -> Sequence[DesktopWindow]:
        """Return none."""
        return ()

    def close(self) -> None:
        """Do nothing."""


def open_windows(environment: Mapping[str, str] = os.environ) -> Windows:
    """Return what lists the windows here; raises ``DeviceError`` where it has gone."""
    if sys.platform == "win32":
        from desktop.vision.win32 import Win32Windows

        return Win32Windows()
    if sys.platform == "darwin":
        from desktop.vision.quartz import QuartzWindows

        return QuartzWindows()
    if on_wayland(environment) or not environment.get("DISPLAY"):
        return NoWindows()
    from desktop.vision.x11.window import X11Windows

    return X11Windows(environment["DISPLAY"])


def shareable(windows: Sequence[DesktopWindow]) -> tuple[ShareWindow, ...]:
    """Return the windows that may be shared, topmost first."""
    return tuple(
        ShareWindow(
            window.number,
            window.title,
            window.application,
            window.area,
            window.minimised,
            on_top=not window.minimised and not covers(window, windows),
        )
        for window in windows
        if window.listed and not window.own and (window.visible or window.minimised)
    )


def covers(window: DesktopWindow, windows: Sequence[DesktopWindow]) -> tuple[Region, ...]:
    """Return what lies over ``window``: all above it but its own program's menus and dialogs."""
    found = []
    for other in windows:
        if other.number == window.number:
            break
        if other.visible and not other.own and not _belongs(other, window):
            part = overlap(other.frame, window.area)
            if part is not None:
                found.append(part)
    return tuple(found)


def _belongs(other: DesktopWindow, window: DesktopWindow) -> bool:
    if other.dialog_of == window.number:
        return True
    return other.client == window.client and not other.listed


def list_windows(opener: OpenWindows = open_windows) -> tuple[ShareWindow, ...]:
    """Return the windows that may be shared; raises ``DeviceError`` where none can be known."""
    windows = opener()
    try:
        if isinstance(windows, NoWindows):
            raise DeviceError(UNKNOWN_HERE)
        return shareable(windows.stacked())
    finally:
        windows.close()
