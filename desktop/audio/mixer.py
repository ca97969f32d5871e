"""The uplink's mix: the person's voice and, where asked for, the computer's sound.

Both stay apart until here, so that the cues and every detector hear the person alone.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections import deque
from collections.abc import Callable
from contextlib import suppress

import numpy as np
import numpy.typing as npt

from desktop.core.errors import DeviceError
from desktop.core.events import Event
from desktop.core.media import INPUT_RATE, SAMPLE_BYTES, SILENT, AudioChunk, Level
from desktop.core.sound import SystemAudio
from desktop.core.sound_event import SystemAudioChanged

SHARE = 10 ** (-3 / 20)
"""Gain of each side while both are mixed, so that equal voices do not overflow."""


class Limiter:
    """Keeps a mix below full scale: turns down at once, up again within a fifth of a second."""

    CEILING = 30_000.0
    RELEASE_S = 0.2

    def __init__(self, sample_rate: int = INPUT_RATE) -> None:
        self._rate = sample_rate
        self._gain = 1.0

    def limit(self, mix: npt.NDArray[np.float64]) -> npt.NDArray[np.int16]:
        """Return the samples as 16 bit."""
        peak = float(np.abs(mix).max()) if mix.size else 0.0
        needed = min(1.0, self.CEILING / peak) if peak else 1.0
        before = self._gain
        if needed < before:
            self._gain = needed
            # The ramp takes the first millisecond; what still exceeds there is cut.
            ramp = np.full(mix.size, needed)
            edge = min(mix.size, self._rate // 1000)
            ramp[:edge] = np.linspace(before, needed, edge)
        else:
            risen = before + (1 - before) * min(1.0, mix.size / (self.RELEASE_S * self._rate))
            self._gain = min(needed, risen)
            ramp = np.linspace(before, self._gain, mix.size)
        limited: npt.NDArray[np.int16] = np.clip(mix * ramp, -32_768, 32_767).astype(np.int16)
        return limited


class Reservoir:
    """Samples that wait for the microphone's clock; what lies too long is skipped, counted."""

    LONGEST_S = 0.15
    KEPT_S = 0.06

    def __init__(self, sample_rate: int = INPUT_RATE) -> None:
        self.skipped = 0
        self._rate = sample_rate
        self._waiting: deque[bytes] = deque()
        self._size = 0

    def put(self, pcm: bytes) -> None:
        """Add what came; two clocks drift apart, so a full reservoir skips to its newest part."""
        self._waiting.append(pcm)
        self._size += len(pcm)
        if self._size > SAMPLE_BYTES * self._rate * self.LONGEST_S:
            while self._size > SAMPLE_BYTES * self._rate * self.KEPT_S:
                gone = len(self._waiting.popleft())
                self._size -= gone
                self.skipped += gone // SAMPLE_BYTES

    def take(self, samples: int) -> npt.NDArray[np.float64]:
        """Return so many samples, silence where none came."""
        wanted = samples * SAMPLE_BYTES
        parts: list[bytes] = []
        while wanted and self._waiting:
            part = self._waiting.popleft()
            if len(part) > wanted:
                self._waiting.appendleft(part[wanted:])
                part = part[:wanted]
            parts.append(part)
            wanted -= len(part)
            self._size -= len(part)
        return np.frombuffer(b"".join(parts).ljust(samples * 2, b"\0"), "<i2").astype(np.float64)

    def clear(self) -> None:
        """Forget everything."""
        self._waiting.clear()
        self._size = 0


class UplinkMixer:
    """Mixes the computer's sound into the voice; implements ``core.sound.SystemAudioSwitch``.

    ``mix`` is driven by the microphone's clock: what is late or missing is silence. ``make``
    returns a fresh source. Belongs to the engine's loop.
    """

    def __init__(
        self, make: Callable[[], SystemAudio], publish: Callable[[Event], None], volume: float = 1.0
    ) -> None:
        self._make = make
        self._publish = publish
        self._volume = volume
        self._muted = False
        self._source: SystemAudio | None = None
        self._task: asyncio.Task[None] | None = None
        self._reservoir = Reservoir()
        self._limiter = Limiter()
        self._switching = asyncio.Lock()

    @property
    def on(self) -> bool:
        """Whether the computer's sound takes part."""
        return self._source is not None

    async def set_on(self, on: bool) -> None:
        """Begin or end listening; raises ``DeviceError`` where it cannot be had."""
        async with self._switching:
            if on == self.on:
                return
            if on:
                await self._begin()
            else:
                await self._end()

    async def _begin(self) -> None:
        source = self._make()
        await source.open()
        self._source = source
        self._task = asyncio.create_task(self._collect(source), name="system audio")
        self._tell()

    async def _end(self) -> None:
        source, self._source = self._source, None
        task, self._task = self._task, None
        if source is not None:
            await source.aclose()
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        self._reservoir.clear()
        self._tell()

    def set_muted(self, muted: bool) -> None:
        """Keep it from the assistant without ending it."""
        self._muted = muted
        self._tell()

    def set_volume(self, volume: float) -> None:
        """Scale it in the mix; 1.0 leaves it as it is."""
        self._volume = volume

    def level(self) -> Level:
        """Return its level now; safe from any thread."""
        source = self._source
        return source.level() if source is not None else SILENT

    def mix(self, chunk: AudioChunk) -> AudioChunk:
        """Return what goes out for a chunk of the person's voice."""
        if self._source is None:
            return chunk
        theirs = self._reservoir.take(chunk.samples)
        if self._muted:
            return chunk
        ours = np.frombuffer(chunk.pcm, "<i2").astype(np.float64)
        mixed = SHARE * (ours + self._volume * theirs)
        return dataclasses.replace(chunk, pcm=self._limiter.limit(mixed).tobytes())

    async def aclose(self) -> None:
        """End listening; may be called twice."""
        await self.set_on(False)

    async def _collect(self, source: SystemAudio) -> None:
        with suppress(DeviceError):  # its own watchdog has told
            async for chunk in source.chunks():
                self._reservoir.put(chunk.pcm)

    def _tell(self) -> None:
        source = self._source
        self._publish(
            SystemAudioChanged(source is not None, self._muted, source.what if source else "")
        )
