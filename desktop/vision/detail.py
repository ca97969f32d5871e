"""Shows a region that is too large for readable text: an overview, then close-ups of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce

from desktop.core.box import Box
from desktop.core.legibility import Legibility, sent_picture

TILES = ((1344, 1120), (1344, 784), (1024, 784))
"""Sizes of a close-up, in pixels of the desktop: at native scale, within what models look at.

Smaller ones are for text so dense that a large one would have to be blurred to keep its budget.
"""

OVERLAP = 80
"""How far neighbouring close-ups share pixels, so that no line of text is cut in all of them."""

LARGE = 0.25
"""Share of the region that must change for a new overview."""

OVERVIEW_S = 20.0
MOST_OWED = 64


class Detail:
    """Keeps the parts of a region that the model has not yet seen from near.

    ``next`` is asked whenever a frame may leave: None stands for the overview.
    """

    def __init__(self, width: int, height: int) -> None:
        self._width, self._height = width, height
        self._owed: list[Box] = []
        self._overview_owed = True
        self._overview_at = 0.0
        self._stale = False
        self._level = 0

    @property
    def owes(self) -> bool:
        """Whether something waits to be shown."""
        return self._overview_owed or bool(self._owed)

    def change_all(self) -> None:
        """Owe everything again."""
        self._overview_owed = True
        self._level = 0
        self._owed = list(tiles(self._width, self._height))

    def change(self, boxes: Sequence[Box]) -> None:
        """Owe the places that changed; the newest is shown first."""
        area = sum(box.width * box.height for box in boxes)
        if not boxes or area > LARGE * self._width * self._height:
            self.change_all()
            return
        self._stale = True
        for box in boxes:
            self._owed[:0] = self._pieces(box)
        del self._owed[MOST_OWED:]

    def ask(self, now: float, pointer: tuple[int, int] | None) -> None:
        """Owe what a question may be about: where the pointer is, and an overview that is old."""
        if self._stale and now - self._overview_at >= OVERVIEW_S:
            self._overview_owed = True
        if pointer is not None:
            x, y = pointer
            self._owed.insert(0, Box(x, y, x + 1, y + 1))

    def next(self, now: float, pointer: tuple[int, int] | None = None) -> Box | None:
        """Return the close-up to show now, or None for the overview."""
        if self._overview_owed or not self._owed:
            self._overview_owed = self._stale = False
            self._overview_at = now
            return None
        chosen = self._chosen(pointer)
        tile = self._around(chosen)
        self._owed = [box for box in self._owed if not tile.holds(box)]
        return tile

    def split(self, tile: Box) -> bool:
        """Owe a close-up again in smaller ones, for its bytes; False where it must stay as it is.

        From now on close-ups are of the smaller size, until everything is owed again.
        """
        if self._level + 1 == len(TILES):
            return False
        self._level += 1
        owed = (tile, *self._owed)
        pieces = self._pieces(reduce(Box.united, owed))
        wanted = [piece for piece in pieces if any(piece.touches(box) for box in owed)]
        self._owed = sorted(wanted, key=lambda piece: not piece.touches(tile))
        return True

    def _pieces(self, box: Box) -> Iterator[Box]:
        """Cut a box that is larger than a close-up into ones that are not."""
        for piece in tiles(box.width, box.height, self._level):
            yield Box(
                box.left + piece.left,
                box.top + piece.top,
                box.left + piece.right,
                box.top + piece.bottom,
            )

    def _chosen(self, pointer: tuple[int, int] | None) -> Box:
        if pointer is not None:
            here = Box(pointer[0], pointer[1], pointer[0] + 1, pointer[1] + 1)
            for box in self._owed:
                if box.holds(here):
                    return box
        return self._owed[0]

    def _around(self, box: Box) -> Box:
        across, down = TILES[self._level]
        width, height = min(across, self._width), min(down, self._height)
        left = (box.left + box.right - width) // 2
        top = (box.top + box.bottom - height) // 2
        left = min(max(0, left), self._width - width)
        top = min(max(0, top), self._height - height)
        return Box(left, top, left + width, top + height)


def needs_detail(width: int, height: int, longest_side: int) -> bool:
    """Return whether usual text would not be readable in one picture of this size."""
    return sent_picture(width, height, longest_side).legibility is not Legibility.READABLE


def tiles(width: int, height: int, level: int = 0) -> Iterator[Box]:
    """Yield close-ups of a level's size that cover everything, in reading order."""
    across, down = TILES[level]
    for top, bottom in _steps(height, down):
        for left, right in _steps(width, across):
            yield Box(left, top, right, bottom)


def _steps(length: int, size: int) -> list[tuple[int, int]]:
    if length <= size:
        return [(0, length)]
    count = -(-(length - OVERLAP) // (size - OVERLAP))
    starts = [round(step * (length - size) / (count - 1)) for step in range(count)]
    return [(start, start + size) for start in starts]
