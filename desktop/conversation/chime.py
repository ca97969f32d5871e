"""Short sounds made of numbers: the chime of a card, and the murmur of a tool that takes long."""

from __future__ import annotations

import math
from array import array

from desktop.core.media import OUTPUT_RATE, AudioChunk

_NOTE_S = 0.14


def _notes(*pitches: float, amplitude: float) -> AudioChunk:
    pcm = array("h")
    length = round(_NOTE_S * OUTPUT_RATE)
    for hertz in pitches:
        for at in range(length):
            fade = math.sin(math.pi * min(1.0, at / (0.1 * length)) / 2.0) * (1.0 - at / length)
            turn = 2.0 * math.pi * hertz * at / OUTPUT_RATE
            pcm.append(round(amplitude * fade * math.sin(turn)))
    return AudioChunk(pcm.tobytes(), OUTPUT_RATE, 0.0)


CHIME = _notes(660.0, 990.0, amplitude=2_600.0)
MURMUR = _notes(330.0, amplitude=1_200.0)
