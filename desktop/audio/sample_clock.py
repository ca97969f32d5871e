"""When samples were captured, by counting them rather than by when each block was delivered."""

from __future__ import annotations

import math
from collections import deque


class SampleClock:
    """Smooths the times of blocks, which devices deliver in bursts.

    The count of samples carries the time on; what the device says pulls it slowly, so that the two
    clocks never drift apart. A difference larger than ``JUMP_S`` is a gap or a restart and is
    believed at once. Belongs to the device's thread.
    """

    JUMP_S = 0.12
    PULL = 0.01

    def __init__(self) -> None:
        self._at = math.nan
        self._blocks = 0

    def tick(self, length_s: float, said: float) -> float:
        """Return when a block of this length ended; ``said`` is the device's word on it."""
        expected = self._at + length_s
        off = said - expected
        if math.isnan(off) or abs(off) > self.JUMP_S:
            self._at, self._blocks = said, 0
            return said
        self._blocks += 1
        # In the beginning the mean of all blocks is the best guess, later a slow pull.
        self._at = expected + off * max(self.PULL, 1 / (self._blocks + 1))
        return self._at

    def reset(self) -> None:
        """Begin anew, as for another stream."""
        self._at = math.nan
        self._blocks = 0


class StreamTime:
    """Turns a stream's own time into monotonic time; belongs to the device's thread.

    A callback that had to wait, for the interpreter or for the processor, reads the clock late but
    never early: the least of the last differences is the true one.
    """

    REMEMBERED = 100
    APART_S = 0.5
    PATIENCE = 3
    """Two clocks that are so far from what they were have been set, or slept, if they stay so: a
    program that stood still between the two readings sees it once."""

    def __init__(self) -> None:
        self._differences: deque[float] = deque(maxlen=self.REMEMBERED)
        self._least = math.inf
        self._apart = 0

    def monotonic(self, current: float, now: float) -> float:
        """Return when the stream's ``current`` time was; ``now`` is the clock as it is read."""
        difference = now - current
        if not math.isfinite(difference):
            return now
        if difference - self._least > self.APART_S:
            self._apart += 1
            if self._apart < self.PATIENCE:
                return current + self._least
            self._differences.clear()
            self._least = math.inf
        self._apart = 0
        self._remember(difference)
        return current + self._least

    def _remember(self, difference: float) -> None:
        """Keep the least of the last differences, looking through them only where it has gone."""
        full = len(self._differences) == self.REMEMBERED
        gone = self._differences[0] if full else math.nan
        self._differences.append(difference)
        if difference <= self._least:
            self._least = difference
        elif gone == self._least:
            self._least = min(self._differences)
