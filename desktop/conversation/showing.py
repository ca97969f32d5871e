"""The way of pictures to the service: one per origin, visible while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from desktop.core.errors import DeviceError
from desktop.core.events import Event, Notice, NoticeLevel, ShareChanged, UplinkChanged
from desktop.core.media import FrameOrigin, Region, VideoFrame
from desktop.core.ports import FrameSource, LiveSession

Slim: TypeAlias = Callable[[VideoFrame, int], Awaitable[VideoFrame]]
"""Returns a frame in fewer bytes, at most so many if it can."""


async def as_it_is(frame: VideoFrame, largest: int) -> VideoFrame:
    """Return the frame unchanged."""
    return frame


class Showing:
    """Shows one source at a time for one origin (screen or camera).

    ``slim`` makes a picture smaller while the way to the service is slow.
    """

    def __init__(
        self,
        origin: FrameOrigin,
        session: LiveSession,
        publish: Callable[[Event], None],
        slim: Slim = as_it_is,
    ) -> None:
        self._origin: FrameOrigin = origin
        self._session = session
        self._publish = publish
        self._source: FrameSource | None = None
        self._region: Region | None = None
        self._task: asyncio.Task[None] | None = None
        self._paused = False
        self._pauses = 0
        self._complained = False
        self._slim = slim
        self._largest: int | None = None

    @property
    def active(self) -> bool:
        """Return whether something is shown, paused or not."""
        return self._source is not None

    async def show(self, source: FrameSource, region: Region | None = None) -> None:
        """Show a source instead of the present one; raises ``DeviceError``."""
        await self.stop()
        await source.open()
        self._source, self._region, self._paused = source, region, False
        self._task = asyncio.create_task(self._run(source), name=f"{self._origin} frames")
        self._tell()
        if self._complained:
            self._complained = False
            self._publish(Notice("", key=self._origin))

    async def stop(self) -> None:
        """Show nothing more; no picture leaves after this."""
        source, task = self._source, self._task
        self._source = self._task = None
        if source is None:
            return
        self._session.drop_video(self._origin)
        await source.aclose()
        if task is not None and task is not asyncio.current_task():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        self._tell()

    def pause(self, *, paused: bool) -> None:
        """Hold or go on; held, no picture leaves, and what waited is forgotten."""
        if self._source is None:
            return
        self._paused = paused
        self._source.pause(paused=paused)
        if paused:
            self._pauses += 1
            self._session.drop_video(self._origin)
        else:
            self._source.refresh()
        self._tell()

    def take_room(self, uplink: UplinkChanged) -> None:
        """Fit later pictures to what the way to the service takes."""
        if self._largest is not None and uplink.state == "free":
            # One that waited may be too large still; the next is made to fit.
            self.refresh()
        self._largest = uplink.picture_bytes

    def refresh(self) -> None:
        """Send the present picture soon, so that an answer never rests on an old one."""
        if self._source is not None and not self._paused:
            self._source.refresh()

    async def _run(self, source: FrameSource) -> None:
        try:
            async for frame in source.frames():
                passed, pauses = frame, self._pauses
                if self._largest is not None and not self._paused:
                    passed = await self._slim(frame, self._largest)
                # One that was made smaller during a pause is from before it.
                if not self._paused and pauses == self._pauses:
                    self._session.send_video(passed)
        except DeviceError as error:
            self._complained = True
            self._publish(Notice(str(error), NoticeLevel.WARNING, key=self._origin))
            await self.stop()

    def _tell(self) -> None:
        source = self._source
        self._publish(
            ShareChanged(
                self._origin,
                active=source is not None,
                what="" if source is None else source.what,
                region=None if source is None else self._region,
                paused=self._paused and source is not None,
            )
        )
