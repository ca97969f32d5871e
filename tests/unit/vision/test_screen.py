from __future__ import annotations

import sys

import cv2
import numpy as np
import pytest

from desktop.core.assistant import ShareTarget
from desktop.core.errors import DeviceAwaitedError, DeviceError
from desktop.core.media import Region, VideoFrame
from desktop.core.share_event import ShareCondition, ShareStateChanged
from desktop.core.sharing import Mask
from desktop.settings.sections import VisionSettings
from desktop.vision.alarm import no_alarm
from desktop.vision.grab import GrabberEndedError, Monitor, open_grabber
from desktop.vision.mask import GREY
from desktop.vision.picture import Picture
from desktop.vision.screen import (
    GRACE_S,
    RETRY_S,
    Openers,
    OwnWindows,
    ScreenMaker,
    Tell,
    tell_nobody,
)
from desktop.vision.window import NoWindows
from tests.fakes.vision import FakeAlarm, FakeDesktop, FakeLock

pytestmark = pytest.mark.unit


def maker_of(
    desktop: FakeDesktop,
    target: ShareTarget,
    own_windows: OwnWindows = tuple,
    tell: Tell = tell_nobody,
) -> ScreenMaker:
    openers = Openers(lambda: desktop, NoWindows, no_alarm)
    maker = ScreenMaker(VisionSettings(), target, own_windows, openers, tell=tell)
    maker.start()
    return maker


def region(x: int, y: int, width: int, height: int) -> ShareTarget:
    return ShareTarget("region", region=Region(x, y, width, height))


def pixels(frame: VideoFrame | None) -> Picture:
    assert frame is not None
    picture = cv2.imdecode(np.frombuffer(frame.jpeg, np.uint8), cv2.IMREAD_COLOR)
    return np.asarray(picture, np.uint8)


def test_only_the_region_is_shown() -> None:
    desktop = FakeDesktop()
    desktop.pixels[:, 100:] = 0
    shown = pixels(maker_of(desktop, region(0, 0, 96, 96)).look(0.0, forced=False))
    assert shown.shape == (96, 96, 3)
    assert (shown > 250).all()


def test_a_change_outside_the_region_sends_nothing() -> None:
    desktop = FakeDesktop()
    maker = maker_of(desktop, region(0, 0, 96, 96))
    maker.look(0.0, forced=False)
    desktop.pixels[:, 100:] = 0
    assert maker.look(2.0, forced=False) is None
    desktop.pixels[40:60, 40:60] = 0
    assert maker.look(2.5, forced=False) is not None


def frames_over(maker: ScreenMaker, seconds: float) -> list[float]:
    """Return when frames left, in the maker's own pace on a clock that jumps."""
    now, left = 0.0, []
    while now < seconds:
        if maker.look(now, forced=False) is not None:
            left.append(now)
        now += maker.wait_s(now)
    return left


def watched(desktop: FakeDesktop, longest_side: int) -> ScreenMaker:
    openers = Openers(lambda: desktop, NoWindows, FakeAlarm)
    settings = VisionSettings(longest_side=longest_side)
    maker = ScreenMaker(settings, ShareTarget("screen"), tuple, openers)
    maker.start()
    return maker


def test_a_still_region_costs_ten_frames_in_ten_minutes() -> None:
    assert len(frames_over(watched(FakeDesktop(), 1536), 600.0)) <= 10


def test_a_still_large_screen_costs_a_frame_a_minute_once_it_has_been_seen_from_near() -> None:
    left = frames_over(watched(FakeDesktop(1500, 900), 320), 660.0)
    near = [at for at in left if at < 30.0]
    assert len(near) > 2
    assert max(near) < 10.0
    assert len(left) - len(near) <= 10


def test_a_region_that_reaches_beyond_the_screen_is_cut() -> None:
    frame = maker_of(FakeDesktop(), region(-50, 150, 100, 100)).look(0.0, forced=False)
    assert frame is not None
    assert (frame.width, frame.height) == (50, 50)


