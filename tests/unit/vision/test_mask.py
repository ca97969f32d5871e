from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.media import Region
from desktop.vision.mask import GREY, covered_box, paint_over

pytestmark = pytest.mark.unit

regions = st.builds(
    Region,
    x=st.integers(-60, 60),
    y=st.integers(-60, 60),
    width=st.integers(1, 60),
    height=st.integers(1, 60),
)


def test_a_window_over_a_corner_is_painted_grey() -> None:
    picture = np.zeros((40, 60, 4), np.uint8)
    assert paint_over(picture, Region(100, 100, 60, 40), [Region(150, 130, 100, 100)]) == 1
    assert (picture[30:, 50:] == GREY).all()
    assert not picture[:30].any()
    assert not picture[:, :50].any()


def test_a_window_elsewhere_covers_nothing() -> None:
    assert covered_box(Region(0, 0, 10, 10), Region(10, 0, 5, 5)) is None


@given(region=regions, windows=st.lists(regions, max_size=4))
def test_exactly_the_windows_are_painted(region: Region, windows: list[Region]) -> None:
    picture = np.zeros((region.height, region.width, 4), np.uint8)
    paint_over(picture, region, windows)
    expected = np.zeros((region.height, region.width), np.bool_)
    for y in range(region.height):
        for window in windows:
            if window.y <= region.y + y < window.y + window.height:
                left = max(0, window.x - region.x)
                expected[y, left : max(0, window.x - region.x + window.width)] = True
    assert ((picture == GREY).all(axis=2) == expected).all()
