from __future__ import annotations

import cv2
import numpy as np
import pytest

from desktop.core.legibility import BYTES_A_PIXEL
from desktop.core.media import Region, VideoFrame
from desktop.settings.sections import VisionSettings
from desktop.vision.composer import Composer
from desktop.vision.detail import TILES
from desktop.vision.encode import camera_encoder, fit, is_plain, screen_encoder
from desktop.vision.picture import Picture

pytestmark = pytest.mark.unit


def decoded(frame: VideoFrame) -> Picture:
    picture = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
    return np.asarray(picture, np.uint8)


def stripes(width: int, height: int) -> Picture:
    """Red columns on blue, one pixel wide: what halved colour cannot carry."""
    picture = np.zeros((height, width, 4), np.uint8)
    picture[:, ::2, 0] = 255
    picture[:, 1::2, 2] = 255
    return picture


def test_a_small_region_keeps_every_pixel() -> None:
    frame = screen_encoder(1536, 75).encode(stripes(301, 199), 4.5)
    assert (frame.width, frame.height, frame.origin) == (301, 199, "screen")
    assert frame.captured_at == 4.5
    assert decoded(frame).shape == (199, 301, 3)


def test_a_large_screen_is_scaled_without_squashing() -> None:
    frame = screen_encoder(1536, 75).encode(np.zeros((2160, 3840, 4), np.uint8), 0.0)
    assert (frame.width, frame.height) == (1536, 864)


def test_a_camera_is_sent_at_768_at_most() -> None:
    frame = camera_encoder(1536).encode(np.zeros((720, 1280, 3), np.uint8), 0.0)
    assert (frame.width, frame.height, frame.origin) == (768, 432, "camera")


def test_coloured_detail_survives_on_screens() -> None:
    picture = stripes(128, 128)
    red = decoded(screen_encoder(1536, 75).encode(picture, 0.0))[:, 1::2, 2]
    halved = decoded(camera_encoder(1536).encode(picture[..., :3].copy(), 0.0))[:, 1::2, 2]
    assert red.mean() > 200
    assert halved.mean() < red.mean() - 40


@pytest.mark.parametrize("size", [(3841, 2161), (5120, 1440), (1537, 10), (7680, 4320)])
def test_a_uniform_picture_stays_uniform(size: tuple[int, int]) -> None:
    small = fit(np.full((size[1], size[0], 4), 77, np.uint8), 1536)
    assert small.shape[1] == 1536
    assert (small == 77).all()


def test_more_quality_is_more_bytes() -> None:
    rough = np.random.default_rng(1).integers(0, 255, (200, 200, 4), np.uint8)
    low = screen_encoder(1536, 50).encode(rough, 0.0)
    high = screen_encoder(1536, 90).encode(rough, 0.0)
    assert len(low.jpeg) < len(high.jpeg)


def test_a_picture_keeps_to_its_budget_and_the_next_begins_there() -> None:
    random = np.random.default_rng(2)
    words = np.full((540, 960, 4), 255, np.uint8)
    words[random.random((540, 960)) < 0.02] = 0
    encoder = screen_encoder(1536, 95, 200)
    first = len(encoder.encode(words, 0.0).jpeg)
    assert first <= BYTES_A_PIXEL * 540 * 960
    assert len(encoder.encode(words, 1.0).jpeg) <= BYTES_A_PIXEL * 540 * 960


def test_a_plain_picture_is_encoded_as_well_as_is_wished() -> None:
    page = np.full((540, 960, 4), 255, np.uint8)
    page[100:120, 100:300] = (0, 0, 200, 255)
    assert screen_encoder(1536, 90, 200).encode(page, 0.0) == screen_encoder(1536, 90).encode(
        page, 0.0
    )


def channels(frame: VideoFrame) -> int:
    data = np.frombuffer(frame.jpeg, np.uint8)
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_UNCHANGED)).ndim


def test_a_page_without_colour_pays_for_none_and_one_coloured_pixel_keeps_all() -> None:
    page = dense(960, 540)
    grey = screen_encoder(1536, 75).encode(page, 0.0)
    page[77, 501] = (200, 0, 0, 255)
    coloured = screen_encoder(1536, 75).encode(page, 0.0)
    assert (channels(grey), channels(coloured)) == (2, 3)
    assert len(grey.jpeg) < len(coloured.jpeg)


def test_an_overview_that_was_blurred_leaves_the_next_close_up_crisp() -> None:
    encoder = screen_encoder(1536, 75, 200)
    page = np.full((864, 1536, 4), 255, np.uint8)
    page[100:120, 100:300] = 0
    crisp = encoder.encode(page, 0.0)
    encoder.encode(
        np.random.default_rng(1).integers(0, 2, (864, 1536, 4), np.uint8) * 255, 1.0, least=10
    )
    assert encoder.encode(page, 0.0) == crisp


def test_each_overview_begins_where_the_last_one_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []
    encode = cv2.imencode

    def counting(kind: str, picture: Picture, options: list[int]) -> tuple[bool, Picture]:
        tried.append(options[1])
        done, jpeg = encode(kind, picture, options)
        return done, np.asarray(jpeg, np.uint8)

    monkeypatch.setattr(cv2, "imencode", counting)
    encoder, page = screen_encoder(1536, 75, 200), dense(1536, 864)
    encoder.encode(page, 0.0, least=10)
    ended, before = tried[-1], len(tried)
    encoder.encode(page, 1.0, least=10)
    assert before > 1
    assert tried[before:] == [ended]


def test_a_text_that_has_become_lighter_is_crisp_again_with_the_next_pictures() -> None:
    encoder = screen_encoder(1536, 90, 200)
    encoder.encode(dense(960, 540), 0.0)
    page = np.full((540, 960, 4), 255, np.uint8)
    page[100:120, 100:300] = 0
    best = screen_encoder(1536, 90).encode(page, 0.0)
    assert best in [encoder.encode(page, 0.0) for _ in range(3)]


def test_text_and_films_are_told_apart() -> None:
    random = np.random.default_rng(4)
    film = random.integers(0, 255, (300, 400, 3)).astype(np.uint8)
    assert not is_plain(film)
    assert is_plain(np.full((300, 400, 3), 240, np.uint8))


def dense(width: int, height: int) -> Picture:
    """A page so full that no close-up of it is cheap."""
    page = np.full((height, width, 4), 255, np.uint8)
    page[np.random.default_rng(5).random((height, width)) < 0.03] = 0
    return page


def test_a_large_picture_keeps_to_the_budget_in_the_end() -> None:
    encoder = screen_encoder(1536, 75, 200)
    assert len(encoder.encode(dense(1536, 864), 0.0).jpeg) <= 200 * 1024


def test_a_dense_screen_is_shown_in_smaller_close_ups_instead_of_blurred_ones() -> None:
    settings = VisionSettings(picture_kilobytes=250)
    composer = Composer(settings, detail=True)
    page, region = dense(3840, 2160), Region(0, 0, 3840, 2160)
    composer.change(page, None)
    overview, close_up = (composer.compose(page, region, 0.0) for _ in range(2))
    assert overview.view is not None
    assert overview.view.kind == "overview"
    assert len(close_up.jpeg) <= 250 * 1024
    assert close_up.view is not None
    assert close_up.view.region.height < TILES[0][1]