def test_a_region_off_every_screen_is_refused() -> None:
    with pytest.raises(DeviceError, match="Pick a region again"):
        maker_of(FakeDesktop(), region(5000, 0, 100, 100))


def test_a_screen_is_found_by_its_name() -> None:
    desktop = FakeDesktop()
    frame = maker_of(desktop, ShareTarget("screen", screen="TEST-1")).look(0.0, forced=False)
    assert frame is not None
    assert (frame.width, frame.height) == (320, 200)


def test_an_unknown_screen_is_found_by_its_rectangle() -> None:
    desktop = FakeDesktop()
    desktop.others = [Monitor(Region(160, 0, 160, 200), ("TEST-2",), primary=False)]
    target = ShareTarget("screen", region=Region(160, 0, 160, 200), screen="Some display")
    frame = maker_of(desktop, target).look(0.0, forced=False)
    assert frame is not None
    assert (frame.width, frame.height) == (160, 200)
    with pytest.raises(DeviceError, match="Some display is not connected"):
        maker_of(desktop, ShareTarget("screen", screen="Some display"))


def test_own_windows_are_painted_over() -> None:
    own = (Region(10, 10, 40, 40),)
    shown = pixels(
        maker_of(FakeDesktop(), region(0, 0, 96, 96), lambda: own).look(0.0, forced=False)
    )
    assert abs(int(shown[30, 30, 0]) - GREY) < 4
    assert shown[80, 80, 0] > 250


def test_nothing_is_shown_while_own_windows_are_unknown() -> None:
    def unknown() -> tuple[Region, ...]:
        raise RuntimeError("the window has gone")

    maker = maker_of(FakeDesktop(), region(0, 0, 96, 96), unknown)
    assert maker.look(0.0, forced=False) is None


def test_a_display_that_comes_back_is_used_again() -> None:
    desktop = FakeDesktop()
    maker = maker_of(desktop, region(0, 0, 96, 96))
    maker.look(0.0, forced=False)
    desktop.gone = True
    assert maker.look(2.0, forced=True) is None
    assert maker.wait_s(2.0) == RETRY_S
    desktop.gone = False
    assert maker.look(3.0, forced=False) is not None


def test_a_display_that_stays_away_ends_sharing() -> None:
    desktop = FakeDesktop()
    maker = maker_of(desktop, region(0, 0, 96, 96))
    desktop.gone = True
    assert maker.look(1.0, forced=False) is None
    with pytest.raises(DeviceError, match="no longer be captured"):
        maker.look(1.0 + GRACE_S, forced=False)


def test_a_screen_that_changes_pauses_sharing_until_it_is_as_before() -> None:
    told: list[ShareStateChanged] = []
    desktop = FakeDesktop(640, 400)
    maker = maker_of(desktop, region(400, 300, 96, 96), tell=told.append)
    maker.look(0.0, forced=False)
    before, desktop.pixels = desktop.pixels, np.zeros((200, 320, 4), np.uint8)
    assert maker.look(10.0, forced=True) is None
    assert (told[-1].condition, told[-1].region) == (ShareCondition.OFF_SCREEN, None)
    assert "Pick a region again" in told[-1].sentence
    desktop.pixels = before
    assert maker.look(20.0, forced=False) is not None
    assert told[-1].condition is ShareCondition.SHOWN


def test_small_regions_are_looked_at_more_often() -> None:
    small = maker_of(FakeDesktop(), region(0, 0, 96, 96))
    large = maker_of(FakeDesktop(3840, 2160), ShareTarget("screen"))
    assert small.wait_s(0.0) < large.wait_s(0.0) <= 0.52


def test_a_look_falls_on_the_moment_when_a_picture_is_due() -> None:
    maker = maker_of(FakeDesktop(1920, 1080), ShareTarget("screen"))
    maker.look(10.0, forced=False)
    assert maker.wait_s(10.9) == pytest.approx(0.1)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sessions differ elsewhere")
