"""The device that was chosen, found again and again: the same one, never a namesake."""

from __future__ import annotations

import re
import threading

from desktop.audio.device import WHAT, Device, find_device, list_devices
from desktop.audio.pulse import Direction, Pulse
from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason

_HEADSET = re.compile(r"^bluez_\w+\.([0-9A-Fa-f]{2}(?:[_:][0-9A-Fa-f]{2}){5})")


class Choice:
    """Finds the device of a name, the system's default for an empty one; safe from any thread.

    Two microphones of one make have one name. The one that was used first is meant from then on:
    another that was there beside it never takes its place. A device that comes back under another
    key, as a headset does with each profile, is taken.
    """

    def __init__(self, direction: Direction, wanted: str, pulse: Pulse | None = None) -> None:
        self._direction = direction
        self._wanted = wanted
        self._pulse = pulse or Pulse()
        self._guard = threading.Lock()
        self._held: Device | None = None
        self._crowd = 0
        self._others: frozenset[str] = frozenset()

    def find(self) -> Device:
        """Return the device and hold on to it. Blocks; raises ``DeviceError``."""
        held, others = self._held, self._others
        key = held.key if held is not None else ""
        found = find_device(self._direction, self._wanted, rather=key, never=others)
        if self._wanted and not found.key:
            self._count(found)
        with self._guard:
            self._held = found
        self.look()
        return found

    def look(self) -> None:
        """Learn who else has the name, as long as the device itself is there. Blocks shortly."""
        held = self._held
        if not self._wanted or held is None or not held.key:
            return
        there = self._pulse.devices(self._direction)
        if held.key not in {item.key for item in there}:
            return
        named = {item.key for item in there if item.description == held.description}
        others = {key for key in named if key != held.key and not _one_headset(key, held.key)}
        with self._guard:
            self._others |= others

    def _count(self, found: Device) -> None:
        """Refuse a namesake where nothing but their number tells them apart."""
        alike = [item for item in list_devices(self._direction) if item.identity == found.identity]
        if len(alike) < self._crowd:
            what = WHAT[self._direction]
            raise DeviceError(Fault(Reason.DEVICE_UNPLUGGED, what=what, name=found.name))
        self._crowd = max(self._crowd, len(alike))


def _one_headset(one: str, other: str) -> bool:
    """Tell whether both keys hold the address of the same wireless device."""
    addresses = [
        found[1].upper().replace(":", "_") for key in (one, other) if (found := _HEADSET.match(key))
    ]
    return len(addresses) == 2 and addresses[0] == addresses[1]
