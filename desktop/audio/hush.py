"""Keeping the echo back while the canceller does not know where it comes."""

from __future__ import annotations

import numpy as np

GAIN = 10 ** (-40 / 20)


def hushed(pcm: bytes) -> bytes:
    """Return sound so quiet that no detector takes it for a person."""
    return (np.frombuffer(pcm, "<i2") * GAIN).astype("<i2").tobytes()


class Hush:
    """Decides which chunks hold nothing but echo that may pass uncancelled; for one thread.

    After a restart the echo is some samples from where it was, and the canceller may let it
    through: a service would have taken it for a person at the start of two answers of 82. How
    loud the echo must be is known nevertheless. So from ``doubt`` on, what is heard is kept back
    while it is no louder than that; a person makes it louder. After ``lose``, when even that is not
    known, everything is kept back. Both end when the echo comes as predicted, and after
    ``PATIENCE`` chunks of playback in any case.
    """

    LOUDER = 2.0
    SMOOTH = 0.4
    GOOD = 0.4
    PROOF = 10
    """So many chunks the prediction has to be good."""
    PATIENCE = 200

    def __init__(self) -> None:
        self._left = 0
        self._good = 0
        self._lost = False
        self._heard = self._predicted = self._missed = 0.0

    def doubt(self) -> None:
        """Note that the echo may come somewhat earlier or later from now on."""
        self._left = self.PATIENCE
        self._good = 0

    def lose(self) -> None:
        """Note that the echo may come at any time from now on."""
        self.doubt()
        self._lost = True

    def holds(self, heard: float, predicted: float, missed: float) -> bool:
        """Take a chunk's energy, the predicted echo's and that of their difference."""
        self._heard += self.SMOOTH * (heard - self._heard)
        self._predicted += self.SMOOTH * (predicted - self._predicted)
        self._missed += self.SMOOTH * (missed - self._missed)
        if not self._left or not predicted:
            return False
        self._left -= 1
        good = self._missed < self.GOOD * self._heard
        self._good = self._good + 1 if good else 0
        if self._good >= self.PROOF:
            self._left = 0
        lost = self._lost = self._lost and self._left > 0
        return lost or self._heard < self.LOUDER * self._predicted
