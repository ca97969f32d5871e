from __future__ import annotations

import pytest

from desktop.conversation.state import StateTracker
from desktop.core.events import (
    Event,
    InputTranscript,
    LinkLost,
    LinkOpened,
    LinkResumed,
    Offer,
    SessionState,
    SpeechPlayed,
    SpeechReceived,
    ToolCallFinished,
    ToolCallRequested,
    TurnCompleted,
    VoiceActivityChanged,
)
from desktop.core.media import AudioChunk
from desktop.core.tool import ToolCallState

pytestmark = pytest.mark.unit

OPENED = LinkOpened("local", "gemini-3.8-live", demo=True)
SPEECH = SpeechReceived(AudioChunk(bytes(480), 24_000, 0.0))
CALL = ToolCallRequested("1", "current_time", {})
DONE = ToolCallFinished("1", "current_time", ToolCallState.DONE, {}, 3)
SPEAKING = VoiceActivityChanged(active=True, source="local")
QUIET = VoiceActivityChanged(active=False, source="local")


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ([], SessionState.OFF),
        ([OPENED], SessionState.LISTENING),
        ([OPENED, SPEAKING], SessionState.HEARING),
        ([OPENED, SPEAKING, QUIET], SessionState.THINKING),
        ([OPENED, SPEAKING, QUIET, SPEECH], SessionState.SPEAKING),
        ([OPENED, SPEECH, TurnCompleted()], SessionState.SPEAKING),
        ([OPENED, SPEECH, TurnCompleted(), SpeechPlayed(9, 9)], SessionState.LISTENING),
        ([OPENED, CALL], SessionState.USING_TOOL),
        ([OPENED, CALL, DONE], SessionState.LISTENING),
        ([OPENED, LinkLost(1006, "")], SessionState.RESUMING),
        ([OPENED, LinkLost(1006, ""), LinkResumed("resumed", 5)], SessionState.LISTENING),
        ([OPENED, LinkLost(1006, "", 4.0, offline=True)], SessionState.OFFLINE),
        (
            [OPENED, LinkLost(1006, "", 4.0, offline=True), LinkResumed("resumed", 5)],
            SessionState.LISTENING,
        ),
        ([OPENED, InputTranscript("hi"), TurnCompleted()], SessionState.LISTENING),
        (
            [OPENED, InputTranscript("hi"), LinkLost(1006, ""), LinkResumed("resumed", 5)],
            SessionState.LISTENING,
        ),
    ],
)
def test_the_word_follows_the_facts(events: list[Event], state: SessionState) -> None:
    tracker = StateTracker()
    for event in events:
        tracker.apply(event)
    assert tracker.state is state


@pytest.mark.parametrize(
    ("events", "state"),
    [
        ([SPEAKING], SessionState.CO_LISTENING),
        ([InputTranscript("nice weather")], SessionState.CO_LISTENING),
        ([InputTranscript(" What was"), InputTranscript(" the revenue")],
         SessionState.HEARD_QUESTION),
        ([InputTranscript("why?"), TurnCompleted()], SessionState.CO_LISTENING),
        ([InputTranscript("why?"), Offer("1", "t", "x")], SessionState.OFFERING),
        ([Offer("1", "t", "x"), SPEAKING], SessionState.CO_LISTENING),
        ([Offer("1", "t", "x"), SPEECH], SessionState.SPEAKING),
    ],
)  # fmt: skip
def test_the_co_listener_shows_what_it_does(events: list[Event], state: SessionState) -> None:
    tracker = StateTracker(co_listening=True)
    tracker.apply(OPENED)
    for event in events:
        tracker.apply(event)
    assert tracker.state is state


def test_an_offer_fades() -> None:
    tracker = StateTracker(co_listening=True)
    tracker.apply(OPENED)
    tracker.apply(Offer("1", "t", "x"))
    tracker.settle()
    assert tracker.state is SessionState.CO_LISTENING
