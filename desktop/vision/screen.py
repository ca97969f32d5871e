"""Makes frames of a region, a screen or a window, without what must not leave the desktop."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import Region, VideoFrame
from desktop.core.share_event import ShareCondition, ShareStateChanged
from desktop.core.sharing import Mask
from desktop.settings.sections import VisionSettings
from desktop.vision.aim import Aim, Sight, rules_of
from desktop.vision.alarm import Alarm, OpenAlarm, open_alarm
from desktop.vision.composer import Composer
from desktop.vision.gate import ChangeGate
from desktop.vision.grab import Grabber, GrabberEndedError, open_grabber
from desktop.vision.inset import Inset
from desktop.vision.lock import LOCKED, ScreenLock
from desktop.vision.mask import paint_over
from desktop.vision.pace import Pace
from desktop.vision.picture import Picture
from desktop.vision.schedule import TICK_S, Schedule
from desktop.vision.window import DesktopWindow, NoWindows, OpenWindows, Windows, open_windows

logger = logging.getLogger(__name__)

GEOMETRY_S = 5.0
"""How often the monitors are asked for again where nothing tells: grabbers remember them."""

LAYOUT_S = 0.5
RETRY_S = 1.0
GRACE_S = 8.0
"""How long a display may be gone, as during a change of resolution, before sharing ends."""

ATTEMPTS = 3
"""How often a picture is taken again because its window moved meanwhile."""

LOST = Fault(Reason.SCREEN_LOST)
AWAY = Fault(Reason.SCREEN_AWAY)

OwnWindows = Callable[[], Sequence[Region]]
Tell = Callable[[ShareStateChanged], None]


def tell_nobody(news: ShareStateChanged) -> None:
    """Ignore how it stands with what is shared."""


@dataclass(frozen=True, slots=True)
class Openers:
    """How to reach the desktop; tests hand in their own."""

    grabber: Callable[[], Grabber] = open_grabber
    windows: OpenWindows = open_windows
    alarm: OpenAlarm = open_alarm
    lock: Callable[[], ScreenLock | None] = lambda: None


class ScreenMaker:
    """Makes frames of a share target; ``own_windows`` is asked in the worker thread.

    ``tell`` gets how it stands with the target, in the worker thread. No picture is made unless it
    is seen; a display that is gone for ``GRACE_S`` makes ``look`` raise ``DeviceError``.
    """

    def __init__(
        self,
        settings: VisionSettings,
        target: ShareTarget,
        own_windows: OwnWindows,
        openers: Openers | None = None,
        *,
        tell: Tell = tell_nobody,
        inset: Inset | None = None,
    ) -> None:
        self._own_windows = own_windows
        self._open = openers or Openers()
        self._tell = tell
        self._pace = Pace(settings.frames_per_second)
        self._gate = ChangeGate(self._pace, patient=settings.ignore_clocks)
        wants_detail = settings.detail if target.detail is None else target.detail
        self._composer = Composer(settings, inset, detail=wants_detail)
        self._aim = Aim(target, rules_of(settings))
        self._schedule = Schedule()
        self._grabber: Grabber | None = None
        self._windows: Windows = NoWindows()
        self._alarm: Alarm | None = None
        self._lock: ScreenLock | None = None
        self._layout = b""
        self._geometry_at = 0.0
        self._lost_at: float | None = None
        self._retry_at = 0.0
        self._told: tuple[ShareCondition, Region | None] | None = None
        self._region: Region | None = None
        self._awaited = True

    def start(self) -> None:
        """Open the display; raises ``DeviceError``."""
        import cv2  # 35 MB that the window's first paint must not wait for

        cv2.setNumThreads(1)
        self._lock = self._open.lock()
        grabber = self._reopen()
        try:
            self._begin(grabber)
        except DeviceAwaitedError as awaited:
            self._say(Sight(None, ShareCondition.WAITING, str(awaited)))

    def set_masks(self, masks: Sequence[Mask]) -> None:
        """Paint these over from the next picture on; safe from any thread."""
        self._aim.masks = tuple(masks)
        self._pace.force()

    def look(self, now: float, *, forced: bool) -> VideoFrame | None:
        """Return the region's picture when it is worth sending."""
        if forced:
            self._pace.force()
        try:
            return self._look(now, forced=forced)
        except GrabberEndedError:
            raise
        except DeviceAwaitedError as awaited:
            self._say(Sight(None, ShareCondition.WAITING, str(awaited)))
            return None
        except Exception as error:  # noqa: BLE001 - a display that goes raises anything
            self._lose(error, now)
            return None

    def _look(self, now: float, *, forced: bool) -> VideoFrame | None:
        if forced:
            self._composer.ask(now, self._pointer())
        picture = self._grab(now) if self._is_due(now) else None
        if picture is None or self._region is None:
            return None
        passed = self._gate.passes(picture, now)
        self._note_look(picture, now)
        if passed:
            self._composer.change(picture, self._gate.changed)
        elif self._composer.owes and self._pace.is_ready(now):
            self._pace.sent(now)
        else:
            return None
        return self._composer.compose(picture, self._region, now, self._pointer())

    def wait_s(self, now: float) -> float:
        """Return the seconds to wait until the next look."""
        if self._lost_at is not None:
            return RETRY_S
        if self._alarm is not None and self._schedule.trusts_alarm:
            return TICK_S
        look_s = self._schedule.poll_s(self._pixels())
        due_s = self._pace.wait_s(now)
        return min(look_s, due_s) if due_s else look_s

    def stop(self) -> None:
        """Release the display."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None
        self._composer.close()
        self._release()

    def _release(self) -> None:
        self._windows.close()
        self._windows = NoWindows()
        if self._alarm is not None:
            self._alarm.close()
            self._alarm = None
        if self._grabber is not None:
            self._grabber.close()
            self._grabber = None

    def _is_due(self, now: float) -> bool:
        """Return whether to take a picture now, as far as the alarm can tell."""
        if self._lost_at is not None:
            return now >= self._retry_at
        if self._alarm is None or not self._schedule.trusts_alarm:
            return True
        watched = self._region or (self._grabber.desktop() if self._grabber else None)
        rang = watched is not None and self._alarm.rang(watched)
        settled = self._schedule.rang(now, rang=rang)
        if self._schedule.is_overdue(now):
            return True
        if not self._pace.is_ready(now):
            return False
        if settled or self._pace.is_demanded(now) or self._composer.owes:
            return True
        trusted_at = self._gate.due_at(now)
        return trusted_at is not None and now >= trusted_at

    def _note_look(self, picture: Picture, now: float) -> None:
        rang = self._alarm is not None and self._alarm.rang(self._region or Region(0, 0, 1, 1))
        pixels = picture.shape[0] * picture.shape[1]
        self._schedule.looked(now, pixels, changed=self._gate.seen_change, rang=rang)

    def _grab(self, now: float) -> Picture | None:
        """Return the pixels that may be shown; None when there are none."""
        if self._lock is not None and self._lock.is_locked(now):
            self._say(Sight(None, ShareCondition.LOCKED, LOCKED))
            return None
        grabber = self._refreshed(now)
        if self._awaited:
            self._begin(grabber)
        for _ in range(ATTEMPTS):
            before = self._sight(grabber)
            if before.region is None:
                self._say(before)
                return None
            picture = grabber.grab(before.region)
            # Asked on both sides of the grab: a window that moves meanwhile is covered twice.
            after = self._sight(grabber)
            if after.region == before.region:
                paint_over(picture, before.region, (*before.hidden, *after.hidden))
                self._say(after)
                self._lost_at = None
                return picture
        return None

    def _begin(self, grabber: Grabber) -> None:
        """Find the target for the first time; raises ``DeviceError`` where it is not there."""
        try:
            self._region = self._aim.start(grabber, self._stacked()).region
        except DeviceAwaitedError:
            raise
        except DeviceError as error:
            raise GrabberEndedError(*error.args) from error
        self._awaited = False

    def _sight(self, grabber: Grabber) -> Sight:
        return self._aim.sight(grabber, self._stacked(), tuple(self._own_windows()))

    def _stacked(self) -> Sequence[DesktopWindow]:
        return self._windows.stacked() if self._aim.wants_windows else ()

    def _say(self, sight: Sight) -> None:
        """Tell how it stands when that has changed; what is seen again is sent at once."""
        self._region = sight.region
        if self._told is not None and sight.seen and self._told[1] is None:
            self._gate.forget()
        if self._told != (sight.condition, sight.region):
            self._told = (sight.condition, sight.region)
            news = ShareStateChanged("screen", sight.condition, sight.region, sight.sentence)
            self._tell(news)
        if sight.region is None:
            self._schedule.looked(0.0, 0, changed=False, rang=False)

    def _refreshed(self, now: float) -> Grabber:
        """Return the grabber, anew when monitors have changed or it was lost."""
        if self._grabber is None or self._lost_at is not None:
            return self._reopen()
        if now < self._geometry_at:
            return self._grabber
        if self._alarm is None:
            self._geometry_at = now + GEOMETRY_S
            return self._reopen()
        self._geometry_at = now + LAYOUT_S
        layout = self._alarm.layout()
        return self._grabber if layout == self._layout else self._reopen()

    def _reopen(self) -> Grabber:
        self._release()
        grabber = self._grabber = self._open.grabber()
        self._alarm = self._open.alarm()
        self._layout = b"" if self._alarm is None else self._alarm.layout()
        if self._aim.wants_windows:
            self._windows = self._open.windows()
        return grabber

    def _lose(self, error: Exception, now: float) -> None:
        self._release()
        self._region = None
        self._retry_at = now + RETRY_S
        if self._lost_at is None:
            self._lost_at = now
            logger.info("the display cannot be captured: %s", type(error).__name__)
            self._say(Sight(None, ShareCondition.LOST, AWAY))
        if now - self._lost_at >= GRACE_S:
            raise DeviceError(LOST) from error

    def _pointer(self) -> tuple[int, int] | None:
        """Return where the pointer is within the region, if it is there."""
        region, alarm = self._region, self._alarm
        if region is None or alarm is None or not self._composer.detailed:
            return None
        found = alarm.pointer()
        if found is None or not region.holds(*found):
            return None
        return found[0] - region.x, found[1] - region.y

    def _pixels(self) -> int:
        return 0 if self._region is None else self._region.width * self._region.height
