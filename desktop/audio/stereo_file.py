"""A stereo WAV file that can be played whatever ends the program that writes it."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np

from desktop.core.media import SAMPLE_BYTES

HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")
LARGEST_BYTES = 0xFFFF_FFFF - HEADER.size
"""What the 32-bit sizes of the format can tell: more than twelve hours at 24 kHz."""

SYNC_BYTES = 500_000


class StereoFile:
    """Writes two voices of PCM16LE as left and right, readable by its owner only.

    The header tells the true length after every ``write``; about every five seconds everything is
    forced to the disk. Blocks; raises ``OSError``.
    """

    def __init__(self, path: Path, sample_rate: int) -> None:
        self._rate = sample_rate
        self._file = os.fdopen(
            os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb", buffering=0
        )
        self._bytes = 0
        self._unsynced = 0
        self._file.write(self._header())

    @property
    def full(self) -> bool:
        """Whether the format has no room for another minute."""
        return self._bytes > LARGEST_BYTES - 60 * 2 * SAMPLE_BYTES * self._rate

    def write(self, left: bytes, right: bytes) -> None:
        """Append both sides; the shorter one ends in silence."""
        size = max(len(left), len(right)) // SAMPLE_BYTES
        both = np.zeros((size, 2), "<i2")
        for side, pcm in enumerate((left, right)):
            samples = np.frombuffer(pcm, "<i2")
            both[: samples.size, side] = samples
        data = both.tobytes()
        self._file.write(data)
        self._bytes += len(data)
        self._unsynced += len(data)
        self._tell_length()

    def close(self) -> None:
        """Complete the file; may be called twice."""
        if not self._file.closed:
            os.fsync(self._file.fileno())
            self._file.close()

    def _tell_length(self) -> None:
        end = self._file.tell()
        self._file.seek(0)
        self._file.write(self._header())
        self._file.seek(end)
        if self._unsynced >= SYNC_BYTES:
            os.fsync(self._file.fileno())
            self._unsynced = 0

    def _header(self) -> bytes:
        frame = 2 * SAMPLE_BYTES
        return HEADER.pack(
            *(b"RIFF", HEADER.size - 8 + self._bytes, b"WAVE"),
            *(b"fmt ", 16, 1, 2, self._rate, frame * self._rate, frame, 8 * SAMPLE_BYTES),
            *(b"data", self._bytes),
        )
