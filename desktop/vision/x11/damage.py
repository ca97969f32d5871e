"""Hears from the X server what was painted, so that a still screen need not be looked at."""

from __future__ import annotations

import struct

from desktop.core.errors import DeviceError
from desktop.core.media import Region
from desktop.vision.area import overlap
from desktop.vision.x11.connection import Connection

BOUNDING_BOX = 2
_QUERY_VERSION, _CREATE, _SUBTRACT = 0, 1, 3


class DamageAlarm:
    """Implements ``Alarm`` through the DAMAGE and RANDR extensions.

    Raises ``DeviceError`` where the server has no DAMAGE, or has gone.
    """

    def __init__(self, display: str = "") -> None:
        self._x = Connection(display)
        damage, randr = self._x.extension("DAMAGE"), self._x.extension("RANDR")
        if damage is None:
            self._x.close()
            raise DeviceError("This X server does not tell what is painted.")
        self._damage, self._randr = damage, randr
        self._x.ask_extension(damage, _QUERY_VERSION, struct.pack("<II", 1, 1))
        if randr is not None:
            self._x.ask_extension(randr, _QUERY_VERSION, struct.pack("<II", 1, 5))
        self._object = self._x.new_id()
        body = struct.pack("<IIBxxx", self._object, self._x.root, BOUNDING_BOX)
        self._x.tell_extension(damage, _CREATE, body)

    def rang(self, region: Region) -> bool:
        """Return whether anything inside ``region`` was painted since the last question."""
        found = painted = False
        while (event := self._x.event()) is not None:
            if event[0] & 0x7F == self._damage.first_event:
                painted = True
                found = found or overlap(_area(event), region) is not None
        if painted:
            body = struct.pack("<III", self._object, 0, 0)
            self._x.tell_extension(self._damage, _SUBTRACT, body)
        return found

    def layout(self) -> bytes:
        """Return what stands for the monitors' places and sizes; equal while nothing changed."""
        root = self._x.ask(14, struct.pack("<I", self._x.root)) or b""
        monitors = b""
        if self._randr is not None:
            body = struct.pack("<IBxxx", self._x.root, 1)
            monitors = (self._x.ask_extension(self._randr, 42, body) or b"")[12:]
        return root[12:20] + monitors

    def pointer(self) -> tuple[int, int] | None:
        """Return where the mouse pointer is."""
        reply = self._x.ask(38, struct.pack("<I", self._x.root))
        return None if reply is None else struct.unpack_from("<hh", reply, 16)

    def close(self) -> None:
        """Disconnect."""
        self._x.close()


def _area(event: bytes) -> Region:
    return Region(*struct.unpack_from("<hhHH", event, 16))
