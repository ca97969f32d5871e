"""What a device stream shows of its health, and when that means it must be opened again."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable


class Heartbeat:
    """Counts a stream's callbacks; written by the device's thread, read by the watchdog.

    ``stumbles`` counts blocks that the device flagged as over- or underrun.
    """

    SILENT_S = 1.0
    STORM_BLOCKS = 8

    def __init__(self, block_s: float, now: Callable[[], float] = time.monotonic) -> None:
        self._block_s = block_s
        self._now = now
        self._underflows: deque[float] = deque(maxlen=self.STORM_BLOCKS + 1)
        self._ended = threading.Event()
        self._last = now()
        self.stumbles = 0
        self.beats = 0
        self.storm = False

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

    def end(self) -> None:
        """Note that the stream has stopped by itself."""
        self._ended.set()

    def restart(self) -> None:
        """Begin anew for a stream that was just started."""
        self._underflows.clear()
        self._ended.clear()
        self._last = self._now()
        self.beats = 0
        self.storm = False

    @property
    def healthy(self) -> bool:
        """Whether the stream runs: neither ended, nor silent for a second, nor in a storm."""
        silent = self._now() - self._last > self.SILENT_S
        return not (silent or self.storm or self._ended.is_set())
