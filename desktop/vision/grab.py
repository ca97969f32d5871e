"""Takes pixels off the desktop. Every object here belongs to the thread that made it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from desktop.core.display import on_wayland
from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import Region
from desktop.vision.picture import Picture

if TYPE_CHECKING:
    from mss import MSS

NO_DISPLAY = Fault(Reason.NO_DISPLAY)
ON_WAYLAND = Fault(Reason.WAYLAND)


BAND_PIXELS = 1_000_000
"""How much is fetched at a time: the library copies it while no other thread can run.

A whole 4K screen at once holds sound up by tens of milliseconds (measured).
"""


class GrabberEndedError(DeviceError):
    """The desktop shows nothing any more, and asking again is left to the person."""


@dataclass(frozen=True, slots=True)
class Monitor:
    """One monitor of the desktop and the names that toolkits know it by.

    What is ``elastic`` changes its size at any time, as a shared window does.
    """

    area: Region
    names: tuple[str, ...]
    primary: bool
    elastic: bool = False


class Grabber(Protocol):
    """Reads pixels of the desktop; its methods may raise anything when the display goes.

    ``DeviceAwaitedError`` says that the desktop still asks the person, ``GrabberEndedError`` that
    the answer is no.
    """

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
        rows = max(1, BAND_PIXELS // region.width)
        if region.height <= rows:
            return self._band(region.x, region.y, region.width, region.height)
        whole = np.empty((region.height, region.width, 4), np.uint8)
        for top in range(0, region.height, rows):
            height = min(rows, region.height - top)
            band = self._band(region.x, region.y + top, region.width, height)
            whole[top : top + height] = band
        return whole

    def _band(self, x: int, y: int, width: int, height: int) -> Picture:
        shot = self._mss.grab({"left": x, "top": y, "width": width, "height": height})
        return np.frombuffer(shot.raw, np.uint8).reshape(shot.height, shot.width, 4)

    def close(self) -> None:
        """Release the display; never raises."""
        # A display that has gone fails in many ways, a bare AssertionError among them.
        with suppress(Exception):
            self._mss.close()


def open_grabber(environment: Mapping[str, str] = os.environ) -> Grabber:
    """Return the grabber for this desktop; raises ``DeviceError`` where none can work."""
    if on_wayland(environment):
        raise DeviceError(ON_WAYLAND)
    if sys.platform.startswith("linux") and not environment.get("DISPLAY"):
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
