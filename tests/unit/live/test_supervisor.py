from __future__ import annotations

import base64
import weakref
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import pytest

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.channel import Channel
from desktop.core.errors import (
    LinkLostError,
    RefusedError,
    UnreachableError,
    UntrustedError,
    UsageError,
)
from desktop.core.events import (
    Event,
    Interrupted,
    LinkLost,
    LinkOpened,
    LinkResumed,
    Notice,
    SessionState,
    SessionStateChanged,
    ToolCallRequested,
)
from desktop.core.media import AudioChunk, VideoFrame
from desktop.core.tool import ToolDeclaration, ToolResult
from desktop.live.backend import Backend
from desktop.live.supervisor import LiveSupervisor
from desktop.settings.sections import SessionSettings
from tests.fakes.clock import ManualClock, settle
from tests.fakes.link import ScriptedDial, ScriptedLink

pytestmark = pytest.mark.unit

E = TypeVar("E", bound=Event)

NEWEST = "gemini-3.8-live"
OLDER = "gemini-2.5-flash-native-audio-latest"
"""Neither changes its brief in place nor hears during a call."""

AUDIO = {"inlineData": {"mimeType": "audio/pcm", "data": base64.b64encode(b"\0\0").decode()}}
BRIEF = SessionBrief("Be kind.", (ToolDeclaration("f", "d", {"type": "object"}),))


def chunk(at: float = 0.0, ms: int = 20, speech: float = 0.0) -> AudioChunk:
    return AudioChunk(bytes(32 * ms), 16_000, at, speech)


class Stage:
    """A supervisor on a scripted network with a clock that stands still."""

    def __init__(self, *failures: Exception, model: str = NEWEST) -> None:
        self.dial = ScriptedDial(*failures)
        self.clock = ManualClock()
        self.session = LiveSupervisor(
            Backend("developer", model, key="canary"),
            SessionSettings(),
            self.clock,
            random=lambda: 0.5,
            dial=self.dial,
        )

    @property
    def link(self) -> ScriptedLink:
        return self.dial.link

    async def start(self, brief: SessionBrief = BRIEF) -> None:
        await self.session.start(brief)
        await settle()

    async def give(self, **message: Any) -> None:
        self.link.give(**message)
        await settle()

    async def lose(self, code: int = 1006, reason: str = "") -> None:
        self.link.lose(code, reason)
        await settle()

    async def give_handle(self, handle: str) -> None:
        await self.give(sessionResumptionUpdate={"newHandle": handle, "resumable": True})

    async def call(self, call_id: str) -> None:
        await self.give(toolCall={"functionCalls": [{"id": call_id, "name": "f", "args": {}}]})

    def published(self) -> list[Event]:
        """Return the events that wait, leaving none."""
        channel = self.session.events()
        assert isinstance(channel, Channel)
        found = list(channel._items)
        channel.clear()
        return found

    def of(self, kind: type[E]) -> list[E]:
        return [event for event in self.published() if isinstance(event, kind)]


@asynccontextmanager
async def staged(model: str = NEWEST) -> AsyncIterator[Stage]:
    """Start a session and close it before the test ends."""
    stage = Stage(model=model)
    try:
        await stage.start()
        yield stage
    finally:
        await stage.session.aclose()


# -- the first socket ---------------------------------------------------------------------------


async def test_starting_opens_a_link_and_says_so() -> None:
    async with staged() as stage:
        assert stage.of(LinkOpened) == [LinkOpened("Gemini API", "gemini-3.8-live")]


@pytest.mark.parametrize(
    ("failure", "kind", "sentence"),
    [
        (LinkLostError(1007, "API key not valid"), RefusedError, "does not accept the key"),
        (LinkLostError(401), RefusedError, "does not accept the key"),
        (LinkLostError(429), RefusedError, "quota"),
        (LinkLostError(1011, "You exceeded your current quota"), RefusedError, "quota"),
        (LinkLostError(1008, "models/x is not found for API version"), RefusedError, "model"),
        (LinkLostError(503), UnreachableError, "HTTP 503"),
        (LinkLostError(1011, "Internal error"), UnreachableError, "not available"),
        (UnreachableError("No route."), UnreachableError, "No route"),
        (UsageError("No file."), UsageError, "No file"),
    ],
)
async def test_a_first_socket_that_fails_is_told(
    failure: Exception, kind: type[Exception], sentence: str
) -> None:
    stage = Stage(failure)

    with pytest.raises(kind, match=sentence):
        await stage.start()
    await stage.session.aclose()


