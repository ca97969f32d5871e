"""Sizes read from picture headers."""

from __future__ import annotations

import struct

import cv2
import numpy as np
import pytest

from desktop.emulator.picture import picture_size

pytestmark = pytest.mark.unit


@pytest.mark.parametrize("kind", [".jpg", ".png"])
def test_size_of_an_encoded_picture(kind: str) -> None:
    _, data = cv2.imencode(kind, np.zeros((37, 91, 3), np.uint8))
    assert picture_size(data.tobytes()) == (91, 37)


def test_progressive_jpeg_with_thumbnail_is_read_past_its_metadata() -> None:
    app = b"\xff\xe1" + struct.pack(">H", 10) + b"\xff\xc0\x00\x11\x08\x00\x01\x00"
    frame = b"\xff\xc2\x00\x11\x08\x00\x25\x00\x5b" + bytes(10)
    assert picture_size(b"\xff\xd8" + app + frame) == (91, 37)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\xff\xd8\x00\x00\x00\x00", b"GIF89a"])
def test_anything_else_has_no_size(data: bytes) -> None:
    assert picture_size(data) is None
