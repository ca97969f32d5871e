"""Finds the beginning of sound in a stream of blocks, the same way wherever it is heard."""

from __future__ import annotations

import json
import sys
import time

import numpy as np

LOUD = 2000
QUIET_BLOCKS = 5
"""So many quiet blocks end a sound; noise suppression tears holes into shorter ones."""

GAP_S = 0.15
"""Where silence is not even shown to the ear, so long a pause ends a sound too."""


class Onsets:
    """Tells ``kind`` with the time of hearing when a sound begins after quiet.

    ``begun`` holds while the last block was such a beginning.
    """

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._quiet = QUIET_BLOCKS
        self._shown_at = 0.0
        self.begun = False

    def hear(self, pcm: bytes) -> bool:
        """Take one block of PCM16LE and return whether it is loud."""
        loud = int(np.abs(np.frombuffer(pcm, "<i2").astype(np.int32)).max(initial=0)) > LOUD
        now, before = time.monotonic(), self._shown_at
        self._shown_at = now
        if now - before > GAP_S:
            self._quiet = QUIET_BLOCKS
        self.begun = loud and self._quiet >= QUIET_BLOCKS
        if self.begun:
            tell(self._kind, at=now)
        self._quiet = 0 if loud else self._quiet + 1
        return loud


def tell(kind: str, **fields: object) -> None:
    """Print one JSON object for the process that measures; ``at`` is monotonic seconds."""
    sys.stdout.write(json.dumps({"type": kind} | fields) + "\n")
    sys.stdout.flush()
