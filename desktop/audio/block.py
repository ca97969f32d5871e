"""How much of a stream the device holds: the least that it sustains."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Block:
    """The length of a block and how much the device should buffer, in seconds."""

    length_s: float
    latency_s: float


STEPS = (Block(0.02, 0.04), Block(0.02, 0.06))
"""Chunks of 20 ms are what goes out. Blocks of 10 ms bring the second half of one no sooner (51 ms
from sound to program either way, measured) and cost twice the wake-ups, 2 % of a core."""


OUTPUT_STEPS = (Block(0.02, 0.10), Block(0.02, 0.20))
"""A busy machine was seen to stand still for longer than the first. What the second costs is that
a slow link fills it later: an answer begins when there is enough of it."""

OUTPUT_CALM_S = 300.0
LONGEST_CALM_S = 4800.0


class BlockLadder:
    """Goes from the smallest buffer to larger ones as the device stumbles.

    A stumble now and then is the machine's; so many within ``window_s`` are the block's. After
    ``calm_s`` without any it goes back, which takes twice as long each time that was too early.
    """

    def __init__(
        self,
        steps: tuple[Block, ...] = STEPS,
        stumbles: int = 4,
        window_s: float = 4.0,
        calm_s: float = math.inf,
    ) -> None:
        self._steps = steps
        self._window_s = window_s
        self._first_calm_s = calm_s
        self._calm_s = calm_s
        self._stumbled_at = -math.inf
        self._at = 0
        self._recent: deque[float] = deque(maxlen=stumbles)

    @property
    def block(self) -> Block:
        """The block to open the device with."""
        return self._steps[self._at]

    def stumbled(self, at: float) -> None:
        """Note an over- or underrun at a monotonic time."""
        self._recent.append(at)
        self._stumbled_at = at

    def failing(self) -> bool:
        """Take the next step where this one fails; return whether the device must be reopened."""
        full = len(self._recent) == self._recent.maxlen
        if not full or self._recent[-1] - self._recent[0] > self._window_s:
            return False
        return self._climb()

    def _climb(self) -> bool:
        self._recent.clear()
        if self._at + 1 >= len(self._steps):
            return False
        self._at += 1
        return True

    def calm(self, now: float) -> bool:
        """Take a step back after a long calm; return whether the device must be reopened."""
        if not self._at or now - self._stumbled_at < self._calm_s:
            return False
        self._at -= 1
        self._stumbled_at = now
        self._calm_s = min(2 * self._calm_s, max(LONGEST_CALM_S, self._first_calm_s))
        return True

    def reset(self) -> None:
        """Begin with the smallest again, as for another device."""
        self._at = 0
        self._calm_s = self._first_calm_s
        self._recent.clear()
