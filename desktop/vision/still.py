"""Shows a picture file, and shows it again whenever the file changes."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.encode import Encoder, screen_encoder
from desktop.vision.pace import Pace

if TYPE_CHECKING:
    from desktop.vision.picture import Picture

LOOK_S = 1.0
LARGEST_FILE = 64 * 1024 * 1024


def read_picture(data: bytes, settings: VisionSettings, captured_at: float) -> VideoFrame:
    """Return a picture file's content as a frame; raises ``DeviceError`` when it is none."""
    if len(data) > LARGEST_FILE:
        raise DeviceError(Fault(Reason.PICTURE_TOO_LARGE))
    picture = _decoded(data)
    if picture is None:
        raise DeviceError(Fault(Reason.PICTURE_UNREADABLE))
    return _encoder(settings).encode(picture, captured_at)


def _encoder(settings: VisionSettings) -> Encoder:
    return screen_encoder(settings.longest_side, settings.jpeg_quality, settings.picture_kilobytes)


def _decoded(data: bytes) -> Picture | None:
    import cv2  # 35 MB that the window's first paint must not wait for

    cv2.setNumThreads(1)
    pixels = np.frombuffer(data, np.uint8)
    try:
        picture = cv2.imdecode(pixels, cv2.IMREAD_COLOR) if pixels.size else None
    except cv2.error:
        return None
    # The stubs promise an array, the documentation None where the data is no picture.
    return None if picture is None else np.asarray(picture, np.uint8)


class StillMaker:
    """Makes frames of a picture file; a file that is being rewritten keeps its last picture."""

    def __init__(self, settings: VisionSettings, path: str) -> None:
        self._path = Path(path).expanduser()
        self._encoder = _encoder(settings)
        self._pace = Pace(settings.frames_per_second)
        self._picture: Picture | None = None
        self._written_at = math.nan

    def start(self) -> None:
        """Read the file; raises ``DeviceError``."""
        self._written_at = self._stamp()
        self._picture = self._read()
        if self._picture is None:
            raise DeviceError(Fault(Reason.PICTURE_FILE_BROKEN, file=self._path.name))

    def look(self, now: float, *, forced: bool) -> VideoFrame | None:
        """Return the picture when it is new, asked for, or has not been sent for long."""
        if forced or self._has_changed():
            self._pace.force()
        if self._picture is None or not self._pace.is_ready(now):
            return None
        if not self._pace.is_demanded(now):
            return None
        self._pace.sent(now)
        return self._encoder.encode(self._picture, now)

    def wait_s(self, now: float) -> float:
        """Return the seconds to wait until the next look."""
        return min(self._pace.wait_s(now) or LOOK_S, LOOK_S)

    def stop(self) -> None:
        """Forget the picture."""
        self._picture = None

    def _has_changed(self) -> bool:
        try:
            written_at = self._stamp()
        except DeviceError:
            return False
        if written_at == self._written_at:
            return False
        picture = self._read()
        if picture is None:
            return False
        self._picture, self._written_at = picture, written_at
        return True

    def _stamp(self) -> float:
        try:
            entry = self._path.stat()
        except OSError as error:
            raise DeviceError(
                Fault(
                    Reason.PICTURE_FILE_AWAY,
                    file=self._path.name,
                    why=error.strerror or "no access",
                )
            ) from error
        if entry.st_size > LARGEST_FILE:
            raise DeviceError(Fault(Reason.PICTURE_FILE_LARGE, file=self._path.name))
        return entry.st_mtime

    def _read(self) -> Picture | None:
        try:
            return _decoded(self._path.read_bytes())
        except OSError:
            return None
