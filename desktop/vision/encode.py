"""Scales pictures down and encodes them as JPEG.

Screens keep full colour resolution (4:4:4): halved colour makes coloured text unreadable at the
same size in bytes. Cameras do without.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from desktop.core.legibility import sent_picture
from desktop.core.media import FrameOrigin, VideoFrame
from desktop.vision.picture import Picture

CAMERA_SIDE = 768
CAMERA_QUALITY = 70


@dataclass(frozen=True, slots=True)
class Encoder:
    """How pictures of one origin become frames."""

    origin: FrameOrigin
    longest_side: int
    quality: int
    full_colour: bool

    def encode(self, picture: Picture, captured_at: float) -> VideoFrame:
        """Return the picture as a frame no longer than ``longest_side``; never enlarges.

        ``captured_at`` is monotonic seconds.
        """
        import cv2  # 35 MB that the window's first paint must not wait for

        small = fit(picture, self.longest_side)
        sampling = (
            cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444
            if self.full_colour
            else cv2.IMWRITE_JPEG_SAMPLING_FACTOR_420
        )
        done, jpeg = cv2.imencode(
            ".jpg",
            small,
            [cv2.IMWRITE_JPEG_QUALITY, self.quality, cv2.IMWRITE_JPEG_SAMPLING_FACTOR, sampling],
        )
        if not done:
            raise ValueError("the picture could not be encoded")
        height, width = small.shape[:2]
        return VideoFrame(jpeg.tobytes(), width, height, self.origin, captured_at)


def screen_encoder(longest_side: int, quality: int) -> Encoder:
    """Return the encoder for screens and picture files."""
    return Encoder("screen", longest_side, quality, full_colour=True)


def camera_encoder(longest_side: int) -> Encoder:
    """Return the encoder for cameras and videos."""
    return Encoder("camera", min(longest_side, CAMERA_SIDE), CAMERA_QUALITY, full_colour=False)


def fit(picture: Picture, longest_side: int) -> Picture:
    """Return the picture scaled down to ``longest_side``, or itself when it is small enough.

    Averages whole pixel blocks first and interpolates the rest: a fractional average takes ten
    times as long (measured on 1080p).
    """
    import cv2  # see Encoder.encode

    height, width = picture.shape[:2]
    target = sent_picture(width, height, longest_side)
    if target.scale == 1.0:
        return picture
    picture = _average_blocks(picture, int(1 / target.scale))
    if picture.shape[:2] == (target.height, target.width):
        return picture
    scaled = cv2.resize(picture, (target.width, target.height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(scaled, np.uint8)


def _average_blocks(picture: Picture, factor: int) -> Picture:
    import cv2  # see Encoder.encode

    height, width = picture.shape[0] // factor, picture.shape[1] // factor
    if factor < 2 or not width or not height:
        return picture
    whole = picture[: height * factor, : width * factor]
    return np.asarray(cv2.resize(whole, (width, height), interpolation=cv2.INTER_AREA), np.uint8)