@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "no display"),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "Wayland"),
        ({"XDG_SESSION_TYPE": "wayland", "WAYLAND_DISPLAY": "wayland-0"}, "Wayland"),
    ],
)
def test_a_session_that_cannot_be_captured_is_explained(
    environment: dict[str, str], sentence: str
) -> None:
    with pytest.raises(DeviceError, match=sentence):
        open_grabber(environment)


class Stage:
    """A desktop that tells what is painted, looked at every 20 ms."""

    def __init__(self, target: ShareTarget, width: int = 320, height: int = 200) -> None:
        self.desktop, self.alarm, self.lock = FakeDesktop(width, height), FakeAlarm(), FakeLock()
        self.told: list[ShareStateChanged] = []
        self.grabs = 0
        openers = Openers(self._opened, NoWindows, lambda: self.alarm, lambda: self.lock)
        self.maker = ScreenMaker(VisionSettings(), target, tuple, openers, tell=self.told.append)
        self.maker.start()
        self.now = 0.0

    def _opened(self) -> FakeDesktop:
        inner = self.desktop.grab

        def grab(region: Region) -> Picture:
            self.grabs += 1
            return inner(region)

        self.desktop.grab = grab  # type: ignore[method-assign] # counts what the maker takes
        return self.desktop

    def paint(self, value: int = 0, *, rings: bool = True) -> None:
        self.desktop.pixels[20:40, 20:60] = value
        self.alarm.ringing = rings

    def run(self, seconds: float) -> list[VideoFrame]:
        frames = []
        for _ in range(round(seconds / 0.02)):
            frame = self.maker.look(self.now, forced=False)
            frames += [] if frame is None else [frame]
            self.now += 0.02
        return frames


def test_a_silent_alarm_spares_most_looks() -> None:
    stage = Stage(region(0, 0, 96, 96))
    assert len(stage.run(10.0)) == 1
    assert stage.grabs <= 22


def test_what_was_painted_leaves_as_soon_as_painting_rests() -> None:
    stage = Stage(region(0, 0, 96, 96))
    stage.run(2.0)
    stage.paint()
    assert len(stage.run(0.06)) == 1


def test_an_alarm_that_misses_changes_is_not_trusted() -> None:
    stage = Stage(region(0, 0, 96, 96))
    stage.run(2.0)
    for value in (0, 90, 180):
        stage.paint(value, rings=False)
        stage.run(2.0)
    stage.paint(40, rings=False)
    assert len(stage.run(0.1)) == 1


def test_nothing_leaves_while_the_screen_is_locked() -> None:
    stage = Stage(region(0, 0, 96, 96))
    stage.run(1.0)
    stage.lock.locked = True
    stage.paint()
    assert stage.run(2.0) == []
    assert stage.told[-1].condition is ShareCondition.LOCKED
    stage.lock.locked = False
    assert len(stage.run(2.0)) == 1


def test_masks_change_while_live() -> None:
    stage = Stage(region(0, 0, 96, 96))
    stage.run(2.0)
    stage.maker.set_masks([Mask(region=Region(0, 0, 48, 96))])
    shown = pixels(stage.run(1.0)[0])
    assert abs(int(shown[50, 20, 0]) - GREY) < 4
    assert shown[50, 80, 0] > 250


def test_a_large_screen_is_shown_as_an_overview_and_close_ups_of_all_of_it() -> None:
    stage = Stage(ShareTarget("screen"), 3840, 2160)
    views = [frame.view for frame in stage.run(8.0) if frame.view is not None]
    assert [view.kind for view in views] == ["overview"] + ["detail"] * 6
    covered = np.zeros((2160, 3840), np.bool_)
    for view in views[1:]:
        part = view.region
        covered[part.y : part.y + part.height, part.x : part.x + part.width] = True
        assert view.scale == 1.0
    assert covered.all()