async def test_a_refusal_never_quotes_the_key() -> None:
    stage = Stage(LinkLostError(1007, "API key not valid: canary"))

    with pytest.raises(RefusedError) as caught:
        await stage.start()
    assert "canary" not in str(caught.value)
    await stage.session.aclose()


async def test_a_rejected_field_is_left_out_once() -> None:
    stage = Stage(LinkLostError(1007, "Requested voice api_name 'Puck' is not available"))
    await stage.start()

    assert [setup.config.speech_config is None for setup in stage.dial.setups] == [False, True]
    assert any("voice" in notice.text for notice in stage.of(Notice))
    await stage.session.aclose()


async def test_a_field_rejected_twice_is_a_refusal() -> None:
    failure = LinkLostError(1007, "Requested voice api_name 'Puck' is not available")
    stage = Stage(failure, failure)

    with pytest.raises(RefusedError, match="Requested voice"):
        await stage.start()
    await stage.session.aclose()


# -- sending ------------------------------------------------------------------------------------


async def test_typed_text_becomes_a_turn() -> None:
    async with staged() as stage:
        stage.session.send_text("hello")
        await settle()

        assert stage.link.sent == [("turns", ["hello"])]


async def test_audio_goes_before_everything_else() -> None:
    async with staged() as stage:
        stage.session.send_video(VideoFrame(b"j", 1, 1, "screen", 0.0))
        stage.session.send_text("hello")
        stage.session.send_audio(chunk())
        await settle()

        assert stage.link.verbs() == ["audio", "turns", "video"]


async def test_a_tool_result_answers_its_call() -> None:
    async with staged() as stage:
        await stage.call("1")
        stage.session.send_tool_result(ToolResult("1", "f", {}))
        await settle()

        assert stage.link.sent == [("tool result", "1")]


async def test_a_brief_changes_in_place_where_the_model_allows() -> None:
    async with staged() as stage:
        stage.session.update_brief(SessionBrief("Be brief."))
        await settle()

        assert stage.link.sent == [("context", "Be brief.")]
        assert len(stage.dial.links) == 1


async def test_the_same_brief_changes_nothing() -> None:
    async with staged() as stage:
        stage.session.update_brief(BRIEF)
        await settle()

        assert stage.link.sent == []


async def test_a_brief_moves_the_session_where_the_model_needs_it() -> None:
    async with staged(OLDER) as older:
        await older.give_handle("h1")
        older.session.update_brief(SessionBrief("Be brief.", co_listening=True))
        await older.clock.advance(0)
        await settle()

        assert older.dial.handles == [None, "h1"]
        assert older.dial.setups[-1].config.proactivity is not None
        assert older.of(LinkLost) == []


async def test_a_move_waits_until_the_answer_is_over() -> None:
    async with staged(OLDER) as older:
        await older.give(serverContent={"modelTurn": {"parts": [AUDIO]}})
        older.session.update_brief(SessionBrief("Be brief."))
        await older.clock.advance(1)
        assert len(older.dial.links) == 1

        await older.give(serverContent={"turnComplete": True})
        assert len(older.dial.links) == 2


async def test_audio_is_held_while_an_older_model_waits_for_a_result() -> None:
    async with staged(OLDER) as older:
        await older.call("1")
        older.session.send_audio(chunk())
        await settle()
        assert older.link.verbs() == []

        older.session.send_tool_result(ToolResult("1", "f", {}))
        await settle()
        assert older.link.verbs() == ["tool result", "audio"]


# -- receiving ----------------------------------------------------------------------------------


async def test_a_call_that_arrives_twice_is_told_once() -> None:
    async with staged() as stage:
        await stage.call("1")
        await stage.call("1")

        assert len(stage.of(ToolCallRequested)) == 1


async def test_calls_without_an_id_get_one_of_their_own_each_turn() -> None:
    async with staged() as stage:
        for _ in range(2):
            await stage.give(toolCall={"functionCalls": [{"name": "f", "args": {}}]})
            await stage.give(toolCall={"functionCalls": [{"name": "f", "args": {}}]})
            await stage.give(serverContent={"turnComplete": True})

        assert len({event.call_id for event in stage.of(ToolCallRequested)}) == 2


async def test_events_keep_their_order() -> None:
    async with staged() as stage:
        stage.published()
        await stage.give(serverContent={"interrupted": True, "turnComplete": True})

        assert [event.label for event in stage.published()] == ["interrupted", "turn_complete"]


