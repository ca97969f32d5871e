"""Keeps what the model saw in the last minutes, in memory alone."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence

from desktop.core.events import FrameSent
from desktop.core.media import FrameOrigin
from desktop.core.sharing import SeenFrame

MOST_BYTES = 32 * 1024 * 1024
MOST_FRAMES = 1200


class Filmstrip:
    """A ring of sent frames, bounded in time and in bytes; safe from any thread.

    The newest frame of each origin is kept however old it is. ``dropped`` counts what the bound on
    bytes or frames, not age, gave up.
    """

    def __init__(self, minutes: float) -> None:
        self.dropped = 0
        self._seconds = 60.0 * minutes
        self._lock = threading.Lock()
        self._frames: deque[SeenFrame] = deque()
        self._last: dict[FrameOrigin, SeenFrame] = {}
        self._bytes = 0
        self._number = 0

    def adopt(self, minutes: float) -> None:
        """Keep frames for another time from now on."""
        self._seconds = 60.0 * minutes

    def add(self, event: FrameSent, sent_at: float, tokens: int) -> None:
        """Keep a frame that has just gone out."""
        with self._lock:
            self._number += 1
            frame = SeenFrame(
                self._number,
                event.origin,
                event.jpeg,
                event.width,
                event.height,
                event.captured_at,
                sent_at,
                tokens,
                event.view,
            )
            self._last[event.origin] = frame
            self._frames.append(frame)
            self._bytes += len(frame.jpeg)
            self._trim(sent_at)

    def frames(self, now: float) -> Sequence[SeenFrame]:
        """Return what is kept, oldest first."""
        with self._lock:
            self._trim(now)
            missing = [frame for frame in self._last.values() if frame not in self._frames]
            return tuple(sorted((*missing, *self._frames), key=lambda frame: frame.number))

    def last(self, origin: FrameOrigin) -> SeenFrame | None:
        """Return the newest frame of an origin."""
        with self._lock:
            return self._last.get(origin)

    def forget(self, origin: FrameOrigin | None = None) -> None:
        """Forget the frames of an origin, or all."""
        with self._lock:
            kept = [frame for frame in self._frames if origin not in (None, frame.origin)]
            self._frames = deque(kept)
            self._bytes = sum(len(frame.jpeg) for frame in kept)
            for gone in tuple(self._last) if origin is None else (origin,):
                self._last.pop(gone, None)

    def _trim(self, now: float) -> None:
        while self._frames and now - self._frames[0].sent_at > self._seconds:
            self._bytes -= len(self._frames.popleft().jpeg)
        while self._bytes > MOST_BYTES or len(self._frames) > MOST_FRAMES:
            self._bytes -= len(self._frames.popleft().jpeg)
            self.dropped += 1
