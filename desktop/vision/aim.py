"""Finds what is shared on the desktop as it stands now, and all that must be painted over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import Region
from desktop.core.secret import secret_programs, secret_titles
from desktop.core.share_event import ShareCondition
from desktop.core.sharing import Mask, ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.vision.area import OFF_SCREEN, area_of, overlap
from desktop.vision.grab import Grabber, GrabberEndedError, Monitor
from desktop.vision.window import DesktopWindow, covers

CLOSED = Fault(Reason.WINDOW_CLOSED)
MINIMISED = Fault(Reason.WINDOW_MINIMISED)
ELSEWHERE = Fault(Reason.WINDOW_ELSEWHERE)
COVERED = Fault(Reason.WINDOW_COVERED)
HIDDEN = Fault(Reason.WINDOW_HIDDEN)
CHANGED = Fault(Reason.SCREEN_CHANGED)


@dataclass(frozen=True, slots=True)
class Sight:
    """What to grab and what to paint over in it; nothing is grabbed where ``region`` is None."""

    region: Region | None
    condition: ShareCondition = ShareCondition.SHOWN
    sentence: str = ""
    hidden: tuple[Region, ...] = ()

    @property
    def seen(self) -> bool:
        """Whether there is something to show."""
        return self.condition in (ShareCondition.SHOWN, ShareCondition.COVERED)


class Aim:
    """Follows one share target. ``masks`` may be set from any thread."""

    def __init__(self, target: ShareTarget, rules: Sequence[Mask] = ()) -> None:
        self.masks = target.masks
        self._target = target
        self._rules = tuple(rules)
        self._window = target.window
        self._home: Monitor | None = None

    @property
    def wants_windows(self) -> bool:
        """Whether the list of windows decides anything here."""
        rules = (*self._rules, *self.masks)
        return self._window is not None or any(mask.region is None for mask in rules)

    def start(self, grabber: Grabber, windows: Sequence[DesktopWindow]) -> Sight:
        """Remember how the monitor lies; raises ``DeviceError`` when there is nothing to see."""
        sight = self.sight(grabber, windows, ())
        if sight.region is None:
            raise DeviceError(sight.sentence)
        if self._window is None:
            home = _home_of(sight.region, grabber.monitors())
            follows = home is not None and home.elastic and self._target.kind == "screen"
            self._home = None if follows else home
        return sight

    def sight(
        self, grabber: Grabber, windows: Sequence[DesktopWindow], own: Sequence[Region]
    ) -> Sight:
        """Return what there is to see now, with ``own`` painted over."""
        sight = self._of_window(grabber, windows) if self._window else self._of_area(grabber)
        if sight.region is None:
            return sight
        seen = [region for region in own if not self._is_below(region, windows)]
        hidden = (*sight.hidden, *seen, *self._masked(sight.region, windows))
        return Sight(sight.region, sight.condition, sight.sentence, hidden)

    def _of_area(self, grabber: Grabber) -> Sight:
        home = self._home
        if home is not None and not any(home.area == there.area for there in grabber.monitors()):
            return Sight(None, ShareCondition.OFF_SCREEN, CHANGED)
        try:
            return Sight(area_of(self._target, grabber))
        except (DeviceAwaitedError, GrabberEndedError):
            raise
        except DeviceError as error:
            return Sight(None, ShareCondition.OFF_SCREEN, str(error))

    def _of_window(self, grabber: Grabber, windows: Sequence[DesktopWindow]) -> Sight:
        found = _find(self._window, windows)
        if found is None:
            return Sight(None, ShareCondition.CLOSED, CLOSED)
        if found.minimised:
            return Sight(None, ShareCondition.MINIMISED, MINIMISED)
        if not found.visible:
            return Sight(None, ShareCondition.HIDDEN, ELSEWHERE)
        region = overlap(found.area, grabber.desktop())
        if region is None:
            return Sight(None, ShareCondition.OFF_SCREEN, OFF_SCREEN)
        over = covers(found, windows)
        if not over:
            return Sight(region)
        if is_all_covered(region, over):
            return Sight(None, ShareCondition.HIDDEN, HIDDEN)
        return Sight(region, ShareCondition.COVERED, COVERED, over)

    def _is_below(self, own: Region, windows: Sequence[DesktopWindow]) -> bool:
        """Return whether a window of Attune surely lies under the shared one, which covers it."""
        shared = _find(self._window, windows)
        if shared is None:
            return False
        below = False
        for window in windows:
            if window.own and any(_is_same(own, area) for area in (window.frame, window.area)):
                return below
            below = below or window.number == shared.number
        return False

    def _masked(self, region: Region, windows: Sequence[DesktopWindow]) -> list[Region]:
        rules = (*self._rules, *self.masks)
        found = [_placed(mask, region) for mask in rules if mask.region is not None]
        for window in windows:
            if window.visible and any(m.matches(window.title, window.application) for m in rules):
                found += (window.frame, window.area)
        return found


def rules_of(settings: VisionSettings) -> tuple[Mask, ...]:
    """Return which windows these settings keep out of every picture.

    A word behind a minus takes what Attune hides by itself off the list again.
    """
    words = [word.strip() for word in settings.masked.split(",") if word.strip()]
    own = [word for word in words if not word.startswith("-")]
    spared = {word[1:].strip().casefold() for word in words if word.startswith("-")}
    rules = [Mask(application=word) for word in own] + [Mask(title=word) for word in own]
    if settings.mask_secrets:
        rules += [
            rule
            for rule in secret_windows()
            if not any(word and word in _word_of(rule) for word in spared)
        ]
    return tuple(rules)


def _word_of(rule: Mask) -> str:
    return (rule.application or rule.title).casefold()


@cache
def secret_windows() -> tuple[Mask, ...]:
    """Return the windows that ask for passwords or keep them."""
    return (
        *(Mask(application=word) for word in secret_programs()),
        *(Mask(title=word) for word in secret_titles()),
    )


def is_all_covered(region: Region, over: Sequence[Region]) -> bool:
    """Return whether no pixel of ``region`` is left uncovered."""
    free = np.ones((region.height, region.width), np.bool_)
    for window in over:
        part = overlap(window, region)
        if part is not None:
            x, y = part.x - region.x, part.y - region.y
            free[y : y + part.height, x : x + part.width] = False
    return not free.any()


def _find(wanted: ShareWindow | None, windows: Sequence[DesktopWindow]) -> DesktopWindow | None:
    if wanted is None:
        return None
    for window in windows:
        if window.number == wanted.number:
            return window
    return next(
        (
            window
            for window in windows
            if window.listed
            and (window.title, window.application) == (wanted.title, wanted.application)
        ),
        None,
    )


def _is_same(one: Region, other: Region) -> bool:
    return (one.x, one.y, one.width, one.height) == (other.x, other.y, other.width, other.height)


def _placed(mask: Mask, region: Region) -> Region:
    area = mask.region or region
    if not mask.moves:
        return area
    return Region(region.x + area.x, region.y + area.y, area.width, area.height)


def _home_of(region: Region, monitors: Sequence[Monitor]) -> Monitor | None:
    def shared(monitor: Monitor) -> int:
        part = overlap(region, monitor.area)
        return 0 if part is None else part.width * part.height

    return max(monitors, key=shared, default=None)
