"""Whether a microphone still hears a voice as it did while the usual was learnt."""

from __future__ import annotations

from collections import deque
from statistics import median

LEAST_MARGIN_DB = 15.0
"""Less than this between voice and background makes every measure unreliable."""

FLOOR_MOVE_DB = 6.0
SILENT_ENOUGH_DB = -60.0
"""Below this one background is as good as another."""

FLOOR_LOOKS = 40
"""The quietest of so many looks, 20 s of speech, is the floor: somebody who does not pause for
breath leaves no background to be seen for a while."""

MARGIN_LOOKS = 5
LASTING_LOOKS = 12


class Condition:
    """Compares background and margin with those of the learning, both in decibels.

    A change of gain moves the background and the voice alike, and somebody who raises their voice
    moves the voice alone: neither is a change of condition. Noise that begins, or a filter that
    takes it away, moves the background alone. A look is taken each half second of speech.
    """

    def __init__(self) -> None:
        self._floors: deque[float] = deque(maxlen=FLOOR_LOOKS)
        self._voices: deque[float] = deque(maxlen=FLOOR_LOOKS)
        self._margins: deque[float] = deque(maxlen=MARGIN_LOOKS)
        self._usual: tuple[float, float] | None = None
        self._moved = 0

    @property
    def reliable(self) -> bool:
        """Whether the voice stands far enough above what is behind it."""
        return not self._margins or median(self._margins) >= LEAST_MARGIN_DB

    @property
    def changed(self) -> bool:
        """Whether what was learnt no longer fits what is heard."""
        return self._moved >= LASTING_LOOKS

    def take(self, voice_db: float, behind_db: float, floor_db: float) -> None:
        """Note how loud the voice is, what is right behind it, and the quietest seconds lately."""
        self._margins.append(voice_db - behind_db)
        self._floors.append(max(floor_db, SILENT_ENOUGH_DB))
        self._voices.append(voice_db)
        if len(self._floors) < FLOOR_LOOKS:
            return
        present = (min(self._floors), median(self._voices))
        if self._usual is None:
            self._usual = present
        floor = present[0] - self._usual[0]
        margin = floor - (present[1] - self._usual[1])
        moved = abs(floor) > FLOOR_MOVE_DB and abs(margin) > FLOOR_MOVE_DB
        self._moved = self._moved + 1 if moved else 0
