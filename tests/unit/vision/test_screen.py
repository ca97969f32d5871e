from __future__ import annotations

import sys

import cv2
import numpy as np
import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError
from desktop.core.media import Region, VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.grab import Monitor, open_grabber
from desktop.vision.mask import GREY
from desktop.vision.picture import Picture
from desktop.vision.screen import GRACE_S, RETRY_S, OwnWindows, ScreenMaker
from tests.fakes.vision import FakeDesktop

pytestmark = pytest.mark.unit


def maker_of(
    desktop: FakeDesktop, target: ShareTarget, own_windows: OwnWindows = tuple
) -> ScreenMaker:
    maker = ScreenMaker(VisionSettings(), target, own_windows, lambda: desktop)
    maker.start()
    return maker


def region(x: int, y: int, width: int, height: int) -> ShareTarget:
    return ShareTarget("region", region=Region(x, y, width, height))


def pixels(frame: VideoFrame | None) -> Picture:
    assert frame is not None
    picture = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
    return np.asarray(picture, np.uint8)


def test_only_the_region_is_shown() -> None:
    desktop = FakeDesktop()
    desktop.pixels[:, 100:] = 0
    shown = pixels(maker_of(desktop, region(0, 0, 96, 96)).look(0.0, forced=False))
    assert shown.shape == (96, 96, 3)
    assert (shown > 250).all()


def test_a_change_outside_the_region_sends_nothing() -> None:
    desktop = FakeDesktop()
    maker = maker_of(desktop, region(0, 0, 96, 96))
    maker.look(0.0, forced=False)
    desktop.pixels[:, 100:] = 0
    assert maker.look(2.0, forced=False) is None
    desktop.pixels[40:60, 40:60] = 0
    assert maker.look(2.5, forced=False) is not None


def test_a_region_that_reaches_beyond_the_screen_is_cut() -> None:
    frame = maker_of(FakeDesktop(), region(-50, 150, 100, 100)).look(0.0, forced=False)
    assert frame is not None
    assert (frame.width, frame.height) == (50, 50)


def test_a_region_off_every_screen_is_refused() -> None:
    with pytest.raises(DeviceError, match="Pick a region again"):
        maker_of(FakeDesktop(), region(5000, 0, 100, 100))


def test_a_screen_is_found_by_its_name() -> None:
    desktop = FakeDesktop()
    frame = maker_of(desktop, ShareTarget("screen", screen="TEST-1")).look(0.0, forced=False)
    assert frame is not None
    assert (frame.width, frame.height) == (320, 200)


def test_an_unknown_screen_is_found_by_its_rectangle() -> None:
    desktop = FakeDesktop()
    desktop.others = [Monitor(Region(160, 0, 160, 200), ("TEST-2",), primary=False)]
    target = ShareTarget("screen", region=Region(160, 0, 160, 200), screen="Some display")
    frame = maker_of(desktop, target).look(0.0, forced=False)
    assert frame is not None
    assert (frame.width, frame.height) == (160, 200)
    with pytest.raises(DeviceError, match="Some display is not connected"):
        maker_of(desktop, ShareTarget("screen", screen="Some display"))


def test_own_windows_are_painted_over() -> None:
    own = (Region(10, 10, 40, 40),)
    shown = pixels(
        maker_of(FakeDesktop(), region(0, 0, 96, 96), lambda: own).look(0.0, forced=False)
    )
    assert abs(int(shown[30, 30, 0]) - GREY) < 4
    assert shown[80, 80, 0] > 250


def test_nothing_is_shown_while_own_windows_are_unknown() -> None:
    def unknown() -> tuple[Region, ...]:
        raise RuntimeError("the window has gone")

    maker = maker_of(FakeDesktop(), region(0, 0, 96, 96), unknown)
    assert maker.look(0.0, forced=False) is None


def test_a_display_that_comes_back_is_used_again() -> None:
    desktop = FakeDesktop()
    maker = maker_of(desktop, region(0, 0, 96, 96))
    maker.look(0.0, forced=False)
    desktop.gone = True
    assert maker.look(2.0, forced=True) is None
    assert maker.wait_s(2.0) == RETRY_S
    desktop.gone = False
    assert maker.look(3.0, forced=False) is not None


def test_a_display_that_stays_away_ends_sharing() -> None:
    desktop = FakeDesktop()
    maker = maker_of(desktop, region(0, 0, 96, 96))
    desktop.gone = True
    assert maker.look(1.0, forced=False) is None
    with pytest.raises(DeviceError, match="no longer be captured"):
        maker.look(1.0 + GRACE_S, forced=False)


def test_a_screen_that_shrinks_away_from_the_region_ends_sharing() -> None:
    desktop = FakeDesktop(640, 400)
    maker = maker_of(desktop, region(400, 300, 96, 96))
    maker.look(0.0, forced=False)
    desktop.pixels = np.zeros((200, 320, 4), np.uint8)
    assert maker.look(10.0, forced=False) is None
    with pytest.raises(DeviceError, match="Pick a region again"):
        maker.look(10.0 + GRACE_S, forced=False)


def test_small_regions_are_looked_at_more_often() -> None:
    small = maker_of(FakeDesktop(), region(0, 0, 96, 96))
    large = maker_of(FakeDesktop(3840, 2160), ShareTarget("screen"))
    assert small.wait_s(0.0) < large.wait_s(0.0) == 0.5


def test_a_look_falls_on_the_moment_when_a_picture_is_due() -> None:
    maker = maker_of(FakeDesktop(1920, 1080), ShareTarget("screen"))
    maker.look(10.0, forced=False)
    assert maker.wait_s(10.9) == pytest.approx(0.1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sessions differ elsewhere")
@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "no display"),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "Wayland"),
        ({"XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": "wayland-0"}, "Wayland"),
    ],
)
def test_a_session_that_cannot_be_captured_is_explained(
    environment: dict[str, str], sentence: str
) -> None:
    with pytest.raises(DeviceError, match=sentence):
        open_grabber(environment)
