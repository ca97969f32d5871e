"""The switches and folders that tools get are those of the assistant and the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app.tooling import A_MOMENT_AGO, folders_of, surroundings
from desktop.core.media import VideoFrame
from desktop.core.tool import Control
from desktop.settings.sections import ToolSettings
from desktop.tools.audit import PassingLedger
from desktop.tools.kit import BARE, Surroundings
from tests.fakes.assistant import FakeAssistant
from tests.fakes.share_desk import FakeShareDesk

pytestmark = pytest.mark.unit


class Place:
    """What tools get of a fake assistant; ``settings`` may change while it runs."""

    def __init__(self) -> None:
        self.assistant = FakeAssistant()
        self.settings = ToolSettings()
        self.around: Surroundings = surroundings(
            BARE.recollection, Path("private"), PassingLedger(), lambda: self.settings,
            lambda: self.assistant, FakeShareDesk(),
        )  # fmt: skip


@pytest.mark.parametrize(
    ("switch", "on", "wish"),
    [
        ("mute", True, ("set_muted", True)),
        ("voice", True, ("set_voice_muted", False)),
        ("co_listening", True, ("set_co_listening", True)),
        ("sharing", True, ("pause_share", False)),
        ("sharing", False, ("pause_share", True)),
    ],
)
async def test_a_switch_is_the_assistants(
    switch: Control, on: bool, wish: tuple[object, ...]
) -> None:
    place = Place()
    assert place.around.control is not None
    await place.around.control(switch, on)
    assert place.assistant.wishes == [wish]


async def test_a_picture_of_before_is_given_like_any_other() -> None:
    place = Place()
    frame = VideoFrame(b"j", 1, 1, "picture", 0.0)
    assert place.around.show is not None
    await place.around.show(frame)
    assert place.assistant.wishes == [("send_picture", frame, A_MOMENT_AGO)]


def test_folders_are_read_anew_at_each_call() -> None:
    place = Place()
    assert place.around.folders() == []
    place.settings = ToolSettings(folders="/a; /b c ;", knowledge_folders="/d")
    assert place.around.folders() == [Path("/a"), Path("/b c")]
    assert place.around.knowledge() == [Path("/d")]


def test_a_home_folder_is_spelt_out() -> None:
    assert folders_of("~/notes") == [Path.home() / "notes"]
