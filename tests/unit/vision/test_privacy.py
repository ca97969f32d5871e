"""No pixel leaves that should not, whatever the geometry."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.core.assistant import ShareTarget
from desktop.core.box import Box
from desktop.core.media import Region, VideoFrame
from desktop.core.sharing import Mask, ShareWindow
from desktop.settings.sections import VisionSettings
from desktop.vision.alarm import no_alarm
from desktop.vision.area import overlap
from desktop.vision.composer import Composer
from desktop.vision.detail import needs_detail
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
corners = st.tuples(st.integers(-60, 0), st.integers(-60, 0))
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
        x, y = part.x - desktop.left, part.y - desktop.top
        desktop.pixels[y : y + part.height, x : x + part.width] = value


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
@given(corner=corners, shared=rectangles, mask=logical, own=logical, vault=logical)
def test_a_region_shows_only_what_it_may(
    corner: tuple[int, int],
    shared: Region,
    mask: tuple[Region, float],
    own: tuple[Region, float],
    vault: tuple[Region, float],
) -> None:
    desktop = FakeDesktop(WIDTH, HEIGHT, *corner)
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
@given(corner=corners, area=rectangles, over=rectangles, own=logical)
def test_a_window_shows_nothing_of_what_lies_over_it(
    corner: tuple[int, int], area: Region, over: Region, own: tuple[Region, float]
) -> None:
    desktop = FakeDesktop(WIDTH, HEIGHT, *corner)
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


class EncodedSpy(Composer):
    """Keeps what is handed to the encoder, close-up by close-up."""

    def __init__(self) -> None:
        super().__init__(VisionSettings(longest_side=320), detail=True)
        self.parts: list[tuple[Region, Picture]] = []

    def _part(
        self, picture: Picture, region: Region, tile: Box | None, captured_at: float, *, least: int
    ) -> VideoFrame:
        frame = super()._part(picture, region, tile, captured_at, least=least)
        if tile is not None and frame.view is not None:
            shown = picture[tile.top : tile.bottom, tile.left : tile.right]
            self.parts.append((frame.view.region, shown))
        return frame


@settings(max_examples=25, deadline=None)
@given(
    width=st.integers(400, 3000),
    height=st.integers(400, 2400),
    corner=st.tuples(st.integers(-500, 500), st.integers(-500, 500)),
)
def test_close_ups_lie_where_they_say_and_cover_everything(
    width: int, height: int, corner: tuple[int, int]
) -> None:
    assume(needs_detail(width, height, 320))
    region = Region(*corner, width, height)
    picture = np.zeros((height, width, 4), np.uint8)
    composer = EncodedSpy()
    composer.change(picture, None)
    seen = np.zeros((height, width), np.bool_)
    while composer.owes:
        composer.compose(picture, region, 0.0)
    for place, shown in composer.parts:
        assert shown.shape[:2] == (place.height, place.width)
        x, y = place.x - region.x, place.y - region.y
        assert min(x, y) >= 0
        seen[y : y + place.height, x : x + place.width] = True
    assert seen.all()
