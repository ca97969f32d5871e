"""Tells when something was plugged in or out, or the server moved a stream.

One watch for the process, because the sound system is one. On Linux it follows the server's
events (``pactl subscribe``); elsewhere the front end forwards its toolkit's signal through
``poke``. PortAudio itself tells nothing: its list is frozen when it is initialised.
"""

from __future__ import annotations

import logging
import os
import subprocess
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress

from desktop.audio.portaudio import renew
from desktop.audio.pulse import Pulse, has_tool
from desktop.core.errors import DeviceError

logger = logging.getLogger(__name__)

DEBOUNCE_S = 0.3
RETRY_S = 0.25
LONGEST_RETRY_S = 4.0

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
        self._watch: _Watch | None = None
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
                self._watch = _Watch(self)
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


class _Watch(threading.Thread):
    """Reads the server's events until told to end; survives the server's death."""

    def __init__(self, changes: DeviceChanges) -> None:
        super().__init__(name="attune-device-watch", daemon=True)
        self._changes = changes
        self._pulse = Pulse()
        self._ended = threading.Event()
        self._guard = threading.Lock()
        self._tool: subprocess.Popen[str] | None = None
        self._seen: Hashable = None

    def run(self) -> None:
        """Follow the events."""
        self._seen = self._signature()
        pause = RETRY_S
        while not self._ended.is_set():
            began = time.monotonic()
            self._follow()
            # The server has gone, or there is none yet: then asking often would cost for nothing.
            self._compare()
            lasted = time.monotonic() - began > LONGEST_RETRY_S
            pause = RETRY_S if lasted else min(2 * pause, LONGEST_RETRY_S)
            self._ended.wait(pause)

    def end(self) -> None:
        """Let the thread run out; does not wait for it."""
        self._ended.set()
        with self._guard:
            if self._tool is not None:
                self._tool.terminate()

    def _follow(self) -> None:
        with self._guard:
            if self._ended.is_set():
                return
            try:
                self._tool = subprocess.Popen(
                    ["pactl", "subscribe"],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    env=os.environ | {"LC_ALL": "C"},
                    text=True,
                )
            except OSError:
                logger.debug("pactl cannot be started")
                return
        with self._tool as tool:
            assert tool.stdout is not None
            self._compare()
            for line in tool.stdout:
                self._take(line)

    def _take(self, line: str) -> None:
        if self._ended.is_set():
            return
        if " client #" in line:
            return  # among them this watch's own questions
        if "source-output" in line or "sink-input" in line:
            if "'change'" in line:
                self._changes.tell_moves()
        elif " server" in line or " card #" in line or "'change'" not in line:
            self._compare()

    def _compare(self) -> None:
        """Tell of a change of what there is, or of the default."""
        seen = self._signature()
        if seen != self._seen and not self._ended.is_set():
            self._seen = seen
            self._changes.tell_moves()
            self._changes.tell_list()

    def _signature(self) -> Hashable:
        devices = (*self._pulse.devices("input"), *self._pulse.devices("output"))
        return tuple((item.key, item.description, item.is_default) for item in devices)


CHANGES = DeviceChanges()
"""The process's own watch."""
