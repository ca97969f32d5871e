from __future__ import annotations

import numpy as np
import pytest

from desktop.core.errors import DeviceError
from desktop.settings.sections import VisionSettings
from desktop.vision.camera import FROZEN_S, SILENT_S, CameraMaker
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


def test_a_frozen_camera_ends() -> None:
    maker = maker_of(FakeCapture(noisy()))
    for step in range(int(FROZEN_S / 0.25)):
        maker.look(step * 0.25, forced=False)
    with pytest.raises(DeviceError, match="the same picture"):
        maker.look(FROZEN_S, forced=False)


def test_the_camera_is_released() -> None:
    capture = FakeCapture(noisy())
    maker_of(capture).stop()
    assert capture.closed


@pytest.mark.parametrize("camera", ["97", "missing.mp4"])
def test_an_absent_camera_is_explained(camera: str) -> None:
    with pytest.raises(DeviceError, match=r"cannot be opened|no video"):
        CameraMaker(VisionSettings(), camera).start()