def test_a_small_change_of_a_large_screen_is_shown_from_near() -> None:
    stage = Stage(ShareTarget("screen"), 3840, 2160)
    stage.run(10.0)
    stage.desktop.pixels[2000:2020, 3000:3060] = 0
    stage.alarm.ringing = True
    view = stage.run(1.0)[0].view
    assert view is not None
    assert view.kind == "detail"
    assert view.region.holds(3000, 2000)
    assert view.region.holds(3059, 2019)
    assert "CLOSE-UP" in view.label


def test_a_question_about_a_large_screen_shows_what_is_under_the_pointer() -> None:
    stage = Stage(ShareTarget("screen"), 3840, 2160)
    stage.run(10.0)
    stage.alarm.at = (3700, 100)
    frame = stage.maker.look(stage.now, forced=True)
    assert frame is not None
    assert frame.view is not None
    assert frame.view.region.holds(3700, 100)


@pytest.mark.parametrize(
    ("width", "height"), [(3840, 2160), (1000, 3000), (5120, 1440), (640, 401)]
)
def test_no_frame_is_squashed(width: int, height: int) -> None:
    for frame in Stage(ShareTarget("screen"), width, height).run(3.0):
        assert frame.view is not None
        across = frame.view.area.width / frame.view.region.width
        down = frame.view.area.height / frame.view.region.height
        assert across == pytest.approx(down, rel=0.002)


def test_a_display_that_goes_while_asked_for_the_pointer_is_tried_again() -> None:
    def gone() -> tuple[int, int] | None:
        raise DeviceError("The X server does not answer.")

    stage = Stage(ShareTarget("screen"), 3840, 2160)
    stage.run(2.0)
    stage.alarm.pointer = gone  # type: ignore[method-assign] # the display of a test goes away
    assert stage.maker.look(stage.now, forced=True) is None
    assert stage.told[-1].condition is ShareCondition.LOST
    stage.alarm.pointer = lambda: None  # type: ignore[method-assign] # and comes back
    stage.now += RETRY_S
    assert len(stage.run(0.1)) == 1


class ShyDesktop(FakeDesktop):
    """A desktop that asks the person first, and whose permission may end."""

    awaited = True
    ended = False

    def desktop(self) -> Region:
        if self.ended:
            raise GrabberEndedError("it is over")
        if self.awaited:
            raise DeviceAwaitedError("the desktop asks")
        return super().desktop()

    def monitors(self) -> list[Monitor]:
        return [Monitor(self.desktop(), (), primary=True, elastic=True)]


def test_nothing_is_seen_until_the_desktop_allows_it() -> None:
    desktop, news = ShyDesktop(), list[ShareStateChanged]()
    maker = maker_of(desktop, ShareTarget("screen"), tell=news.append)
    assert maker.look(0.0, forced=False) is None
    assert [(one.condition, one.sentence) for one in news] == [
        (ShareCondition.WAITING, "the desktop asks")
    ]
    desktop.awaited = False
    assert maker.look(1.0, forced=False) is not None


def test_a_permission_that_ends_is_not_asked_for_again() -> None:
    desktop = ShyDesktop()
    desktop.awaited = False
    maker = maker_of(desktop, ShareTarget("screen"))
    maker.look(0.0, forced=False)
    desktop.ended = True
    with pytest.raises(GrabberEndedError):
        maker.look(1.0, forced=True)


def test_a_window_that_the_desktop_shows_is_followed_in_its_size() -> None:
    desktop = ShyDesktop()
    desktop.awaited = False
    maker = maker_of(desktop, ShareTarget("screen"))
    maker.look(0.0, forced=False)
    desktop.pixels = np.zeros((100, 150, 4), np.uint8)
    frame = maker.look(2.0, forced=False)
    assert frame is not None
    assert (frame.width, frame.height) == (150, 100)
