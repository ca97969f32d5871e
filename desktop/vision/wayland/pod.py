"""Writes and reads the few parameters that PipeWire and a program agree on about pictures.

A value on PipeWire's wire is a size and a type, each 32 bit, and a body padded to 8 bytes; numbers
follow the machine's order (PipeWire documentation, "SPA POD").
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

ID, INT, RECTANGLE, FRACTION, OBJECT, CHOICE = 3, 4, 10, 11, 15, 19
RANGE, ENUM, FLAGS = 1, 3, 4

FORMAT_OBJECT, BUFFERS_OBJECT, META_OBJECT = 0x40003, 0x40004, 0x40005
ENUM_FORMAT, FORMAT, BUFFERS, META = 3, 4, 5, 6

MEDIA_TYPE, MEDIA_SUBTYPE = 1, 2
VIDEO_FORMAT, VIDEO_SIZE, VIDEO_RATE, VIDEO_MOST_RATE = 0x20001, 0x20003, 0x20004, 0x20005
VIDEO, RAW = 2, 1
RGBX, BGRX, RGBA, BGRA = 7, 8, 11, 12
REVERSED = frozenset({RGBX, RGBA})
"""Formats whose bytes run red, green, blue."""

BUFFER_KIND = 6
IN_MEMORY, IN_FILE = 1 << 1, 1 << 2
META_TYPE, META_SIZE = 1, 2
CROP, CROP_BYTES = 2, 16

LARGEST = 16384
MOST_PER_SECOND = 20
"""Pictures a second that the desktop is asked for; more would only be copied and thrown away."""


@dataclass(frozen=True, slots=True)
class VideoFormat:
    """What both sides agreed on: a layout of bytes and a size in pixels."""

    layout: int
    width: int
    height: int


def offered_format() -> bytes:
    """Return the pictures that can be taken: four bytes a pixel, of any size."""
    smallest, usual, largest = (1, 1), (1920, 1080), (LARGEST, LARGEST)
    return _object(
        FORMAT_OBJECT,
        ENUM_FORMAT,
        (MEDIA_TYPE, _plain(ID, VIDEO)),
        (MEDIA_SUBTYPE, _plain(ID, RAW)),
        (VIDEO_FORMAT, _choice(ENUM, ID, (BGRX,), (BGRX,), (BGRA,), (RGBX,), (RGBA,))),
        (VIDEO_SIZE, _choice(RANGE, RECTANGLE, usual, smallest, largest)),
        (VIDEO_RATE, _choice(RANGE, FRACTION, (0, 1), (0, 1), (MOST_PER_SECOND, 1))),
        (
            VIDEO_MOST_RATE,
            _choice(RANGE, FRACTION, (MOST_PER_SECOND, 1), (1, 1), (MOST_PER_SECOND, 1)),
        ),
    )


def fixed_format(layout: int, width: int, height: int) -> bytes:
    """Return the one format that a source of pictures has."""
    return _object(
        FORMAT_OBJECT,
        ENUM_FORMAT,
        (MEDIA_TYPE, _plain(ID, VIDEO)),
        (MEDIA_SUBTYPE, _plain(ID, RAW)),
        (VIDEO_FORMAT, _plain(ID, layout)),
        (VIDEO_SIZE, _plain(RECTANGLE, width, height)),
        (VIDEO_RATE, _plain(FRACTION, 0, 1)),
    )


def wanted_buffers() -> bytes:
    """Return the wish for memory that a processor can read, in place of a graphics card's own."""
    kinds = IN_MEMORY | IN_FILE
    return _object(BUFFERS_OBJECT, BUFFERS, (BUFFER_KIND, _choice(FLAGS, INT, (kinds,))))


def wanted_crop() -> bytes:
    """Return the wish to be told which part of a picture holds the shared window."""
    return _object(
        META_OBJECT, META, (META_TYPE, _plain(ID, CROP)), (META_SIZE, _plain(INT, CROP_BYTES))
    )


def agreed_format(pod: bytes) -> VideoFormat | None:
    """Read what was agreed on; None when it is not about pictures."""
    found = _properties(pod)
    if VIDEO_FORMAT not in found or VIDEO_SIZE not in found:
        return None
    (layout,), (width, height) = found[VIDEO_FORMAT][:1], found[VIDEO_SIZE][:2]
    return VideoFormat(layout, width, height)


def _plain(kind: int, *numbers: int) -> bytes:
    return _pod(kind, struct.pack(f"={len(numbers)}I", *numbers))


def _choice(way: int, kind: int, *values: tuple[int, ...]) -> bytes:
    """Return a choice: the first value is the wish, the others are its bounds or alternatives."""
    numbers = [number for value in values for number in value]
    child = struct.pack("=II", 4 * len(values[0]), kind)
    body = struct.pack("=II", way, 0) + child + struct.pack(f"={len(numbers)}I", *numbers)
    return _pod(CHOICE, body)


def _object(kind: int, identity: int, *properties: tuple[int, bytes]) -> bytes:
    body = struct.pack("=II", kind, identity)
    body += b"".join(struct.pack("=II", key, 0) + value for key, value in properties)
    return _pod(OBJECT, body)


def _pod(kind: int, body: bytes) -> bytes:
    return struct.pack("=II", len(body), kind) + body + bytes(-len(body) % 8)


def _properties(pod: bytes) -> dict[int, tuple[int, ...]]:
    """Return each property's numbers; of a choice, the one that was chosen comes first."""
    size, kind = struct.unpack_from("=II", pod)
    if kind != OBJECT or 8 + size > len(pod):
        return {}
    found: dict[int, tuple[int, ...]] = {}
    place = 16
    while place + 16 <= 8 + size:
        key, _, length, kind = struct.unpack_from("=IIII", pod, place)
        body = pod[place + 16 : place + 16 + length]
        numbers = struct.unpack(f"={len(body) // 4}I", body[: len(body) // 4 * 4])
        found[key] = numbers[4:] if kind == CHOICE else numbers
        place += 16 + length + -length % 8
    return found
