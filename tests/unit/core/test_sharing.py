from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.media import FrameView, Region
from desktop.core.sharing import Mask, ModelBox, place_on_desktop

pytestmark = pytest.mark.unit

DETAIL = FrameView(
    region=Region(1000, 400, 960, 540),
    area=Region(0, 0, 960, 540),
    shared=Region(0, 0, 3840, 2160),
    kind="detail",
)


def test_a_box_is_found_on_the_desktop() -> None:
    # The caption of 60 pixels below makes the frame 600 high.
    found = place_on_desktop(DETAIL, 960, 600, ModelBox(0, 500, 450, 750))
    assert found == Region(1480, 400, 240, 270)


def test_a_box_in_the_caption_is_nowhere_on_the_desktop() -> None:
    assert place_on_desktop(DETAIL, 960, 600, ModelBox(950, 100, 990, 200)) is None


def test_a_box_on_the_camera_is_nowhere_on_the_desktop() -> None:
    view = FrameView(
        Region(0, 0, 960, 540),
        Region(0, 0, 960, 540),
        Region(0, 0, 960, 540),
        inset=Region(720, 400, 240, 140),
    )
    assert place_on_desktop(view, 960, 540, ModelBox(800, 800, 950, 950)) is None
    assert place_on_desktop(view, 960, 540, ModelBox(100, 100, 200, 200)) is not None


@given(
    x=st.integers(-4000, 4000),
    width=st.integers(64, 4000),
    sent=st.integers(64, 1536),
    at=st.floats(0.01, 0.99),
)
def test_a_place_comes_back_within_two_sent_pixels(
    x: int, width: int, sent: int, at: float
) -> None:
    sent = min(sent, width)
    region, area = Region(x, 0, width, width), Region(0, 0, sent, sent)
    view = FrameView(region, area, region)
    at = 1000 * at
    found = place_on_desktop(view, sent, sent, ModelBox(at, at, at, at))
    assert found is not None
    assert abs(found.x - (x + at * width / 1000)) <= 2 / view.scale


@pytest.mark.parametrize(
    ("mask", "matched"),
    [
        (Mask(application="keepass"), True),
        (Mask(title="DATABASE"), True),
        (Mask(title="database", application="firefox"), False),
        (Mask(region=Region(0, 0, 1, 1)), False),
    ],
)
def test_a_rule_names_windows(mask: Mask, matched: bool) -> None:
    assert mask.matches("Database.kdbx - KeePassXC", "keepassxc.KeePassXC") is matched
