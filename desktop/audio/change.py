"""Tells when something was plugged in or out, or the server moved a stream.

One watch for the process, because the sound system is one. On Linux it follows the server's
events (``pactl subscribe``); elsewhere the front end forwards its toolkit's signal through
``poke``. PortAudio itself tells nothing: its list is frozen when it is initialised.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from desktop.audio.portaudio import renew
from desktop.audio.pulse import has_tool
from desktop.audio.server_watch import ServerWatch
from desktop.core.errors import DeviceError

DEBOUNCE_S = 0.3

Listener = Callable[[], None]


class DeviceChanges:
    """Calls listeners on a thread of its own, which runs while there is any.

    ``follow_server`` false leaves only ``poke``. Listeners return quickly and never raise.
    """

    def __init__(self, *, follow_server: bool | None = None) -> None:
        self._follow = follow_server
        self._lock = threading.Lock()
        self._lists: list[Listener] = []
        self._moves: list[Listener] = []
        self._watch: ServerWatch | None = None
        self._timer: threading.Timer | None = None

    @contextmanager
    def listening(self, on_list: Listener) -> Iterator[None]:
        """Call ``on_list`` after each change of the devices, while inside."""
        self._add(self._lists, on_list)
        try:
            yield
        finally:
            self._remove(self._lists, on_list)

    def watch_moves(self, on_move: Listener) -> None:
        """Call this whenever the server may have moved a stream, until ``forget_moves``."""
        self._add(self._moves, on_move)

    def forget_moves(self, on_move: Listener) -> None:
        """Call it no more; unknown ones are ignored."""
        self._remove(self._moves, on_move)

    def poke(self) -> None:
        """Take another source's word that devices changed; one event often comes as several."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(DEBOUNCE_S, self._settled)
            self._timer.name = "attune-device-poke"
            self._timer.daemon = True
            self._timer.start()

    def _settled(self) -> None:
        with self._lock:
            self._timer = None
            served = self._watch is not None
        if not served:
            # Streams that follow the system's choice go where it is now, and menus see the list.
            with suppress(DeviceError):  # told by whoever opens a device
                renew()
        self.tell_list()

    def tell_list(self) -> None:
        """Call every listener of the list."""
        for listener in self._copy(self._lists):
            listener()

    def tell_moves(self) -> None:
        """Call every listener of moves."""
        for listener in self._copy(self._moves):
            listener()

    def _copy(self, listeners: list[Listener]) -> list[Listener]:
        with self._lock:
            return list(listeners)

    def _add(self, listeners: list[Listener], listener: Listener) -> None:
        with self._lock:
            listeners.append(listener)
            follow = has_tool() if self._follow is None else self._follow
            if follow and self._watch is None:
                self._watch = ServerWatch(self.tell_moves, self.tell_list)
                self._watch.start()

    def _remove(self, listeners: list[Listener], listener: Listener) -> None:
        with self._lock:
            if listener in listeners:
                listeners.remove(listener)
            watch = None
            if not self._lists and not self._moves:
                watch, self._watch = self._watch, None
                if self._timer is not None:
                    self._timer.cancel()
                    self._timer = None
        if watch is not None:
            watch.end()


CHANGES = DeviceChanges()
"""The process's own watch."""
