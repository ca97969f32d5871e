"""Follows a sound server's events, a burst of them at a time.

One plugged device makes a dozen events, and a slider that is dragged hundreds. Each question to
the server is a process of its own, so what comes together is answered together.
"""

from __future__ import annotations

import logging
import math
import os
import select
import subprocess
import threading
import time
from collections.abc import Callable, Hashable

from desktop.audio.pulse import Pulse

logger = logging.getLogger(__name__)

GATHER_S = 0.1
RETRY_S = 0.25
LONGEST_RETRY_S = 4.0

Tell = Callable[[], None]


class Burst:
    """Events since the last answer; ``due`` is the monotonic time of the next one.

    The first event after a pause is answered at once, and so is each that concerns a recording: a
    microphone that nobody chose must not be heard meanwhile.
    """

    def __init__(self) -> None:
        self.moved = False
        self.listed = False
        self.due = math.inf
        self._answered = -math.inf
        self._urgent = False
        self._partial = b""

    def note(self, data: bytes, now: float) -> None:
        """Take what the tool printed, perhaps in the middle of a line."""
        *lines, self._partial = (self._partial + data).split(b"\n")
        for line in lines:
            self._take(line.decode("ascii", "replace"))
        if self._urgent:
            self.due = now
        elif (self.moved or self.listed) and math.isinf(self.due):
            self.due = max(now, self._answered + GATHER_S)

    def clear(self, now: float) -> None:
        """Begin to gather anew."""
        self.moved = self.listed = self._urgent = False
        self.due = math.inf
        self._answered = now

    def _take(self, line: str) -> None:
        if " client #" in line:
            return  # among them this watch's own questions
        changed = "'change'" in line
        if "sink-input" in line:
            self.moved = True  # others' too: what they play may be listened to
        elif "source-output" in line:
            self.moved = self.moved or changed
            self._urgent = self._urgent or changed
        elif " server" in line or " card #" in line or not changed:
            self.listed = True


class ServerWatch(threading.Thread):
    """Reads the server's events until told to end; survives the server's death.

    ``tell_moves`` and ``tell_list`` are called on this thread, return quickly and never raise.
    """

    def __init__(self, tell_moves: Tell, tell_list: Tell, pulse: Pulse | None = None) -> None:
        super().__init__(name="attune-device-watch", daemon=True)
        self._tell_moves = tell_moves
        self._tell_list = tell_list
        self._pulse = pulse or Pulse()
        self._ended = threading.Event()
        self._guard = threading.Lock()
        self._tool: subprocess.Popen[bytes] | None = None
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
                )
            except OSError:
                logger.debug("pactl cannot be started")
                return
        with self._tool as tool:
            assert tool.stdout is not None
            self._compare()
            self._read(tool.stdout.fileno())

    def _read(self, source: int) -> None:
        burst = Burst()
        while not self._ended.is_set():
            left = None if math.isinf(burst.due) else max(0.0, burst.due - time.monotonic())
            if select.select([source], [], [], left)[0]:
                data = os.read(source, 65_536)
                if not data:
                    return
                burst.note(data, time.monotonic())
            if time.monotonic() >= burst.due:
                self._answer(burst)
                burst.clear(time.monotonic())

    def _answer(self, burst: Burst) -> None:
        told = burst.listed and self._compare()
        if burst.moved and not told and not self._ended.is_set():
            self._tell_moves()

    def _compare(self) -> bool:
        """Tell of a change of what there is, or of the default; return whether there was one."""
        seen = self._signature()
        if seen == self._seen or self._ended.is_set():
            return False
        self._seen = seen
        self._tell_moves()
        self._tell_list()
        return True

    def _signature(self) -> Hashable:
        return tuple((item.key, item.description, item.is_default) for item in self._pulse.all())
