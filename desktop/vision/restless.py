"""Knows the small places of a screen that change all the time: spinners, clocks, meters."""

from __future__ import annotations

from collections import deque
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop.core.box import Box

BLOCK = 32
"""Side of a block, in pixels."""

SLOTS = 5
RESTLESS_SLOTS = 4
COVERAGE = 0.02
MOST_BLOCKS = 40
"""What may be restless, as a share of the picture and in blocks: on a large screen too, a place of
400 by 160 pixels is a slide or a film and no spinner."""

BlockMap: TypeAlias = NDArray[np.bool_]


class Restless:
    """Counts in how many of the last ``SLOTS`` whole seconds each block changed."""

    def __init__(self, height: int, width: int) -> None:
        self._shape = (-(-height // BLOCK), -(-width // BLOCK))
        self._slots: deque[BlockMap] = deque(maxlen=SLOTS)
        self._current: BlockMap = np.zeros(self._shape, np.bool_)
        self._slot: int | None = None

    def observe(self, changed: BlockMap | None, now: float) -> None:
        """Note the blocks that changed since the last observation; None when none did."""
        slot = int(now)
        if self._slot is None:
            self._slot = slot
        for _ in range(min(slot - self._slot, SLOTS + 1)):
            self._slots.append(self._current)
            self._current = np.zeros(self._shape, np.bool_)
        self._slot = slot
        if changed is not None:
            self._current |= changed

    def explains(self, changed: BlockMap) -> bool:
        """Return whether all that changed is restless, and the restless part is small."""
        if len(self._slots) < RESTLESS_SLOTS:
            return False
        counts = np.sum(self._slots, axis=0) + self._current
        restless = counts >= RESTLESS_SLOTS
        if restless.mean() >= COVERAGE or restless.sum() > MOST_BLOCKS:
            return False
        return not (changed & ~restless).any()


def blocks_of(pairs: NDArray[np.bool_], box: Box) -> BlockMap:
    """Return which blocks hold a difference; ``pairs`` has one column per two pixels."""
    height, columns = pairs.shape
    shape = (-(-height // BLOCK), -(-(2 * columns) // BLOCK))
    blocks = np.zeros(shape, np.bool_)
    first_row, last_row = box.top // BLOCK, -(-box.bottom // BLOCK)
    first, last = box.left // BLOCK, -(-box.right // BLOCK)
    part = pairs[first_row * BLOCK : last_row * BLOCK, first * BLOCK // 2 : last * BLOCK // 2]
    by_row = np.logical_or.reduceat(part, np.arange(0, part.shape[0], BLOCK), axis=0)
    found = np.logical_or.reduceat(by_row, np.arange(0, part.shape[1], BLOCK // 2), axis=1)
    blocks[first_row:last_row, first:last] = found
    return blocks
