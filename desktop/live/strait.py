"""How long what is sent over one line takes to get through."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass

from desktop.core.clock import Clock

OPEN_S = 0.12
STALLED_S = 0.3
MEASURE_S = 0.15
FIRST_RATE = 12_000
"""Bytes a second that a new line is trusted with; what it shows counts soon."""
LEAST_RATE = 4000
"""Bytes a second that even a line which takes nothing is trusted with, so that it can recover."""
_TICK_S = 0.02
_LONGEST_S = 1.0
_UNKNOWN_S = 0.3
"""What a way may take by itself before the first message has told it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A message that got through: its picture's bytes, if it was one, and the seconds it took."""

    picture: int
    took_s: float


@dataclass(slots=True)
class _Message:
    size: int
    at: float
    picture: int


class Strait:
    """Follows the backlog of one line; the oldest message in it tells how late a new one would be.

    What the way takes by itself is the least that any message has taken. The line is ``open``
    while no message is under way for ``OPEN_S`` more than that, and none would be at the rate of
    late; behind a picture it is not before the picture itself has shown that rate. It is
    ``stalled`` when the backlog has not become smaller for ``STALLED_S`` more than the way takes.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._waiting: deque[_Message] = deque()
        self._bytes = 0
        self._backlog = 0
        self._moved_at = clock.now()
        self._least_s = math.inf
        self._rate = float(FIRST_RATE)
        self._drained = 0
        self._busy_since = clock.now()
        self._paced = True

    @property
    def open(self) -> bool:
        """Whether a message that is sent now gets through soon."""
        limit_s = self.own_s + OPEN_S
        return not self._backlog or (
            self._paced and self._age_s <= limit_s and self._backlog <= self._rate * limit_s
        )

    @property
    def stalled(self) -> bool:
        """Whether nothing gets through at all."""
        own_s = self.own_s if self._least_s < math.inf else 0.0
        still_s = self._clock.now() - self._moved_at
        return bool(self._backlog) and still_s >= STALLED_S + own_s

    @property
    def own_s(self) -> float:
        """Seconds that the way takes when nothing waits in it."""
        return min(self._least_s, _LONGEST_S) if self._least_s < math.inf else _UNKNOWN_S

    def sending(self, size: int, picture: int = 0) -> None:
        """A message of about ``size`` bytes is being handed over from now on."""
        now = self._clock.now()
        if picture:
            # The last rate may be an old one, and what is sent behind a picture comes after it.
            self._paced = False
            self._begin_to_measure(now)
        if not self._backlog:
            self._moved_at = now
            # No answer can come before the way's own time has passed.
            self._begin_to_measure(now + self.own_s)
        self._waiting.append(_Message(size, now, picture))
        self._bytes += size
        self._backlog += size

    def sent(self, size: int, backlog: int) -> None:
        """It has been handed over, was ``size`` bytes, and so much is unconfirmed now."""
        if self._waiting:
            more = size - self._waiting[-1].size
            self._waiting[-1].size += more
            self._bytes += more
            self._backlog += more
        self._drained += max(0, self._backlog - backlog)
        self._backlog = backlog

    def look(self, backlog: int) -> list[Passage]:
        """Take the present backlog into account; return what has got through since."""
        now = self._clock.now()
        moved = backlog < self._backlog or not backlog
        self._measure(backlog, now)
        self._backlog = backlog
        through = []
        # What is left must be able to fill the backlog; errors of the sizes do not add up.
        while self._waiting and self._bytes - self._waiting[0].size >= backlog:
            message = self._waiting.popleft()
            self._bytes -= message.size
            self._least_s = min(self._least_s, now - message.at)
            through.append(Passage(message.picture, now - message.at))
        if moved or through:
            self._moved_at = now
            self._busy_since = min(self._busy_since, now)
        return through

    def carries(self, since: float) -> bool:
        """Whether something that was sent before a time is still on its way, and moves."""
        waits = bool(self._backlog) and bool(self._waiting) and self._waiting[0].at < since
        return waits and not self.stalled

    @property
    def shows(self) -> bool:
        """Whether a picture is on its way."""
        return any(message.picture for message in self._waiting)

    def _measure(self, backlog: int, now: float) -> None:
        """Note how fast the line takes bytes while it has any."""
        if not self._backlog:
            return
        self._drained += max(0, self._backlog - backlog)
        busy_s = now - self._busy_since
        if not backlog:
            # It might have taken more. One burst proves little, so belief comes by doubling.
            shown = self._drained / max(busy_s, _TICK_S)
            self._rate = min(max(self._rate, shown), 2 * self._rate)
            self._paced = True
        elif busy_s >= MEASURE_S:
            self._rate = max(self._drained / busy_s, LEAST_RATE)
            self._paced = True
            self._begin_to_measure(now)

    def _begin_to_measure(self, since: float) -> None:
        self._drained, self._busy_since = 0, since

    @property
    def _age_s(self) -> float:
        return self._clock.now() - self._waiting[0].at if self._backlog and self._waiting else 0.0
