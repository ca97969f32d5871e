"""The one way to the screen on Wayland: who picks on a still and who shares need one permission."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import DeviceAwaitedError
from desktop.vision.alarm import Alarm
from desktop.vision.grab import Grabber
from desktop.vision.picture import Picture
from desktop.vision.wayland.cast import Cast
from desktop.vision.wayland.stream import STARTING
from desktop.vision.wayland.token import TokenFile


class CastDoor:
    """Opens casts; the one that a still was taken from is handed to who shares next.

    Safe from any thread, though ``still`` is to be asked by one at a time.
    """

    def __init__(self, token_file: Path | None, make: Callable[[TokenFile], Cast] = Cast) -> None:
        self._tokens = TokenFile(token_file)
        self._make = make
        self._lock = threading.Lock()
        self._kept: Cast | None = None
        self._shown: weakref.ref[Cast] | None = None

    def grabber(self) -> Grabber:
        """Return the cast that waits to be shared, or a new one."""
        with self._lock:
            cast, self._kept = self._kept, None
        cast = cast or self._make(self._tokens)
        self._shown = weakref.ref(cast)
        return cast

    def alarm(self) -> Alarm | None:
        """Return what tells that the grabber's picture has changed: the cast itself."""
        return None if self._shown is None else self._shown()

    def still(self, *, anew: bool = False) -> Picture:
        """Return all that the person allows to be seen; with ``anew`` they choose again.

        Raises ``DeviceAwaitedError`` as long as the desktop asks: call again.
        """
        if anew:
            self.forget_still()
            self._tokens.keep("")
        running = None if anew or self._shown is None else self._shown()
        picture = None if running is None else running.still()
        if picture is not None:
            return picture
        with self._lock:
            cast = self._kept = self._kept or self._make(self._tokens)
        cast.desktop()
        picture = cast.still()
        if picture is None:
            raise DeviceAwaitedError(STARTING)
        return picture

    def forget_still(self) -> None:
        """Give back a permission that nobody wants to use; never raises."""
        with self._lock:
            cast, self._kept = self._kept, None
        if cast is not None:
            cast.close()
