"""Each word for a state can be reached, and rests on its text and its shape besides its colour."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop.conversation.state import StateTracker
from desktop.core import events
from desktop.core.events import ControlsChanged, Event, SessionState, SessionStateChanged
from desktop.core.media import AudioChunk
from desktop.settings.sections import AppearanceSettings
from desktop.ui.button import IconLabel
from desktop.ui.icon import drawing
from desktop.ui.state import look
from desktop.ui.theme import SCHEMES, load_scheme
from tests.ui.stage import Stage

pytestmark = pytest.mark.ui

OPENED = events.LinkOpened("developer", "gemini-3.8-live")
HEARS = events.VoiceActivityChanged(active=True, source="local")
RESTS = events.VoiceActivityChanged(active=False, source="local")
SPEAKS = events.SpeechReceived(AudioChunk(bytes(4800), 24_000, 0.0))
CALLS = events.ToolCallRequested("a", "set_timer", {})

STORIES: dict[str, Sequence[Event]] = {
    "Listening": (OPENED,),
    "Hearing you": (OPENED, HEARS),
    "Thinking": (OPENED, HEARS, RESTS),
    "Using a tool": (OPENED, HEARS, RESTS, CALLS),
    "Speaking": (OPENED, HEARS, RESTS, SPEAKS),
    "Resuming": (OPENED, events.LinkLost(1006, "network", 0.5)),
    "Offline": (OPENED, events.LinkLost(1006, "network", 0.5, offline=True)),
    "Error": (OPENED, SessionStateChanged(SessionState.ERROR, "Refused")),
}


def state_of(story: Sequence[Event], **known: bool) -> SessionState:
    """Return the state that the conversation works out from what has happened."""
    tracker = StateTracker()
    for name, value in known.items():
        setattr(tracker, name, value)
    for fact in story:
        tracker.apply(fact)
    return tracker.state


def word(stage: Stage) -> str:
    return stage.find(QLabel, "state_word").text()


def shape(stage: Stage) -> str:
    first = stage.window.status.findChildren(IconLabel)[0]
    assert not first.pixmap().isNull()
    return first.icon_name


@pytest.mark.parametrize("expected", STORIES)
def test_what_happens_leads_to_its_word(stage: Stage, expected: str) -> None:
    state = state_of(STORIES[expected])
    stage.publish(SessionStateChanged(state))
    assert (word(stage), shape(stage)) == (expected, look(state).icon)


@pytest.mark.parametrize(
    ("expected", "known"),
    [
        ("Off", {}),
        ("Connecting", {"connecting": True}),
        ("Paused", {"live": True, "paused": True}),
        ("Co-listening", {"live": True, "co_listening": True}),
    ],
)
def test_what_the_person_chose_leads_to_its_word(
    stage: Stage, expected: str, known: dict[str, bool]
) -> None:
    state = state_of((), **known)
    stage.publish(SessionStateChanged(state))
    assert (word(stage), shape(stage)) == (expected, look(state).icon)


def test_a_question_and_an_offer_have_their_words(stage: Stage) -> None:
    asked = events.InputTranscript("How long does a repair take?")
    offered = events.Offer("o", "Five days", "Five days.", "Returns", "how long")
    for story, expected in (((OPENED, asked), "Heard a question"), ((OPENED, offered), "Offering")):
        stage.publish(SessionStateChanged(state_of(story, co_listening=True)))
        assert word(stage) == expected


def test_the_demo_has_a_word_and_a_shape(stage: Stage) -> None:
    stage.publish(events.LinkOpened("local", "gemini-3.8-live", demo=True))
    assert stage.find(QLabel, "demo_badge").text() == "Demo"
    shapes = [one for one in stage.window.status.findChildren(IconLabel) if one.isVisible()]
    assert "computer" in {one.icon_name for one in shapes}


def test_muted_has_a_word_and_a_shape(stage: Stage) -> None:
    stage.publish(ControlsChanged(live=True, muted=True))
    chip = stage.find(QPushButton, "muted_chip")
    assert (chip.isVisible(), chip.text()) == (True, "Muted")
    assert not chip.icon().isNull()


def test_no_two_states_share_a_word_or_a_drawing() -> None:
    looks = [look(state) for state in SessionState]
    assert len({one.word for one in looks}) == len(looks)
    assert len({drawing(one.icon) for one in looks}) == len(looks)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_state_has_a_colour_of_the_scheme(scheme: str) -> None:
    roles = load_scheme(scheme).roles
    assert all(look(state).role in roles for state in SessionState)


def test_another_theme_repaints_the_shapes(stage: Stage) -> None:
    stage.publish(SessionStateChanged(SessionState.SPEAKING))
    before = stage.window.status.findChildren(IconLabel)[0].pixmap().toImage()
    stage.window.theme.choose(AppearanceSettings(theme="dark"))
    assert stage.window.status.findChildren(IconLabel)[0].pixmap().toImage() != before