# -- losing the link ----------------------------------------------------------------------------


async def test_a_drop_is_resumed_with_the_latest_handle() -> None:
    async with staged() as stage:
        await stage.give_handle("h1")
        await stage.give_handle("h2")
        await stage.lose()
        await stage.clock.advance(0.5)

        assert stage.dial.handles == [None, "h2"]
        events = stage.published()
        assert LinkLost(1006, "", 0.5) in events
        assert LinkResumed("resumed", 500) in events


async def test_a_service_that_is_busy_with_an_answer_gives_no_handle() -> None:
    async with staged() as stage:
        await stage.give_handle("h1")
        await stage.give(sessionResumptionUpdate={"newHandle": "", "resumable": False})
        await stage.lose()
        await stage.clock.advance(1)

        assert stage.dial.handles[-1] == "h1"


async def test_without_a_handle_the_session_is_rebuilt_from_the_last_turns() -> None:
    async with staged() as stage:
        stage.session.remember(HistoryTurn("user", "my name is Ada"))
        await stage.lose()
        await stage.clock.advance(0.5)

        assert stage.link.sent == [("turns", ["my name is Ada"])]
        assert stage.of(LinkResumed) == [LinkResumed("rebuilt", 500)]


async def test_a_resumed_session_is_told_no_history() -> None:
    async with staged() as stage:
        stage.session.remember(HistoryTurn("user", "my name is Ada"))
        await stage.give_handle("h1")
        await stage.lose()
        await stage.clock.advance(0.5)

        assert stage.link.sent == []


@pytest.mark.parametrize(
    "reason", ["Invalid session handle", "Request contains an invalid argument"]
)
async def test_a_handle_that_is_refused_is_tried_once(reason: str) -> None:
    async with staged() as stage:
        await stage.give_handle("h1")
        stage.dial.failures = [LinkLostError(1007, reason)]
        await stage.lose()
        await stage.clock.advance(0.5)

        assert stage.dial.handles == [None, "h1", None]
        assert stage.dial.setups[-1].config.speech_config is not None


async def test_a_session_that_cannot_be_resumed_twice_is_built_anew_at_once() -> None:
    async with staged() as stage:
        await stage.give_handle("h1")
        stage.dial.failures = [LinkLostError(1011, "Internal error")] * 2
        await stage.lose()
        await stage.clock.advance(1.6)

        assert stage.dial.handles == [None, "h1", "h1", None]
        assert [event.how for event in stage.of(LinkResumed)] == ["rebuilt"]


async def test_attempts_wait_longer_and_longer() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away") for _ in range(4)]
        await stage.lose()
        await stage.clock.advance(60)

        assert [event.retry_in_s for event in stage.of(LinkLost)] == [0.5, 1.0, 2.0, 4.0, 8.0]


async def test_links_that_break_at_once_are_not_dialled_in_a_storm() -> None:
    async with staged() as stage:
        for _ in range(4):
            await stage.lose(1011, "Internal error")
            await stage.clock.advance(8)
        waits = [event.retry_in_s for event in stage.of(LinkLost)]

        assert waits == [0.5, 1.0, 2.0, 4.0]


async def test_a_link_that_held_starts_the_waits_over() -> None:
    async with staged() as stage:
        for _ in range(3):
            await stage.lose()
            await stage.clock.advance(60)

        assert [event.retry_in_s for event in stage.of(LinkLost)] == [0.5, 0.5, 0.5]


async def test_an_untrusted_answer_is_not_tried_again_before_somebody_has_acted() -> None:
    async with staged() as stage:
        stage.dial.failures = [UntrustedError("Not trusted.")]
        await stage.lose()
        await stage.clock.advance(1700)
        assert len(stage.dial.setups) == 2

        stage.session.retry_now()
        await settle()
        assert len(stage.dial.links) == 2


async def test_after_three_failures_the_session_counts_as_offline() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away") for _ in range(3)]
        await stage.lose()
        await stage.clock.advance(60)
        events = stage.published()

        lost = [event.offline for event in events if isinstance(event, LinkLost)]
        assert lost == [False, False, True, True]
        assert "what you type is kept" in next(e.text for e in events if isinstance(e, Notice))


