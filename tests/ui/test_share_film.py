"""What the model saw: the filmstrip and the questions about it, and the camera's menu."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QMenu

from desktop.core.events import CameraListChanged, ShareChanged
from desktop.core.media import FrameOrigin, VideoFrame
from desktop.core.sharing import Camera, CameraMode, SeenFrame
from desktop.settings.sections import Settings, VisionSettings
from desktop.ui.source.film import FilmWindow
from tests.fakes.share_desk import FakeShareDesk
from tests.ui.scene import picture
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

CAMERAS = (Camera("usb-1", "Desk & Chair"), Camera("usb-2", "Phone"))


def seen(number: int, origin: FrameOrigin = "screen") -> SeenFrame:
    return SeenFrame(number, origin, picture(200, 120), 200, 120, number, number, 258)


@pytest.fixture
def desk(stage: Stage) -> FakeShareDesk:
    return stage.desk


def film(stage: Stage) -> FilmWindow:
    stage.window.sight.open_film()
    return stage.find(FilmWindow, "film_window")


def test_the_film_shows_the_newest_picture_large(stage: Stage, desk: FakeShareDesk) -> None:
    desk.frames = [seen(1), seen(2)]
    opened = film(stage)
    large = stage.find(QLabel, "film_large")
    stage.qtbot.waitUntil(lambda: not large.pixmap().isNull())
    assert opened.chosen == desk.frames[1]
    assert "200×120" in stage.find(QLabel, "film_facts").text()
    assert "258 tokens" in stage.find(QLabel, "film_facts").text()


def test_a_frame_that_is_looked_at_stays_while_newer_ones_come(
    stage: Stage, desk: FakeShareDesk
) -> None:
    desk.frames = [seen(1), seen(2)]
    opened = film(stage)
    stage.find(QListWidget, "film_strip").setCurrentRow(0)
    desk.frames.append(seen(3))
    opened.renew()
    assert opened.chosen == desk.frames[0]
    assert stage.find(QListWidget, "film_strip").count() == 3


def test_a_question_goes_out_with_its_picture(stage: Stage, desk: FakeShareDesk) -> None:
    desk.frames = [seen(1)]
    film(stage)
    stage.find(QLineEdit, "film_question").setText("Which bar is highest?")
    stage.click("film_ask")
    stage.wished("send_text", "Which bar is highest?")
    name, frame, _ = stage.assistant.wishes[-2]
    assert name == "send_picture"
    assert isinstance(frame, VideoFrame)
    assert (frame.jpeg, frame.origin) == (desk.frames[0].jpeg, "picture")


def test_the_film_can_be_forgotten(stage: Stage, desk: FakeShareDesk) -> None:
    desk.frames = [seen(1)]
    opened = film(stage)
    stage.click("film_forget")
    stage.qtbot.waitUntil(lambda: desk.forgotten == 1)
    opened.renew()
    assert stage.find(QListWidget, "film_strip").count() == 0
    assert opened.chosen is None


def test_the_film_is_forgotten_once_nothing_is_shown(stage: Stage, desk: FakeShareDesk) -> None:
    stage.publish(ShareChanged("screen", active=True), ShareChanged("camera", active=True))
    stage.publish(ShareChanged("screen", active=False))
    assert desk.forgotten == 0
    stage.publish(ShareChanged("camera", active=False))
    stage.qtbot.waitUntil(lambda: desk.forgotten == 1)


def test_a_closed_film_keeps_nothing(stage: Stage, desk: FakeShareDesk) -> None:
    desk.frames = [seen(1)]
    opened = film(stage)
    opened.close()
    assert opened.chosen is None
    assert stage.find(QListWidget, "film_strip").count() == 0


def cameras(stage: Stage) -> dict[str, QAction]:
    menu = stage.window.sources.camera_menu
    return {action.text(): action for action in menu.actions() if action.text()}


def test_cameras_are_named_and_the_chosen_one_is_marked(stage: Stage, desk: FakeShareDesk) -> None:
    desk.cameras_here = CAMERAS
    stage.publish(CameraListChanged())
    stage.qtbot.waitUntil(lambda: "Phone" in cameras(stage))
    assert cameras(stage)["Desk && Chair"].isChecked()
    assert not cameras(stage)["Phone"].isChecked()


def test_what_stands_in_for_a_camera_is_named_and_can_be_shown(
    stage: Stage, desk: FakeShareDesk
) -> None:
    stage.window.sources.camera_menu.take(VisionSettings(camera="test-pattern"))
    assert cameras(stage)["test-pattern"].isChecked()
    assert cameras(stage)["Show one picture now"].isEnabled()


def test_the_newest_picture_of_the_strip_is_seen_whole(stage: Stage, desk: FakeShareDesk) -> None:
    desk.frames = [seen(number) for number in range(1, 12)]
    opened = film(stage)
    strip = stage.find(QListWidget, "film_strip")
    stage.qtbot.waitUntil(lambda: not any(strip.item(at).icon().isNull() for at in range(11)))
    desk.frames.append(seen(12))
    opened.renew()
    last = strip.visualItemRect(strip.item(11))
    assert strip.viewport().rect().adjusted(0, 0, 1, 0).contains(last)
    assert last.width() == strip.visualItemRect(strip.item(10)).width()


def test_a_camera_that_was_unplugged_is_no_longer_named(stage: Stage, desk: FakeShareDesk) -> None:
    desk.cameras_here = CAMERAS
    stage.publish(CameraListChanged())
    stage.qtbot.waitUntil(lambda: "Phone" in cameras(stage))
    desk.cameras_here = ()
    stage.publish(CameraListChanged())
    stage.qtbot.waitUntil(lambda: "No camera is plugged in" in cameras(stage))
    assert not cameras(stage)["Show one picture now"].isEnabled()


def test_a_camera_that_is_chosen_is_saved_and_switched_on(
    stage: Stage, desk: FakeShareDesk
) -> None:
    saved: list[Settings] = []
    stage.window.settings_changed.connect(saved.append)
    desk.cameras_here = CAMERAS
    stage.publish(CameraListChanged())
    stage.qtbot.waitUntil(lambda: "Phone" in cameras(stage))
    cameras(stage)["Phone"].trigger()
    stage.wished("set_camera", True)
    assert saved[-1].vision.camera == "usb-2"


def sizes(stage: Stage) -> dict[str, QAction]:
    menu = stage.window.sources.camera_menu.findChild(QMenu, "camera_sizes")
    assert menu is not None
    return {action.text(): action for action in menu.actions()}


def test_a_size_of_the_camera_is_chosen(stage: Stage, desk: FakeShareDesk) -> None:
    saved: list[Settings] = []
    stage.window.settings_changed.connect(saved.append)
    modes = (CameraMode(640, 480), CameraMode(1280, 720))
    desk.cameras_here = (replace(CAMERAS[0], modes=modes), *CAMERAS[1:])
    stage.publish(CameraListChanged())
    stage.qtbot.waitUntil(lambda: len(sizes(stage)) == 2)
    assert sizes(stage)["1280×720"].isChecked()
    sizes(stage)["640×480"].trigger()
    assert saved[-1].vision.camera_size == "640x480"


def test_a_camera_that_does_not_tell_its_sizes_is_explained(
    stage: Stage, desk: FakeShareDesk
) -> None:
    desk.cameras_here = CAMERAS
    stage.publish(CameraListChanged())
    stage.qtbot.waitUntil(lambda: bool(sizes(stage)))
    ((words, action),) = sizes(stage).items()
    assert words == "This camera does not tell its sizes. Attune asks it for 1280x720."
    assert not action.isEnabled()


def test_picture_in_picture_is_a_choice_of_the_menu(stage: Stage) -> None:
    saved: list[Settings] = []
    stage.window.settings_changed.connect(saved.append)
    cameras(stage)["Inside the screen's picture"].trigger()
    assert saved[-1].vision.camera_inset


def test_one_picture_of_the_camera_goes_out_at_once(stage: Stage, desk: FakeShareDesk) -> None:
    desk.cameras_here = CAMERAS
    stage.publish(CameraListChanged())
    stage.qtbot.waitUntil(lambda: cameras(stage)["Show one picture now"].isEnabled())
    cameras(stage)["Show one picture now"].trigger()
    stage.qtbot.waitUntil(lambda: bool(stage.assistant.wishes))
    assert stage.assistant.wishes[-1][2] == "Picture of the camera"


def test_a_click_on_the_last_picture_opens_the_film(stage: Stage, desk: FakeShareDesk) -> None:
    desk.frames = [seen(1)]
    stage.publish(ShareChanged("screen", active=True, what="a region"))
    stage.click("screen_film")
    opened = stage.find(FilmWindow, "film_window")
    assert opened.isVisible()
    stage.qtbot.keyClick(opened, Qt.Key.Key_Escape)
    assert not opened.isVisible()


def test_a_picture_can_be_kept_with_words_to_find_it_by(stage: Stage, desk: FakeShareDesk) -> None:
    desk.frames = [seen(1)]
    kept: list[tuple[object, str]] = []
    stage.window.sight.keep_requested.connect(lambda frame, words: kept.append((frame, words)))
    film(stage)
    stage.find(QLineEdit, "film_question").setText("the wiring")
    stage.click("film_keep")
    assert kept == [(desk.frames[0], "the wiring")]
