"""The talk key: whose voice goes out, and what goes out instead of it."""

from __future__ import annotations

import dataclasses
import math
from array import array

from desktop.core.events import TalkKeyState
from desktop.core.media import AudioChunk

HUSH_MS = 1_000.0
"""What follows speech is faint noise for so long: digital zeros right behind a word leave some
services waiting for its end."""

TAIL_S = 0.3
"""No device is further behind the hand: what was captured before a release belongs to it."""

_HUSH = array("h", (0, 2, -1, 1, -2, 3, 0, -3, 1, -1, 2, -2))


class TalkKey:
    """Lets chunks of the microphone through, or hushes them.

    With ``push_to_talk`` the voice goes out only while the key is held or locked, unless the
    assistant co-listens; without it the key talks through a muted microphone.
    """

    def __init__(self) -> None:
        self.push_to_talk = False
        self.co_listening = False
        self.state: TalkKeyState = ""
        self._hushed_ms = math.inf
        self._released_at = -math.inf

    @property
    def decides(self) -> bool:
        """Whether the key alone says when the person speaks."""
        return self.push_to_talk and not self.co_listening

    def press(self) -> None:
        """Begin to talk, or end a lock."""
        self.state = "" if self.state == "locked" else "held"

    def release(self, at: float = -math.inf) -> None:
        """End to talk at a monotonic time; a lock stays."""
        if self.state == "held":
            self.state = ""
            self._released_at = at

    def lock(self) -> None:
        """Talk until the key is pressed again."""
        self.state = "locked"

    def gate(self, chunk: AudioChunk, *, muted: bool) -> AudioChunk:
        """Return what goes out for a chunk: itself, or the same length of quiet."""
        decides = self.decides
        late = self._released_at - chunk.captured_at
        talking = bool(self.state) or 0 <= late < TAIL_S
        if decides:
            chunk = dataclasses.replace(chunk, held=talking)
        if talking or not (muted or decides):
            self._hushed_ms = 0.0
            return chunk
        self._hushed_ms += chunk.duration_ms
        return _hushed(chunk) if self._hushed_ms <= HUSH_MS else chunk.silenced()


def _hushed(chunk: AudioChunk) -> AudioChunk:
    noise = _HUSH * (chunk.samples // len(_HUSH) + 1)
    return dataclasses.replace(chunk, pcm=noise[: chunk.samples].tobytes(), speech=0.0)
