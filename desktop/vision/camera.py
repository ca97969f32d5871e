"""Shows a camera, or a video file in its place, without movement sent twice."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from desktop.core.errors import DeviceError
from desktop.core.media import VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.capture import CameraCapture, Capture, VideoCapture
from desktop.vision.encode import camera_encoder
from desktop.vision.motion import STILL_S, MotionGate
from desktop.vision.pace import Pace
from desktop.vision.picture import Picture

LOOK_S = 0.25
SILENT_S = 2.0
"""How long a camera may deliver nothing."""

FROZEN_S = 5.0
"""How long a camera may deliver the very same pixels: a real sensor is never free of noise."""

SILENT = "The camera has stopped delivering pictures. Check its cable and switch it on again."
FROZEN = (
    "The camera keeps delivering the same picture. Open its shutter or close other programs "
    "that use it, then switch it on again."
)


def open_capture(camera: str) -> Capture:
    """Open a camera number or a video file; raises ``DeviceError``."""
    if camera.isdigit():
        return CameraCapture(int(camera))
    return VideoCapture(camera)


class CameraMaker:
    """Makes frames of a camera that is read continuously, so that none is ever old."""

    def __init__(
        self,
        settings: VisionSettings,
        camera: str,
        opener: Callable[[str], Capture] = open_capture,
    ) -> None:
        self._camera = camera
        self._opener = opener
        self._encoder = camera_encoder(settings.longest_side)
        self._pace = Pace(settings.frames_per_second, keep_alive_s=STILL_S)
        self._gate = MotionGate(self._pace)
        self._capture: Capture | None = None
        self._next_look = self._heard_at = self._fresh_at = -1.0
        self._last: Picture | None = None

    def start(self) -> None:
        """Open the camera; raises ``DeviceError``."""
        if sys.platform == "win32":
            # Media Foundation takes many seconds to open some cameras with these transforms on.
            os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")
        import cv2  # 35 MB that the window's first paint must not wait for

        cv2.setNumThreads(1)
        self._capture = self._opener(self._camera)

    def look(self, now: float, *, forced: bool) -> VideoFrame | None:
        """Return the present picture when it is worth sending; raises ``DeviceError`` when gone."""
        if forced:
            self._pace.force()
        picture = self._read(now)
        if picture is None or not self._gate.passes(picture, now):
            return None
        return self._encoder.encode(picture, now)

    def wait_s(self, now: float) -> float:
        """Return the seconds to wait until the next look; the camera itself sets its pace."""
        return 0.0 if self._capture is None else self._capture.wait_s(now, LOOK_S)

    def stop(self) -> None:
        """Release the camera."""
        if self._capture is not None:
            self._capture.close()
            self._capture = None

    def _read(self, now: float) -> Picture | None:
        if self._capture is None:
            return None
        if self._heard_at < 0:
            self._heard_at = self._fresh_at = now
        if not self._capture.advance(now):
            if now - self._heard_at >= SILENT_S:
                raise DeviceError(SILENT)
            return None
        self._heard_at = now
        if now < self._next_look and not self._pace.is_demanded(now):
            return None
        self._next_look = now + LOOK_S
        picture = self._capture.picture()
        self._check_frozen(picture, now)
        return picture

    def _check_frozen(self, picture: Picture | None, now: float) -> None:
        if self._capture is None or not self._capture.live or picture is None:
            return
        last, self._last = self._last, picture
        if last is None or last.shape != picture.shape or (last != picture).any():
            self._fresh_at = now
        elif now - self._fresh_at >= FROZEN_S:
            raise DeviceError(FROZEN)
