from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.box import Box
from desktop.vision.detail import OVERLAP, TILES, Detail, needs_detail, tiles

pytestmark = pytest.mark.unit


@given(st.integers(1, 9000), st.integers(1, 5000))
def test_close_ups_cover_everything_and_overlap(width: int, height: int) -> None:
    found = list(tiles(width, height))
    rows = sorted({(tile.top, tile.bottom) for tile in found})
    columns = sorted({(tile.left, tile.right) for tile in found})
    assert len(found) == len(rows) * len(columns)
    for spans, length, size in ((rows, height, TILES[0][1]), (columns, width, TILES[0][0])):
        assert (spans[0][0], spans[-1][1]) == (0, length)
        assert all(end - begin <= size for begin, end in spans)
        pairs = zip(spans, spans[1:], strict=False)
        assert all(before[1] - after[0] >= OVERLAP for before, after in pairs)


def test_the_newest_change_is_shown_first_and_neighbours_with_it() -> None:
    detail = Detail(3840, 2160)
    assert detail.next(0.0) is None
    detail.change([Box(100, 100, 140, 112)])
    detail.change([Box(3000, 2000, 3040, 2012), Box(3100, 1900, 3140, 1912)])
    first, second = detail.next(1.0), detail.next(2.0)
    assert first is not None
    assert first.holds(Box(3000, 1900, 3140, 2012))
    assert second is not None
    assert second.holds(Box(100, 100, 140, 112))
    assert not detail.owes


def test_a_large_change_asks_for_an_overview() -> None:
    detail = Detail(3840, 2160)
    detail.next(0.0)
    detail.change([Box(0, 0, 3840, 1200)])
    assert detail.next(1.0) is None
    assert detail.owes


def test_what_is_under_the_pointer_goes_first() -> None:
    detail = Detail(3840, 2160)
    detail.change_all()
    detail.next(0.0)
    tile = detail.next(1.0, (3500, 2000))
    assert tile is not None
    assert tile.holds(Box(3500, 2000, 3501, 2001))


@pytest.mark.parametrize(
    ("width", "height", "needed"), [(1920, 1080, False), (2560, 1440, True), (3840, 2160, True)]
)
def test_detail_is_for_regions_whose_text_would_be_lost(
    width: int, height: int, needed: bool
) -> None:
    assert needs_detail(width, height, 1536) is needed


def test_a_close_up_of_too_many_bytes_is_owed_in_smaller_ones() -> None:
    detail = Detail(3840, 2160)
    detail.change_all()
    assert detail.next(0.0) is None
    large = detail.next(0.0)
    assert large is not None
    assert detail.split(large)
    shown = []
    while detail.owes:
        tile = detail.next(0.0)
        assert tile is not None
        assert (tile.width, tile.height) == TILES[1]
        shown.append(tile)
    seen = np.zeros((2160, 3840), np.bool_)
    for tile in shown:
        seen[tile.top : tile.bottom, tile.left : tile.right] = True
    assert seen.all()
    assert len(shown) == len(list(tiles(3840, 2160, 1)))


def test_the_smallest_close_up_stays_as_it_is() -> None:
    detail = Detail(3840, 2160)
    detail.change_all()
    assert [detail.split(Box(0, 0, 100, 100)) for _ in TILES] == [True, True, False]


def test_close_ups_are_large_again_once_everything_is_new() -> None:
    detail = Detail(3840, 2160)
    detail.split(Box(0, 0, 100, 100))
    detail.change_all()
    detail.next(0.0)
    tile = detail.next(0.0)
    assert tile is not None
    assert (tile.width, tile.height) == TILES[0]
