"""What every ``FrameSource`` promises, run against each of them."""

from __future__ import annotations

import asyncio
import shutil
import threading
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError
from desktop.core.media import Region, VideoFrame
from desktop.core.ports import FrameSource
from desktop.settings.sections import VisionSettings
from desktop.vision.source import open_camera, open_screen
from tests.fakes.vision import FakeFrameSource, private_display

pytestmark = pytest.mark.contract

SETTINGS = VisionSettings(frames_per_second=2.0)
PATIENCE_S = 20.0


async def next_frame(frames: AsyncIterator[VideoFrame]) -> VideoFrame:
    async with asyncio.timeout(PATIENCE_S):
        return await anext(frames)


class FrameSourceContract(ABC):
    """The promises; subclasses say how to make a source and one that cannot work."""

    @abstractmethod
    def make(self, folder: Path) -> FrameSource:
        """Return a source that works."""

    @abstractmethod
    def make_impossible(self, folder: Path) -> FrameSource:
        """Return a source whose device is not there."""

    @pytest.fixture
    async def source(self, tmp_path: Path) -> AsyncIterator[FrameSource]:
        source = self.make(tmp_path)
        yield source
        await source.aclose()

    async def test_it_says_what_it_shows(self, source: FrameSource) -> None:
        assert source.what

    async def test_the_first_picture_comes_by_itself(self, source: FrameSource) -> None:
        await source.open()
        frame = await next_frame(source.frames())
        picture = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
        assert picture is not None
        assert picture.shape[:2] == (frame.height, frame.width)

    async def test_refresh_yields_another_picture(self, source: FrameSource) -> None:
        await source.open()
        frames = source.frames()
        first = await next_frame(frames)
        source.refresh()
        assert (await next_frame(frames)).captured_at >= first.captured_at

    async def test_no_picture_leaves_after_aclose(self, source: FrameSource) -> None:
        await source.open()
        frames = source.frames()
        await next_frame(frames)
        source.refresh()
        await source.aclose()
        source.refresh()
        assert [frame async for frame in frames] == []

    async def test_aclose_ends_a_waiting_receiver(self, source: FrameSource) -> None:
        await source.open()

        async def receive() -> int:
            return sum([1 async for _ in source.frames()])

        async with asyncio.timeout(PATIENCE_S), asyncio.TaskGroup() as group:
            receiver = group.create_task(receive(), name="receiver")
            await asyncio.sleep(0)
            await source.aclose()
        assert receiver.result() <= 1

    async def test_aclose_may_come_twice_and_before_open(self, source: FrameSource) -> None:
        await source.aclose()
        await source.aclose()

    async def test_no_thread_is_left(self, source: FrameSource) -> None:
        await source.open()
        await source.aclose()
        assert not [
            thread for thread in threading.enumerate() if thread.name.startswith("attune-vision")
        ]

    async def test_a_missing_device_is_told_in_a_sentence(self, tmp_path: Path) -> None:
        source = self.make_impossible(tmp_path)
        with pytest.raises(DeviceError, match=r"^[A-Z\w].*\.$"):
            await source.open()
        await source.aclose()


class TestFakeFrameSource(FrameSourceContract):
    def make(self, folder: Path) -> FrameSource:
        return FakeFrameSource()

    def make_impossible(self, folder: Path) -> FrameSource:
        return FakeFrameSource(refused="There is no test picture.")

    async def test_a_lost_device_ends_the_frames(self) -> None:
        source = FakeFrameSource()
        await source.open()
        source.fail("The test has taken it away.")
        with pytest.raises(DeviceError, match="taken it away"):
            await anext(source.frames())


class TestPictureFile(FrameSourceContract):
    def make(self, folder: Path) -> FrameSource:
        path = folder / "page.png"
        cv2.imwrite(str(path), np.full((90, 160, 3), 200, np.uint8))
        return open_screen(SETTINGS, ShareTarget("picture", picture=str(path)))

    def make_impossible(self, folder: Path) -> FrameSource:
        return open_screen(SETTINGS, ShareTarget("picture", picture=str(folder / "absent.png")))


class TestVideoFile(FrameSourceContract):
    def make(self, folder: Path) -> FrameSource:
        return open_camera(SETTINGS, write_video(folder / "scene.avi"))

    def make_impossible(self, folder: Path) -> FrameSource:
        return open_camera(SETTINGS, str(folder / "absent.mp4"))

    async def test_a_video_plays_over_and_over(self, tmp_path: Path) -> None:
        source = self.make(tmp_path)
        await source.open()
        frames = source.frames()
        levels = [level_of(await next_frame(frames)) for _ in range(4)]
        await source.aclose()
        assert len(set(levels)) > 1


def write_video(path: Path) -> str:
    """Write half a second of moving picture."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (160, 120))
    for step in range(5):
        writer.write(np.full((120, 160, 3), 40 * step + 20, np.uint8))
    writer.release()
    return str(path)


def level_of(frame: VideoFrame) -> int:
    picture = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_GRAYSCALE)
    assert picture is not None
    return round(float(np.mean(picture)) / 20)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with private_display() as name:
        yield name


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb for a private display")
class TestScreenRegion(FrameSourceContract):
    @pytest.fixture(autouse=True)
    def on_display(self, display: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", display)
        monkeypatch.setenv("XDG_SESSION_TYPE", "x11")

    def make(self, folder: Path) -> FrameSource:
        return open_screen(SETTINGS, ShareTarget("region", region=Region(10, 20, 200, 100)))

    def make_impossible(self, folder: Path) -> FrameSource:
        return open_screen(SETTINGS, ShareTarget("region", region=Region(9000, 0, 200, 100)))

    async def test_frames_have_the_size_of_the_region(self, source: FrameSource) -> None:
        await source.open()
        frame = await next_frame(source.frames())
        assert (frame.width, frame.height, frame.origin) == (200, 100, "screen")

    async def test_a_missing_display_is_told(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", ":54321")
        source = open_screen(SETTINGS, ShareTarget("screen"))
        with pytest.raises(DeviceError, match="no display"):
            await source.open()
