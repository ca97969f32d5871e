"""Decides which pictures of a screen are worth sending.

Screens are free of noise, so an exact comparison is the cheapest and the only one that misses
nothing: thumbnails and perceptual hashes overlook a changed letter (measured).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.vision.pace import Pace
from desktop.vision.picture import Box, Picture
from desktop.vision.restless import BlockMap, Restless, blocks_of

CARET_WIDTH = 6
CARET_HEIGHT = 64
CARET_S = 1.25
"""How long a difference as small as a text caret must last: longer than half a blink."""

DAMP_S = 5.0
DAMP_LIMIT_S = 30.0


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two pictures of one size differ; ``pairs`` has one column per two pixels."""

    pairs: NDArray[np.bool_]
    box: Box


class ChangeGate:
    """Compares each picture with the last one that was sent.

    A difference the size of a blinking caret must last ``CARET_S``. Small places that change all
    the time, like a spinner or a clock, count only every ``DAMP_S`` while nothing else changes,
    and ever more seldom up to ``DAMP_LIMIT_S``. Call ``passes`` with pictures in their order; it
    keeps references to them, so their pixels must not be written afterwards.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._sent: Picture | None = None
        self._previous: Picture | None = None
        self._restless: Restless | None = None
        self._small_since: float | None = None
        self._damp_s = self._next_damp_s = DAMP_S

    def passes(self, picture: Picture, now: float) -> bool:
        """Return whether to send ``picture``, and take it as sent when so."""
        if self._sent is None or self._sent.shape != picture.shape:
            worth = True
            self._restless = Restless(picture.shape[0], picture.shape[1])
            self._small_since = None
        else:
            worth = self._look(self._sent, picture, now)
        passes = self._pace.is_ready(now) and (worth or self._pace.is_demanded(now))
        if passes:
            self._take(picture, now)
        return passes

    def _take(self, picture: Picture, now: float) -> None:
        self._pace.sent(now)
        self._sent = self._previous = picture
        self._small_since = None
        self._damp_s = self._next_damp_s

    def _look(self, sent: Picture, picture: Picture, now: float) -> bool:
        change = difference(sent, picture)
        self._watch(sent, picture, change, now)
        self._previous = sent if change is None else picture
        if change is None:
            self._small_since = None
            return False
        if is_caret(change.box):
            self._small_since = now if self._small_since is None else self._small_since
            return now - self._small_since >= CARET_S
        self._small_since = None
        return not self._is_damped(change, now)

    def _watch(
        self, sent: Picture, picture: Picture, change: Difference | None, now: float
    ) -> None:
        previous = self._previous
        step = change
        if previous is not None and previous is not sent:
            step = difference(previous, picture)
        if self._restless is not None:
            moved = None if step is None or is_caret(step.box) else _blocks(step)
            self._restless.observe(moved, now)

    def _is_damped(self, change: Difference, now: float) -> bool:
        restless = self._restless
        if restless is None or not restless.explains(_blocks(change)):
            self._next_damp_s = DAMP_S
            return False
        if self._pace.since_sent(now) < self._damp_s:
            return True
        self._next_damp_s = min(2 * self._damp_s, DAMP_LIMIT_S)
        return False


def is_caret(box: Box) -> bool:
    """Return whether a difference is small enough to be a blinking text caret."""
    return box.width <= CARET_WIDTH and box.height <= CARET_HEIGHT


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


def _span(flags: NDArray[np.bool_]) -> tuple[int, int]:
    return int(flags.argmax()), len(flags) - int(flags[::-1].argmax())


def _blocks(change: Difference) -> BlockMap:
    return blocks_of(change.pairs, change.box)
