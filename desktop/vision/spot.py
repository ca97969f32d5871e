"""Takes the difference of two pictures apart into the places where they differ."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.core.box import Box
from desktop.vision.picture import Picture
from desktop.vision.restless import BLOCK, BlockMap, blocks_of

CARET_WIDTH = 6
CARET_HEIGHT = 64
MOST_SPOTS = 40
"""With more places than this, the whole of it counts as one."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two pictures of one size differ; ``pairs`` has one column per two pixels."""

    pairs: NDArray[np.bool_]
    box: Box


@dataclass(frozen=True, slots=True)
class Spot:
    """One place where pictures differ: its exact box, and the blocks that it touches."""

    box: Box
    blocks: BlockMap

    @property
    def is_caret(self) -> bool:
        """Whether it is small enough to be a blinking text caret."""
        return self.box.width <= CARET_WIDTH and self.box.height <= CARET_HEIGHT


def difference(one: Picture, other: Picture) -> Difference | None:
    """Return where two BGRA pictures of one size differ, or None when they are equal."""
    pairs = _words(one) != _words(other)
    rows = pairs.any(axis=1)
    if not rows.any():
        return None
    top, bottom = _span(rows)
    left, right = _span(pairs[top:bottom].any(axis=0))
    box = Box(2 * left, top, min(2 * right, one.shape[1]), bottom)
    if box.width <= CARET_WIDTH + 2:
        box = _exact(one, other, box)
    return Difference(pairs, box)


def spots_of(one: Picture, other: Picture, change: Difference) -> list[Spot]:
    """Return the places of a difference: what lies in neighbouring blocks is one."""
    blocks = blocks_of(change.pairs, change.box)
    if blocks.sum() <= 1:
        return [Spot(change.box, blocks)]
    import cv2  # 35 MB that the window's first paint must not wait for

    count, labels = cv2.connectedComponents(blocks.astype(np.uint8), connectivity=8)
    if count - 1 == 1 or count - 1 > MOST_SPOTS:
        return [Spot(change.box, blocks)]
    return [
        Spot(_box_in(one, other, change, part), part)
        for part in (labels == label for label in range(1, count))
    ]


def _box_in(one: Picture, other: Picture, change: Difference, blocks: BlockMap) -> Box:
    """Return the exact box of the differences that lie in the given blocks."""
    first_row, last_row = _span(blocks.any(axis=1))
    first, last = _span(blocks.any(axis=0))
    rows = slice(first_row * BLOCK, last_row * BLOCK)
    columns = slice(first * BLOCK // 2, last * BLOCK // 2)
    within = np.repeat(np.repeat(blocks, BLOCK, axis=0), BLOCK // 2, axis=1)
    part = change.pairs[rows, columns]
    part = part & within[rows, columns][: part.shape[0], : part.shape[1]]
    top, bottom = _span(part.any(axis=1))
    left, right = _span(part.any(axis=0))
    box = Box(
        2 * (columns.start + left),
        rows.start + top,
        min(2 * (columns.start + right), one.shape[1]),
        rows.start + bottom,
    )
    return _exact(one, other, box) if box.width <= CARET_WIDTH + 2 else box


def _words(picture: Picture) -> NDArray[np.uint64]:
    height, width = picture.shape[:2]
    if width % 2:
        picture = np.pad(picture, ((0, 0), (0, 1), (0, 0)))
    return np.ascontiguousarray(picture).reshape(height, -1).view(np.uint64)


def _exact(one: Picture, other: Picture, box: Box) -> Box:
    rows, columns = slice(box.top, box.bottom), slice(box.left, box.right)
    differs = (one[rows, columns] != other[rows, columns]).any(axis=(0, 2))
    left, right = _span(differs)
    return Box(box.left + left, box.top, box.left + right, box.bottom)


def _span(some: object) -> tuple[int, int]:
    flags = np.asarray(some, np.bool_)
    return int(flags.argmax()), len(flags) - int(flags[::-1].argmax())
