"""A share desk that a test fills, and that writes down what it is asked."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.errors import DeviceError
from desktop.core.media import FrameOrigin, Region, VideoFrame
from desktop.core.sharing import Camera, Mask, ModelBox, SeenFrame, ShareDesk, ShareWindow


class FakeShareDesk:
    """Returns what the test puts into its fields; ``failure`` is raised instead of pictures."""

    def __init__(self) -> None:
        self.windows_here: tuple[ShareWindow, ...] = ()
        self.cameras_here: tuple[Camera, ...] = ()
        self.frames: list[SeenFrame] = []
        self.masks: list[tuple[Mask, ...]] = []
        self.looks = 0
        self.forgotten = 0
        self.pictures: list[bytes] = []
        self.place: Region | None = None
        self.failure: DeviceError | None = None
        self.screen = VideoFrame(b"", 0, 0, "screen", 1.0)
        self.stills: list[bool] = []

    async def windows(self) -> Sequence[ShareWindow]:
        self._refuse()
        return self.windows_here

    async def cameras(self) -> Sequence[Camera]:
        return self.cameras_here

    def set_masks(self, masks: Sequence[Mask]) -> None:
        self.masks.append(tuple(masks))

    def look_now(self) -> None:
        self.looks += 1

    async def still(self) -> VideoFrame:
        self._refuse()
        return VideoFrame(b"still", 640, 480, "camera", 1.0)

    async def screen_still(self, *, other: bool = False) -> VideoFrame:
        self.stills.append(other)
        self._refuse()
        return self.screen

    def forget_screen_still(self) -> None:
        self.stills.clear()

    async def picture(self, data: bytes) -> VideoFrame:
        self._refuse()
        self.pictures.append(data)
        return VideoFrame(data, 640, 480, "picture", 1.0)

    def film(self) -> Sequence[SeenFrame]:
        return tuple(self.frames)

    def last_seen(self, origin: FrameOrigin) -> SeenFrame | None:
        return next((frame for frame in reversed(self.frames) if frame.origin == origin), None)

    def point_at(self, box: ModelBox) -> Region | None:
        del box
        return self.place

    def forget(self) -> None:
        self.frames.clear()
        self.forgotten += 1

    def _refuse(self) -> None:
        if self.failure is not None:
            raise self.failure


_: ShareDesk = FakeShareDesk()
