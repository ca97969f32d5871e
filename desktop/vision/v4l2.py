"""Asks a Linux camera for the sizes that it delivers, without switching it on."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable, Iterator

from desktop.core.sharing import CameraMode

CAPTURE = 1
DISCRETE = 1
MOST_ASKED = 64
FORMAT = struct.Struct("=III32sII12x")
SIZE = struct.Struct("=IIIIIIIII8x")
USUAL = ((640, 480), (800, 600), (1280, 720), (1280, 960), (1920, 1080), (2560, 1440), (3840, 2160))
"""What is offered of a camera that delivers every size within bounds."""

Ask = Callable[[int, int, bytearray], object]
"""``fcntl.ioctl``: descriptor, request and the record that is asked with and filled."""


def camera_modes(number: int, ask: Ask | None = None) -> tuple[CameraMode, ...]:
    """Return the sizes of a camera, smallest first; none where it cannot be asked."""
    try:
        device = os.open(f"/dev/video{number}", os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return ()
    try:
        return modes_of(device, ask or _ioctl())
    finally:
        os.close(device)


def modes_of(device: int, ask: Ask) -> tuple[CameraMode, ...]:
    """Return the sizes that an open camera delivers in any of its formats."""
    sizes = {
        size
        for (_, _, _, _, layout, _) in _records(device, ask, FORMAT, 2, (CAPTURE,))
        for answer in _records(device, ask, SIZE, 74, (layout,))
        for size in _sizes(answer)
    }
    return tuple(CameraMode(width, height) for width, height in sorted(sizes))


def _records(
    device: int, ask: Ask, shape: struct.Struct, request: int, key: tuple[int, ...]
) -> Iterator[tuple[int, ...]]:
    """Yield what the driver enumerates for a key, until it has no more."""
    code = 3 << 30 | shape.size << 16 | ord("V") << 8 | request
    for index in range(MOST_ASKED):
        record = bytearray(shape.size)
        struct.pack_into("=II", record, 0, index, *key)
        try:
            ask(device, code, record)
        except OSError:
            return
        yield shape.unpack(record)


def _sizes(answer: tuple[int, ...]) -> Iterator[tuple[int, int]]:
    _, _, kind, least_width, second, _, least_height, most_height, _ = answer
    if kind == DISCRETE:
        yield least_width, second
        return
    for width, height in USUAL:
        if least_width <= width <= second and least_height <= height <= most_height:
            yield width, height


def _ioctl() -> Ask:
    from fcntl import ioctl  # on systems with such devices alone

    return ioctl
