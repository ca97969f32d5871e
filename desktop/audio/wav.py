"""RIFF/WAVE files of any rate, width and channel count, as PCM16LE mono.

The standard library's reader refuses float samples, and the extensible header before Python 3.12;
layout as in Microsoft's *Multiple Channel Audio Data and WAVE Files*.
"""

from __future__ import annotations

import struct
import wave
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop.audio.resample import resampled
from desktop.core.errors import DeviceError
from desktop.core.media import SAMPLE_BYTES

PCM = 1
FLOAT = 3
EXTENSIBLE = 0xFFFE


@dataclass(frozen=True, slots=True)
class _Format:
    coding: int
    channels: int
    sample_rate: int
    bits: int


def read_wav(path: Path, sample_rate: int) -> bytes:
    """Return a file's sound as PCM16LE mono at ``sample_rate``. Blocks.

    Raises ``DeviceError`` where the file cannot be read or is no such file.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise DeviceError(f"The sound file '{path}' cannot be read: {error.strerror}.") from error
    try:
        layout, samples = _parse(data)
    except (ValueError, KeyError, struct.error) as error:
        raise DeviceError(f"'{path}' is not a WAV file that Attune can read.") from error
    mixed = samples.reshape(-1, layout.channels).mean(axis=1)
    pcm = np.clip(np.round(mixed * 32_768), -32_768, 32_767).astype("<i2").tobytes()
    return resampled(pcm, layout.sample_rate, sample_rate)


class WavWriter:
    """Writes PCM16LE mono to a new file. Blocks; raises ``DeviceError`` where it cannot begin."""

    def __init__(self, path: Path, sample_rate: int) -> None:
        try:
            self._raw = path.open("wb")
        except OSError as error:
            raise DeviceError(
                f"The sound file '{path}' cannot be written: {error.strerror}."
            ) from error
        self._file = wave.open(self._raw, "wb")  # noqa: SIM115 - ``close`` closes it
        self._file.setnchannels(1)
        self._file.setsampwidth(SAMPLE_BYTES)
        self._file.setframerate(sample_rate)

    def write(self, pcm: bytes) -> None:
        """Append samples."""
        self._file.writeframes(pcm)

    def close(self) -> None:
        """Complete the header and close the file."""
        self._file.close()
        self._raw.close()


def _parse(data: bytes) -> tuple[_Format, npt.NDArray[np.float64]]:
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError("no RIFF/WAVE header")
    parts = dict(_parts(data))
    layout = _format(parts[b"fmt "])
    samples = _decode(layout, parts[b"data"])
    return layout, samples[: samples.size // layout.channels * layout.channels]


def _parts(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        yield name, data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _format(part: bytes) -> _Format:
    coding, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", part)
    if coding == EXTENSIBLE:
        (coding,) = struct.unpack_from("<H", part, 24)
    if not channels or not rate:
        raise ValueError("no channels or no rate")
    return _Format(coding, channels, rate, bits)


def _decode(layout: _Format, data: bytes) -> npt.NDArray[np.float64]:
    """Return interleaved samples between -1 and 1."""
    match layout.coding, layout.bits:
        case (_, 8) if layout.coding == PCM:
            return (np.frombuffer(data, np.uint8).astype(np.float64) - 128) / 128
        case (_, 16 | 32) if layout.coding == PCM:
            return _whole(data, f"<i{layout.bits // 8}") / 2.0 ** (layout.bits - 1)
        case (_, 24) if layout.coding == PCM:
            return _wide(data) / 2.0**23
        case (_, 32 | 64) if layout.coding == FLOAT:
            return _whole(data, f"<f{layout.bits // 8}")
    raise ValueError("unknown coding")


def _whole(data: bytes, kind: str) -> npt.NDArray[np.float64]:
    width = np.dtype(kind).itemsize
    return np.frombuffer(data, kind, count=len(data) // width).astype(np.float64)


def _wide(data: bytes) -> npt.NDArray[np.float64]:
    triples: npt.NDArray[Any] = np.frombuffer(data, np.uint8, count=len(data) // 3 * 3)
    padded = np.zeros((triples.size // 3, 4), np.uint8)
    padded[:, 1:] = triples.reshape(-1, 3)
    return (padded.view("<i4").reshape(-1) >> 8).astype(np.float64)
