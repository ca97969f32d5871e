"""Pictures dropped on and pasted into the conversation."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from desktop.core.errors import DeviceError
from desktop.core.events import TranscriptLineChanged
from desktop.ui.conversation.photo import TALL
from tests.fakes.share_desk import FakeShareDesk
from tests.ui.scene import picture
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui


@pytest.fixture
def desk(stage: Stage) -> FakeShareDesk:
    return stage.desk


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(stage: Stage, data: QMimeData) -> bool:
    """Drop something on the conversation; return whether it would be taken."""
    place = stage.find(QWidget, "conversation")
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    QApplication.sendEvent(place, enter)
    if enter.isAccepted():
        QApplication.sendEvent(place, QDropEvent(QPointF(9, 9), copy, data, left, none))
    return enter.isAccepted()


def given(stage: Stage) -> list[object]:
    return [wish[2] for wish in stage.assistant.wishes if wish[0] == "send_picture"]


def said(stage: Stage) -> str:
    labels = stage.window.notices.findChildren(QLabel)
    return " ".join(label.text() for label in labels)


def test_a_picture_that_is_dropped_goes_to_the_model(
    stage: Stage, desk: FakeShareDesk, tmp_path: Path
) -> None:
    chart = tmp_path / "chart.jpg"
    chart.write_bytes(picture(200, 100))
    assert drop(stage, files(chart))
    stage.qtbot.waitUntil(lambda: given(stage) == ["chart.jpg"])
    assert desk.pictures == [chart.read_bytes()]


def test_a_picture_that_is_pasted_goes_to_the_model_no_larger_than_it_looks(
    stage: Stage, desk: FakeShareDesk
) -> None:
    image = QImage(3200, 800, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.green)
    data = QMimeData()
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)
    field = stage.find(QLineEdit, "text_input")
    stage.qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    stage.qtbot.waitUntil(lambda: given(stage) == ["Pasted picture"])
    sent = QImage.fromData(desk.pictures[0])
    assert (sent.width(), sent.height()) == (1536, 384)
    QGuiApplication.clipboard().clear()


def test_text_is_still_pasted_as_text(stage: Stage) -> None:
    QGuiApplication.clipboard().setText("hello")
    field = stage.find(QLineEdit, "text_input")
    stage.qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "hello"
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("notes.pdf", "is not a picture"), ("gone.png", "cannot be read"), ("folder", "is a folder")],
)
def test_what_is_no_picture_is_refused_in_words(
    stage: Stage, desk: FakeShareDesk, tmp_path: Path, name: str, sentence: str
) -> None:
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    (tmp_path / "folder").mkdir()
    drop(stage, files(tmp_path / name))
    stage.qtbot.waitUntil(lambda: sentence in said(stage))
    assert desk.pictures == []


def test_a_picture_that_cannot_be_taken_is_told(
    stage: Stage, desk: FakeShareDesk, tmp_path: Path
) -> None:
    desk.failure = DeviceError("The picture is damaged.")
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"x")
    drop(stage, files(broken))
    stage.qtbot.waitUntil(lambda: "The picture is damaged." in said(stage))


def test_text_that_is_dropped_is_left_to_others(stage: Stage) -> None:
    data = QMimeData()
    data.setText("hello")
    assert not drop(stage, data)


def test_a_given_picture_is_seen_in_the_transcript(stage: Stage) -> None:
    jpeg = picture(400, 200)
    line = TranscriptLineChanged(
        1, "user", "chart.jpg", final=True, wall_time="T10:00", typed=True, picture=jpeg
    )
    stage.publish(line)
    transcript = stage.window.conversation.transcript
    stage.qtbot.waitUntil(lambda: transcript.photos.has(jpeg))
    block = transcript.document().firstBlock()
    assert transcript.blockBoundingGeometry(block).height() > TALL
    image = transcript.viewport().grab().toImage()
    blue = sum(
        image.pixelColor(x, y).blue() > image.pixelColor(x, y).red() + 40
        for x in range(0, 200, 4)
        for y in range(0, min(200, image.height()), 4)
    )
    assert blue > 20
