"""What a Wayland desktop's portal and PipeWire are asked, and what comes of their answers."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.clock import SystemClock
from desktop.core.errors import DeviceError
from desktop.core.events import Event
from desktop.core.media import Region, VideoFrame
from desktop.core.share_event import ShareCondition, ShareStateChanged
from desktop.settings.sections import Settings
from desktop.vision.desk import VisionDesk
from desktop.vision.picture import Picture
from desktop.vision.wayland.cast import ASKING, Cast
from desktop.vision.wayland.door import CastDoor
from desktop.vision.wayland.offer import cast_offer
from desktop.vision.wayland.portal import ABSENT, DENIED, REVOKED
from desktop.vision.wayland.token import TokenFile
from desktop.vision.worker import WorkerSource
from tests.fakes.pipewire import ScreenNode, has_pipewire, private_pipewire
from tests.fakes.portal import FakePortal, has_bus, private_bus

pytestmark = [
    pytest.mark.contract,
    pytest.mark.skipif(not has_bus, reason="no dbus-daemon"),
]

PATIENCE_S = 60.0
WIDTH, HEIGHT = 640, 480
WHOLE = ShareTarget("screen")
LEFT_HALF = ShareTarget("region", region=Region(0, 0, WIDTH // 2, HEIGHT))


class FakeStream:
    """A node whose one picture is there at once."""

    def __init__(self, fd: int, node: int) -> None:
        os.close(fd)
        self.node = node
        self.ended = False
        self.arrived = 1

    @property
    def area(self) -> Region | None:
        return Region(0, 0, WIDTH, HEIGHT)

    def grab(self, region: Region) -> Picture:
        return np.full((region.height, region.width, 4), 255, np.uint8)

    def close(self) -> None:
        self.ended = True


def cast_of(tokens: TokenFile) -> Cast:
    return Cast(tokens, stream=FakeStream)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def portal(bus: str) -> Iterator[FakePortal]:
    portal = FakePortal(bus)
    yield portal
    portal.close()


class Stage:
    """A desk on a Wayland desktop, and what it published."""

    def __init__(self, door: CastDoor) -> None:
        self.events: list[Event] = []
        loop = asyncio.get_running_loop()
        self.desk = VisionDesk(Settings, tuple, self.events.append, SystemClock(), loop, door=door)
        self._opened: list[WorkerSource] = []

    async def share(self, target: ShareTarget) -> WorkerSource:
        source = self.desk.open_screen(target)
        self._opened.append(source)
        await source.open()
        return source

    async def first_frame(self, target: ShareTarget) -> VideoFrame:
        return await next_frame(await self.share(target))

    async def until(self, condition: ShareCondition) -> ShareStateChanged:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                for event in self.events:
                    if isinstance(event, ShareStateChanged) and event.condition is condition:
                        return event
                await asyncio.sleep(0.01)

    async def leave(self) -> None:
        while self._opened:
            await self._opened.pop().aclose()

    async def aclose(self) -> None:
        await self.leave()
        await self.desk.aclose()


async def next_frame(source: WorkerSource) -> VideoFrame:
    async with asyncio.timeout(PATIENCE_S):
        return await anext(source.frames())


@pytest.fixture
async def stage(bus: str, tmp_path: Path) -> AsyncIterator[Stage]:
    stage = Stage(CastDoor(tmp_path / "screen-cast", cast_of))
    yield stage
    await stage.aclose()


async def test_a_yes_brings_the_picture(stage: Stage, portal: FakePortal) -> None:
    frame = await stage.first_frame(WHOLE)
    assert (frame.width, frame.height) == (WIDTH, HEIGHT)
    assert portal.asked[0]["types"] == 3
    assert portal.asked[0]["cursor_mode"] == 1


async def test_the_person_is_asked_once_for_all_later_times(
    stage: Stage, portal: FakePortal
) -> None:
    for _ in range(3):
        await stage.first_frame(WHOLE)
        await stage.leave()
    assert portal.dialogs == 1
    assert [wish.get("restore_token", "") for wish in portal.asked] == ["", "token 1", "token 2"]


async def test_the_permission_outlives_the_program(
    stage: Stage, portal: FakePortal, tmp_path: Path
) -> None:
    await stage.first_frame(WHOLE)
    await stage.aclose()
    later = Stage(CastDoor(tmp_path / "screen-cast", cast_of))
    await later.first_frame(WHOLE)
    await later.aclose()
    assert portal.dialogs == 1


async def test_a_permission_that_was_taken_back_is_asked_for_again(
    stage: Stage, portal: FakePortal
) -> None:
    source = await stage.share(WHOLE)
    frames = source.frames()
    async with asyncio.timeout(PATIENCE_S):
        await anext(frames)
        await asyncio.to_thread(portal.revoke)
        with pytest.raises(DeviceError, match=REVOKED):
            async for _ in frames:
                pass
    await stage.leave()
    await stage.first_frame(WHOLE)
    assert portal.dialogs == 2


async def test_a_no_ends_the_sharing_in_words(stage: Stage, portal: FakePortal) -> None:
    portal.answer = 1
    with pytest.raises(DeviceError, match=DENIED):
        await stage.first_frame(WHOLE)
    assert portal.dialogs == 1


async def test_a_desktop_without_a_portal_is_told_what_is_missing(stage: Stage, bus: str) -> None:
    with pytest.raises(DeviceError, match=ABSENT.split(".")[0]):
        await stage.first_frame(WHOLE)


async def test_the_person_may_take_their_time(stage: Stage, portal: FakePortal) -> None:
    portal.answer = None
    source = await stage.share(WHOLE)
    assert (await stage.until(ShareCondition.WAITING)).sentence == ASKING
    await until(lambda: portal.dialogs == 1)
    await asyncio.to_thread(portal.decide, 0)
    assert (await next_frame(source)).width == WIDTH


async def test_sharing_that_is_stopped_while_the_desktop_asks_takes_the_question_back(
    stage: Stage, portal: FakePortal
) -> None:
    portal.answer = None
    await stage.share(WHOLE)
    await until(lambda: portal.dialogs == 1)
    await stage.leave()
    assert await asyncio.to_thread(portal.closed.wait, PATIENCE_S)


async def test_a_region_is_picked_on_a_still_with_one_question(
    stage: Stage, portal: FakePortal
) -> None:
    still = await stage.desk.screen_still()
    assert (still.width, still.height) == (WIDTH, HEIGHT)
    frame = await stage.first_frame(LEFT_HALF)
    assert frame.width == WIDTH // 2
    assert len(portal.asked) == 1


async def test_another_screen_can_be_chosen(stage: Stage, portal: FakePortal) -> None:
    await stage.desk.screen_still()
    await stage.desk.screen_still(other=True)
    assert portal.dialogs == 2


async def test_an_old_portal_is_asked_without_a_token(stage: Stage, portal: FakePortal) -> None:
    portal.version = 3
    await stage.first_frame(WHOLE)
    assert "persist_mode" not in portal.asked[0]


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Do without the client library, which a machine for tests may lack."""
    monkeypatch.setattr("desktop.vision.wayland.offer.pipewire", lambda: None)


