"""When a picture may leave and when one must."""

from __future__ import annotations

import math

KEEP_ALIVE_S = 60.0


class Pace:
    """Holds one source to its rate; times are monotonic seconds handed in by the caller.

    The first picture is due at once. A picture is demanded after ``force`` and when nothing has
    been sent for ``keep_alive_s``.
    """

    def __init__(self, frames_per_second: float, keep_alive_s: float = KEEP_ALIVE_S) -> None:
        self._interval_s = 1.0 / frames_per_second
        self._keep_alive_s = keep_alive_s
        self._sent_at = -math.inf
        self._forced = False

    def force(self) -> None:
        """Demand the next picture that may leave, changed or not."""
        self._forced = True

    def is_ready(self, now: float) -> bool:
        """Return whether the rate allows a picture now."""
        return self.wait_s(now) == 0.0

    def is_demanded(self, now: float) -> bool:
        """Return whether a picture must leave even though nothing has changed."""
        return self._forced or self.since_sent(now) >= self._keep_alive_s

    def since_sent(self, now: float) -> float:
        """Return the seconds since the last picture left; infinite before the first."""
        return now - self._sent_at

    def wait_s(self, now: float) -> float:
        """Return the seconds until the rate allows the next picture."""
        # A look that comes a hair early, by a timer's rounding, must not wait another round.
        left = self._sent_at + self._interval_s - now
        return left if left > 0.002 else 0.0

    def sent(self, now: float) -> None:
        """Note that a picture has left."""
        self._sent_at = now
        self._forced = False
