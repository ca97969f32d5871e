"""Takes pixels off the desktop. Every object here belongs to the thread that made it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from desktop.core.errors import DeviceError
from desktop.core.media import Region
from desktop.vision.picture import Picture

if TYPE_CHECKING:
    from mss import MSS

NO_DISPLAY = (
    "There is no display to share from. Start Attune inside a desktop session, "
    "or share a picture file."
)
ON_WAYLAND = (
    "This desktop runs on Wayland, where Attune cannot capture the screen. "
    "Log in to an X11 session, or share a picture file."
)


@dataclass(frozen=True, slots=True)
class Monitor:
    """One monitor of the desktop and the names that toolkits know it by."""

    area: Region
    names: tuple[str, ...]
    primary: bool


class Grabber(Protocol):
    """Reads pixels of the desktop; its methods may raise anything when the display goes."""

    def desktop(self) -> Region:
        """Return the rectangle that holds all monitors."""
        ...

    def monitors(self) -> Sequence[Monitor]:
        """Return the monitors as they were when this object was made."""
        ...

    def grab(self, region: Region) -> Picture:
        """Return a fresh, writable BGRA copy of ``region``, which lies inside ``desktop``."""
        ...

    def close(self) -> None:
        """Release the display; never raises."""
        ...


class MssGrabber:
    """Grabs through mss: XCB with shared memory on X11, GDI on Windows, Quartz on macOS.

    The mouse pointer is left out: it would count as a change.
    """

    def __init__(self) -> None:
        from mss import MSS  # loads the X libraries, which a machine without display may lack

        self._mss: MSS = MSS()

    def desktop(self) -> Region:
        """Return the rectangle that holds all monitors."""
        return _region(self._mss.monitors[0])

    def monitors(self) -> Sequence[Monitor]:
        """Return the monitors as they were when this object was made."""
        found = [_monitor(entry) for entry in self._mss.monitors[1:]]
        return found or [Monitor(self.desktop(), (), primary=True)]

    def grab(self, region: Region) -> Picture:
        """Return a fresh, writable BGRA copy of ``region``."""
        shot = self._mss.grab(
            {
                "left": region.x,
                "top": region.y,
                "width": region.width,
                "height": region.height,
            }
        )
        return np.frombuffer(shot.raw, np.uint8).reshape(shot.height, shot.width, 4)

    def close(self) -> None:
        """Release the display; never raises."""
        # A display that has gone fails in many ways, a bare AssertionError among them.
        with suppress(Exception):
            self._mss.close()


def open_grabber(environment: Mapping[str, str] = os.environ) -> Grabber:
    """Return the grabber for this desktop; raises ``DeviceError`` where none can work.

    The session's type decides and not ``DISPLAY``: under Wayland the X server that old programs
    use shows black pictures only.
    """
    if sys.platform.startswith("linux"):
        if environment.get("XDG_SESSION_TYPE") == "wayland":
            raise DeviceError(ON_WAYLAND)
        if not environment.get("DISPLAY"):
            raise DeviceError(NO_DISPLAY)
    try:
        return MssGrabber()
    except Exception as error:
        raise DeviceError(NO_DISPLAY) from error


def _region(entry: Mapping[str, Any]) -> Region:
    return Region(entry["left"], entry["top"], entry["width"], entry["height"])


def _monitor(entry: Mapping[str, Any]) -> Monitor:
    names = tuple(str(entry[key]) for key in ("output", "name", "unique_id") if entry.get(key))
    return Monitor(_region(entry), names, bool(entry.get("is_primary", False)))
