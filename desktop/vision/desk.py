"""Everything about pictures beside the conversation, wired together."""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Callable, Sequence

from desktop.core.assistant import ShareTarget
from desktop.core.clock import Clock
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.events import Event, FrameSent, Notice, NoticeLevel, ShareChanged
from desktop.core.fault import Fault, Reason
from desktop.core.media import FrameOrigin, Region, VideoFrame
from desktop.core.share_event import CameraListChanged, ShareStateChanged
from desktop.core.sharing import (
    PICTURE_TOKENS,
    Camera,
    Mask,
    ModelBox,
    SeenFrame,
    ShareWindow,
    place_on_desktop,
)
from desktop.settings.sections import Settings
from desktop.vision.camera_list import Listing, Modes, list_cameras, system_listing, system_modes
from desktop.vision.encode import still_of
from desktop.vision.film import Filmstrip
from desktop.vision.inset import Inset
from desktop.vision.lock import OpenLock, ScreenLock, open_lock
from desktop.vision.picture import Picture
from desktop.vision.screen import OwnWindows, ScreenMaker
from desktop.vision.source import open_camera, open_screen
from desktop.vision.still import read_picture
from desktop.vision.wayland.door import CastDoor
from desktop.vision.window import list_windows
from desktop.vision.worker import WorkerSource

HOT_PLUG_S = 2.0
ASK_S = 0.1
"""How often to look whether the desktop has asked the person."""

UNMASKED = Fault(Reason.CAST_UNMASKED)
UNLOCKED = Fault(Reason.LOCK_UNKNOWN)
UNASKED = Fault(Reason.SCREEN_OWN)
STILL_S = 10.0
"""How long a camera may take to deliver its first picture."""


