from __future__ import annotations

import dataclasses

import cv2
import numpy as np
import pytest

from desktop.core.media import VideoFrame
from desktop.vision.slim import slimmed

pytestmark = pytest.mark.unit


def photo() -> VideoFrame:
    """A picture with much detail."""
    noise = np.random.default_rng(3).integers(0, 255, (90, 120, 3), dtype=np.uint8)
    picture = cv2.resize(noise, (480, 360), interpolation=cv2.INTER_CUBIC)
    _, jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 90])
    return VideoFrame(jpeg.tobytes(), 480, 360, "screen", 7.0)


async def test_a_picture_that_fits_stays_as_it_is() -> None:
    frame = photo()
    assert await slimmed(frame, len(frame.jpeg)) is frame


async def test_a_picture_that_is_too_large_keeps_its_size_in_pixels_and_loses_bytes() -> None:
    frame = photo()
    slim = await slimmed(frame, len(frame.jpeg) // 2)
    assert 0 < len(slim.jpeg) <= len(frame.jpeg) // 2
    picture = cv2.imdecode(np.frombuffer(slim.jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert picture.shape == (360, 480, 3)
    assert dataclasses.replace(slim, jpeg=frame.jpeg) == frame


async def test_a_picture_that_cannot_be_so_small_becomes_as_small_as_it_can() -> None:
    frame = photo()
    slim = await slimmed(frame, 10)
    assert 10 < len(slim.jpeg) < len(frame.jpeg) // 2
