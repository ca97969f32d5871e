"""Runs a picture maker in a thread of its own and hands its frames to the loop."""

from __future__ import annotations

import asyncio
import logging
import math
import threading
import time
from collections.abc import AsyncIterator, Callable
from typing import Protocol, runtime_checkable

from desktop.core.channel import Channel, Loss, ThreadInlet
from desktop.core.errors import DeviceError
from desktop.core.fault import Fault, Reason
from desktop.core.interpreter import hand_over_quickly
from desktop.core.media import VideoFrame

logger = logging.getLogger(__name__)

CLOSE_S = 2.0
"""A device that does not let go within this many seconds is left to its daemon thread."""


class FrameMaker(Protocol):
    """Grabs, compares and encodes; every method runs in the worker thread."""

    def start(self) -> None:
        """Take hold of the device; raises ``DeviceError``."""
        ...

    def look(self, now: float, *, forced: bool) -> VideoFrame | None:
        """Return the present picture when it is worth sending; raises ``DeviceError`` when lost.

        ``forced`` demands the next picture that the rate allows.
        """
        ...

    def wait_s(self, now: float) -> float:
        """Return the seconds to wait until the next look."""
        ...

    def stop(self) -> None:
        """Let go of the device; called once, also after a failed ``start``."""
        ...


@runtime_checkable
class Keeper(Protocol):
    """A maker that keeps its present picture for whoever asks, from any thread."""

    def snapshot(self, now: float) -> VideoFrame | None:
        """Return the present picture, however little it has changed."""
        ...


class FrameStream:
    """Reads a channel of frames; may be abandoned at any point, unlike a generator.

    A frame that is not ``fresh`` any more when it is fetched is forgotten.
    """

    def __init__(
        self,
        channel: Channel[VideoFrame | DeviceError],
        fresh: Callable[[VideoFrame], bool] = lambda frame: True,
    ) -> None:
        self._channel = channel
        self._fresh = fresh

    def __aiter__(self) -> FrameStream:
        return self

    async def __anext__(self) -> VideoFrame:
        while True:
            item = await anext(self._channel)
            if isinstance(item, DeviceError):
                raise item
            if self._fresh(item):
                return item


class WorkerSource:
    """A ``FrameSource`` whose pictures come from a ``FrameMaker`` in a worker thread."""

    def __init__(
        self, what: str, maker: FrameMaker, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.what = what
        self.maker = maker
        self._clock = clock
        self._channel: Channel[VideoFrame | DeviceError] = Channel(1, Loss.DROP_OLDEST)
        self._wake = threading.Event()
        self._forced = threading.Event()
        self._stopping = threading.Event()
        self._held = threading.Event()
        self._fresh_from = -math.inf
        self._thread: threading.Thread | None = None
        self._ended = asyncio.Event()

    @property
    def running(self) -> bool:
        """Whether something is being captured."""
        return self._thread is not None and not self._stopping.is_set()

    async def snapshot(self) -> VideoFrame | None:
        """Return the present picture beside the stream; None where the maker keeps none."""
        if not isinstance(self.maker, Keeper):
            return None
        return await asyncio.to_thread(self.maker.snapshot, self._clock())

    async def open(self) -> None:
        """Start capturing; raises ``DeviceError``."""
        if self._thread is not None:
            return
        if self._stopping.is_set():
            raise DeviceError(Fault(Reason.SHARE_ENDED, shown=self.what))
        loop = asyncio.get_running_loop()
        started: asyncio.Future[None] = loop.create_future()
        self._thread = threading.Thread(
            target=self._run, args=(loop, started), name="attune-vision", daemon=True
        )
        self._thread.start()
        try:
            await started
        except (DeviceError, asyncio.CancelledError):
            await self.aclose()
            raise

    def frames(self) -> AsyncIterator[VideoFrame]:
        """Yield pictures worth sending, newest only; raises ``DeviceError`` when lost for good."""
        return FrameStream(self._channel, lambda frame: frame.captured_at >= self._fresh_from)

    def pause(self, *, paused: bool) -> None:
        """Hold or go on; held, nothing is captured, and what was captured before never leaves."""
        if paused == self._held.is_set():
            return
        if paused:
            self._held.set()
            self._fresh_from = math.inf
            self._channel.clear()
        else:
            self._fresh_from = self._clock()
            self._held.clear()
            self._forced.set()
        self._wake.set()

    def refresh(self) -> None:
        """Yield the present picture soon even if nothing has changed."""
        self._forced.set()
        self._wake.set()

    async def aclose(self) -> None:
        """Stop capturing; no picture leaves after this; may be called twice."""
        self._stopping.set()
        self._wake.set()
        self._channel.clear()
        self._channel.close()
        thread = self._thread
        if thread is None:
            return
        try:
            async with asyncio.timeout(CLOSE_S):
                await self._ended.wait()
        except TimeoutError:
            logger.warning("a picture device did not let go within %.0f s", CLOSE_S)
            return
        # The thread has nothing left to do but return.
        thread.join()

    def _run(self, loop: asyncio.AbstractEventLoop, started: asyncio.Future[None]) -> None:
        inlet = ThreadInlet(self._channel, loop)
        hand_over_quickly()
        try:
            self.maker.start()
            _tell(loop, started, None)
            self._work(inlet)
        except DeviceError as error:
            self._fail(error, inlet, loop, started)
        except Exception:  # a fault here must end sharing, not the program
            logger.exception("sharing failed")
            fault = Fault(Reason.SHARE_FAILED, shown=self.what)
            self._fail(DeviceError(fault), inlet, loop, started)
        finally:
            self.maker.stop()
            _call(loop, self._ended.set)

    def _work(self, inlet: ThreadInlet[VideoFrame | DeviceError]) -> None:
        while not self._stopping.is_set():
            if self._held.is_set():
                self._wake.wait()
                self._wake.clear()
                continue
            forced = self._forced.is_set()
            self._forced.clear()
            frame = self.maker.look(self._clock(), forced=forced)
            if frame is not None and not self._stopping.is_set() and not self._held.is_set():
                inlet.put(frame)
            self._wake.wait(self.maker.wait_s(self._clock()))
            self._wake.clear()

    def _fail(
        self,
        error: DeviceError,
        inlet: ThreadInlet[VideoFrame | DeviceError],
        loop: asyncio.AbstractEventLoop,
        started: asyncio.Future[None],
    ) -> None:
        _tell(loop, started, error)
        inlet.put(error)
        _call(loop, self._channel.close)


def _call(loop: asyncio.AbstractEventLoop, action: Callable[[], object]) -> None:
    try:
        loop.call_soon_threadsafe(action)
    except RuntimeError:
        logger.debug("the loop closed before the picture thread ended")


def _tell(
    loop: asyncio.AbstractEventLoop, started: asyncio.Future[None], error: DeviceError | None
) -> None:
    def settle() -> None:
        if started.done():
            return
        if error is None:
            started.set_result(None)
        else:
            started.set_exception(error)

    _call(loop, settle)
