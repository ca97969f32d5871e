from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import cv2
import numpy as np
import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceError
from desktop.core.events import Event, FrameSent, Notice, ShareChanged
from desktop.core.media import FrameView, Region
from desktop.core.share_event import CameraListChanged
from desktop.core.sharing import TEST_PATTERN, ModelBox
from desktop.settings.sections import ModelSettings, Settings, VisionSettings
from desktop.vision.desk import VisionDesk
from desktop.vision.screen import ScreenMaker
from tests.fakes.clock import ManualClock

pytestmark = pytest.mark.unit

SETTINGS = replace(
    Settings(),
    vision=VisionSettings(camera=TEST_PATTERN),
    model=ModelSettings(media_resolution="low"),
)
WHOLE = Region(0, 0, 960, 540)
SENT = FrameSent("screen", 960, 540, b"jpeg", 1000.0, FrameView(WHOLE, WHOLE, WHOLE))


class Stage:
    def __init__(self) -> None:
        self.events: list[Event] = []
        self.clock = ManualClock()
        self.cameras = [(0, "Webcam")]
        self.desk = VisionDesk(
            lambda: SETTINGS,
            tuple,
            self.events.append,
            self.clock,
            asyncio.get_running_loop(),
            lambda: tuple(self.cameras),
        )


@pytest.fixture
async def stage() -> AsyncIterator[Stage]:
    stage = Stage()
    yield stage
    await stage.desk.aclose()


async def test_what_was_sent_is_kept_with_its_tokens(stage: Stage) -> None:
    stage.desk.observe(SENT)
    frame = stage.desk.last_seen("screen")
    assert frame is not None
    assert (frame.tokens, frame.sent_at, stage.desk.film()) == (64, 1000.0, (frame,))


async def test_the_film_is_forgotten_when_sharing_ends(stage: Stage) -> None:
    stage.desk.observe(SENT)
    stage.desk.observe(ShareChanged("screen", active=False))
    assert stage.desk.film() == ()


async def test_a_place_that_the_model_names_is_found(stage: Stage) -> None:
    assert stage.desk.point_at(ModelBox(0, 0, 500, 500)) is None
    stage.desk.observe(SENT)
    assert stage.desk.point_at(ModelBox(0, 0, 500, 500)) == Region(0, 0, 480, 270)


async def test_cameras_are_listed_and_their_coming_is_told(stage: Stage) -> None:
    assert [camera.name for camera in await stage.desk.cameras()] == ["Webcam"]
    stage.cameras.append((2, "Loupe"))
    async with asyncio.timeout(10):
        while CameraListChanged() not in stage.events:
            await stage.clock.advance(2.0)
            await asyncio.sleep(0.001)
    assert len(await stage.desk.cameras()) == 2


async def test_a_still_is_taken_with_the_camera_off(stage: Stage) -> None:
    frame = await stage.desk.still()
    assert (frame.origin, frame.width) == ("camera", 768)


async def test_a_still_of_the_running_camera_has_its_full_size(stage: Stage) -> None:
    source = stage.desk.open_camera()
    await source.open()
    frames = source.frames()
    await anext(frames)
    frame = await stage.desk.still()
    await source.aclose()
    assert frame.width == 1280


async def test_a_dropped_picture_becomes_a_frame(stage: Stage) -> None:
    _, png = cv2.imencode(".png", np.full((400, 3000, 3), 200, np.uint8))
    frame = await stage.desk.picture(png.tobytes())
    assert (frame.width, frame.height) == (1536, 205)
    with pytest.raises(DeviceError, match="not a picture"):
        await stage.desk.picture(b"words")


async def test_a_desktop_that_does_not_tell_of_its_lock_is_told_about() -> None:
    events: list[Event] = []
    loop = asyncio.get_running_loop()
    desk = VisionDesk(
        lambda: SETTINGS, tuple, events.append, ManualClock(), loop, lock=lambda: None
    )
    source = desk.open_screen(ShareTarget("region", region=Region(0, 0, 10, 10)))
    assert isinstance(source.maker, ScreenMaker)
    with pytest.raises(DeviceError):
        await source.open()
    await source.aclose()
    assert [event.key for event in events if isinstance(event, Notice)] == ["lock"]
