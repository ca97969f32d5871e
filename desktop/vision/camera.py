"""Shows a camera, or a video file in its place, without movement sent twice."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial

from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import VideoFrame
from desktop.core.share_event import ShareCondition, ShareStateChanged
from desktop.core.sharing import TEST_PATTERN
from desktop.settings.sections import VisionSettings
from desktop.vision.camera_list import number_of
from desktop.vision.capture import (
    HEIGHT,
    WIDTH,
    CameraCapture,
    Capture,
    PatternCapture,
    VideoCapture,
    is_file,
)
from desktop.vision.encode import Encoder, camera_encoder
from desktop.vision.inset import Inset
from desktop.vision.motion import STILL_S, MotionGate
from desktop.vision.pace import Pace
from desktop.vision.picture import Picture
from desktop.vision.screen import Tell, tell_nobody

LOOK_S = 0.25
SNAPSHOT_QUALITY = 85
SILENT_S = 2.0
"""How long a camera may deliver nothing."""

FROZEN_S = 5.0
"""How long a camera may deliver the very same pixels: a real sensor is never free of noise."""

SILENT = Fault(Reason.CAMERA_SILENT)
GIVE_UP_S = 30.0
"""How long a camera may stay frozen before it is let go."""

DARK_LEVEL = 12
DARK_S = 3.0
"""How long a camera may be as good as black before that is said."""

FROZEN = Fault(Reason.CAMERA_FROZEN)
GONE = Fault(Reason.CAMERA_STILL)
DARK = Fault(Reason.CAMERA_DARK)


def open_capture(camera: str, size: str = "") -> Capture:
    """Open a camera's name or number, a video file or the test pattern; raises ``DeviceError``."""
    if camera == TEST_PATTERN:
        return PatternCapture()
    if is_file(camera):
        return VideoCapture(camera)
    number = int(camera) if camera.isdigit() else number_of(camera)
    return CameraCapture(number, size_of(size))


def size_of(words: str) -> tuple[int, int]:
    """Read a setting such as ``1280x720``; what cannot be read is the usual size."""
    width, _, height = words.lower().partition("x")
    if not (width.strip().isdigit() and height.strip().isdigit()):
        return WIDTH, HEIGHT
    return int(width), int(height)


class CameraMaker:
    """Makes frames of a camera that is read continuously, so that none is ever old.

    While a shared region wants the camera in its pictures, ``inset`` gets them and no frame comes
    from here. ``tell`` gets how it stands with the camera, in the worker thread.
    """

    def __init__(
        self,
        settings: VisionSettings,
        camera: str,
        opener: Callable[[str], Capture] | None = None,
        *,
        tell: Tell = tell_nobody,
        inset: Inset | None = None,
    ) -> None:
        self._camera = camera
        self._opener = opener or partial(open_capture, size=settings.camera_size)
        self._side = settings.longest_side
        self._encoder = camera_encoder(settings.longest_side)
        self._pace = Pace(settings.frames_per_second, keep_alive_s=STILL_S)
        self._gate = MotionGate(self._pace)
        self._tell = tell
        self._inset = inset
        self._capture: Capture | None = None
        self._condition = ShareCondition.SHOWN
        self._next_look = self._heard_at = self._fresh_at = self._bright_at = -1.0
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
        if picture is None or not self._is_well(picture, now):
            return None
        if not self._gate.passes(picture, now):
            return None
        if self._inset is not None and self._inset.wanted:
            self._inset.put(picture)
            return None
        return self._encoder.encode(picture, now)

    def snapshot(self, now: float) -> VideoFrame | None:
        """Return the present picture in its full size; safe from any thread."""
        picture = self._last
        if picture is None:
            return None
        encoder = Encoder("camera", self._side, SNAPSHOT_QUALITY, full_colour=False)
        return encoder.encode(picture, now)

    def wait_s(self, now: float) -> float:
        """Return the seconds to wait until the next look; the camera itself sets its pace."""
        return 0.0 if self._capture is None else self._capture.wait_s(now, LOOK_S)

    def stop(self) -> None:
        """Release the camera."""
        if self._capture is not None:
            self._capture.close()
            self._capture = None
        self._last = None
        if self._inset is not None:
            self._inset.put(None)

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
        return self._capture.picture()

    def _is_well(self, picture: Picture, now: float) -> bool:
        """Return whether a picture is worth looking at; raises ``DeviceError`` in the end."""
        last, self._last = self._last, picture
        if self._bright_at < 0:
            self._bright_at = now
        if last is None or last.shape != picture.shape or (last != picture).any():
            self._fresh_at = now
        if is_bright(picture):
            self._bright_at = now
        if self._capture is None or not self._capture.live:
            return True
        if now - self._fresh_at >= GIVE_UP_S:
            raise DeviceError(GONE)
        if now - self._fresh_at >= FROZEN_S:
            return self._say(ShareCondition.FROZEN, FROZEN)
        if now - self._bright_at >= DARK_S:
            return self._say(ShareCondition.DARK, DARK)
        return self._say(ShareCondition.SHOWN)

    def _say(self, condition: ShareCondition, sentence: str = "") -> bool:
        """Tell how it stands when that has changed; return whether pictures may leave."""
        if condition is not self._condition:
            self._condition = condition
            self._tell(ShareStateChanged("camera", condition, None, sentence))
            if self._inset is not None and condition is not ShareCondition.SHOWN:
                self._inset.put(None)
        return condition is ShareCondition.SHOWN


def is_bright(picture: Picture) -> bool:
    """Return whether a picture shows anything beside sensor noise in the dark."""
    return bool((picture[::8, ::8] > DARK_LEVEL).mean() > 0.002)
