"""What counts as other people's words in view, and for how long."""

from __future__ import annotations

import pytest

from desktop.core.events import (
    ControlsChanged,
    Event,
    FrameSent,
    Grounding,
    InputTranscript,
    LinkOpened,
    SessionState,
    SessionStateChanged,
    SystemAudioChanged,
)
from desktop.tools.taint import Taint

pytestmark = pytest.mark.unit

OFF = SessionStateChanged(SessionState.OFF)


@pytest.mark.parametrize(
    ("event", "flag"),
    [
        (FrameSent("screen", 1, 1, b"", 0.0), "screen"),
        (FrameSent("picture", 1, 1, b"", 0.0), "screen"),
        (FrameSent("camera", 1, 1, b"", 0.0), "camera"),
        (ControlsChanged(live=True, co_listening=True), "other voices"),
        (SystemAudioChanged(active=True), "other voices"),
        (Grounding(()), "web"),
    ],
)
def test_what_comes_into_view(event: Event, flag: str) -> None:
    taint = Taint()
    taint.observe(event)
    assert taint.flags == (flag,)


def test_one_speaker_is_the_person_and_two_are_not() -> None:
    taint = Taint()
    taint.observe(InputTranscript("hello", speaker="1"))
    assert not taint.foreign
    taint.observe(InputTranscript("hello", speaker="2"))
    assert taint.flags == ("other voices",)


def test_a_new_socket_forgets_nothing_and_a_new_conversation_everything() -> None:
    taint = Taint()
    taint.observe(Grounding(()))
    taint.observe(LinkOpened("local", "demo"))
    assert taint.foreign
    taint.observe(OFF)
    assert not taint.foreign


def test_the_computers_sound_goes_on_into_the_next_conversation() -> None:
    taint = Taint()
    taint.observe(SystemAudioChanged(active=True))
    taint.observe(OFF)
    assert taint.flags == ("other voices",)


def test_nothing_is_no_flag() -> None:
    taint = Taint()
    taint.add("")
    assert not taint.foreign


@pytest.mark.parametrize("foreign", [True, False])
def test_a_conversation_that_takes_up_an_earlier_one_takes_up_what_was_in_view(
    *, foreign: bool
) -> None:
    taint = Taint()
    if not foreign:  # this run has seen it itself
        taint.observe(Grounding(()))
    taint.observe(OFF)
    taint.take_up(continued=True, foreign=foreign)
    assert taint.flags == ("memory",)


def test_a_conversation_that_takes_up_a_clean_one_has_nothing_in_view() -> None:
    taint = Taint()
    taint.observe(OFF)
    taint.take_up(continued=True, foreign=False)
    assert not taint.foreign


def test_a_fresh_conversation_has_nothing_in_view_nor_has_what_takes_it_up() -> None:
    taint = Taint()
    taint.observe(Grounding(()))
    taint.observe(OFF)
    taint.take_up(continued=False, foreign=False)
    assert not taint.foreign
    taint.observe(OFF)
    taint.take_up(continued=True, foreign=False)
    assert not taint.foreign


def test_a_start_that_fails_forgets_nothing_of_the_conversation_before() -> None:
    taint = Taint()
    taint.observe(Grounding(()))
    taint.observe(OFF)
    taint.observe(OFF)
    taint.take_up(continued=True, foreign=False)
    taint.observe(OFF)
    taint.take_up(continued=True, foreign=False)
    assert taint.flags == ("memory",)
