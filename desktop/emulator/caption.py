"""An answer's words, dealt out beside its sound."""

from __future__ import annotations

import re
from collections import deque

WORDS_PER_PIECE = 3

_CHARACTERS_PER_S = 15.0
"""About what an English voice speaks; only the dealing-out depends on it."""

_LEAD_MS = 200.0


class Caption:
    """Deals out one text while its sound is sent, a little ahead of it.

    Every piece but an answer's first begins with its space.
    """

    def __init__(self, text: str, *, first: bool) -> None:
        words = re.findall(r"\S+", text)
        self._waiting: deque[tuple[float, str]] = deque()
        position = 0
        for at in range(0, len(words), WORDS_PER_PIECE):
            piece = " ".join(words[at : at + WORDS_PER_PIECE])
            lead = "" if first and at == 0 else " "
            self._waiting.append((1000.0 * position / _CHARACTERS_PER_S, lead + piece))
            position += len(piece) + 1

    def due(self, sent_ms: float) -> list[str]:
        """Return the pieces that belong to the first ``sent_ms`` of the sound."""
        pieces = []
        while self._waiting and self._waiting[0][0] <= sent_ms + _LEAD_MS:
            pieces.append(self._waiting.popleft()[1])
        return pieces

    def rest(self) -> list[str]:
        """Return what is left when the sound has ended."""
        pieces = [piece for _, piece in self._waiting]
        self._waiting.clear()
        return pieces
