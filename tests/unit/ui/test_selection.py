from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.box import Box
from desktop.ui.share.selection import SMALLEST, Grip, Selection

pytestmark = pytest.mark.unit

WIDTH, HEIGHT = 1280, 800
points = st.tuples(st.integers(-200, WIDTH + 200), st.integers(-200, HEIGHT + 200))
steps = st.lists(
    st.one_of(
        st.tuples(st.just("drag"), points, points),
        st.tuples(st.just("nudge"), points, points),
        st.tuples(st.just("resize"), points, points),
        st.tuples(st.just("suggest"), points, points),
    ),
    max_size=8,
)


def dragged(
    selection: Selection, start: tuple[int, int], end: tuple[int, int], reach: int = 8
) -> Box:
    selection.press(*start, reach)
    selection.drag(*end)
    selection.release()
    assert selection.rectangle is not None
    return selection.rectangle


@given(steps=steps)
def test_it_is_never_too_small_and_never_outside(
    steps: list[tuple[str, tuple[int, int], tuple[int, int]]],
) -> None:
    selection = Selection(WIDTH, HEIGHT)
    for verb, one, other in steps:
        if verb == "drag":
            selection.press(*one, 8)
            selection.drag(*other)
            selection.release()
        elif verb == "suggest":
            selection.suggest()
        else:
            getattr(selection, verb)(*one)
        found = selection.rectangle
        if found is not None:
            assert found.width >= SMALLEST
            assert found.height >= SMALLEST
            assert found.left >= 0
            assert found.top >= 0
            assert found.right <= WIDTH
            assert found.bottom <= HEIGHT


def test_a_drag_in_any_direction_spans_both_points() -> None:
    assert dragged(Selection(WIDTH, HEIGHT), (700, 500), (200, 100)) == Box(200, 100, 700, 500)


def test_a_short_drag_grows_in_its_direction() -> None:
    found = dragged(Selection(WIDTH, HEIGHT), (500, 500), (490, 520))
    assert found == Box(500 - SMALLEST, 500, 500, 500 + SMALLEST)


def test_a_click_changes_nothing() -> None:
    selection = Selection(WIDTH, HEIGHT)
    selection.put(Box(100, 100, 300, 300))
    assert dragged(selection, (600, 600), (602, 601)) == Box(100, 100, 300, 300)


def test_a_drag_inside_moves_the_rectangle() -> None:
    selection = Selection(WIDTH, HEIGHT)
    selection.put(Box(100, 100, 300, 300))
    assert dragged(selection, (200, 200), (250, 190)) == Box(150, 90, 350, 290)


def test_a_drag_of_a_corner_resizes_it() -> None:
    selection = Selection(WIDTH, HEIGHT)
    selection.put(Box(100, 100, 300, 300))
    assert selection.grip_at(302, 98, 8) == Grip.RIGHT | Grip.TOP
    assert dragged(selection, (300, 100), (400, 50)) == Box(100, 50, 400, 300)


def test_a_screen_smaller_than_the_least_region_is_taken_whole() -> None:
    assert dragged(Selection(50, 40), (5, 5), (20, 20)) == Box(0, 0, 50, 40)


def test_a_drag_inside_the_whole_screen_begins_a_smaller_rectangle() -> None:
    selection = Selection(1000, 800)
    selection.put(Box(0, 0, 1000, 800))
    selection.press(200, 100, 8)
    selection.drag(500, 400)
    assert selection.rectangle == Box(200, 100, 500, 400)
