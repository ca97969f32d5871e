"""What was typed, and whether it ever went out."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from dataclasses import replace

from desktop.core.events import TranscriptLineChanged

REMEMBERED = 1024
"""As many as may wait for a link."""


class TypedLines:
    """Keeps the lines that were typed until the session is over."""

    def __init__(self) -> None:
        self._lines: deque[TranscriptLineChanged] = deque(maxlen=REMEMBERED)

    def note(self, line: TranscriptLineChanged) -> TranscriptLineChanged:
        """Remember a line; returns it."""
        self._lines.append(line)
        return line

    def never_sent(self, waiting: Iterable[str]) -> Iterator[TranscriptLineChanged]:
        """Yield the lines of the texts that still wait, marked: nobody will ever receive them.

        Of two with the same text the later one waits.
        """
        left = Counter(waiting)
        found: list[TranscriptLineChanged] = []
        for line in reversed(self._lines):
            if left[line.text]:
                left[line.text] -= 1
                found.append(replace(line, cut_off=True))
        self._lines.clear()
        yield from reversed(found)
