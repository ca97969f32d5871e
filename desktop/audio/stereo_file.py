"""A stereo WAV file that can be played whatever ends the program that writes it."""

from __future__ import annotations

import os
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from desktop.audio.marker import MOST, Marker, riff_chunks
from desktop.core.media import SAMPLE_BYTES

HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
LARGEST_BYTES = 0xFFFF_FFFF - HEADER.size
"""What the 32-bit sizes of the format can tell: more than twelve hours at 24 kHz."""

SYNC_BYTES = 500_000


class VoicePair(Protocol):
    """A file of two voices that is being written; every method blocks and raises ``OSError``."""

    @property
    def full(self) -> bool:
        """Whether the format has no room for another minute."""
        ...

    def write(self, left: bytes, right: bytes) -> None:
        """Append PCM16LE of both sides; the shorter one ends in silence."""
        ...

    def close(self, markers: Sequence[Marker] = ()) -> None:
        """Complete the file, with markers in it; may be called twice."""
        ...


class PrivateFile:
    """A new file that only its owner may read, forced to the disk every few hundred kilobytes."""

    def __init__(self, path: Path) -> None:
        self.raw = os.fdopen(
            os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600),
            "wb+",
            buffering=0,
        )
        self._unsynced = 0

    def put(self, data: bytes | memoryview) -> None:
        """Write all of it where the file stands; one call may write less than it was given."""
        rest = memoryview(data)
        while rest:
            rest = rest[self.raw.write(rest) or 0 :]
        self._unsynced += len(data)

    def patch(self, at: int, data: bytes) -> None:
        """Write over what lies there and go back."""
        end = self.raw.tell()
        self.raw.seek(at)
        self.put(data)
        self.raw.seek(end)

    def sync(self, *, least: int = SYNC_BYTES) -> None:
        """Force what was written to the disk once it is so much."""
        if self._unsynced >= least:
            os.fsync(self.raw.fileno())
            self._unsynced = 0


class StereoFile:
    """Writes two voices of PCM16LE as left and right, readable by its owner only.

    The header tells the true length after every ``write``; about every five seconds everything is
    forced to the disk. Implements ``VoicePair``.
    """

    def __init__(self, path: Path, sample_rate: int) -> None:
        self._rate = sample_rate
        self._file = PrivateFile(path)
        self._bytes = 0
        self._file.put(self._header())

    @property
    def full(self) -> bool:
        """Whether the format has no room for another minute."""
        return self._bytes > LARGEST_BYTES - 60 * 2 * SAMPLE_BYTES * self._rate

    def write(self, left: bytes, right: bytes) -> None:
        """Append both sides; the shorter one ends in silence."""
        data = interleaved(left, right).tobytes()
        self._file.put(data)
        self._bytes += len(data)
        self._file.patch(0, self._header())
        self._file.sync()

    def close(self, markers: Sequence[Marker] = ()) -> None:
        """Complete the file, with markers in it; may be called twice."""
        if self._file.raw.closed:
            return
        try:
            chunks = riff_chunks(markers[:MOST], self._rate)
            self._file.put(chunks)
            self._file.patch(0, self._header(len(chunks)))
            self._file.sync(least=0)
        finally:
            self._file.raw.close()

    def _header(self, behind: int = 0) -> bytes:
        frame = 2 * SAMPLE_BYTES
        return HEADER.pack(
            *(b"RIFF", HEADER.size - 8 + self._bytes + behind, b"WAVE"),
            *(b"fmt ", 16, 1, 2, self._rate, frame * self._rate, frame, 8 * SAMPLE_BYTES),
            *(b"data", self._bytes),
        )


def interleaved(left: bytes, right: bytes) -> npt.NDArray[Any]:
    """Return PCM16LE of both sides as frames of two samples; the shorter one ends in silence."""
    size = max(len(left), len(right)) // SAMPLE_BYTES
    both = np.zeros((size, 2), "<i2")
    for side, pcm in enumerate((left, right)):
        samples = np.frombuffer(pcm, "<i2")
        both[: samples.size, side] = samples
    return both
