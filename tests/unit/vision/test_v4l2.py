from __future__ import annotations

import struct

import pytest

from desktop.core.sharing import CameraMode
from desktop.vision.v4l2 import FORMAT, SIZE, camera_modes, modes_of

pytestmark = pytest.mark.unit

MJPEG, YUYV = 1, 2


class Driver:
    """Answers as a camera's driver does: records by their number, then an error."""

    def __init__(self, sizes: dict[int, list[tuple[int, ...]]]) -> None:
        self._sizes = sizes

    def __call__(self, device: int, request: int, record: bytearray) -> int:
        del device
        index, key = struct.unpack_from("=II", record)
        assert request >> 16 & 0x3FFF == len(record)
        if request & 0xFF == 2:
            layouts = list(self._sizes)
            if index >= len(layouts):
                raise OSError
            FORMAT.pack_into(record, 0, index, key, 0, b"", layouts[index], 0)
        else:
            if index >= len(self._sizes[key]):
                raise OSError
            kind, *numbers = self._sizes[key][index]
            SIZE.pack_into(record, 0, index, key, kind, *numbers, *([0] * (6 - len(numbers))))
        return 0


def test_sizes_of_all_formats_are_listed_once() -> None:
    driver = Driver({MJPEG: [(1, 1920, 1080), (1, 640, 480)], YUYV: [(1, 640, 480)]})
    assert modes_of(0, driver) == (CameraMode(640, 480), CameraMode(1920, 1080))


def test_of_a_camera_without_steps_the_usual_sizes_are_offered() -> None:
    driver = Driver({YUYV: [(3, 320, 1280, 2, 240, 720, 2)]})
    assert modes_of(0, driver) == tuple(
        CameraMode(*size) for size in ((640, 480), (800, 600), (1280, 720))
    )


def test_records_are_as_long_as_the_kernel_wants() -> None:
    assert (FORMAT.size, SIZE.size) == (64, 44)


def test_a_camera_that_is_not_there_tells_nothing() -> None:
    assert camera_modes(987654) == ()
