from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from pytestqt.qtbot import QtBot

from desktop.core.assistant import Levels
from desktop.core.events import (
    ControlsChanged,
    FrameSent,
    ShareChanged,
    ShareStateChanged,
    VoiceActivityChanged,
)
from desktop.core.media import FrameView, Level, Region
from desktop.core.share_event import ShareCondition
from desktop.core.sharing import Mask
from desktop.settings.sections import Settings, VisionSettings
from desktop.ui.source.picture import PictureTile
from desktop.ui.source.sound import SoundTile
from desktop.ui.theme import Theme
from tests.ui.scene import picture
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

QUIET = Levels(Level(-50.0, -40.0))


class Now:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


class Source:
    """Levels that a test sets."""

    def __init__(self) -> None:
        self.levels = QUIET

    def __call__(self) -> Levels:
        return self.levels


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def sound(qtbot: QtBot, theme: Theme, source: Source, now: Now) -> SoundTile:
    tile = SoundTile(theme, source, now)
    qtbot.addWidget(tile)
    tile.on_controls_changed(ControlsChanged(live=True))
    return tile


@pytest.fixture
def screen(qtbot: QtBot, theme: Theme, now: Now) -> PictureTile:
    tile = PictureTile(theme, "screen", "Screen", "screen", "", can_pause=True, now=now)
    qtbot.addWidget(tile)
    return tile


def frame(captured_at: float) -> FrameSent:
    return FrameSent("screen", 96, 60, picture(96, 60), captured_at)


def test_a_microphone_is_ready_only_once_it_has_recorded_something(sound: SoundTile) -> None:
    before = sound.word
    sound.poll()
    assert (before, sound.word) == ("Opening…", "Ready")


def test_three_seconds_of_nothing_are_called_no_signal(
    sound: SoundTile, source: Source, now: Now
) -> None:
    source.levels = Levels()
    now.seconds += 3.1
    sound.poll()
    assert sound.word == "No signal"


def test_full_scale_is_called_too_loud(sound: SoundTile, source: Source) -> None:
    source.levels = Levels(Level(-3.0, 0.0, clipping=True))
    sound.poll()
    assert sound.word == "Too loud"


def test_speech_while_muted_is_told(sound: SoundTile) -> None:
    sound.on_controls_changed(ControlsChanged(live=True, muted=True))
    sound.on_voice_activity_changed(VoiceActivityChanged(active=True, source="local"))
    assert sound.word == "You are muted"


def test_without_a_session_nothing_is_measured(sound: SoundTile) -> None:
    sound.on_controls_changed(ControlsChanged())
    assert sound.word == "Off"


def test_the_tile_shows_the_frame_that_was_sent_with_its_age_and_cost(
    screen: PictureTile, now: Now, qtbot: QtBot
) -> None:
    screen.on_share_changed(ShareChanged("screen", active=True, what="Region"))
    screen.take_cost(64)
    screen.on_frame_sent(frame(now.seconds - 0.8))
    qtbot.waitUntil(lambda: screen.thumbnail.has_picture)
    assert screen.age_text == "sent 0.8 s ago · 1 KB · 64 tokens"


def test_a_share_without_a_frame_says_so(screen: PictureTile) -> None:
    screen.on_share_changed(ShareChanged("screen", active=True, what="Region"))
    assert screen.age_text == "Nothing sent yet"


def test_a_camera_in_the_corner_of_the_screen_is_not_called_off(stage: Stage) -> None:
    stage.window.sources.take(Settings(vision=VisionSettings(camera_inset=True)))
    stage.publish(ShareChanged("screen", active=True, what="a region"))
    stage.publish(ShareChanged("camera", active=True, what="the camera"))
    tile = stage.window.sources.camera_tile
    stage.qtbot.waitUntil(lambda: "corner" in tile.thumbnail.empty_text)
    assert tile.age_text == ""
    stage.publish(ShareChanged("camera", active=False))
    stage.qtbot.waitUntil(lambda: tile.thumbnail.empty_text == "Off")


def test_a_paused_share_says_so(screen: PictureTile, now: Now) -> None:
    screen.on_share_changed(ShareChanged("screen", active=True, what="Region", paused=True))
    screen.on_frame_sent(frame(now.seconds - 12))
    assert screen.age_text.startswith("Paused, sent 12 s ago")


def test_an_ended_share_forgets_its_picture(screen: PictureTile, now: Now, qtbot: QtBot) -> None:
    screen.on_share_changed(ShareChanged("screen", active=True, what="Region"))
    screen.on_frame_sent(frame(now.seconds))
    qtbot.waitUntil(lambda: screen.thumbnail.has_picture)
    screen.on_share_changed(ShareChanged("screen", active=False))
    assert not screen.thumbnail.has_picture


