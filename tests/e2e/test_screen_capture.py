"""Real pixels of a real X server: what is on the screen is what leaves, and nothing else."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError
from desktop.core.media import Region, VideoFrame
from desktop.core.ports import FrameSource
from desktop.settings.sections import VisionSettings
from desktop.vision import grab
from desktop.vision.grab import open_grabber
from desktop.vision.picture import Picture
from desktop.vision.screen import OwnWindows
from desktop.vision.source import no_windows, open_screen
from desktop.vision.x11.damage import DamageAlarm
from tests.fakes.vision import TestPage, private_display

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb for a private display"),
]

SETTINGS = VisionSettings(frames_per_second=2.0)
REGION = Region(100, 100, 320, 200)
PATIENCE_S = 20.0


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with private_display() as name:
        monkeypatch.setenv("DISPLAY", name)
        monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
        yield name


@pytest.fixture
def page(display: str) -> Iterator[TestPage]:
    page = TestPage(display)
    yield page
    page.close()


@asynccontextmanager
async def shared(
    target: ShareTarget, own_windows: OwnWindows = no_windows
) -> AsyncIterator[AsyncIterator[VideoFrame]]:
    source: FrameSource = open_screen(SETTINGS, target, own_windows=own_windows)
    await source.open()
    try:
        yield source.frames()
    finally:
        await source.aclose()


async def seen(frames: AsyncIterator[VideoFrame]) -> Picture:
    async with asyncio.timeout(PATIENCE_S):
        frame = await anext(frames)
    picture = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
    return np.asarray(picture, np.uint8)


async def seen_until(frames: AsyncIterator[VideoFrame], colour: tuple[int, int, int]) -> Picture:
    """Return the first picture whose middle has a colour (blue, green, red)."""
    while True:
        picture = await seen(frames)
        middle = picture[picture.shape[0] // 2, picture.shape[1] // 2]
        if np.abs(middle.astype(int) - colour).max() < 12:
            return picture


async def test_a_change_inside_the_region_arrives(page: TestPage) -> None:
    async with shared(ShareTarget("region", region=REGION)) as frames:
        assert (await seen(frames)).shape == (200, 320, 3)
        page.fill("#00c000", "200,150,120,100")
        picture = await seen_until(frames, (0, 192, 0))
    assert (picture[:40] > 240).all()


async def test_a_change_outside_the_region_does_not_leave(page: TestPage) -> None:
    async with shared(ShareTarget("region", region=REGION)) as frames:
        await seen(frames)
        page.fill("#ff0000", "0,0,640,100")
        page.fill("#ff0000", "0,300,640,100")
        page.fill("#0000ff", "240,190,40,20")
        picture = await seen_until(frames, (255, 0, 0))
    red = (picture[..., 2] > 150) & (picture[..., 0] < 100)
    assert not red.any()


async def test_a_window_of_its_own_is_painted_over(page: TestPage) -> None:
    page.fill("#ff0000", "100,100,100,100")
    own = (Region(100, 100, 100, 100),)
    async with shared(ShareTarget("region", region=REGION), lambda: own) as frames:
        picture = await seen(frames)
    assert np.abs(picture[10:80, 10:80].astype(int) - 128).max() < 6
    assert (picture[120:, 120:] > 240).all()


def test_what_is_fetched_in_bands_is_the_same_picture(
    page: TestPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.fill("text", "0,0,640,400")
    usual = grab.BAND_PIXELS
    grabber = open_grabber()
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        at_once = grabber.grab(REGION)
        monkeypatch.setattr(grab, "BAND_PIXELS", 7 * REGION.width + 3)
        in_bands = grabber.grab(REGION)
        monkeypatch.setattr(grab, "BAND_PIXELS", usual)
        # Only a page that has been drawn and stands still can be compared.
        if at_once[..., :3].any() and (grabber.grab(REGION) == at_once).all():
            break
    grabber.close()
    assert at_once[..., :3].any()
    assert (at_once == in_bands).all()
    assert in_bands.flags.writeable


async def test_a_whole_screen_is_shared_by_name(page: TestPage) -> None:
    grabber = open_grabber()
    name = next(iter(grabber.monitors()[0].names), "")
    grabber.close()
    async with shared(ShareTarget("screen", screen=name)) as frames:
        assert (await seen(frames)).shape == (800, 1280, 3)


@pytest.mark.timeout(60)
async def test_a_display_that_goes_is_told_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with private_display() as name:
        monkeypatch.setenv("DISPLAY", name)
        monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
        source = open_screen(SETTINGS, ShareTarget("screen"))
        await source.open()
        frames = source.frames()
        await seen(frames)
    with pytest.raises(DeviceError, match="again"):
        await seen(frames)
    await source.aclose()


def rings_within_patience(alarm: DamageAlarm, region: Region) -> bool:
    """Return whether the alarm rings: its events travel beside the painter's own answers."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        if alarm.rang(region):
            return True
    return False


def test_the_server_tells_what_was_painted_and_how_monitors_lie(
    display: str, page: TestPage
) -> None:
    alarm = DamageAlarm(display)
    layout = alarm.layout()
    for colour in ("#ff0000", "#00ff00"):
        page.fill(colour, "120,120,40,40")
        assert rings_within_patience(alarm, REGION)
    assert not alarm.rang(Region(1100, 700, 50, 50))
    assert alarm.layout() == layout
    assert alarm.pointer() is not None
    alarm.close()


def test_a_server_that_has_gone_is_told_by_the_alarm() -> None:
    with private_display() as name:
        alarm = DamageAlarm(name)
        assert alarm.layout()
    with pytest.raises(DeviceError, match="does not answer"):
        alarm.layout()
    alarm.close()


BORDER = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.core.media import Region
from desktop.ui.share.border import ShareBorder

app = QApplication([])
border = ShareBorder()
border.show_around(Region(101, 103, 321, 203))
border.set_live(True)
QTimer.singleShot(0, lambda: print("shown", flush=True))
app.exec()
"""


@pytest.mark.parametrize("scale", ["1", "1.5", "2"])
def test_the_border_surrounds_the_region_and_never_enters_it(display: str, scale: str) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", BORDER],
        env=os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": scale},
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    grabber = open_grabber()
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "shown"
        around = Region(90, 92, 343, 225)
        picture = grabber.grab(around)
        while not is_red(picture)[-12:].any():
            picture = grabber.grab(around)
    finally:
        grabber.close()
        process.kill()
        process.communicate()
    inside = is_red(picture)[11:214, 11:332]
    assert not inside.any()
    assert not picture[11:214, 11:332, :3].any()


def is_red(picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return (picture[..., 2] > 150) & (picture[..., 1] < 90)
