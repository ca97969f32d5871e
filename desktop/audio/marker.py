"""What is worth finding again in a recording, and how file formats tell it."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST = 5_000
"""So many go into the sound file itself; the label file beside it has them all."""


@dataclass(frozen=True, slots=True)
class Marker:
    """A moment, in seconds since the recording began, and one line on it."""

    at_s: float
    text: str

    @classmethod
    def of(cls, at_s: float, text: str) -> Marker:
        """Return a marker with its text on one line, not before the beginning."""
        return cls(max(0.0, at_s), " ".join(text.split()))

    @property
    def label(self) -> str:
        """The line of a label file, as Audacity reads it."""
        return f"{self.at_s:.3f}\t{self.at_s:.3f}\t{self.text}\n"


def riff_chunks(markers: Sequence[Marker], sample_rate: int) -> bytes:
    """Return the markers as the chunks ``cue`` and ``adtl`` of a WAV file; nothing for none.

    Layout as in IBM's and Microsoft's *Multimedia Programming Interface and Data Specifications*.
    """
    if not markers:
        return b""
    points = b"".join(
        struct.pack("<II4sIII", number, at, b"data", 0, 0, at)
        for number, at in enumerate((round(item.at_s * sample_rate) for item in markers), 1)
    )
    labels = b"".join(
        _chunk(b"labl", struct.pack("<I", number) + item.text.encode() + b"\0")
        for number, item in enumerate(markers, 1)
    )
    cue = _chunk(b"cue ", struct.pack("<I", len(markers)) + points)
    return cue + _chunk(b"LIST", b"adtl" + labels)


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + bytes(len(data) % 2)


def vorbis_comment(markers: Iterable[Marker], most_bytes: int) -> bytes:
    """Return the markers as chapters of a FLAC file's comment, as many as fit.

    Names as in Xiph.Org's *Chapter Extension*, which has three digits for a chapter.
    """
    vendor = b"Attune"
    head = struct.pack("<I", len(vendor)) + vendor
    entries: list[bytes] = []
    size = len(head) + 4
    for number, item in enumerate(markers, 1):
        pair = _entry(f"CHAPTER{number:03d}={_clock(item.at_s)}")
        pair += _entry(f"CHAPTER{number:03d}NAME={item.text}")
        size += len(pair)
        if number > 999 or size > most_bytes:
            break
        entries.append(pair)
    return head + struct.pack("<I", 2 * len(entries)) + b"".join(entries)


def _entry(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<I", len(data)) + data


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(1000 * seconds), 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02d}:{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"
