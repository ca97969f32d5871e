"""What built-in tools are made with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from desktop.core.clock import Clock
from desktop.core.events import Event
from desktop.core.media import Region
from desktop.core.ports import DesktopHost, NoteStore
from desktop.core.sharing import ModelBox
from desktop.tools.timer import Timers

Locate: TypeAlias = Callable[[ModelBox], Region | None]


@dataclass(frozen=True, slots=True)
class Kit:
    """The world as tools may touch it; ``resolve`` returns a host name's addresses.

    ``locate`` returns where on the desktop a box of the newest picture lies, or None.
    """

    publish: Callable[[Event], None]
    host: DesktopHost
    notes: NoteStore
    clock: Clock
    timers: Timers
    resolve: Callable[[str], Awaitable[tuple[str, ...]]]
    locate: Locate


def nowhere(box: ModelBox) -> Region | None:
    """Find no place: nothing is shared."""
    del box
    return None
