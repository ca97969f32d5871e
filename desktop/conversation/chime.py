"""The chime of a card: two soft notes, a fifth apart, made of numbers."""

from __future__ import annotations

import math
from array import array

from desktop.core.media import OUTPUT_RATE, AudioChunk

_NOTES_HZ = (660.0, 990.0)
_NOTE_S = 0.14
_AMPLITUDE = 2_600.0


def _chime() -> AudioChunk:
    pcm = array("h")
    length = round(_NOTE_S * OUTPUT_RATE)
    for hertz in _NOTES_HZ:
        for at in range(length):
            fade = math.sin(math.pi * min(1.0, at / (0.1 * length)) / 2.0) * (1.0 - at / length)
            turn = 2.0 * math.pi * hertz * at / OUTPUT_RATE
            pcm.append(round(_AMPLITUDE * fade * math.sin(turn)))
    return AudioChunk(pcm.tobytes(), OUTPUT_RATE, 0.0)


CHIME = _chime()
