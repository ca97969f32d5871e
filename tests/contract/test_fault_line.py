"""What a person is told when a line breaks, and of what comes over it.

The number of each case is its row in the table after the results.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from desktop.core.events import (
    GoAwayReceived,
    LinkLost,
    LinkResumed,
    Notice,
    SpeechReceived,
    ToolCallRequested,
)
from desktop.core.media import AudioChunk
from desktop.core.tool import ToolResult
from tests.contract import fault_stage
from tests.contract.fault_stage import lined, sentences
from tests.contract.live_stage import answer, until

pytestmark = [pytest.mark.contract, pytest.mark.usefixtures("row")]
row = fault_stage.row


async def test_01_a_reset_line_is_resumed_and_nothing_is_asked(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.session.send_text("a long story")
        await until(line.session, SpeechReceived)
        line.proxy.reset()

        assert (await until(line.session, LinkLost)).retry_in_s == 0.0
        assert (await until(line.session, LinkResumed)).how == "resumed"
        assert not sentences(line.waiting())


async def test_02_a_half_open_line_is_noticed_and_replaced(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.proxy.stall()
        line.session.send_audio(AudioChunk(bytes(640), 16_000, line.clock.now(), 0.9))

        assert "no sign of life" in (await until(line.session, LinkLost)).reason
        assert (await until(line.session, LinkResumed)).how == "resumed"


@pytest.mark.parametrize("code", [1000, 1001, 1012])
async def test_03_a_clean_close_is_resumed_without_an_error(code: int, tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("close", code=code)

        assert (await until(line.session, LinkResumed)).how == "resumed"
        assert not sentences(line.waiting())


async def test_11_a_warning_moves_the_session_without_a_loss(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("goaway", seconds=2)
        await until(line.session, GoAwayReceived)

        async with asyncio.timeout(5):
            async for event in line.session.events():
                assert not isinstance(event, (LinkLost, Notice))
                if isinstance(event, LinkResumed):
                    break
        assert await line.say("again") == "You said again."


async def test_12_a_result_finds_its_way_after_a_move_during_a_call(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.session.send_text("time")
        call = await until(line.session, ToolCallRequested)
        line.order("goaway", seconds=1)
        await until(line.session, LinkResumed)
        line.session.send_tool_result(
            ToolResult(call.call_id, call.name, {"time": "nine"}, "WHEN_IDLE")
        )

        assert "nine" in await answer(line.session)


async def test_13_an_expired_handle_leads_to_a_rebuilt_session(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("expire-handles")
        line.proxy.reset()

        assert (await until(line.session, LinkResumed)).how == "rebuilt"


async def test_14_a_setup_without_an_answer_is_tried_again(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("hang")
        line.proxy.reset()

        await until(line.session, LinkLost)
        assert "did not answer" in (await until(line.session, LinkLost)).reason
        await until(line.session, LinkResumed)


@pytest.mark.parametrize("kind", ["error-frame", "malformed-frame"])
async def test_15_a_first_frame_that_is_no_welcome_is_a_failed_setup(
    kind: str, tmp_path: Path
) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("spoil-setup", kind=kind)
        line.proxy.reset()

        assert [(await until(line.session, LinkLost)).code for _ in range(2)] == [1006, 1002]
        await until(line.session, LinkResumed)


@pytest.mark.parametrize("order", ["error-frame", "malformed-frame", "unknown-fields"])
async def test_16_unreadable_frames_are_passed_over(order: str, tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order(order)

        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1


async def test_17_a_message_beyond_one_mebibyte_is_taken(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("big-frame", bytes=2 * 2**20)

        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1


async def test_18_a_flood_ends_nothing(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("flood", count=3000)

        assert await line.say("again") == "You said again."
        assert line.proxy.opened == 1


async def test_19_what_arrives_in_slices_and_late_is_whole(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        line.proxy.slice_bytes, line.proxy.delay_s = 2000, 0.002
        await line.begin()

        assert await line.say("again") == "You said again."
