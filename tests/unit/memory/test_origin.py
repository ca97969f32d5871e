"""Whose words a line holds, whatever else goes on."""

from __future__ import annotations

import pytest

from desktop.core.events import (
    ControlsChanged,
    Event,
    ShareChanged,
    SystemAudioChanged,
    ToolCallFinished,
    TranscriptLineChanged,
)
from desktop.core.tool import ToolCallState
from desktop.memory.origin import Origins
from desktop.memory.provenance import Provenance

pytestmark = pytest.mark.unit

ASKED = TranscriptLineChanged(1, "user", "What is it?", final=True, wall_time="")
TYPED = TranscriptLineChanged(1, "user", "What is it?", final=True, wall_time="", typed=True)
ANSWER = TranscriptLineChanged(2, "assistant", "A cat.", final=True, wall_time="")
WEB = ToolCallFinished("1", "web_search", ToolCallState.DONE, {}, 1)
TIMER = ToolCallFinished("1", "set_timer", ToolCallState.DONE, {}, 1)


def after(*events: Event) -> Origins:
    origins = Origins()
    for event in events:
        origins.observe(event)
    return origins


def test_what_is_said_to_the_assistant_is_the_persons_own() -> None:
    assert after(ASKED).of(ASKED) is Provenance.DIRECT_USER


@pytest.mark.parametrize(
    "event", [ControlsChanged(co_listening=True), SystemAudioChanged(active=True)]
)
def test_while_others_may_be_heard_it_is_not_unless_typed(event: Event) -> None:
    origins = after(event)
    assert origins.of(ASKED) is Provenance.OVERHEARD
    assert origins.of(TYPED) is Provenance.DIRECT_USER


@pytest.mark.parametrize(
    ("events", "origin"),
    [
        ((ASKED,), Provenance.MODEL),
        ((ASKED, WEB), Provenance.TOOL),
        ((ASKED, TIMER), Provenance.MODEL),
        ((ShareChanged("screen", active=True), ASKED), Provenance.SCREEN),
        ((ASKED, ShareChanged("camera", active=True)), Provenance.SCREEN),
        ((ShareChanged("screen", active=True), ASKED, WEB), Provenance.SCREEN),
    ],
)
def test_an_answer_is_worth_what_it_was_made_of(
    events: tuple[Event, ...], origin: Provenance
) -> None:
    assert after(*events).of(ANSWER) is origin


def test_a_line_that_is_corrected_late_does_not_clear_what_a_tool_said() -> None:
    assert after(ASKED, WEB, ASKED).of(ANSWER) is Provenance.TOOL


def test_the_next_question_begins_afresh() -> None:
    again = TranscriptLineChanged(3, "user", "And now?", final=True, wall_time="")
    shown = ShareChanged("screen", active=True)
    hidden = ShareChanged("screen", active=False)
    assert after(shown, ASKED, hidden, again).of(ANSWER) is Provenance.MODEL
