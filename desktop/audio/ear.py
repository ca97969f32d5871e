"""What every source of captured sound shares: a channel of chunks and their level."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable

from desktop.audio.level import LevelMeter
from desktop.core.channel import Channel, Loss
from desktop.core.media import AudioChunk, Level


class Ear:
    """Hands out chunks of the latest opening; what is fetched too late is dropped and counted.

    ``waiting`` is how many of them are kept.
    """

    def __init__(self, waiting: int, now: Callable[[], float] = time.monotonic) -> None:
        self._waiting = waiting
        self._meter = LevelMeter(now)
        self._chunks = self._channel()

    def chunks(self) -> AsyncIterator[AudioChunk]:
        """Yield what was heard, oldest first; what is fetched too late is dropped and counted."""
        return self._chunks

    def level(self) -> Level:
        """Return the present level; safe from any thread."""
        return self._meter.level()

    def _listen_anew(self) -> None:
        """Begin with an empty channel, as for an opening."""
        self._chunks = self._channel()

    def _fall_silent(self) -> None:
        """End the chunks, as for a closing."""
        self._chunks.close()
        self._meter.reset()

    def _channel(self) -> Channel[AudioChunk]:
        return Channel(self._waiting, Loss.DROP_OLDEST)
