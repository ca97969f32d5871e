"""Windows of a real X server under a window manager: followed, covered, minimised, masked."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

import cv2
import numpy as np
import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region, VideoFrame
from desktop.core.share_event import ShareCondition, ShareStateChanged
from desktop.core.sharing import Mask, ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.vision.picture import Picture
from desktop.vision.source import open_screen
from desktop.vision.window import list_windows
from tests.fakes.vision import private_display
from tests.fakes.window import TestWindow

TOOLS = ("Xvfb", "openbox")
pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="no Xvfb or no openbox"),
]

SETTINGS = VisionSettings(frames_per_second=2.0)
PATIENCE_S = 20.0
BLUE, RED = (255, 0, 0), (0, 0, 255)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with private_display() as name:
        monkeypatch.setenv("DISPLAY", name)
        monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
        manager = subprocess.Popen(
            ["openbox"], env=os.environ | {"DISPLAY": name}, stderr=subprocess.DEVNULL
        )
        yield name
        manager.terminate()
        manager.wait()


@pytest.fixture
def editor(desktop: str) -> Iterator[TestWindow]:
    window = TestWindow(desktop, "Letter", "100,100,300,200", "#0000ff")
    yield window
    window.close()


class Share:
    def __init__(self, target: ShareTarget) -> None:
        self._loop = asyncio.get_running_loop()
        self.source = open_screen(SETTINGS, target, tell=self._hear)
        self.frames = self.source.frames()
        self.told: list[ShareStateChanged] = []
        self._came = asyncio.Event()

    async def picture(self, wanted: Callable[[Picture, VideoFrame], bool]) -> Picture:
        """Return the first picture that is as wanted; every look is asked for."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                self.source.refresh()
                frame = await anext(self.frames)
                jpeg = np.frombuffer(frame.jpeg, np.uint8)
                picture = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)
                if wanted(picture, frame):
                    return picture

    async def news(self, condition: ShareCondition) -> ShareStateChanged:
        async with asyncio.timeout(PATIENCE_S):
            while not self.told or self.told[-1].condition is not condition:
                self._came.clear()
                await self._came.wait()
        return self.told[-1]

    def _hear(self, news: ShareStateChanged) -> None:
        self._loop.call_soon_threadsafe(self._take, news)

    def _take(self, news: ShareStateChanged) -> None:
        self.told.append(news)
        self._came.set()


@asynccontextmanager
async def sharing(target: ShareTarget) -> AsyncIterator[Share]:
    share = Share(target)
    await share.source.open()
    try:
        yield share
    finally:
        await share.source.aclose()


def listed(title: str) -> ShareWindow:
    return next(window for window in list_windows() if window.title == title)


def target_of(title: str) -> ShareTarget:
    return ShareTarget("window", window=listed(title))


def is_like(pixels: Picture, colour: tuple[int, int, int]) -> bool:
    return bool(np.abs(pixels.reshape(-1, 3).astype(int) - colour).max() < 16)


def test_windows_are_listed_with_name_program_and_place(editor: TestWindow) -> None:
    window = listed("Letter")
    assert (window.region, window.minimised, window.on_top) == (
        Region(100, 100, 300, 200),
        False,
        True,
    )
    assert window.application


async def test_a_moved_and_resized_window_is_followed(editor: TestWindow) -> None:
    async with sharing(target_of("Letter")) as share:
        await share.picture(lambda picture, _: is_like(picture, BLUE))
        editor.move("500,300,400,260")
        picture = await share.picture(lambda _, frame: frame.width == 400)
    assert is_like(picture, BLUE)
    assert share.told[-1].region == Region(500, 300, 400, 260)


async def test_what_covers_a_window_is_grey_and_told(desktop: str, editor: TestWindow) -> None:
    async with sharing(target_of("Letter")) as share:
        await share.picture(lambda picture, _: is_like(picture, BLUE))
        other = TestWindow(desktop, "Secret", "250,150,400,300", "#ff0000")
        await share.news(ShareCondition.COVERED)
        picture = await share.picture(lambda picture, _: not is_like(picture, BLUE))
        other.close()
        assert not is_red(picture).any()
        assert is_like(picture[:20, :100], BLUE)
        await share.news(ShareCondition.SHOWN)


async def test_a_minimised_window_sends_nothing_until_it_is_back(editor: TestWindow) -> None:
    async with sharing(target_of("Letter")) as share:
        await share.picture(lambda picture, _: is_like(picture, BLUE))
        editor.minimise()
        news = await share.news(ShareCondition.MINIMISED)
        assert (news.region, news.sending) == (None, False)
        editor.restore()
        assert is_like(await share.picture(lambda picture, _: is_like(picture, BLUE)), BLUE)


async def test_a_closed_window_is_told(desktop: str) -> None:
    window = TestWindow(desktop, "Short", "100,100,300,200", "#0000ff")
    async with sharing(target_of("Short")) as share:
        await share.picture(lambda picture, _: True)
        window.close()
        assert "closed" in (await share.news(ShareCondition.CLOSED)).sentence


async def test_a_masked_window_is_grey_wherever_it_goes(editor: TestWindow) -> None:
    target = ShareTarget("region", region=Region(0, 0, 800, 600), masks=(Mask(title="letter"),))
    async with sharing(target) as share:
        assert not is_blue(await share.picture(lambda *_: True)).any()
        editor.move("300,250,300,200")
        moved = Region(300, 250, 300, 200)
        picture = await share.picture(lambda picture, _: is_grey_in(picture, moved))
    assert not is_blue(picture).any()


def is_grey_in(picture: Picture, region: Region) -> bool:
    rows = slice(region.y + 4, region.y + region.height - 4)
    columns = slice(region.x + 4, region.x + region.width - 4)
    return is_like(picture[rows, columns], (128, 128, 128))


def is_red(picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return (picture[..., 2] > 200) & (picture[..., 0] < 60)


def is_blue(picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return (picture[..., 0] > 200) & (picture[..., 2] < 60)