async def test_a_wait_can_be_ended_by_the_person() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away") for _ in range(3)]
        await stage.lose()
        await stage.clock.advance(4)
        assert stage.of(LinkResumed) == []

        stage.session.retry_now()
        await settle()
        assert stage.of(LinkResumed) == [LinkResumed("rebuilt", 4000)]


@pytest.mark.parametrize(
    ("code", "reason"), [(1007, "API key not valid"), (1008, "violates the policy"), (403, "")]
)
async def test_what_only_the_person_can_mend_ends_the_attempts(code: int, reason: str) -> None:
    async with staged() as stage:
        stage.dial.failures = [LinkLostError(code, reason)]
        await stage.lose()
        await stage.clock.advance(600)
        events = stage.published()

        assert len(stage.dial.setups) == 2
        assert [e.state for e in events if isinstance(e, SessionStateChanged)] == [
            SessionState.ERROR
        ]
        assert stage.session.events().closed  # type: ignore[attr-defined]  # a channel, see published


async def test_a_quota_that_is_used_up_waits_long() -> None:
    async with staged() as stage:
        await stage.lose(1011, "You exceeded your current quota")

        assert [event.retry_in_s for event in stage.of(LinkLost)] == [45.0]


async def test_a_service_that_is_down_is_no_used_up_quota() -> None:
    async with staged() as stage:
        stage.dial.failures = [LinkLostError(503)] * 2
        await stage.lose()
        await stage.clock.advance(10)

        assert [event.retry_in_s for event in stage.of(LinkLost)] == [0.5, 1.0, 2.0]


async def test_a_field_rejected_later_is_left_out() -> None:
    async with staged() as stage:
        await stage.lose(1007, "context_update is not supported")
        await stage.clock.advance(1)
        stage.session.update_brief(SessionBrief("Be brief."))
        await stage.clock.advance(1)

        assert stage.link.verbs() == []
        assert stage.dial.setups[-1].config.system_instruction == "Be brief."


# -- what is kept during a gap ------------------------------------------------------------------


async def test_text_and_results_survive_a_gap() -> None:
    async with staged() as stage:
        await stage.lose()
        stage.session.send_text("still there?")
        await stage.clock.advance(0.5)

        assert stage.link.sent == [("turns", ["still there?"])]


async def test_text_that_failed_to_go_out_is_sent_again() -> None:
    async with staged() as stage:
        stage.link.broken = True
        stage.session.send_text("hello")
        await settle()
        await stage.clock.advance(0.5)

        assert stage.link.sent == [("turns", ["hello"])]


async def test_what_was_said_into_a_gap_is_sent_in_order() -> None:
    async with staged() as stage:
        await stage.lose()
        spoken = [chunk(at=n / 50, speech=0.9) for n in range(200)]
        for one in spoken:
            stage.session.send_audio(one)
        await stage.clock.advance(0.5)
        await settle(300)

        assert [value for _, value in stage.link.sent] == spoken


async def test_silence_of_a_gap_is_sent_two_seconds_long_at_most() -> None:
    async with staged() as stage:
        await stage.lose()
        for number in range(300):
            stage.session.send_audio(chunk(at=number / 50))
        await stage.clock.advance(0.5)
        await settle(300)

        assert len(stage.link.sent) == 100


async def test_pictures_of_a_gap_are_forgotten() -> None:
    async with staged() as stage:
        await stage.lose()
        stage.session.send_video(VideoFrame(b"j", 1, 1, "screen", 0.0))
        await stage.clock.advance(0.5)

        assert stage.link.sent == []


async def test_the_result_of_a_lost_call_is_told_as_text() -> None:
    async with staged() as stage:
        await stage.call("1")
        await stage.lose()
        await stage.clock.advance(0.5)
        stage.session.send_tool_result(ToolResult("1", "f", {"answer": 42}))
        await settle()

        [(verb, [text])] = stage.link.sent
        assert verb == "turns"
        assert '{"answer": 42}' in text


async def test_the_silent_result_of_a_lost_call_asks_for_no_answer() -> None:
    async with staged() as stage:
        await stage.call("1")
        await stage.lose()
        await stage.clock.advance(0.5)
        stage.session.send_tool_result(ToolResult("1", "f", {}, scheduling="SILENT"))
        await settle()

        assert stage.link.verbs() == ["unanswered turns"]


async def test_a_call_that_the_handle_covers_is_answered_as_a_call() -> None:
    async with staged() as stage:
        await stage.call("1")
        await stage.give_handle("h1")
        await stage.lose()
        await stage.clock.advance(0.5)
        stage.session.send_tool_result(ToolResult("1", "f", {}))
        await settle()

        assert stage.link.sent == [("tool result", "1")]


