"""What tells that pixels were painted, where a desktop can tell it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import Protocol

from desktop.core.display import on_wayland
from desktop.core.errors import DeviceError
from desktop.core.media import Region


class Alarm(Protocol):
    """Spares looking at a still screen; belongs to the thread that made it.

    Methods may raise anything when the display goes.
    """

    def rang(self, region: Region) -> bool:
        """Return whether anything inside ``region`` was painted since the last question."""
        ...

    def layout(self) -> bytes:
        """Return what stands for the monitors' places and sizes; equal while nothing changed."""
        ...

    def pointer(self) -> tuple[int, int] | None:
        """Return where the mouse pointer is, in pixels of the desktop."""
        ...

    def close(self) -> None:
        """Let go of the display; never raises."""
        ...


OpenAlarm = Callable[[], Alarm | None]


def open_alarm(environment: Mapping[str, str] = os.environ) -> Alarm | None:
    """Return this desktop's alarm, or None where pictures must be compared to know."""
    if not sys.platform.startswith("linux") or not environment.get("DISPLAY"):
        return None
    if on_wayland(environment):
        return None
    from desktop.vision.x11.damage import DamageAlarm

    try:
        return DamageAlarm(environment["DISPLAY"])
    except DeviceError:
        return None


def no_alarm() -> Alarm | None:
    """Return none: looks come at their own pace."""
    return None
