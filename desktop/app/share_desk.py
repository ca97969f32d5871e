"""The share desk for the window, which is there before what it stands for is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.core.media import FrameOrigin, Region, VideoFrame
from desktop.core.sharing import (
    Camera,
    Mask,
    ModelBox,
    NothingShared,
    SeenFrame,
    ShareDesk,
    ShareWindow,
)


class LateShareDesk:
    """Implements ``ShareDesk`` by another one; ``desk`` returns None until there is one."""

    def __init__(self, desk: Callable[[], ShareDesk | None]) -> None:
        self._desk = desk
        self._nothing = NothingShared()

    async def windows(self) -> Sequence[ShareWindow]:
        """Return the windows that may be shared."""
        return await self._there().windows()

    async def cameras(self) -> Sequence[Camera]:
        """Return the cameras by name."""
        return await self._there().cameras()

    def set_masks(self, masks: Sequence[Mask]) -> None:
        """Paint these over from the next picture on."""
        self._there().set_masks(masks)

    def look_now(self) -> None:
        """Send the present picture of everything that is shown."""
        self._there().look_now()

    async def still(self) -> VideoFrame:
        """Return one picture of the camera."""
        return await self._there().still()

    async def screen_still(self, *, other: bool = False) -> VideoFrame:
        """Return all that the desktop lets be seen."""
        return await self._there().screen_still(other=other)

    def forget_screen_still(self) -> None:
        """Give the permission for a still back."""
        self._there().forget_screen_still()

    async def picture(self, data: bytes) -> VideoFrame:
        """Return a picture file's content, ready to be sent."""
        return await self._there().picture(data)

    def film(self) -> Sequence[SeenFrame]:
        """Return what the model saw in the last minutes."""
        return self._there().film()

    def last_seen(self, origin: FrameOrigin) -> SeenFrame | None:
        """Return the newest frame that the model got."""
        return self._there().last_seen(origin)

    def point_at(self, box: ModelBox) -> Region | None:
        """Return where on the desktop a box of the newest screen frame lies."""
        return self._there().point_at(box)

    def forget(self) -> None:
        """Empty the filmstrip."""
        self._there().forget()

    def _there(self) -> ShareDesk:
        return self._desk() or self._nothing
