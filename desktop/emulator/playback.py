"""What the server assumes of the client's loudspeaker, and how fast it may send."""

from __future__ import annotations

from desktop.core.clock import Clock
from desktop.core.media import OUTPUT_RATE, SAMPLE_BYTES

_BYTES_PER_S = OUTPUT_RATE * SAMPLE_BYTES
_HEAD_START_S = 0.4


class Playback:
    """A model of playback: what was sent is heard without a gap, in real time.

    Sending runs ``pace`` times faster than that, after a head start that is sent at once, so that
    a busy machine does not starve the player. Assumed: recordings carry no times, reports only
    say that sound comes faster than real time.
    """

    def __init__(self, clock: Clock, pace: float) -> None:
        self._clock = clock
        self._pace = pace
        self._ends_at = 0.0
        self._next_at = 0.0

    @property
    def remaining_s(self) -> float:
        """Seconds of sound that the client has still to play."""
        return max(0.0, self._ends_at - self._clock.now())

    async def turn_to_send(self) -> None:
        """Wait until the next chunk is due."""
        wait = self._next_at - self._clock.now()
        if wait > 0:
            await self._clock.sleep(wait)

    def sent(self, pcm: bytes) -> None:
        """Note a chunk that just went out."""
        now = self._clock.now()
        seconds = len(pcm) / _BYTES_PER_S
        self._ends_at = max(self._ends_at, now) + seconds
        paced = max(self._next_at, now) + seconds / self._pace
        self._next_at = now if self.remaining_s < _HEAD_START_S else paced

    async def finished(self) -> None:
        """Wait until all that was sent has been played."""
        while self.remaining_s > 0:
            await self._clock.sleep(self.remaining_s)

    def stop(self) -> None:
        """Forget what is still to play, as a client does when it is interrupted."""
        self._ends_at = self._next_at = 0.0
