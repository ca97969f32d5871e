from __future__ import annotations

import numpy as np
import pytest

from desktop.core.errors import DeviceError
from desktop.core.share_event import ShareCondition, ShareStateChanged
from desktop.core.sharing import TEST_PATTERN
from desktop.settings.sections import VisionSettings
from desktop.vision.camera import FROZEN_S, GIVE_UP_S, SILENT_S, CameraMaker, size_of
from desktop.vision.inset import Inset
from desktop.vision.motion import STILL_S
from desktop.vision.picture import Picture
from tests.fakes.vision import FakeCapture

pytestmark = pytest.mark.unit

SCENE = np.random.default_rng(3)


def noisy(level: int = 90) -> Picture:
    noise = SCENE.normal(level, 4.0, (180, 320, 3))
    return np.clip(noise, 0, 255).astype(np.uint8)


def maker_of(capture: FakeCapture) -> CameraMaker:
    maker = CameraMaker(VisionSettings(), "0", lambda _camera: capture)
    maker.start()
    return maker


def test_a_noisy_still_scene_is_sent_only_to_keep_alive() -> None:
    capture = FakeCapture(noisy())
    maker = maker_of(capture)
    sent = 0
    for step in range(81):
        capture.picture_now = noisy()
        sent += maker.look(step * 0.25, forced=False) is not None
    assert sent == 1 + int(20 / STILL_S)


def test_movement_is_sent() -> None:
    capture = FakeCapture(noisy())
    maker = maker_of(capture)
    maker.look(0.0, forced=False)
    moved = noisy()
    moved[40:90, 100:160] = 220
    capture.picture_now = moved
    assert maker.look(1.25, forced=False) is not None


def test_refresh_shows_a_still_scene() -> None:
    capture = FakeCapture(noisy())
    maker = maker_of(capture)
    maker.look(0.0, forced=False)
    capture.picture_now = noisy()
    assert maker.look(1.1, forced=True) is not None


def test_a_camera_that_falls_silent_ends() -> None:
    capture = FakeCapture(noisy())
    maker = maker_of(capture)
    maker.look(0.0, forced=False)
    capture.picture_now = None
    assert maker.look(1.0, forced=False) is None
    with pytest.raises(DeviceError, match="stopped delivering"):
        maker.look(SILENT_S, forced=False)


def watched(capture: FakeCapture) -> tuple[CameraMaker, list[ShareStateChanged]]:
    told: list[ShareStateChanged] = []
    maker = CameraMaker(VisionSettings(), "0", lambda _camera: capture, tell=told.append)
    maker.start()
    return maker, told


def test_a_frozen_camera_is_told_and_ends_if_it_stays_so() -> None:
    maker, told = watched(FakeCapture(noisy()))
    for step in range(int(FROZEN_S / 0.25) + 1):
        maker.look(step * 0.25, forced=False)
    assert told[-1].condition is ShareCondition.FROZEN
    assert maker.look(FROZEN_S + 1, forced=True) is None
    with pytest.raises(DeviceError, match="stood still"):
        maker.look(GIVE_UP_S, forced=False)


def test_a_black_camera_is_told_and_is_well_again_with_light() -> None:
    capture = FakeCapture(noisy())
    maker, told = watched(capture)
    for step in range(20):
        capture.picture_now = SCENE.integers(0, 5, (180, 320, 3)).astype(np.uint8)
        maker.look(step * 0.25, forced=False)
    assert [news.condition for news in told] == [ShareCondition.DARK]
    capture.picture_now = noisy()
    assert maker.look(6.0, forced=False) is not None
    assert told[-1].condition is ShareCondition.SHOWN


def test_a_still_is_taken_beside_the_stream() -> None:
    maker, _ = watched(FakeCapture(noisy()))
    assert maker.snapshot(0.0) is None
    maker.look(0.0, forced=False)
    still = maker.snapshot(0.1)
    assert still is not None
    assert (still.width, still.height) == (320, 180)


def test_a_shared_region_that_wants_the_camera_gets_it_instead() -> None:
    inset = Inset()
    inset.wanted = True
    capture = FakeCapture(noisy())
    maker = CameraMaker(VisionSettings(), "0", lambda _camera: capture, inset=inset)
    maker.start()
    assert maker.look(0.0, forced=False) is None
    page = np.full((400, 640, 4), 255, np.uint8)
    composed, place = inset.compose(page)
    assert place is not None
    inside = composed[place.y : place.y + place.height, place.x : place.x + place.width]
    assert abs(float(inside[..., :3].mean()) - 90) < 5
    assert (page == 255).all()
    maker.stop()
    assert inset.compose(page)[1] is None


def test_the_test_pattern_needs_no_camera() -> None:
    maker = CameraMaker(VisionSettings(), TEST_PATTERN)
    maker.start()
    assert maker.look(0.0, forced=False) is not None
    assert maker.look(1.1, forced=False) is not None
    maker.stop()


@pytest.mark.parametrize(
    ("words", "size"), [("640x480", (640, 480)), ("1920 X 1080", (1920, 1080)), ("", (1280, 720))]
)
def test_the_resolution_is_read(words: str, size: tuple[int, int]) -> None:
    assert size_of(words) == size


def test_the_camera_is_released() -> None:
    capture = FakeCapture(noisy())
    maker_of(capture).stop()
    assert capture.closed


@pytest.mark.parametrize("camera", ["97", "missing.mp4"])
def test_an_absent_camera_is_explained(camera: str) -> None:
    with pytest.raises(DeviceError, match=r"cannot be opened|no video"):
        CameraMaker(VisionSettings(), camera).start()
