"""When the local detector may mistake the assistant's echo for the person."""

from __future__ import annotations

import math


class Distrust:
    """Knows until when a probability of speech should be withheld; belongs to one thread.

    After an xrun or a restart the echo's delay has jumped and the canceller needs about two
    seconds to lock again; at the very first speech it has not locked yet, and while it is still
    learning the room, what is left of the echo may pass for a person.
    """

    JUMP_S = 2.0
    FIRST_S = 1.5
    TAIL_S = 0.3
    """For how long after its end a sound may still return from the room."""
    DRY_S = 1.0
    """For how long a loudspeaker that ran dry dates its blocks too badly to cancel them."""
    NOTED_S = 0.1
    """That it ran dry is noted so much later at most."""

    def __init__(self) -> None:
        self._until = -math.inf
        self._sounds_until = -math.inf
        self._dry_since = self._dry_until = -math.inf
        self._heard_first = False

    def jump(self, at: float) -> None:
        """Note an xrun or a restart."""
        self._until = max(self._until, at + self.JUMP_S)

    def dry(self, at: float) -> None:
        """Note that the loudspeaker ran dry or stood still, and has begun anew."""
        self._dry_since = at - self.NOTED_S
        self._dry_until = at + self.DRY_S

    def playback(self, at: float) -> None:
        """Note that something is played."""
        self._sounds_until = max(self._sounds_until, at + self.TAIL_S)
        if not self._heard_first:
            self._heard_first = True
            self._until = max(self._until, at + self.FIRST_S)

    def leaks(self, at: float) -> bool:
        """Tell whether what was captured now may hold the assistant's voice uncancelled."""
        return self._dry_since <= at < min(self._dry_until, self._sounds_until)

    def holds(self, at: float, *, learning: bool = False) -> bool:
        """Tell whether a probability measured now should be withheld."""
        return at < self._until or (learning and at < self._sounds_until)
