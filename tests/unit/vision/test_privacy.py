"""No pixel leaves that should not, whatever the geometry."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.assistant import ShareTarget
from desktop.core.media import Region
from desktop.core.sharing import Mask, ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.vision.alarm import no_alarm
from desktop.vision.area import overlap
from desktop.vision.mask import GREY
from desktop.vision.picture import Picture
from desktop.vision.screen import Openers, ScreenMaker
from desktop.vision.window import DesktopWindow
from tests.fakes.vision import FakeDesktop, FakeWindows

pytestmark = pytest.mark.unit

WIDTH, HEIGHT = 120, 90
SECRET, PUBLIC = 7, 201

rectangles = st.builds(
    Region,
    st.integers(-40, WIDTH),
    st.integers(-40, HEIGHT),
    st.integers(1, WIDTH),
    st.integers(1, HEIGHT),
)
logical = st.tuples(rectangles, st.sampled_from([1.0, 1.25, 1.5, 2.0]))


def physical(region: Region, scale: float) -> Region:
    """Return a rectangle of logical pixels in physical ones, rounded outward."""
    left, top = int(np.floor(region.x * scale)), int(np.floor(region.y * scale))
    right = int(np.ceil((region.x + region.width) * scale))
    bottom = int(np.ceil((region.y + region.height) * scale))
    return Region(left, top, right - left, bottom - top)


def painted(desktop: FakeDesktop, region: Region, value: int) -> None:
    part = overlap(region, desktop.desktop())
    if part is not None:
        rows = slice(part.y, part.y + part.height)
        desktop.pixels[rows, part.x : part.x + part.width] = value


class Spy(ScreenMaker):
    """Keeps the pixels that would be encoded."""

    left: Picture | None = None

    def _grab(self, now: float) -> Picture | None:
        self.left = super()._grab(now)
        return self.left


def pixels_that_leave(
    desktop: FakeDesktop, target: ShareTarget, own: Region, *windows: DesktopWindow
) -> Picture | None:
    openers = Openers(lambda: desktop, lambda: FakeWindows(*windows), no_alarm)
    maker = Spy(VisionSettings(), target, lambda: (own,), openers)
    maker.start()
    maker.look(0.0, forced=False)
    return maker.left


def window(number: int, area: Region, application: str) -> DesktopWindow:
    return DesktopWindow(number, "", application, area, area, client=number)


@settings(max_examples=150, deadline=None)
@given(shared=rectangles, mask=logical, own=logical, vault=logical)
def test_a_region_shows_only_what_it_may(
    shared: Region,
    mask: tuple[Region, float],
    own: tuple[Region, float],
    vault: tuple[Region, float],
) -> None:
    desktop = FakeDesktop(WIDTH, HEIGHT)
    visible = overlap(shared, desktop.desktop())
    if visible is None:
        return
    desktop.pixels[:] = SECRET
    painted(desktop, visible, PUBLIC)
    secrets = [physical(*part) for part in (mask, own, vault)]
    for secret in secrets:
        painted(desktop, secret, SECRET)
    target = ShareTarget("region", region=shared, masks=(Mask(region=secrets[0]),))
    shown = pixels_that_leave(desktop, target, secrets[1], window(1, secrets[2], "keepassxc"))
    assert shown is not None
    assert shown.shape[:2] == (visible.height, visible.width)
    assert set(np.unique(shown)) <= {PUBLIC, GREY}


@settings(max_examples=150, deadline=None)
@given(area=rectangles, over=rectangles, own=logical)
def test_a_window_shows_nothing_of_what_lies_over_it(
    area: Region, over: Region, own: tuple[Region, float]
) -> None:
    desktop = FakeDesktop(WIDTH, HEIGHT)
    if overlap(area, desktop.desktop()) is None:
        return
    desktop.pixels[:] = SECRET
    painted(desktop, area, PUBLIC)
    secret = physical(*own)
    painted(desktop, over, SECRET)
    painted(desktop, secret, SECRET)
    shared = window(1, area, "editor")
    target = ShareTarget("window", window=ShareWindow(1, "", "editor", area))
    windows = FakeWindows(shared)
    openers = Openers(lambda: desktop, lambda: windows, no_alarm)
    maker = Spy(VisionSettings(), target, lambda: (secret,), openers)
    maker.start()
    windows.present = (window(2, over, "mail"), shared)
    maker.look(0.0, forced=False)
    if maker.left is not None:
        assert set(np.unique(maker.left)) <= {PUBLIC, GREY}


def test_a_window_that_moves_during_the_grab_is_taken_again() -> None:
    desktop = FakeDesktop(WIDTH, HEIGHT)
    here, there = Region(0, 0, 50, 50), Region(60, 30, 50, 50)
    desktop.pixels[:] = SECRET
    painted(desktop, there, PUBLIC)
    windows = FakeWindows(window(1, here, "editor"))
    target = ShareTarget("window", window=ShareWindow(1, "", "editor", here))
    maker = Spy(
        VisionSettings(), target, tuple, Openers(lambda: desktop, lambda: windows, no_alarm)
    )
    maker.start()
    windows.then(window(1, here, "editor"), window(1, there, "editor"))
    maker.look(0.0, forced=False)
    assert maker.left is not None
    assert set(np.unique(maker.left)) == {PUBLIC}