@pytest.mark.parametrize(
    ("version", "token", "words"),
    [(5, "", "the first time"), (5, "kept", "before"), (3, "kept", "each time")],
)
def test_what_the_desktop_offers_is_found_without_asking(
    portal: FakePortal, library: None, version: int, token: str, words: str
) -> None:
    portal.version = version
    tokens = TokenFile(None)
    tokens.keep(token)
    assert words in cast_offer(tokens).sentence
    assert portal.dialogs == 0
    assert portal.asked == []


def test_a_desktop_without_a_portal_offers_nothing(bus: str, library: None) -> None:
    with pytest.raises(DeviceError, match=ABSENT.split(".")[0]):
        cast_offer(TokenFile(None))


async def test_own_windows_and_unknown_windows_are_told(stage: Stage, portal: FakePortal) -> None:
    await stage.first_frame(WHOLE)
    assert any("password managers" in str(event) for event in stage.events)


@pytest.mark.skipif(not has_pipewire, reason="no pipewire and wireplumber")
async def test_pixels_come_from_a_real_pipewire_as_they_were_painted(
    bus: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    page[100:200, 50:150] = (30, 200, 10, 0)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("PIPEWIRE_RUNTIME_DIR", str(tmp_path))
    with private_pipewire(tmp_path, bus) as door:
        async with asyncio.timeout(PATIENCE_S):
            await until(lambda: os.path.exists(door))
            screen = ScreenNode(page)
            await until(lambda: screen.number < 1 << 20)
            portal = FakePortal(bus, screen.number, door)
            stage = Stage(CastDoor(None))
            showing = asyncio.create_task(keep_showing(screen), name="the desktop")
            try:
                frame = await stage.first_frame(LEFT_HALF)
            finally:
                showing.cancel()
                await asyncio.gather(showing, return_exceptions=True)
                await stage.aclose()
                await asyncio.to_thread(portal.close)
                screen.close()
    shown = np.asarray(cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR))
    assert shown.shape == (HEIGHT, WIDTH // 2, 3)
    assert np.abs(shown[150, 100].astype(int) - (30, 200, 10)).max() < 12
    assert shown[10, 10].max() < 12


async def until(holds: Callable[[], bool]) -> None:
    """Look again and again until something holds."""
    async with asyncio.timeout(PATIENCE_S):
        while not holds():  # noqa: ASYNC110 - another thread decides, which sets no event
            await asyncio.sleep(0.01)


async def keep_showing(screen: ScreenNode) -> None:
    """Hand the picture out again and again, as a desktop does while something moves."""
    while True:
        screen.show()
        await asyncio.sleep(0.02)
