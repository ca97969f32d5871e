"""Sharing beside the conversation: windows, masks, cameras, and what the model has seen.

``ShareDesk`` may be asked whether or not a session runs. Unless a docstring says otherwise,
methods belong to the engine thread's loop.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.media import FrameOrigin, FrameView, Region, VideoFrame

MODEL_SPAN = 1000
"""Models name places in a picture by coordinates from 0 to this, whatever its size."""

TEST_PATTERN = "test-pattern"
"""In the place of a camera's name: a picture of Attune's own that moves."""

PICTURE_TOKENS = {"default": 258, "low": 64, "medium": 256, "high": 256}
"""What a picture costs, by the setting ``model.media_resolution``; its size plays no part."""


@dataclass(frozen=True, slots=True)
class ShareWindow:
    """A window that may be shared; ``region`` is where its content lies, without its frame.

    ``number`` is the desktop's own and dies with the window; ``title`` and ``application`` (the
    program's name as the desktop knows it) find it again. ``on_top`` says that nothing covers it.
    """

    number: int
    title: str
    application: str
    region: Region
    minimised: bool = False
    on_top: bool = True


@dataclass(frozen=True, slots=True)
class Mask:
    """What to paint over: a rectangle of the desktop, or every window that a rule matches.

    ``title`` and ``application`` are looked for anywhere in a window's, in any case; where both
    are given both must match. With ``region`` alone the rectangle stays with the desktop, with
    ``moves`` it keeps its place within what is shared, as ``region`` from its top left corner.
    """

    region: Region | None = None
    title: str = ""
    application: str = ""
    moves: bool = False

    def matches(self, title: str, application: str) -> bool:
        """Return whether a window falls under this mask's rule."""
        if not self.title and not self.application:
            return False
        return (
            self.title.casefold() in title.casefold()
            and self.application.casefold() in application.casefold()
        )


@dataclass(frozen=True, slots=True)
class CameraMode:
    """A size that a camera delivers, with its most pictures a second."""

    width: int
    height: int
    frames_per_second: float = 0.0


@dataclass(frozen=True, slots=True)
class Camera:
    """One line of a camera menu; ``identity`` is what the settings keep.

    ``modes`` is empty where the system does not tell them without opening the camera.
    """

    identity: str
    name: str
    modes: tuple[CameraMode, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelBox:
    """A box as models name it: 0 to ``MODEL_SPAN`` from the top left corner of a picture."""

    top: float
    left: float
    bottom: float
    right: float


@dataclass(frozen=True, slots=True)
class SeenFrame:
    """A frame that the model got, as the filmstrip keeps it in memory.

    Both times are monotonic seconds; ``tokens`` is what the service charges for a picture.
    """

    number: int
    origin: FrameOrigin
    jpeg: bytes
    width: int
    height: int
    captured_at: float
    sent_at: float
    tokens: int
    view: FrameView | None = None

    def age_s(self, now: float) -> float:
        """Return the seconds since its pixels were taken."""
        return max(0.0, now - self.captured_at)


def place_on_desktop(view: FrameView, width: int, height: int, box: ModelBox) -> Region | None:
    """Return where on the desktop a box of a frame of ``width`` by ``height`` pixels lies.

    None when the middle of the box is on no pixel of the desktop: in the caption, in the camera's
    inset, or outside the picture.
    """
    left, right = sorted((box.left * width / MODEL_SPAN, box.right * width / MODEL_SPAN))
    top, bottom = sorted((box.top * height / MODEL_SPAN, box.bottom * height / MODEL_SPAN))
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    area, region = view.area, view.region
    if not area.holds(middle_x, middle_y):
        return None
    if view.inset is not None and view.inset.holds(middle_x, middle_y):
        return None
    left, right = max(left, area.x), min(right, area.x + area.width)
    top, bottom = max(top, area.y), min(bottom, area.y + area.height)
    across, down = region.width / area.width, region.height / area.height
    return Region(
        region.x + round((left - area.x) * across),
        region.y + round((top - area.y) * down),
        max(1, round((right - left) * across)),
        max(1, round((bottom - top) * down)),
        region.screen,
    )


class ShareDesk(Protocol):
    """Everything about pictures that is not a wish to the conversation itself.

    ``ShareStateChanged`` and ``CameraListChanged`` tell what happens; every method that returns a
    picture or a list may raise ``DeviceError``.
    """

    async def windows(self) -> Sequence[ShareWindow]:
        """Return the windows that may be shared, topmost first, none of Attune's own."""
        ...

    async def cameras(self) -> Sequence[Camera]:
        """Return the cameras by name; save ``vision.camera`` to choose one."""
        ...

    def set_masks(self, masks: Sequence[Mask]) -> None:
        """Paint these over from the next picture on, instead of the target's own."""
        ...

    def look_now(self) -> None:
        """Send the present picture of everything that is shown, changed or not."""
        ...

    async def still(self) -> VideoFrame:
        """Return one picture of the camera; switches it on for that moment where it is off."""
        ...

    async def screen_still(self, *, other: bool = False) -> VideoFrame:
        """Return all that the desktop lets be seen, at full size, to pick a region on.

        For desktops where programs cannot look by themselves. The first time, or with ``other``,
        the desktop asks the person, however long that takes.
        """
        ...

    def forget_screen_still(self) -> None:
        """Give the permission for a still back that nothing was picked on."""
        ...

    async def picture(self, data: bytes) -> VideoFrame:
        """Return a picture file's content, as dropped or pasted, ready to be sent."""
        ...

    def film(self) -> Sequence[SeenFrame]:
        """Return what the model saw in the last minutes, oldest first; safe from any thread."""
        ...

    def last_seen(self, origin: FrameOrigin) -> SeenFrame | None:
        """Return the newest frame that the model got; safe from any thread."""
        ...

    def point_at(self, box: ModelBox) -> Region | None:
        """Return where on the desktop a box of the newest screen frame lies; any thread."""
        ...

    def forget(self) -> None:
        """Empty the filmstrip."""
        ...


STARTING = Fault(Reason.STARTING)


class NothingShared:
    """Implements ``ShareDesk`` where nothing can be shared, or not yet."""

    async def windows(self) -> Sequence[ShareWindow]:
        """Return none."""
        return ()

    async def cameras(self) -> Sequence[Camera]:
        """Return none."""
        return ()

    def set_masks(self, masks: Sequence[Mask]) -> None:
        """Do nothing: nothing is shown."""

    def look_now(self) -> None:
        """Do nothing: nothing is shown."""

    async def still(self) -> VideoFrame:
        """Refuse."""
        raise DeviceError(STARTING)

    async def screen_still(self, *, other: bool = False) -> VideoFrame:
        """Refuse."""
        raise DeviceError(STARTING)

    def forget_screen_still(self) -> None:
        """Do nothing: nothing is kept."""

    async def picture(self, data: bytes) -> VideoFrame:
        """Refuse."""
        raise DeviceError(STARTING)

    def film(self) -> Sequence[SeenFrame]:
        """Return none."""
        return ()

    def last_seen(self, origin: FrameOrigin) -> SeenFrame | None:
        """Return none."""
        return None

    def point_at(self, box: ModelBox) -> Region | None:
        """Find nothing."""
        return None

    def forget(self) -> None:
        """Do nothing: nothing is kept."""
