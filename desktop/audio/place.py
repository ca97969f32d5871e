"""Whether a stream still is where it was put: a sound server moves streams without a word."""

from __future__ import annotations

import itertools
import os
import threading
from collections.abc import Callable

from desktop.audio.device import Device
from desktop.audio.pulse import Direction, Pulse, PulseDevice
from desktop.core.fault import Fault, Reason

MONITOR = ".monitor"

_numbers = itertools.count(1)

Displaced = Callable[[str], None]
Moved = Callable[[str, str], None]


class Place:
    """Follows one stream through the sound server by its ``label``.

    ``displaced`` is called with a sentence when the stream was put on a device that nobody chose,
    or on a monitor, through which a microphone would hear the loudspeaker. ``moved`` is called
    with the old and the new device's name when it went where it may: after the system's default,
    or by the person's own hand while the chosen device is still there.
    """

    def __init__(
        self,
        direction: Direction,
        device: Device,
        displaced: Displaced,
        moved: Moved,
        pulse: Pulse | None = None,
    ) -> None:
        self.label = f"{os.getpid()}.{next(_numbers)}"
        self._direction = direction
        self._chosen = "" if device.follows else device.key
        self._name = device.name
        self._at = device.key
        self._displaced = displaced
        self._moved = moved
        self._pulse = pulse or Pulse()
        self._guard = threading.Lock()
        self._over = False

    @property
    def name(self) -> str:
        """The device that the stream was last seen on, for people."""
        return self._name

    def check(self) -> None:
        """Ask the server once; blocks for about 10 ms, from any thread."""
        with self._guard:
            if self._over:
                return
            here = self._pulse.place(self._direction, self.label)
            if here is None or here.key == self._at:
                return
            self._at = here.key
            name, self._name = self._name, here.description
            if self._wrong(here):
                self._over = True
                self._displaced(self._sentence(name))
            else:
                self._moved(name, here.description)

    def shut(self) -> bool:
        """Return whether the system has muted the device; blocks like ``check``."""
        return any(
            device.key == self._at and device.muted
            for device in self._pulse.devices(self._direction)
        )

    def _wrong(self, here: PulseDevice) -> bool:
        if here.monitor and self._direction == "input" and not self._chosen.endswith(MONITOR):
            return True
        if not self._chosen:
            return False
        there = {device.key for device in self._pulse.devices(self._direction)}
        return self._chosen not in there

    def _sentence(self, name: str) -> str:
        if self._chosen.endswith(MONITOR):
            return Fault(Reason.LOOPBACK_GONE, name=name)
        if self._direction == "input":
            return Fault(Reason.MICROPHONE_GONE, name=name)
        return Fault(Reason.SPEAKER_GONE, name=name)