class VisionDesk:
    """Implements ``ShareDesk`` and opens what the conversation shows; belongs to ``loop``.

    ``settings`` is asked whenever something is opened, so that it is always the newest. ``door`` is
    the way to the screen where only the desktop's portal shows it.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        own_windows: OwnWindows,
        publish: Callable[[Event], None],
        clock: Clock,
        loop: asyncio.AbstractEventLoop,
        listing: Listing | None = None,
        *,
        door: CastDoor | None = None,
        lock: OpenLock = open_lock,
        modes: Modes | None = None,
    ) -> None:
        self._settings = settings
        self._own_windows = own_windows
        self._publish = publish
        self._clock = clock
        self._loop = loop
        self._listing = listing
        self._door = door
        self._open_lock = lock
        self._modes = modes
        self._film = Filmstrip(settings().vision.film_minutes)
        self._inset = Inset()
        self._shown: dict[FrameOrigin, weakref.ref[WorkerSource]] = {}
        self._watching: asyncio.Task[None] | None = None

    def open_screen(self, target: ShareTarget) -> WorkerSource:
        """Return a source for the target, which is not yet capturing."""
        vision = self._settings().vision
        source = open_screen(
            vision,
            target,
            own_windows=self._own_windows,
            tell=self._tell,
            inset=self._inset if vision.camera_inset else None,
            door=self._door,
            lock=self._lock_or_notice,
        )
        if self._door is not None and target.kind != "picture":
            self._publish(Notice(UNMASKED, NoticeLevel.INFO, key="cast"))
        self._shown["screen"] = weakref.ref(source)
        return source

    def open_camera(self, camera: str = "") -> WorkerSource:
        """Return a source for a camera, the settings' own where none is named."""
        vision = self._settings().vision
        inset = self._inset if vision.camera_inset else None
        source = open_camera(vision, camera or vision.camera, tell=self._tell, inset=inset)
        self._shown["camera"] = weakref.ref(source)
        return source

    async def windows(self) -> Sequence[ShareWindow]:
        """Return the windows that may be shared, topmost first, none of Attune's own."""
        return await asyncio.to_thread(list_windows)

    async def cameras(self) -> Sequence[Camera]:
        """Return the cameras by name; from now on their coming and going is told."""
        listing = self._listing or system_listing()
        present = await asyncio.to_thread(listing)
        if self._watching is None:
            watch = self._watch(listing, present)
            self._watching = asyncio.create_task(watch, name="camera list")
        modes = self._modes or system_modes()
        return await asyncio.to_thread(list_cameras, lambda: present, modes)

    def set_masks(self, masks: Sequence[Mask]) -> None:
        """Paint these over from the next picture on, instead of the target's own."""
        source = self._source("screen")
        if source is not None and isinstance(source.maker, ScreenMaker):
            source.maker.set_masks(masks)
            source.refresh()

    def look_now(self) -> None:
        """Send the present picture of everything that is shown, changed or not."""
        for origin in self._shown:
            source = self._source(origin)
            if source is not None:
                source.refresh()

    async def still(self) -> VideoFrame:
        """Return one picture of the camera; switches it on for that moment where it is off."""
        vision = self._settings().vision
        running = self._source("camera")
        if running is not None and running.running:
            frame = await running.snapshot()
            if frame is not None:
                return frame
        source = open_camera(vision, vision.camera)
        await source.open()
        try:
            async with asyncio.timeout(STILL_S):
                return await anext(source.frames())
        except (TimeoutError, StopAsyncIteration):
            raise DeviceError(Fault(Reason.CAMERA_SHUT)) from None
        finally:
            await source.aclose()

    async def screen_still(self, *, other: bool = False) -> VideoFrame:
        """Return all that the desktop lets be seen, at full size; waits for the person."""
        if self._door is None:
            raise DeviceError(UNASKED)
        try:
            while (picture := await asyncio.to_thread(self._seen_through, other=other)) is None:
                other = False
                await self._clock.sleep(ASK_S)
        except (DeviceError, asyncio.CancelledError):
            self._door.forget_still()
            raise
        return await asyncio.to_thread(still_of, picture, self._clock.now())

    def forget_screen_still(self) -> None:
        """Give the permission for a still back that nothing was picked on."""
        if self._door is not None:
            self._door.forget_still()

    def _seen_through(self, *, other: bool) -> Picture | None:
        assert self._door is not None
        try:
            return self._door.still(anew=other)
        except DeviceAwaitedError:
            return None

    async def picture(self, data: bytes) -> VideoFrame:
        """Return a picture file's content, as dropped or pasted, ready to be sent."""
        vision, now = self._settings().vision, self._clock.now()
        return await asyncio.to_thread(read_picture, data, vision, now)

    def film(self) -> Sequence[SeenFrame]:
        """Return what the model saw in the last minutes, oldest first; safe from any thread."""
        return self._film.frames(self._clock.now())

    def last_seen(self, origin: FrameOrigin) -> SeenFrame | None:
        """Return the newest frame that the model got; safe from any thread."""
        return self._film.last(origin)

    def point_at(self, box: ModelBox) -> Region | None:
        """Return where on the desktop a box of the newest screen frame lies; any thread."""
        frame = self._film.last("screen")
        if frame is None or frame.view is None:
            return None
        return place_on_desktop(frame.view, frame.width, frame.height, box)

    def forget(self) -> None:
        """Empty the filmstrip."""
        self._film.forget()

    def observe(self, event: Event) -> None:
        """Keep what goes out, and forget it when its sharing ends; a subscriber of the hub."""
        if isinstance(event, FrameSent):
            resolution = self._settings().model.media_resolution
            tokens = PICTURE_TOKENS.get(resolution, PICTURE_TOKENS["default"])
            self._film.adopt(self._settings().vision.film_minutes)
            self._film.add(event, self._clock.now(), tokens)
        elif isinstance(event, ShareChanged) and not event.active:
            self._film.forget(event.origin)

    async def aclose(self) -> None:
        """Forget everything and stop watching; may be called twice."""
        watching, self._watching = self._watching, None
        if watching is not None:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)
        self.forget_screen_still()
        self._film.forget()

    def _source(self, origin: FrameOrigin) -> WorkerSource | None:
        found = self._shown.get(origin)
        return None if found is None else found()

    def _lock_or_notice(self) -> ScreenLock | None:
        """Return what knows about the lock; say where nothing does."""
        lock = self._open_lock()
        if lock is None:
            self._tell(Notice(UNLOCKED, NoticeLevel.INFO, key="lock"))
        return lock

    def _tell(self, news: ShareStateChanged | Notice) -> None:
        """Publish news from a worker thread; a loop that has closed wants none."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._publish, news)

    async def _watch(self, listing: Listing, known: Sequence[tuple[int, str]]) -> None:
        while True:
            await self._clock.sleep(HOT_PLUG_S)
            present = await asyncio.to_thread(listing)
            if list(present) != list(known):
                known = present
                self._publish(CameraListChanged())
