from __future__ import annotations

import asyncio
import weakref

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.errors import (
    LinkLostError,
    RefusedError,
    UnreachableError,
    UsageError,
)
from desktop.core.events import (
    Interrupted,
    LinkLost,
    LinkOpened,
    Notice,
    ToolCallRequested,
)
from desktop.core.media import VideoFrame
from desktop.core.tool import ToolResult
from desktop.live.backend import Backend
from desktop.live.dialler import Link
from desktop.live.setup import Setup
from tests.fakes.clock import settle
from tests.unit.live.stage import AUDIO, BRIEF, OLDER, Stage, chunk, staged

pytestmark = pytest.mark.unit


async def test_what_a_dial_makes_ready_after_the_end_is_closed_too() -> None:
    stage = Stage()
    closings: list[bool] = []
    opening, closing = stage.dial.open, stage.dial.aclose

    async def slowly(setup: Setup, backend: Backend) -> Link:
        await stage.clock.sleep(1)
        closings.append(False)
        return await opening(setup, backend)

    async def close() -> None:
        closings.append(True)
        await closing()

    stage.dial.open, stage.dial.aclose = slowly, close  # type: ignore[method-assign]  # a dial that takes its time
    starting = asyncio.create_task(stage.session.start(BRIEF), name="start")
    await settle()
    await stage.session.aclose()
    await stage.clock.advance(1)
    await starting

    assert closings == [True, False, True]
    assert stage.link.closed


async def test_starting_opens_a_link_and_says_so() -> None:
    async with staged() as stage:
        assert stage.of(LinkOpened) == [
            LinkOpened("Gemini API", "gemini-3.8-live", affective="always")
        ]


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


async def test_what_is_typed_while_the_link_is_away_is_known_to_be_unsent() -> None:
    stage = Stage()
    await stage.start()
    await stage.lose()
    stage.session.send_text("are you there")
    assert list(stage.session.unsent()) == ["are you there"]
    await stage.session.aclose()


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


async def test_the_age_of_the_handle_is_known() -> None:
    async with staged() as stage:
        assert stage.session.link_figures.handle_age_s is None
        await stage.give_handle("h1")
        await stage.clock.advance(3.0)
        assert stage.session.link_figures.handle_age_s == pytest.approx(3.0)
