"""Ears and voices that many sessions share: so many at once, the rest in a queue with an end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from desktop.emulator.parts import Ear, Heard, Voice, cast

_LISTENING = 4
_SPEAKING = 4
_MOST_WAITING = 64
_PIECES_AHEAD = 512
"""How much of an answer may be ready before it is sent, in the voice's own pieces."""


class BusyError(RuntimeError):
    """Too many wait already."""


class _Queue:
    """A semaphore that lets only so many wait."""

    def __init__(self, at_once: int, waiting: int) -> None:
        self._slots = asyncio.Semaphore(at_once)
        self._room = waiting

    async def __aenter__(self) -> None:
        if self._room < 1:
            raise BusyError("too many are waiting")
        self._room -= 1
        try:
            await self._slots.acquire()
        finally:
            self._room += 1

    async def __aexit__(self, *_: object) -> None:
        self._slots.release()


class SharedEar:
    """Implements ``Ear``: another one, for few at a time. ``listen`` may raise ``BusyError``."""

    def __init__(self, ear: Ear, at_once: int = _LISTENING, waiting: int = _MOST_WAITING) -> None:
        self._ear = ear
        self._queue = _Queue(at_once, waiting)

    async def listen(self, pcm: bytes) -> Heard:
        """Recognise one utterance when it is its turn."""
        async with self._queue:
            return await self._ear.listen(pcm)

    def sayings(self) -> Sequence[str]:
        """Return the *try saying* sentences."""
        return self._ear.sayings()

    def learn(self, instruction: str) -> None:
        """Prepare for questions about the knowledge in a system instruction."""
        self._ear.learn(instruction)


class SharedVoice:
    """Implements ``Voice``: another one, for few at a time.

    The voice works ahead of who sends its sound, so that a slow client keeps nobody waiting.
    """

    def __init__(
        self, voice: Voice, at_once: int = _SPEAKING, waiting: int = _MOST_WAITING
    ) -> None:
        self._voice = voice
        self._queue = _Queue(at_once, waiting)

    def named(self, name: str, locale: str) -> SharedVoice:
        """Return the voice under a name; it waits in the same queue."""
        named = SharedVoice(cast(self._voice, name, locale))
        named._queue = self._queue
        return named

    async def speak(self, text: str) -> AsyncGenerator[bytes, None]:
        """Yield sound as it becomes ready. Raises ``BusyError`` when too many wait."""
        ready: asyncio.Queue[bytes | None] = asyncio.Queue(_PIECES_AHEAD)
        work = asyncio.create_task(self._work(text, ready), name="emulator voice")
        try:
            while (piece := await ready.get()) is not None:
                yield piece
            await work
        finally:
            work.cancel()
            await asyncio.wait({work})
            if not work.cancelled():
                work.exception()  # raised above, unless nobody listens any more

    async def _work(self, text: str, ready: asyncio.Queue[bytes | None]) -> None:
        try:
            async with self._queue:
                sound = self._voice.speak(text)
                if isinstance(sound, AsyncGenerator):
                    async with aclosing(sound) as pieces:
                        async for piece in pieces:
                            await ready.put(piece)
                else:
                    async for piece in sound:
                        await ready.put(piece)
        finally:
            await ready.put(None)
