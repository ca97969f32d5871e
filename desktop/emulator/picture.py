"""The size of a picture, read from its own header."""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
# Start-of-frame markers; the other three of their range are tables.
_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_BARE_MARKERS = frozenset({0x01, *range(0xD0, 0xD9)})


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height in pixels of a JPEG or PNG, or None when it is neither."""
    if data.startswith(b"\xff\xd8"):
        return _jpeg_size(data)
    if data.startswith(_PNG) and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker == 0xFF or marker in _BARE_MARKERS:
            at += 1 if marker == 0xFF else 2
            continue
        if marker in _FRAME_MARKERS:
            return _frame_size(data, at)
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def _frame_size(data: bytes, at: int) -> tuple[int, int] | None:
    if at + 9 > len(data):
        return None
    height, width = struct.unpack(">HH", data[at + 5 : at + 9])
    return (width, height) if width and height else None
