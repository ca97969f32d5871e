"""Pictures without a screen, and a screen that exists only for a test."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from desktop.core.channel import Channel, Loss
from desktop.core.errors import DeviceError
from desktop.core.media import FrameOrigin, Region, VideoFrame
from desktop.vision.grab import Monitor
from desktop.vision.picture import Picture
from desktop.vision.window import DesktopWindow
from desktop.vision.worker import FrameStream

SMALLEST_JPEG = bytes.fromhex(
    "ffd8ffe000104a46494600010100000100010000ffdb004300" + "01" * 64 + "ffc0000b0800010001010111"
    "00ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303"
    "020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f024"
    "33627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a63646566"
    "6768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7"
    "b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda00"
    "08010100003f007b94ffd9"
)
"""One grey pixel."""


class FakeFrameSource:
    """A ``FrameSource`` that shows what a test puts into it.

    ``refused`` makes ``open`` fail with that sentence; ``fail`` loses the device later.
    """

    def __init__(
        self, what: str = "a test picture", *, origin: FrameOrigin = "screen", refused: str = ""
    ) -> None:
        self.what = what
        self.opened = False
        self.closed = False
        self.paused = False
        self.refreshes = 0
        self._origin = origin
        self._refused = refused
        self._channel: Channel[VideoFrame | DeviceError] = Channel(1, Loss.DROP_OLDEST)
        self._present = VideoFrame(SMALLEST_JPEG, 1, 1, origin, 0.0)

    async def open(self) -> None:
        if self._refused:
            raise DeviceError(self._refused)
        self.opened = True
        self._channel.put(self._present)

    def frames(self) -> AsyncIterator[VideoFrame]:
        return FrameStream(self._channel)

    def pause(self, *, paused: bool) -> None:
        self.paused = paused
        if paused:
            self._channel.clear()

    def refresh(self) -> None:
        self.refreshes += 1
        if not self.paused:
            self._channel.put(self._present)

    async def aclose(self) -> None:
        self.closed = True
        self._channel.clear()
        self._channel.close()

    def put(self, jpeg: bytes, *, width: int = 64, height: int = 64, at: float = 0.0) -> None:
        """Show another picture."""
        self._present = VideoFrame(jpeg, width, height, self._origin, at)
        self._channel.put(self._present)

    def fail(self, sentence: str) -> None:
        """Lose the device for good."""
        self._channel.put(DeviceError(sentence))
        self._channel.close()


class FakeDesktop:
    """A ``Grabber`` over an array; ``gone`` makes every use fail as a dead display does.

    ``left`` and ``top`` say where it begins: negative where a monitor lies beside the primary one.
    """

    def __init__(self, width: int = 320, height: int = 200, left: int = 0, top: int = 0) -> None:
        self.pixels: Picture = np.full((height, width, 4), 255, np.uint8)
        self.left, self.top = left, top
        self.gone = False
        self.closed = False
        self.names: tuple[str, ...] = ("TEST-1",)
        self.others: list[Monitor] = []

    def desktop(self) -> Region:
        assert not self.gone
        return Region(self.left, self.top, self.pixels.shape[1], self.pixels.shape[0])

    def monitors(self) -> Sequence[Monitor]:
        return [Monitor(self.desktop(), self.names, primary=True), *self.others]

    def grab(self, region: Region) -> Picture:
        assert not self.gone
        x, y = region.x - self.left, region.y - self.top
        return self.pixels[y : y + region.height, x : x + region.width].copy()

    def close(self) -> None:
        self.closed = True


class FakeWindows:
    """Implements ``Windows``: the windows of a test, topmost first; ``then`` lists what follows."""

    def __init__(self, *windows: DesktopWindow) -> None:
        self.present = windows
        self._next: list[tuple[DesktopWindow, ...]] = []

    def then(self, *one_after_another: DesktopWindow) -> None:
        """Show one window alone in each of the next lists; the last one stays."""
        self._next = [(window,) for window in one_after_another]

    def stacked(self) -> Sequence[DesktopWindow]:
        if self._next:
            self.present = self._next.pop(0)
        return self.present

    def close(self) -> None:
        pass


class FakeAlarm:
    """Implements ``Alarm``: rings once for each time that a test sets ``ringing``."""

    def __init__(self) -> None:
        self.ringing = False
        self.monitors = b"one"
        self.at: tuple[int, int] | None = None

    def rang(self, region: Region) -> bool:
        rang, self.ringing = self.ringing, False
        return rang

    def layout(self) -> bytes:
        return self.monitors

    def pointer(self) -> tuple[int, int] | None:
        return self.at

    def close(self) -> None:
        pass


class FakeLock:
    """Implements ``ScreenLock``."""

    locked = False

    def is_locked(self, now: float) -> bool:
        return self.locked

    def close(self) -> None:
        pass


class FakeCapture:
    """A camera that delivers what a test sets; ``picture_now`` None means that nothing comes."""

    live = True

    def __init__(self, picture: Picture | None) -> None:
        self.picture_now = picture
        self.closed = False

    def advance(self, now: float) -> bool:
        return self.picture_now is not None

    def picture(self) -> Picture | None:
        return self.picture_now

    def wait_s(self, now: float, look_s: float) -> float:
        return 0.01

    def close(self) -> None:
        self.closed = True


@contextmanager
def private_display(size: str = "1280x800x24") -> Iterator[str]:
    """Run an X server of the test's own and yield its display name."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as announced:
            yield f":{announced.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


class TestPage:
    """A window in a process of its own, whose colours a test commands."""

    __test__ = False

    def __init__(self, display: str, geometry: str = "0,0,640,400") -> None:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_SESSION_TYPE": "x11",
        }
        script = Path(__file__).with_name("page.py")
        self._process = subprocess.Popen(
            [sys.executable, str(script), geometry],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._answer() > 0

    def fill(self, colour: str, rectangle: str = "") -> float:
        """Paint a rectangle ``x,y,w,h`` (all when empty); return when it was on the screen."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{colour} {rectangle}\n")
        self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def _answer(self) -> float:
        assert self._process.stdout is not None
        return float(self._process.stdout.readline())
