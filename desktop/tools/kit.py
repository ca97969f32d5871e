"""What built-in tools are made with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from desktop.core.clock import Clock
from desktop.core.events import Event
from desktop.core.ports import DesktopHost, NoteStore
from desktop.tools.timer import Timers


@dataclass(frozen=True, slots=True)
class Kit:
    """The world as tools may touch it; ``resolve`` returns a host name's addresses."""

    publish: Callable[[Event], None]
    host: DesktopHost
    notes: NoteStore
    clock: Clock
    timers: Timers
    resolve: Callable[[str], Awaitable[tuple[str, ...]]]