def test_a_picture_that_is_decoded_too_late_is_not_shown(screen: PictureTile, now: Now) -> None:
    screen.on_share_changed(ShareChanged("screen", active=True, what="Region"))
    screen.on_frame_sent(frame(now.seconds))
    screen.on_share_changed(ShareChanged("screen", active=False))
    assert not screen.thumbnail.busy
    assert not screen.thumbnail.has_picture


def test_a_picture_that_cannot_be_read_leaves_the_last_one(
    screen: PictureTile, now: Now, qtbot: QtBot
) -> None:
    screen.on_share_changed(ShareChanged("screen", active=True))
    screen.on_frame_sent(frame(now.seconds))
    qtbot.waitUntil(lambda: screen.thumbnail.has_picture)
    screen.thumbnail.show_jpeg(b"not a picture")
    qtbot.waitUntil(lambda: not screen.thumbnail.busy)
    assert screen.thumbnail.has_picture


def test_a_covered_window_is_told_in_its_tile(screen: PictureTile) -> None:
    screen.on_share_changed(ShareChanged("screen", active=True, what="Window"))
    screen.on_share_state_changed(
        ShareStateChanged("screen", ShareCondition.COVERED, None, "Another window covers a part.")
    )
    assert screen.trouble_text == "Another window covers a part."


def test_masks_are_hatched_on_the_picture_that_was_sent(
    screen: PictureTile, now: Now, qtbot: QtBot
) -> None:
    shared = Region(100, 50, 96, 60)
    view = FrameView(shared, Region(0, 0, 96, 60), shared)
    screen.on_share_changed(ShareChanged("screen", active=True, region=shared))
    screen.show_masks((Mask(region=Region(148, 50, 48, 60)),))
    screen.resize(220, 200)
    white = white_jpeg(96, 60)
    screen.on_frame_sent(FrameSent("screen", 96, 60, white, now.seconds, view))
    qtbot.waitUntil(lambda: screen.thumbnail.has_picture)
    image = screen.thumbnail.grab().toImage()
    middle = image.height() // 2
    left, right = (image.pixelColor(image.width() * part // 8, middle) for part in (3, 5))
    assert left.lightness() > 240
    assert right.lightness() < 200


def test_a_place_that_is_pointed_at_is_framed_on_the_picture_for_a_while(
    screen: PictureTile, now: Now, qtbot: QtBot
) -> None:
    shared = Region(100, 50, 96, 60)
    view = FrameView(shared, Region(0, 0, 96, 60), shared)
    screen.on_share_changed(ShareChanged("screen", active=True, region=shared))
    screen.resize(220, 200)
    screen.on_frame_sent(FrameSent("screen", 96, 60, white_jpeg(96, 60), now.seconds, view))
    qtbot.waitUntil(lambda: screen.thumbnail.has_picture)
    plain = screen.thumbnail.grab().toImage()
    screen.point_at(Region(124, 65, 48, 30))
    framed = screen.thumbnail.grab().toImage()
    assert framed != plain
    middle = framed.rect().center()
    assert framed.pixelColor(middle) == plain.pixelColor(middle)
    screen.point_at(None)
    assert screen.thumbnail.grab().toImage() == plain


def test_the_camera_is_seen_as_in_a_mirror(theme: Theme, now: Now, qtbot: QtBot) -> None:
    camera = PictureTile(
        theme, "camera", "Camera", "camera", "", can_pause=False, mirrored=True, now=now
    )
    qtbot.addWidget(camera)
    camera.resize(220, 200)
    camera.on_share_changed(ShareChanged("camera", active=True))
    camera.on_frame_sent(FrameSent("camera", 96, 60, half_red(96, 60), now.seconds))
    qtbot.waitUntil(lambda: camera.thumbnail.has_picture)
    image = camera.thumbnail.grab().toImage()
    middle = image.height() // 2
    assert image.pixelColor(image.width() * 5 // 8, middle).red() > 200
    assert image.pixelColor(image.width() * 3 // 8, middle).red() < 60


def white_jpeg(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    return jpeg_of(image)


def half_red(width: int, height: int) -> bytes:
    """Return a picture that is red on its left and black on its right."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.black)
    with QPainter(image) as painter:
        painter.fillRect(0, 0, width // 2, height, Qt.GlobalColor.red)
    return jpeg_of(image)


def jpeg_of(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"jpeg").write(image)
    return bytes(buffer.data().data())


def test_the_share_can_be_paused_and_stopped_from_its_tile(stage: Stage) -> None:
    stage.publish(ShareChanged("screen", active=True, what="Region"))
    stage.click("screen_pause")
    stage.wished("pause_share", True)
    stage.click("screen_stop")
    stage.wished("share", None)


def test_the_camera_can_be_stopped_from_its_tile(stage: Stage) -> None:
    stage.publish(ShareChanged("camera", active=True, what="Front camera"))
    stage.window.sources.ensureWidgetVisible(stage.window.sources.camera_tile)
    stage.click("camera_stop")
    stage.wished("set_camera", False)
