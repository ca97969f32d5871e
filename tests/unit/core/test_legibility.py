from __future__ import annotations

import pytest

from desktop.core.legibility import Legibility, sent_picture

pytestmark = pytest.mark.unit


def test_a_small_region_is_sent_as_it_is() -> None:
    sent = sent_picture(960, 540, 1536)
    assert (sent.width, sent.height, sent.scale) == (960, 540, 1.0)
    assert sent.legibility is Legibility.READABLE


def test_a_large_region_keeps_its_aspect_ratio() -> None:
    sent = sent_picture(3840, 2160, 1536)
    assert (sent.width, sent.height) == (1536, 864)


@pytest.mark.parametrize(
    ("width", "side", "expected"),
    [
        (1920, 1536, Legibility.READABLE),
        (1920, 1280, Legibility.READABLE),
        (1920, 1024, Legibility.SMALL),
        (1920, 768, Legibility.UNREADABLE),
        (3840, 1536, Legibility.UNREADABLE),
    ],
)
def test_legibility_follows_the_size_of_the_text(
    width: int, side: int, expected: Legibility
) -> None:
    assert sent_picture(width, width // 2, side).legibility is expected


def test_text_on_a_dense_screen_is_larger_in_pixels() -> None:
    assert sent_picture(3840, 2160, 1536, pixel_ratio=2).legibility is Legibility.READABLE


def test_the_thinnest_region_keeps_one_pixel() -> None:
    assert sent_picture(4000, 1, 1536).height == 1
