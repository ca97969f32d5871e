from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from desktop.audio.wav import read_wav
from desktop.core.errors import DeviceError

pytestmark = pytest.mark.unit

WAVE = np.sin(np.arange(1600) * 2 * np.pi * 440 / 16_000) * 0.25


def riff(coding: int, bits: int, data: bytes, channels: int = 1, extension: bytes = b"") -> bytes:
    frame = channels * bits // 8
    layout = struct.pack("<HHIIHH", coding, channels, 16_000, 16_000 * frame, frame, bits)
    layout += extension
    parts = b"WAVE" + b"LIST" + struct.pack("<I", 3) + b"abc\0"
    parts += b"fmt " + struct.pack("<I", len(layout)) + layout
    parts += b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(parts)) + parts


def wide(samples: np.ndarray) -> bytes:
    whole = (samples * 2**23).astype("<i4")
    return b"".join(int(value).to_bytes(3, "little", signed=True) for value in whole)


EXTENSION = struct.pack("<HHIH", 22, 16, 0, 1) + bytes(14)

CODINGS = {
    "8 bit": riff(1, 8, (WAVE * 128 + 128).astype(np.uint8).tobytes()),
    "16 bit": riff(1, 16, (WAVE * 2**15).astype("<i2").tobytes()),
    "24 bit": riff(1, 24, wide(WAVE)),
    "32 bit": riff(1, 32, (WAVE * 2**31).astype("<i4").tobytes()),
    "float": riff(3, 32, WAVE.astype("<f4").tobytes()),
    "double": riff(3, 64, WAVE.astype("<f8").tobytes()),
    "extensible": riff(0xFFFE, 16, (WAVE * 2**15).astype("<i2").tobytes(), extension=EXTENSION),
    "stereo": riff(1, 16, np.repeat((WAVE * 2**15).astype("<i2"), 2).tobytes(), channels=2),
}


@pytest.mark.parametrize("coding", CODINGS)
def test_every_common_coding_is_read(tmp_path: Path, coding: str) -> None:
    path = tmp_path / "sound.wav"
    path.write_bytes(CODINGS[coding])
    samples = np.frombuffer(read_wav(path, 16_000), "<i2")
    assert np.abs(samples - WAVE * 2**15).max() <= (260 if coding == "8 bit" else 2)


def test_another_rate_is_converted(tmp_path: Path) -> None:
    path = tmp_path / "sound.wav"
    path.write_bytes(CODINGS["16 bit"])
    assert len(read_wav(path, 24_000)) == 2 * 2400


@pytest.mark.parametrize("data", [b"", b"RIFF", b"no sound at all", CODINGS["16 bit"][:20]])
def test_another_kind_of_file_is_refused_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "sound.wav"
    path.write_bytes(data)
    with pytest.raises(DeviceError, match="not a WAV file"):
        read_wav(path, 16_000)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match=r"none\.wav.*cannot be read"):
        read_wav(tmp_path / "none.wav", 16_000)
