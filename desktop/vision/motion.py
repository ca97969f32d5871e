"""Decides which pictures of a camera are worth sending, in spite of its noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.vision.pace import Pace
from desktop.vision.picture import Picture

THUMBNAIL = (160, 90)
MOST_CHANGED = 0.01
LEAST_CHANGE = 8.0
"""Smallest difference, in grey levels, that counts as movement on the quietest camera."""

OVER_NOISE = 3.0
STILL_S = 10.0
"""A camera without movement still shows its picture this often, in seconds."""


class MotionGate:
    """Compares small grey copies with the last one that was sent.

    What counts is the mean of the most changed hundredth of the pixels, against the camera's own
    noise, which is learnt from neighbouring pictures.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._sent: NDArray[np.int16] | None = None
        self._previous: NDArray[np.int16] | None = None
        self._noise = LEAST_CHANGE / OVER_NOISE

    def passes(self, picture: Picture, now: float) -> bool:
        """Return whether to send ``picture``, and take it as sent when so."""
        small = _thumbnail(picture)
        self._learn(small)
        worth = self._sent is None or _change(self._sent, small) > self._threshold()
        if not self._pace.is_ready(now) or not (worth or self._pace.is_demanded(now)):
            return False
        self._pace.sent(now)
        self._sent = small
        return True

    def _threshold(self) -> float:
        return max(LEAST_CHANGE, OVER_NOISE * self._noise)

    def _learn(self, small: NDArray[np.int16]) -> None:
        if self._previous is not None:
            step = _change(self._previous, small)
            # Falls at once and rises slowly, so that movement is not mistaken for noise.
            self._noise = min(step, self._noise + 0.02 * abs(step - self._noise))
        self._previous = small


def _thumbnail(picture: Picture) -> NDArray[np.int16]:
    import cv2  # 35 MB that the window's first paint must not wait for

    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    return np.asarray(cv2.resize(grey, THUMBNAIL, interpolation=cv2.INTER_AREA), np.int16)


def _change(one: NDArray[np.int16], other: NDArray[np.int16]) -> float:
    differences = np.abs(one - other).ravel()
    count = max(1, int(differences.size * MOST_CHANGED))
    return float(np.partition(differences, -count)[-count:].mean())
