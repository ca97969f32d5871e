"""Sound that a test drives by hand."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator

from desktop.audio.playout import Cushion, Playout
from desktop.core.channel import Channel, Loss
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.media import INPUT_RATE, OUTPUT_RATE, SILENT, AudioChunk, Level


class FakeMicrophone:
    """Captures what a test ``hears``. Implements ``core.ports.Microphone``.

    ``failure`` makes ``open`` raise ``DeviceError`` with that sentence, ``awaited`` says that the
    device is waited for.
    """

    def __init__(self, failure: str = "", *, awaited: bool = False) -> None:
        self.failure = failure
        self.awaited = awaited
        self.is_open = False
        self._chunks: Channel[AudioChunk] = Channel(1000, Loss.DROP_OLDEST)

    async def open(self) -> None:
        if self.failure and not self.awaited:
            raise DeviceError(self.failure)
        if self._chunks.closed:
            self._chunks = Channel(1000, Loss.DROP_OLDEST)
        self.is_open = True
        if self.failure:
            raise DeviceAwaitedError(self.failure)

    def hear(self, pcm: bytes = bytes(640), *, speech: float = math.nan, at: float = 0.0) -> None:
        """Capture one chunk of 16 kHz PCM."""
        self._chunks.put(AudioChunk(pcm, INPUT_RATE, at, speech))

    def chunks(self) -> AsyncIterator[AudioChunk]:
        return self._chunks

    def level(self) -> Level:
        return SILENT

    async def aclose(self) -> None:
        self.is_open = False
        self._chunks.close()


class FakeSpeaker:
    """Plays when a test lets time pass with ``pass_time``. Implements ``core.ports.Speaker``.

    ``heard`` is everything that came out, ``flushed_ms`` what each flush returned, ``gain_db`` the
    last gain asked for.
    """

    def __init__(self, failure: str = "") -> None:
        self.failure = failure
        self.is_open = False
        self.heard = bytearray()
        self.flushed_ms: list[int] = []
        self.gain_db = 0.0
        self._now = 0.0
        self._playout = Playout(
            cushion=Cushion(start_ms=0, restart_ms=0), now=lambda: self._now, on_idle=self._stir
        )
        self._stirred = asyncio.Event()

    async def open(self) -> None:
        if self.failure:
            raise DeviceError(self.failure)
        self.is_open = True

    def pass_time(self, milliseconds: int) -> None:
        """Let that much be heard."""
        block = self._playout.read(OUTPUT_RATE * milliseconds // 1000)
        self.heard += block
        self._now += milliseconds / 1000
        self._stir()

    def play(self, chunk: AudioChunk) -> None:
        self._playout.play(chunk.pcm)

    def end_turn(self) -> None:
        self._playout.end_turn()

    def flush(self) -> int:
        self.flushed_ms.append(self._playout.flush())
        self._stir()
        return self.flushed_ms[-1]

    def duck(self, gain_db: float) -> None:
        self.gain_db = gain_db
        self._playout.duck(gain_db)

    @property
    def playing(self) -> bool:
        return self._playout.playing

    @property
    def played_ms(self) -> int:
        return self._playout.played_ms

    async def drained(self) -> None:
        while self.playing:
            self._stirred.clear()
            await self._stirred.wait()

    def level(self) -> Level:
        return SILENT

    async def aclose(self) -> None:
        self.is_open = False
        self._playout.flush()
        self._stir()

    def _stir(self) -> None:
        self._stirred.set()


class FakeVoiceActivity:
    """Takes every window with any sound in it for speech. Implements ``VoiceActivity``."""

    window = 512

    def __init__(self) -> None:
        self.resets = 0

    def probability(self, pcm: bytes) -> float:
        return 1.0 if any(pcm) else 0.0

    def reset(self) -> None:
        self.resets += 1
