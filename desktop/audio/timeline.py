"""One side of a recording: blocks that come when they come, laid end to end on a timeline."""

from __future__ import annotations

import threading

from desktop.audio.level import peak
from desktop.core.media import SAMPLE_BYTES


class Timeline:
    """Samples of one voice since ``began``, ready to be taken in order; safe from any thread.

    A block that starts within ``SLACK_S`` of where the last one ended follows it without a seam,
    since device clocks jitter; a later one leaves silence before it, and an earlier one takes the
    place of what lies there: a device that begins anew has forgotten it. What the blocks are off
    by on average is made up for once it is ``NEAR_S``, in a pause, and at the latest at ``FAR_S``.
    ``lost`` counts the samples that found no room.
    """

    SLACK_S = 0.06
    LONGEST_S = 30.0
    NEAR_S = 0.005
    FAR_S = 0.015
    SMOOTH = 0.05
    QUIET = 200

    def __init__(self, sample_rate: int, began: float) -> None:
        self.lost = 0
        self._rate = sample_rate
        self._began = began
        self._taken = 0
        self._off = 0.0
        self._ready = bytearray()
        self._guard = threading.Lock()

    def put(self, pcm: bytes, ends_at: float) -> None:
        """Lay down a block of PCM16LE whose last sample is of monotonic time ``ends_at``."""
        with self._guard:
            samples = len(pcm) // SAMPLE_BYTES
            start = round((ends_at - self._began) * self._rate) - samples
            gap = start - self._position
            if abs(gap) > self.SLACK_S * self._rate:
                self._off = 0.0
            else:
                gap = self._made_up(gap, pcm)
            pcm = self._moved(gap, pcm)
            kept = pcm[: SAMPLE_BYTES * self._room]
            self.lost += (len(pcm) - len(kept)) // SAMPLE_BYTES
            self._ready += kept

    def _made_up(self, gap: int, pcm: bytes) -> int:
        """Return by how much to move for what a block of average jitter says."""
        self._off += self.SMOOTH * (gap - self._off)
        quiet = peak(pcm) <= self.QUIET
        if abs(self._off) < (self.NEAR_S if quiet else self.FAR_S) * self._rate:
            return 0
        move, self._off = round(self._off), 0.0
        return move

    def _moved(self, gap: int, pcm: bytes) -> bytes:
        """Go so many samples on, or back over what lies there; return what of a block is left."""
        if gap >= 0:
            self._ready += bytes(SAMPLE_BYTES * min(gap, self._room))
            return pcm
        forgotten = min(-SAMPLE_BYTES * gap, len(self._ready))
        del self._ready[len(self._ready) - forgotten :]
        return pcm[-SAMPLE_BYTES * gap - forgotten :]

    def cut(self, at: float) -> None:
        """Forget what was to be heard after a monotonic time: it never was."""
        with self._guard:
            keep = max(0, round((at - self._began) * self._rate) - self._taken)
            del self._ready[SAMPLE_BYTES * keep :]

    def take(self, until: float) -> bytes:
        """Return everything up to a monotonic time, with silence where nothing came."""
        with self._guard:
            samples = max(0, round((until - self._began) * self._rate) - self._taken)
            size = SAMPLE_BYTES * samples
            pcm = bytes(self._ready[:size]).ljust(size, b"\0")
            del self._ready[:size]
            self._taken += samples
            return pcm

    @property
    def _position(self) -> int:
        return self._taken + len(self._ready) // SAMPLE_BYTES

    @property
    def _room(self) -> int:
        return max(0, round(self.LONGEST_S * self._rate) - len(self._ready) // SAMPLE_BYTES)
