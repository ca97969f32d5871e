"""Keeping back what is left of the echo, and all of it while nobody knows where it comes."""

from __future__ import annotations

from typing import Protocol

import numpy as np

GAIN = 10 ** (-40 / 20)


def hushed(pcm: bytes) -> bytes:
    """Return sound so quiet that no detector takes it for a person."""
    return (np.frombuffer(pcm, "<i2") * GAIN).astype("<i2").tobytes()


class Expected(Protocol):
    """What is known of a chunk's echo, as energies."""

    heard: float
    predicted: float
    missed: float

    @property
    def loudest(self) -> float:
        """How loud the echo may be, wherever it comes."""
        ...

    @property
    def placed(self) -> bool:
        """Whether the echo comes when it was predicted, whoever else is heard."""
        ...


class Hush:
    """Decides which chunks hold nothing but echo that may pass uncancelled; for one thread.

    An echo that comes 20 ms earlier than it did passes the canceller for two seconds, and a service
    takes it for a person. How loud it can be is known nevertheless. So from ``doubt`` on, what is
    heard is kept back while it is no louder than that; a person makes it louder. That ends when
    the canceller leaves no more than is not predicted and the echo comes as predicted, or at
    least when it was, which somebody who speaks does not hide; and after ``PATIENCE`` chunks of
    playback in any case.

    Without a doubt only a rest is kept back: much less than the echo, as a canceller leaves it of
    a sudden loud sound. Somebody who is heard beside the echo is louder than that.
    """

    LOUDER = 2.0
    SMOOTH = 0.4
    GOOD = 0.4
    LEFT = 2.0
    RESIDUE = 0.1
    """Less than this share of the echo is what the canceller has left of it."""
    FLOOR = 320 * 30.0**2
    PROOF = 10
    """So many chunks the echo has to be gone."""
    PATIENCE = 200

    def __init__(self) -> None:
        self._patience = 0
        self._good = 0
        self._heard = self._missed = self._left = self._predicted = 0.0

    @property
    def doubts(self) -> bool:
        """Whether the canceller is not known to take the echo out."""
        return self._patience > 0

    def doubt(self) -> None:
        """Note that the echo may come earlier or later from now on."""
        self._patience = self.PATIENCE
        self._good = 0

    def trust(self) -> None:
        """Note that the echo was found where it is expected."""
        self._patience = 0

    def holds(self, chunk: Expected, left: bytes) -> bool:
        """Take what is known of a chunk, and what the canceller has left of it."""
        if not chunk.predicted:
            return False
        samples = np.frombuffer(left, "<i2").astype(np.float32)
        self._heard += self.SMOOTH * (chunk.heard - self._heard)
        self._missed += self.SMOOTH * (chunk.missed - self._missed)
        self._left += self.SMOOTH * (float(samples @ samples) - self._left)
        self._predicted += self.SMOOTH * (chunk.predicted - self._predicted)
        if not self._patience:
            return self._left < self.RESIDUE * self._predicted
        self._patience -= 1
        gone = self._left < self.LEFT * self._missed + self.FLOOR
        good = gone and (chunk.placed or self._missed < self.GOOD * self._heard)
        self._good = self._good + 1 if good else 0
        if self._good >= self.PROOF:
            self._patience = 0
        return self._heard < self.LOUDER * chunk.loudest
