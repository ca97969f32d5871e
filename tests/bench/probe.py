"""Instruments around a private sound system: a click source and an ear at the speaker.

They run in the process that is measured, so that all times come from one monotonic clock. Import
only where ``PrivateSound.environment`` is set.
"""

from __future__ import annotations

import random
import threading
import time
from collections import deque
from types import TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.audio.portaudio import portaudio

FEED_RATE = 48_000
FEED_BLOCK = 480
BURST_BLOCKS = 6
EAR_RATE = 48_000
EAR_BLOCK = 480
LOUD = 1000
WINDOW = EAR_RATE // 1000


class Feeder:
    """Sounds noise in the microphone: a burst by ``click``, as long as one likes by ``sound``.

    It begins at a random sample of a block. At the block's edge it would meet the blocks of a
    listening stream in one phase for as long as both run.
    """

    def __init__(self) -> None:
        noise = np.random.default_rng(3).uniform(-1, 1, (BURST_BLOCKS, FEED_BLOCK)) * 16_000
        self._noise = noise.astype("<i2").tobytes()
        self._chance = random.Random(5)
        self._pending: deque[bytes] = deque()
        self._length = BURST_BLOCKS
        self._wanted = threading.Event()
        self.sounded = threading.Event()
        self.at = 0.0
        self._stream: Any = portaudio().RawOutputStream(
            device="attune_feed",
            samplerate=FEED_RATE,
            blocksize=FEED_BLOCK,
            channels=1,
            dtype="int16",
            latency=0.03,
            callback=self._callback,
        )

    def __enter__(self) -> Feeder:
        self._stream.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stream.abort()
        self._stream.close()

    def click(self) -> None:
        """Sound one burst with the next block; ``at`` is the monotonic time it was given out."""
        self.sound(BURST_BLOCKS)

    def sound(self, blocks: int) -> None:
        """Sound so many blocks of 10 ms with the next one, likewise."""
        self.sounded.clear()
        self._length = blocks
        self._wanted.set()

    def _callback(self, block: Any, _frames: int, _when: Any, _status: Any) -> None:
        if self._wanted.is_set():
            self._wanted.clear()
            self._pending.extend(self._begin())
            self.sounded.set()
        block[:] = self._pending.popleft() if self._pending else bytes(2 * FEED_BLOCK)

    def _begin(self) -> list[bytes]:
        late = self._chance.randrange(FEED_BLOCK)
        self.at = time.monotonic() + late / FEED_RATE
        bursts = self._noise * (self._length // BURST_BLOCKS + 1)
        sound = bytes(2 * late) + bursts[: 2 * FEED_BLOCK * self._length]
        size = 2 * FEED_BLOCK
        return [sound[at : at + size].ljust(size, b"\0") for at in range(0, len(sound), size)]


class Ear:
    """Records what arrives at the speaker, with the time of every block.

    ``device`` None is the default input.
    """

    def __init__(self, device: str | None = "attune_monitor") -> None:
        self.stumbles = 0
        self._blocks: list[tuple[float, bytes]] = []
        self._stream: Any = portaudio().RawInputStream(
            device=device,
            samplerate=EAR_RATE,
            blocksize=EAR_BLOCK,
            channels=1,
            dtype="int16",
            latency=0.03,
            callback=self._callback,
        )

    def __enter__(self) -> Ear:
        self._stream.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stream.abort()
        self._stream.close()

    def _callback(self, block: Any, _frames: int, _when: Any, status: Any) -> None:
        self.stumbles += bool(status)
        self._blocks.append((time.monotonic(), bytes(block)))

    def forget(self) -> None:
        """Begin a new recording."""
        self._blocks = []

    def heard(self) -> npt.NDArray[np.int16]:
        """Return everything since ``forget``."""
        return np.frombuffer(b"".join(pcm for _, pcm in self._blocks), "<i2")

    def first_loud(self) -> float:
        """Return when the first loud sample arrived, monotonic seconds."""
        for at, pcm in self._blocks:
            loud = _loud(pcm)
            if loud.size:
                return at - (EAR_BLOCK - int(loud[0])) / EAR_RATE
        return float("nan")

    def last_loud(self) -> float:
        """Return when the last loud sample arrived, monotonic seconds."""
        for at, pcm in reversed(self._blocks):
            loud = _loud(pcm)
            if loud.size:
                return at - (EAR_BLOCK - int(loud[-1])) / EAR_RATE
        return float("nan")


def _loud(pcm: bytes) -> npt.NDArray[np.intp]:
    return np.flatnonzero(np.abs(np.frombuffer(pcm, "<i2").astype(np.int32)) > LOUD)


def sounding(heard: npt.NDArray[np.int16]) -> tuple[float, list[int]]:
    """Return the milliseconds of sound and the lengths of the gaps inside it, in milliseconds."""
    whole = heard[: heard.size // WINDOW * WINDOW].reshape(-1, WINDOW).astype(np.float64)
    loud = np.sqrt((whole**2).mean(axis=1)) > LOUD / 2
    at = np.flatnonzero(loud)
    if not at.size:
        return 0.0, []
    steps = np.diff(at)
    return float(loud.sum()), [int(step) - 1 for step in steps if step > 1]
