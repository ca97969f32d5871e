from __future__ import annotations

import pytest

from desktop.core.brief import SessionBrief
from desktop.core.media import VideoFrame
from desktop.core.tool import ToolResult
from tests.fakes.clock import settle
from tests.unit.live.stage import chunk, staged

pytestmark = pytest.mark.unit


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
