"""Facts about what is shared and about cameras; members of ``desktop.core.events.Event``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from desktop.core.media import FrameOrigin, Region


class ShareCondition(StrEnum):
    """How it stands with what is shared; everything but the first two sends no picture."""

    SHOWN = "shown"
    COVERED = "covered"
    """Other windows lie over a part of the shared window; they are painted over."""

    HIDDEN = "hidden"
    """Other windows lie over all of it, or it is on another workspace."""

    MINIMISED = "minimised"
    CLOSED = "closed"
    OFF_SCREEN = "off screen"
    """The monitor or the place is gone, or its scale has changed: pick again."""

    LOST = "lost"
    """The display does not answer; tried again by itself."""

    LOCKED = "locked"
    """The screen is locked; goes on by itself."""

    DARK = "dark"
    """The camera delivers black pictures: its shutter is closed, or it has no light."""

    FROZEN = "frozen"
    """The camera delivers the same picture over and over."""

    WAITING = "waiting"
    """The desktop asks the person for permission."""

    REFUSED = "refused"
    """The person or the desktop said no; not asked again until the next wish."""


@dataclass(frozen=True, slots=True)
class ShareStateChanged:
    """What is shared was moved, resized, covered, lost or locked, or is well again.

    ``region`` is where it lies now in physical pixels: frames and borders follow it. ``sentence``
    is for people, empty while it is shown.
    """

    label: ClassVar[str] = "share_state"
    origin: FrameOrigin
    condition: ShareCondition
    region: Region | None = None
    sentence: str = ""

    @property
    def sending(self) -> bool:
        """Whether pictures may leave in this condition."""
        return self.condition in (ShareCondition.SHOWN, ShareCondition.COVERED)


@dataclass(frozen=True, slots=True)
class CameraListChanged:
    """A camera was plugged in or out: menus ask again."""

    label: ClassVar[str] = "camera_list"


@dataclass(frozen=True, slots=True)
class PlacePointedAt:
    """The model shows the person a place: ``region`` in physical pixels, ``words`` beside it."""

    label: ClassVar[str] = "place_pointed_at"
    region: Region
    words: str = ""
