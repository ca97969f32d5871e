"""The rectangle that is being picked, in physical pixels of one screen; no Qt in here."""

from __future__ import annotations

from enum import Flag, auto

from desktop.core.box import Box

SMALLEST = 64
"""Least width and height of a region, in physical pixels."""

CLICK = 4
"""A press that travels less than this many pixels is a click."""


class Grip(Flag):
    """What a press takes hold of: nothing (a new rectangle), edges, or the whole."""

    NONE = 0
    LEFT = auto()
    TOP = auto()
    RIGHT = auto()
    BOTTOM = auto()
    INSIDE = auto()


class Selection:
    """A rectangle shaped by pointer and keys, never smaller than ``SMALLEST``, never outside."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.height = height
        self.rectangle: Box | None = None
        self._least = (min(SMALLEST, width), min(SMALLEST, height))
        self._before: Box | None = None
        self._grip = Grip.NONE
        self._pressed: tuple[int, int] | None = None
        self._travelled = False

    @property
    def dragging(self) -> bool:
        """Whether a press has travelled far enough to be a drag."""
        return self._pressed is not None and self._travelled

    def grip_at(self, x: int, y: int, reach: int) -> Grip:
        """Return what lies under a point, edges being ``reach`` pixels thick on each side.

        The inside of a whole screen cannot be moved anywhere: a press there begins anew.
        """
        rectangle = self.rectangle
        if rectangle is None or not _within(rectangle, x, y, reach):
            return Grip.NONE
        grip = Grip.NONE
        if abs(x - rectangle.left) <= reach:
            grip |= Grip.LEFT
        elif abs(x - rectangle.right) <= reach:
            grip |= Grip.RIGHT
        if abs(y - rectangle.top) <= reach:
            grip |= Grip.TOP
        elif abs(y - rectangle.bottom) <= reach:
            grip |= Grip.BOTTOM
        whole = (rectangle.width, rectangle.height) == (self.width, self.height)
        return grip or (Grip.NONE if whole else Grip.INSIDE)

    def press(self, x: int, y: int, reach: int) -> None:
        """Begin a drag."""
        self._before = self.rectangle
        self._grip = self.grip_at(x, y, reach)
        self._pressed = (x, y)
        self._travelled = False

    def drag(self, x: int, y: int) -> None:
        """Shape the rectangle while the pointer is down."""
        if self._pressed is None:
            return
        from_x, from_y = self._pressed
        if not self._travelled and max(abs(x - from_x), abs(y - from_y)) < CLICK:
            return
        self._travelled = True
        if self._before is None or self._grip is Grip.NONE:
            self._stretch(from_x, from_y, x, y)
        elif self._grip is Grip.INSIDE:
            self._move(self._before, x - from_x, y - from_y)
        else:
            self._pull(self._before, self._grip, x - from_x, y - from_y)

    def release(self) -> None:
        """End the drag and keep the rectangle."""
        self._pressed = None

    def clear(self) -> None:
        """Have no rectangle."""
        self.rectangle = None
        self._pressed = None

    def suggest(self) -> None:
        """Take the middle of the screen, as a start for shaping by keys."""
        self.put(Box(self.width // 4, self.height // 4, self.width * 3 // 4, self.height * 3 // 4))

    def put(self, rectangle: Box) -> None:
        """Take a given rectangle, cut to the screen and grown to the least size."""
        left, right = _stretched(rectangle.left, rectangle.right, self.width, self._least[0])
        top, bottom = _stretched(rectangle.top, rectangle.bottom, self.height, self._least[1])
        self.rectangle = Box(left, top, right, bottom)

    def nudge(self, dx: int, dy: int) -> None:
        """Move the rectangle."""
        if self.rectangle is not None:
            self._move(self.rectangle, dx, dy)

    def resize(self, dx: int, dy: int) -> None:
        """Move the right and bottom edges."""
        if self.rectangle is not None:
            self._pull(self.rectangle, Grip.RIGHT | Grip.BOTTOM, dx, dy)

    def _stretch(self, from_x: int, from_y: int, x: int, y: int) -> None:
        left, right = _stretched(from_x, x, self.width, self._least[0])
        top, bottom = _stretched(from_y, y, self.height, self._least[1])
        self.rectangle = Box(left, top, right, bottom)

    def _move(self, start: Box, dx: int, dy: int) -> None:
        left = _clamped(start.left + dx, 0, self.width - start.width)
        top = _clamped(start.top + dy, 0, self.height - start.height)
        self.rectangle = Box(left, top, left + start.width, top + start.height)

    def _pull(self, start: Box, grip: Grip, dx: int, dy: int) -> None:
        left, top, right, bottom = start.left, start.top, start.right, start.bottom
        least_width, least_height = self._least
        if Grip.LEFT in grip:
            left = _clamped(left + dx, 0, right - least_width)
        if Grip.RIGHT in grip:
            right = _clamped(right + dx, left + least_width, self.width)
        if Grip.TOP in grip:
            top = _clamped(top + dy, 0, bottom - least_height)
        if Grip.BOTTOM in grip:
            bottom = _clamped(bottom + dy, top + least_height, self.height)
        self.rectangle = Box(left, top, right, bottom)


def _within(rectangle: Box, x: int, y: int, reach: int) -> bool:
    across = rectangle.left - reach <= x <= rectangle.right + reach
    return across and rectangle.top - reach <= y <= rectangle.bottom + reach


def _clamped(value: int, low: int, high: int) -> int:
    return max(low, min(value, high))


def _stretched(anchor: int, end: int, limit: int, least: int) -> tuple[int, int]:
    anchor, end = _clamped(anchor, 0, limit), _clamped(end, 0, limit)
    low, high = min(anchor, end), max(anchor, end)
    if high - low < least:
        if end < anchor:
            low = high - least
        else:
            high = low + least
    shift = max(0, -low) - max(0, high - limit)
    return low + shift, high + shift
