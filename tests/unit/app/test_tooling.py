"""The switches and folders that tools get are those of the assistant and the settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop.app.tooling import A_MOMENT_AGO, folders_of, surroundings, taken_up
from desktop.core.events import Event, Grounding, Notice, SessionState, SessionStateChanged, Source
from desktop.core.media import VideoFrame
from desktop.core.tool import Control
from desktop.settings.sections import ToolSettings
from desktop.tools.audit import PassingLedger
from desktop.tools.kit import BARE, Surroundings
from desktop.tools.toolbox import Toolbox
from tests.fakes.assistant import FakeAssistant
from tests.fakes.clock import ManualClock
from tests.fakes.memory import FakeNoteStore
from tests.fakes.share_desk import FakeShareDesk
from tests.fakes.tools import FakeDesktopHost
from tests.unit.memory.talk import Talk

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


class Desk:
    """A memory and tools, at which one session after the other begins."""

    def __init__(self, folder: Path) -> None:
        self.talk = Talk(folder)
        self.events: list[Event] = []
        self.tools = Toolbox(
            self.events.append, FakeDesktopHost(), FakeNoteStore(), ManualClock(), ToolSettings()
        )
        self.talk.listener = self.tools.observe

    async def begin(self, *, carry_on: bool = True) -> str:
        """Begin a session as the program does."""
        text = await taken_up(self.talk.memory, self.tools, self.events.append, carry_on=carry_on)
        self.talk.begin()
        return text

    def end(self) -> None:
        """End the session."""
        self.tools.observe(SessionStateChanged(SessionState.OFF))


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    await desk.tools.aclose()
    await desk.talk.aclose()


async def test_a_session_that_goes_on_with_what_others_wrote_has_it_in_view(desk: Desk) -> None:
    await desk.begin()
    desk.talk.say("What does the page say?")
    desk.talk.answer("To open the address.", Source("Page", "https://example.org"))
    desk.talk.say("Go on")
    desk.talk.answer("It says: open the address.")
    desk.end()
    assert "open the address" in await desk.begin()
    assert desk.tools.foreign == ("memory",)
    assert any(isinstance(event, Notice) for event in desk.events)


async def test_a_session_goes_on_with_what_was_in_view_though_no_word_was_kept_of_it(
    desk: Desk,
) -> None:
    await desk.begin()
    desk.talk.publish(Grounding(()))
    desk.talk.say("Go on")
    desk.end()
    await desk.begin()
    assert desk.tools.foreign == ("memory",)


async def test_a_session_that_goes_on_with_the_persons_words_has_nothing_in_view(
    desk: Desk,
) -> None:
    await desk.begin()
    desk.talk.say("My boat is called Anna")
    desk.end()
    assert "Anna" in await desk.begin()
    assert desk.tools.foreign == ()


async def test_a_fresh_session_has_nothing_in_view(desk: Desk) -> None:
    await desk.begin()
    desk.talk.publish(Grounding(()))
    desk.talk.say("Go on")
    desk.end()
    assert await desk.begin(carry_on=False) == ""
    assert desk.tools.foreign == ()
