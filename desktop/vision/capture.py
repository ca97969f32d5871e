"""Reads cameras and video files through OpenCV; belongs to the worker thread."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason

if TYPE_CHECKING:
    import cv2

    from desktop.vision.picture import Picture

WIDTH, HEIGHT = 1280, 720
RETRY_S = 0.05
USUAL_FPS = 25.0
BARS, SQUARE = 8, 64
VIDEO_SUFFIXES = (".avi", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".ogv", ".webm")


class Capture(Protocol):
    """Something that delivers pictures one after another."""

    live: bool
    """Whether a sensor stands behind it, whose pictures are never quite the same."""

    def advance(self, now: float) -> bool:
        """Move on to the present picture; False when none came."""
        ...

    def picture(self) -> Picture | None:
        """Return the present picture as BGR."""
        ...

    def wait_s(self, now: float, look_s: float) -> float:
        """Return the seconds until ``advance`` should be called again."""
        ...

    def close(self) -> None:
        """Release the device."""
        ...


class CameraCapture:
    """A camera by its number. Drivers queue pictures, so every one must be fetched."""

    live = True

    def __init__(self, number: int, size: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
        import cv2  # 35 MB that the window's first paint must not wait for

        # An absent camera is told in a sentence of ours; OpenCV would print lines of its own.
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_ERROR)
        backend = cv2.CAP_V4L2 if sys.platform.startswith("linux") else cv2.CAP_ANY
        self._device: cv2.VideoCapture = cv2.VideoCapture(number, backend)
        if not self._device.isOpened():
            raise DeviceError(why_closed(number))
        self._device.set(cv2.CAP_PROP_FRAME_WIDTH, size[0])
        self._device.set(cv2.CAP_PROP_FRAME_HEIGHT, size[1])
        self._came = True

    def advance(self, now: float) -> bool:
        """Wait for the next picture of the sensor."""
        del now
        self._came = bool(self._device.grab())
        return self._came

    def picture(self) -> Picture | None:
        """Return the present picture as BGR."""
        return _retrieve(self._device)

    def wait_s(self, now: float, look_s: float) -> float:
        """Return no wait while pictures come: waiting for them is the pace."""
        del now, look_s
        return 0.0 if self._came else RETRY_S

    def close(self) -> None:
        """Release the device."""
        self._device.release()


class VideoCapture:
    """A video file that plays in real time, over and over."""

    live = False

    def __init__(self, path: str) -> None:
        import cv2  # see CameraCapture

        self._path = Path(path).expanduser()
        if not self._path.is_file():
            raise DeviceError(Fault(Reason.VIDEO_MISSING, name=self._path.name))
        self._video: cv2.VideoCapture = cv2.VideoCapture(str(self._path))
        self._began_at: float | None = None
        self._index = -1
        if not self._video.isOpened() or not self._video.grab():
            self._video.release()
            raise DeviceError(Fault(Reason.VIDEO_UNREADABLE, name=self._path.name))
        self._index = 0
        fps = float(self._video.get(cv2.CAP_PROP_FPS))
        self._fps = fps if 1.0 <= fps <= 240.0 else USUAL_FPS

    def advance(self, now: float) -> bool:
        """Skip to the picture that is due now; starts over at the end."""
        if self._began_at is None:
            self._began_at = now
        due = int((now - self._began_at) * self._fps)
        while self._index < due:
            if not self._video.grab():
                return self._rewind(now)
            self._index += 1
        return True

    def picture(self) -> Picture | None:
        """Return the present picture as BGR."""
        return _retrieve(self._video)

    def wait_s(self, now: float, look_s: float) -> float:
        """Return the time between looks: a file does not age."""
        del now
        return look_s

    def close(self) -> None:
        """Close the file."""
        self._video.release()

    def _rewind(self, now: float) -> bool:
        import cv2  # see CameraCapture

        self._video.release()
        self._video = cv2.VideoCapture(str(self._path))
        self._began_at, self._index = now, 0
        return bool(self._video.grab())


class PatternCapture:
    """A picture of its own that moves every second: stands in where there is no camera."""

    live = False

    def __init__(self) -> None:
        self._step = 0

    def advance(self, now: float) -> bool:
        """Move on by the clock."""
        self._step = int(now)
        return True

    def picture(self) -> Picture | None:
        """Return coloured bars with a square that walks along them."""
        whole = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        for bar in range(BARS):
            whole[:, bar * WIDTH // BARS : (bar + 1) * WIDTH // BARS] = [
                255 * (bar >> bit & 1) for bit in range(3)
            ]
        left = self._step * SQUARE % (WIDTH - SQUARE)
        whole[-2 * SQUARE : -SQUARE, left : left + SQUARE] = 128
        return whole

    def wait_s(self, now: float, look_s: float) -> float:
        """Return the time between looks."""
        del now
        return look_s

    def close(self) -> None:
        """Do nothing: nothing is held."""


def is_file(camera: str) -> bool:
    """Return whether a camera setting means a video file."""
    path = Path(camera).expanduser()
    return path.suffix.lower() in VIDEO_SUFFIXES or (not camera.isdigit() and path.is_file())


def why_closed(number: int, device_folder: Path = Path("/dev")) -> str:
    """Return a sentence on why a camera cannot be opened, as far as the system tells."""
    device = device_folder / f"video{number}"
    if not sys.platform.startswith("linux"):
        return (
            f"Camera {number} cannot be opened: it is missing, used by another program, or not "
            "allowed in the system's privacy settings."
        )
    if not device.exists():
        return f"Camera {number} cannot be opened: it is not connected."
    if not os.access(device, os.R_OK | os.W_OK):
        return (
            f"Camera {number} cannot be opened: you are not allowed to use {device.name}. "
            "Join the group video."
        )
    return f"Camera {number} cannot be opened: another program uses it. Close that program."


def _retrieve(device: cv2.VideoCapture) -> Picture | None:
    found, picture = device.retrieve()
    return np.asarray(picture, np.uint8) if found else None
