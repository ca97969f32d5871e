"""Whether a host restarts a stream quickly enough that waiting for its buffer takes longer."""

from __future__ import annotations

import math

SLOW_S = 0.04
SLOW_OFTEN = 3
FORGIVEN_S = 30.0
"""A machine that was busy is quick again; a host that is slow by nature costs one restart each."""


class RestartPace:
    """Remembers how long restarts took; belongs to the device thread, ``quick`` to any."""

    def __init__(self) -> None:
        self._slow = 0
        self._slow_at = -math.inf

    def quick(self, now: float) -> bool:
        """Return whether a restart is worth trying at a monotonic time."""
        return self._slow < SLOW_OFTEN or now - self._slow_at > FORGIVEN_S

    def took(self, seconds: float, now: float) -> None:
        """Note a restart that has just ended."""
        if seconds > SLOW_S:
            self._slow += 1
            self._slow_at = now
        else:
            self._slow = 0

    def reset(self) -> None:
        """Forget everything, as for a stream that was opened anew."""
        self._slow = 0
