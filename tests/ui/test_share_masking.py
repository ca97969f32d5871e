"""Where masks, windows and places lie, over any geometry."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF

from desktop.core.media import FrameView, Region
from desktop.core.sharing import Mask, ShareWindow
from desktop.ui.share.here import WindowsHere
from desktop.ui.share.masking import drawn, in_picture, intersection, on_desktop
from desktop.ui.share.physical import to_logical, to_physical

pytestmark = pytest.mark.ui

corners = st.integers(-8000, 8000)
sizes = st.integers(64, 4000)
regions = st.builds(Region, corners, corners, sizes, sizes)
ratios = st.sampled_from([1.0, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0])


class Screen:
    """Stands in for a monitor: its corner is physical, its size logical, as Qt tells them."""

    def __init__(self, x: int, y: int, ratio: float) -> None:
        self._x, self._y, self._ratio = x, y, ratio

    def geometry(self) -> QRect:
        return QRect(self._x, self._y, 2000, 1200)

    def devicePixelRatio(self) -> float:  # noqa: N802 - the name that Qt gives it
        return self._ratio

    def name(self) -> str:
        return "screen"


@given(regions, corners, corners, ratios)
def test_a_region_survives_the_way_to_logical_pixels_and_back(
    region: Region, x: int, y: int, ratio: float
) -> None:
    screen = Screen(x, y, ratio)
    logical = to_logical(region, screen)  # type: ignore[arg-type]  # a stand-in for a monitor
    left = (logical.left() - x) * ratio + x
    assert round(left) == region.x
    assert abs(left - region.x) < 1e-6
    assert round(logical.width() * ratio) == region.width
    assert round(logical.height() * ratio) == region.height


@given(st.integers(-3000, 3000), st.integers(-3000, 3000), sizes, sizes, ratios)
def test_own_windows_are_covered_to_the_last_pixel(
    left: int, top: int, width: int, height: int, ratio: float
) -> None:
    screen = Screen(-1280, 0, ratio)
    area = QRect(left, top, width, height)
    region = to_physical(area, screen)  # type: ignore[arg-type]  # a stand-in for a monitor
    back = to_logical(region, screen)  # type: ignore[arg-type]  # a stand-in for a monitor
    assert back.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(QRectF(area))


@given(regions, regions, st.booleans())
def test_a_mask_hides_exactly_what_was_drawn_of_what_is_shared(
    area: Region, shared: Region, moves: bool
) -> None:
    mask = drawn(area, shared, moves=moves)
    cut = intersection(area, shared)
    if mask is None:
        assert cut is None or min(cut.width, cut.height) < 8
    else:
        assert on_desktop(mask, shared) == cut


@given(regions, st.integers(-500, 500), st.integers(-500, 500))
def test_a_mask_that_moves_keeps_its_place_in_a_window(shared: Region, dx: int, dy: int) -> None:
    area = Region(shared.x + 10, shared.y + 20, 30, 40)
    mask = drawn(area, shared, moves=True)
    assert mask is not None
    moved = Region(shared.x + dx, shared.y + dy, shared.width, shared.height)
    assert on_desktop(mask, moved) == Region(area.x + dx, area.y + dy, 30, 40)


@given(regions, regions)
def test_hatching_stays_inside_the_picture(shared: Region, hidden: Region) -> None:
    view = FrameView(shared, Region(0, 0, 960, 540), shared)
    for part in in_picture([Mask(region=hidden)], view, 960, 600):
        assert part.left >= 0
        assert part.top >= 0
        assert part.left + part.width <= 1 + 1e-9
        assert part.top + part.height <= 540 / 600 + 1e-9


def test_masks_by_name_are_not_hatched() -> None:
    view = FrameView(Region(0, 0, 9, 9), Region(0, 0, 9, 9), Region(0, 0, 9, 9))
    assert in_picture([Mask(application="keys")], view, 9, 9) == ()
    assert in_picture([Mask(region=Region(0, 0, 5, 5))], None, 9, 9) == ()


@given(regions, regions)
def test_a_window_is_found_exactly_where_it_lies_on_the_screen(
    screen: Region, region: Region
) -> None:
    here = WindowsHere(screen)
    window = ShareWindow(1, "Notes", "editor", region)
    here.take([window])
    seen = intersection(region, screen)
    rectangle = here.rectangle(window)
    if seen is None:
        assert rectangle.width == 0 or rectangle.height == 0
    else:
        assert (rectangle.left + screen.x, rectangle.top + screen.y) == (seen.x, seen.y)
        assert (rectangle.width, rectangle.height) == (seen.width, seen.height)
        inside = here.at(rectangle.left, rectangle.top)
        assert (inside == window) == (min(seen.width, seen.height) >= 64)
        assert here.at(rectangle.right, rectangle.top) is None
