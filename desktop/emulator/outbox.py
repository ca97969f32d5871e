"""The one way out of a session: messages in order, written by a single task."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from desktop.core.errors import ChannelFullError
from desktop.emulator.wire import encode

_MOST_BYTES = 8 * 1024 * 1024
_AUDIO_AHEAD = 4


class Outbox:
    """Queues server messages; what the client reads too slowly waits here, within bounds.

    ``delay_s`` holds every message back before it is written. ``on_full`` is called, once, when
    the client has stopped reading; what is posted from then on is lost. Unless it is set, ``post``
    raises ``ChannelFullError``.
    """

    def __init__(self, write: Callable[[bytes], Awaitable[None]]) -> None:
        self._write = write
        self._frames: deque[tuple[bytes, bool]] = deque()
        self._bytes = 0
        self._audio = 0
        self._more = asyncio.Event()
        self._room = asyncio.Event()
        self._room.set()
        self._idle = asyncio.Event()
        self._idle.set()
        self._open = asyncio.Event()
        self._open.set()
        self._lost = False
        self.delay_s = 0.0
        self.on_full: Callable[[], None] | None = None

    def post(self, message: Mapping[str, Any], *, audio: bool = False) -> None:
        """Queue one message. Raises ``ChannelFullError`` when the client has stopped reading."""
        self.post_frame(encode(message), audio=audio)

    def post_frame(self, frame: bytes, *, audio: bool = False) -> None:
        """Queue a frame as it is. Raises ``ChannelFullError`` like ``post``."""
        if self._lost:
            return
        if self._bytes + len(frame) > _MOST_BYTES:
            self._give_up()
            return
        self._frames.append((frame, audio))
        self._bytes += len(frame)
        self._audio += audio
        if self._audio >= _AUDIO_AHEAD:
            self._room.clear()
        self._idle.clear()
        self._more.set()

    def _give_up(self) -> None:
        if self.on_full is None:
            raise ChannelFullError("the client does not read")
        self._lost = True
        self.on_full()

    @property
    def weight(self) -> int:
        """How many bytes wait to be written."""
        return self._bytes

    async def sent(self) -> None:
        """Wait until all that was posted has been written."""
        await self._idle.wait()

    async def room(self) -> None:
        """Wait until more sound may be queued."""
        await self._room.wait()

    def hold(self) -> None:
        """Write nothing until ``release``; what is posted waits, within bounds."""
        self._open.clear()

    def release(self) -> None:
        """Write again."""
        self._open.set()

    def drop_audio(self) -> int:
        """Take back the sound that has not left yet and return how many messages that were."""
        kept = [(frame, audio) for frame, audio in self._frames if not audio]
        dropped = len(self._frames) - len(kept)
        self._frames = deque(kept)
        self._bytes = sum(len(frame) for frame, _ in kept)
        self._audio = 0
        self._room.set()
        return dropped

    async def run(self) -> None:
        """Write until cancelled; errors of the socket come through."""
        while True:
            while not self._frames:
                self._idle.set()
                self._more.clear()
                await self._more.wait()
            frame, audio = self._frames.popleft()
            self._bytes -= len(frame)
            if audio:
                self._audio -= 1
                if self._audio < _AUDIO_AHEAD:
                    self._room.set()
            if self.delay_s:
                await asyncio.sleep(self.delay_s)
            await self._open.wait()
            await self._write(frame)
