from __future__ import annotations

import pytest

from desktop.core.brief import HistoryTurn, SessionBrief
from desktop.core.errors import (
    LinkLostError,
    UnreachableError,
    UntrustedError,
)
from desktop.core.events import (
    LinkLost,
    LinkResumed,
    Notice,
    SessionState,
    SessionStateChanged,
)
from tests.fakes.clock import settle
from tests.unit.live.stage import staged

pytestmark = pytest.mark.unit


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
