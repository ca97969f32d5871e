"""Tells which device is in use, whenever that changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from desktop.core.events import Event
from desktop.core.sound_event import DeviceChanged


class DeviceNews:
    """Publishes a ``DeviceChanged`` for each change of one direction, and nothing twice."""

    def __init__(
        self, direction: Literal["microphone", "speaker"], publish: Callable[[Event], None]
    ) -> None:
        self._direction = direction
        self._publish = publish
        self._told: DeviceChanged | None = None

    def tell(self, state: Literal["open", "lost", "off"], name: str, wanted: str) -> None:
        """Tell what is so now; ``name`` counts while it is open only."""
        shown = name if state == "open" else ""
        fact = DeviceChanged(self._direction, state, shown, wanted)
        if fact != self._told:
            self._told = fact
            self._publish(fact)
