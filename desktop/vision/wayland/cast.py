"""A Wayland screen as the grabber and the alarm that the picture path knows."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Protocol

from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import Region
from desktop.vision.grab import GrabberEndedError, Monitor
from desktop.vision.picture import Picture
from desktop.vision.wayland.portal import REVOKED, Grant, Portal
from desktop.vision.wayland.stream import STARTING, NodeStream
from desktop.vision.wayland.token import TokenFile

ASKING = Fault(Reason.CAST_ASKING)


class Stream(Protocol):
    """The newest picture of a node; see ``NodeStream``."""

    ended: bool
    arrived: int

    @property
    def area(self) -> Region | None:
        """Where in the node's picture something is shown; None before the first one."""
        ...

    def grab(self, region: Region) -> Picture:
        """Return a fresh BGRA copy of a part of ``area``."""
        ...

    def close(self) -> None:
        """Let go of the node."""
        ...


class Asking(Protocol):
    """What asks for permission; see ``Portal``."""

    def step(self) -> Grant | None:
        """Go on as far as possible."""
        ...

    def close(self) -> None:
        """Give the permission back."""
        ...


class Cast:
    """Implements ``Grabber`` and ``Alarm`` over one permission; coordinates are the node's own.

    Until the person has answered and the first picture has come, every question raises
    ``DeviceAwaitedError``; a no, or the end of the permission, raises ``GrabberEndedError`` from
    then on. ``desktop`` and ``monitors`` move the conversation with the portal on, so one thread
    asks them; ``grab`` may be called from any.
    """

    def __init__(
        self,
        tokens: TokenFile,
        portal: Callable[[str], Asking] = Portal,
        stream: Callable[[int, int], Stream] = NodeStream,
    ) -> None:
        self._tokens = tokens
        self._portal = portal(tokens.read())
        self._open_stream = stream
        self._stream: Stream | None = None
        self._heard = 0
        self._closing = threading.Lock()

    def desktop(self) -> Region:
        """Return the whole of what the person chose to show."""
        stream = self._present()
        area = stream.area
        if area is None:
            raise DeviceAwaitedError(STARTING)
        return Region(0, 0, area.width, area.height)

    def monitors(self) -> Sequence[Monitor]:
        """Return the one thing that can be seen."""
        return [Monitor(self.desktop(), (), primary=True, elastic=True)]

    def still(self) -> Picture | None:
        """Return all that can be seen now; None before the first picture; safe from any thread."""
        stream = self._stream
        area = None if stream is None else stream.area
        if stream is None or area is None:
            return None
        return stream.grab(Region(0, 0, area.width, area.height))

    def grab(self, region: Region) -> Picture:
        """Return a fresh, writable BGRA copy of ``region``."""
        if self._stream is None:
            raise DeviceAwaitedError(STARTING)
        return self._stream.grab(region)

    def rang(self, region: Region) -> bool:
        """Return whether a picture has come since the last question."""
        del region
        stream = self._present()
        heard, self._heard = self._heard, stream.arrived
        return heard != self._heard

    def layout(self) -> bytes:
        """Return nothing that changes: a stream of another size goes on."""
        return b""

    def pointer(self) -> tuple[int, int] | None:
        """Return none: the desktop tells no program where the pointer is."""
        return None

    def close(self) -> None:
        """Let go of pixels and permission; may be called twice."""
        with self._closing:
            stream, self._stream = self._stream, None
            if stream is not None:
                stream.close()
            with suppress(OSError):
                self._portal.close()

    def _present(self) -> Stream:
        grant = self._portal.step()
        if grant is None:
            raise DeviceAwaitedError(ASKING)
        if self._stream is None:
            self._tokens.keep(grant.token)
            try:
                self._stream = self._open_stream(grant.fd, grant.node)
            except DeviceError as error:
                # Trying again by itself would have the desktop ask the person once a second.
                raise GrabberEndedError(*error.args) from error
        if self._stream.ended:
            raise GrabberEndedError(REVOKED)
        return self._stream
