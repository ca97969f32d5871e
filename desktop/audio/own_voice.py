"""When the assistant itself is to be heard, so that it never listens to itself by a back door."""

from __future__ import annotations

import threading
from collections import deque


class OwnVoice:
    """Remembers when something was played; ``listen`` takes what the speaker gives out.

    The margins cover what is uncertain about both clocks: the device's word on its delay, and the
    way through the sound server to the monitor and back. Safe from any thread.
    """

    BEFORE_S = 0.15
    AFTER_S = 0.35
    REMEMBERED = 250

    def __init__(self) -> None:
        self._spans: deque[tuple[float, float]] = deque(maxlen=self.REMEMBERED)
        self._guard = threading.Lock()

    def listen(self, pcm: bytes, audible_at: float) -> None:
        """Note a block that is heard from ``audible_at`` on, monotonic seconds."""
        if pcm.count(0) == len(pcm):
            return
        until = audible_at + len(pcm) / 48_000
        with self._guard:
            if self._spans and audible_at - self._spans[-1][1] < self.AFTER_S:
                began, _ = self._spans.pop()
                self._spans.append((began, until))
            else:
                self._spans.append((audible_at, until))

    def sounded(self, since: float, until: float) -> bool:
        """Return whether any of it may have been heard between two monotonic times."""
        with self._guard:
            return any(
                began - self.BEFORE_S < until and ended + self.AFTER_S > since
                for began, ended in self._spans
            )