async def test_a_brief_changed_in_a_gap_is_told_by_the_new_setup() -> None:
    async with staged() as stage:
        await stage.lose()
        stage.session.update_brief(SessionBrief("Be brief."))
        await stage.clock.advance(0.5)

        assert stage.dial.setups[-1].config.system_instruction == "Be brief."
        assert stage.link.sent == []


# -- going away ---------------------------------------------------------------------------------


async def test_a_warning_moves_the_session_in_a_pause_without_an_alarm() -> None:
    async with staged() as stage:
        await stage.give_handle("h1")
        await stage.give(goAway={"timeLeft": "50s"})
        await stage.clock.advance(20)

        assert stage.dial.handles == [None, "h1"]
        events = stage.published()
        assert not any(isinstance(event, LinkLost) for event in events)
        assert LinkResumed("resumed", 0) in events


async def test_a_warning_never_cuts_an_answer_before_its_time() -> None:
    async with staged() as stage:
        await stage.give(goAway={"timeLeft": "50s"})
        await stage.give(serverContent={"modelTurn": {"parts": [AUDIO]}})
        await stage.clock.advance(39.9)
        assert len(stage.dial.links) == 1

        await stage.clock.advance(0.1)
        assert len(stage.dial.links) == 2


async def test_a_person_who_speaks_is_not_cut_before_its_time() -> None:
    async with staged() as stage:
        await stage.give(goAway={"timeLeft": "50s"})
        stage.session.send_audio(chunk(at=1.0, speech=0.9))
        await stage.clock.advance(30)
        assert len(stage.dial.links) == 1

        stage.session.send_audio(chunk(at=2.0))
        await settle()
        assert len(stage.dial.links) == 2


async def test_a_question_that_was_understood_is_answered_before_the_move() -> None:
    async with staged() as stage:
        await stage.give(goAway={"timeLeft": "50s"})
        stage.session.send_audio(chunk(at=20.0))
        await stage.give(serverContent={"inputTranscription": {"text": "hi", "finished": True}})
        await stage.clock.advance(21)
        assert len(stage.dial.links) == 1

        stage.session.send_audio(chunk(at=23.1))
        await settle()
        assert len(stage.dial.links) == 2


async def test_a_stricter_warning_replaces_the_first() -> None:
    async with staged() as stage:
        await stage.give(goAway={"timeLeft": "300s"})
        await stage.give(goAway={"timeLeft": "4s"})
        await stage.clock.advance(2)

        assert len(stage.dial.links) == 2


async def test_a_move_that_fails_goes_on_as_a_loss() -> None:
    async with staged() as stage:
        stage.dial.failures = [UnreachableError("away")]
        await stage.give(goAway={"timeLeft": "4s"})
        await stage.clock.advance(5)

        assert len(stage.of(LinkLost)) == 1
        assert len(stage.dial.links) == 2


# -- the end ------------------------------------------------------------------------------------


async def test_closing_ends_everything_and_may_be_repeated() -> None:
    stage = Stage()
    await stage.start()
    await stage.session.aclose()
    await stage.session.aclose()

    assert stage.link.closed
    assert stage.dial.closed
    assert [event.label async for event in stage.session.events()] == ["link_opened"]


async def test_closing_while_waiting_for_an_attempt_ends_it() -> None:
    stage = Stage()
    await stage.start()
    await stage.lose()
    await stage.session.aclose()
    await stage.clock.advance(60)

    assert len(stage.dial.links) == 1


async def test_an_interruption_reaches_the_conversation() -> None:
    async with staged() as stage:
        await stage.give(serverContent={"interrupted": True})

        assert stage.of(Interrupted) == [Interrupted()]


async def test_a_lost_line_is_let_go_without_waiting_for_the_garbage_collector() -> None:
    async with staged() as stage:
        lost = weakref.ref(stage.link)
        await stage.lose()
        await stage.clock.advance(60)
        del stage.dial.links[0]

        assert lost() is None


# -- figures ------------------------------------------------------------------------------------


async def test_the_age_of_the_handle_is_known() -> None:
    async with staged() as stage:
        assert stage.session.link_figures.handle_age_s is None
        await stage.give_handle("h1")
        await stage.clock.advance(3.0)
        assert stage.session.link_figures.handle_age_s == pytest.approx(3.0)
