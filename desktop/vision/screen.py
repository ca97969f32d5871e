"""Shows a region or a whole monitor: grab, mask, compare and encode, in the worker thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError
from desktop.core.media import Region, VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.area import area_of
from desktop.vision.encode import screen_encoder
from desktop.vision.gate import ChangeGate
from desktop.vision.grab import Grabber, open_grabber
from desktop.vision.mask import paint_over
from desktop.vision.pace import Pace
from desktop.vision.picture import Picture

logger = logging.getLogger(__name__)

PIXELS_PER_S = 8_000_000
"""How many pixels are compared in a second: 1080p about 4 times, small regions more often."""

SHORTEST_LOOK_S = 0.1
LONGEST_LOOK_S = 0.5

GEOMETRY_S = 5.0
"""How often the monitors are asked for again: grabbers remember them."""

RETRY_S = 1.0
GRACE_S = 3.0
"""How long a display may be gone, as during a change of resolution, before sharing ends."""

LOST = "The screen can no longer be captured. Share it again when the display is back."

OwnWindows = Callable[[], Sequence[Region]]


class ScreenMaker:
    """Makes frames of a share target; ``own_windows`` is asked in the worker thread.

    No picture is made while the display or the region is away; after ``GRACE_S`` of that ``look``
    raises ``DeviceError``.
    """

    def __init__(
        self,
        settings: VisionSettings,
        target: ShareTarget,
        own_windows: OwnWindows,
        open_display: Callable[[], Grabber] = open_grabber,
    ) -> None:
        self._target = target
        self._own_windows = own_windows
        self._open_display = open_display
        self._encoder = screen_encoder(settings.longest_side, settings.jpeg_quality)
        self._pace = Pace(settings.frames_per_second)
        self._gate = ChangeGate(self._pace)
        self._grabber: Grabber | None = None
        self._region = Region(0, 0, 0, 0)
        self._geometry_at = 0.0
        self._lost_at: float | None = None

    def start(self) -> None:
        """Open the display; raises ``DeviceError``."""
        import cv2  # 35 MB that the window's first paint must not wait for

        cv2.setNumThreads(1)
        self._grabber = self._open_display()
        self._region = area_of(self._target, self._grabber)

    def look(self, now: float, *, forced: bool) -> VideoFrame | None:
        """Return the region's picture when it is worth sending."""
        if forced:
            self._pace.force()
        picture = self._try_grab(now)
        if picture is None or not self._gate.passes(picture, now):
            return None
        return self._encoder.encode(picture, now)

    def wait_s(self, now: float) -> float:
        """Return the seconds to wait until the next look."""
        if self._lost_at is not None:
            return RETRY_S
        pixels = self._region.width * self._region.height
        look_s = min(max(SHORTEST_LOOK_S, pixels / PIXELS_PER_S), LONGEST_LOOK_S)
        due_s = self._pace.wait_s(now)
        return min(look_s, due_s) if due_s else look_s

    def stop(self) -> None:
        """Release the display."""
        if self._grabber is not None:
            self._grabber.close()
            self._grabber = None

    def _try_grab(self, now: float) -> Picture | None:
        try:
            picture = self._grab(now)
        except Exception as error:  # noqa: BLE001 - a display that goes raises anything
            self._lose(error, now)
            return None
        self._lost_at = None
        return picture

    def _grab(self, now: float) -> Picture:
        grabber = self._grabber
        if grabber is None or now >= self._geometry_at:
            grabber = self._reopen()
            self._geometry_at = now + GEOMETRY_S
        # Asked on both sides of the grab: a window that moves meanwhile is covered twice.
        before = tuple(self._own_windows())
        picture = grabber.grab(self._region)
        paint_over(picture, self._region, (*before, *self._own_windows()))
        return picture

    def _reopen(self) -> Grabber:
        self.stop()
        try:
            grabber = self._grabber = self._open_display()
        except DeviceError as error:
            raise DeviceError(LOST) from error
        self._region = area_of(self._target, grabber)
        return grabber

    def _lose(self, error: Exception, now: float) -> None:
        self.stop()
        if self._lost_at is None:
            self._lost_at = now
            logger.info("the display cannot be captured: %s", type(error).__name__)
        if now - self._lost_at >= GRACE_S:
            raise (error if isinstance(error, DeviceError) else DeviceError(LOST))
