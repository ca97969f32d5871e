"""What a device stream shows of its health, and when that means it must be opened again."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Move:
    """The stream went from one device to another, both named for people."""

    was: str
    now: str


class Heartbeat:
    """Counts a stream's callbacks; written by the device's threads, read by the watchdog.

    ``stumbles`` counts blocks that the device flagged as over- or underrun. ``why`` is a sentence
    on why the stream ended, where somebody knows.
    """

    SILENT_S = 0.5
    STORM_BLOCKS = 8

    def __init__(self, block_s: float, now: Callable[[], float] = time.monotonic) -> None:
        self._block_s = block_s
        self._now = now
        self._underflows: deque[float] = deque(maxlen=self.STORM_BLOCKS + 1)
        self._ended = threading.Event()
        self._nudged = threading.Event()
        self._moves: deque[Move] = deque(maxlen=4)
        self._last = now()
        self.stumbles = 0
        self.beats = 0
        self.storm = False
        self.why = ""

    def beat(self, *, stumbled: bool) -> None:
        """Note one callback."""
        self._last = self._now()
        self.beats += 1
        if not stumbled:
            self._underflows.clear()
            return
        self.stumbles += 1
        self._underflows.append(self._last)
        if len(self._underflows) > self.STORM_BLOCKS:
            took = self._underflows[-1] - self._underflows[0]
            self.storm = self.storm or took < self.STORM_BLOCKS * self._block_s / 2

    def end(self, why: str = "") -> None:
        """Note that the stream has stopped, and why."""
        self.why = why
        self._ended.set()

    def moved(self, was: str, now: str) -> None:
        """Note that the stream runs on another device."""
        self._moves.append(Move(was, now))

    def take_move(self) -> Move | None:
        """Return the oldest move that nobody has taken yet."""
        return self._moves.popleft() if self._moves else None

    def nudge(self) -> None:
        """Note that the devices have changed: what failed may work now."""
        self._nudged.set()

    def take_nudge(self) -> bool:
        """Return whether there was a nudge, and forget it."""
        nudged = self._nudged.is_set()
        self._nudged.clear()
        return nudged

    def restart(self, block_s: float | None = None) -> None:
        """Begin anew for a stream that was just started."""
        self._block_s = block_s or self._block_s
        self._underflows.clear()
        self._ended.clear()
        self._last = self._now()
        self.beats = 0
        self.storm = False
        self.why = ""

    @property
    def quiet(self) -> bool:
        """Whether no callback came for half a second, as happens on a stalled machine too."""
        return self._now() - self._last > self.SILENT_S

    @property
    def broken(self) -> bool:
        """Whether the stream has ended or is in a storm of underruns."""
        return self.storm or self._ended.is_set()
