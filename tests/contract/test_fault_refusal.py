"""What a person is told when the service refuses, or has no time.

The number of each case is its row in the table after the results.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.brief import HistoryTurn
from desktop.core.errors import RefusedError, UnreachableError
from desktop.core.events import (
    LinkLost,
    LinkResumed,
    Notice,
    SessionState,
    SessionStateChanged,
)
from tests.contract import fault_stage
from tests.contract.fault_stage import lined, sentences
from tests.contract.live_stage import BRIEF, until

pytestmark = [pytest.mark.contract, pytest.mark.usefixtures("row")]
row = fault_stage.row


async def test_04_a_refused_handle_leads_to_a_rebuilt_session(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.session.remember(HistoryTurn("user", "my name is Ada"))
        line.order("close", code=1007, reason="Invalid session handle")

        assert (await until(line.session, LinkResumed)).how == "rebuilt"
        assert "Ada" in await line.say("turns")


async def test_05_a_refused_setup_is_a_sentence_and_no_storm(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        reason = "Request contains an invalid argument."
        line.order("spoil-setup", kind="close", code=1007, reason=reason, times=9)

        with pytest.raises(RefusedError, match="rejected the session's settings"):
            await line.session.start(BRIEF)
        assert line.proxy.opened <= 3


@pytest.mark.parametrize(
    ("reason", "words"),
    [("API key not valid.", "key"), ("models/x is not found for API version v1beta", "model")],
)
async def test_06_a_close_that_names_key_or_model_stops(
    reason: str, words: str, tmp_path: Path
) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        opened = line.proxy.opened
        line.order("close", code=1008, reason=reason)
        events = await line.ended()

        assert words in sentences(events)
        assert events[-1] == SessionStateChanged(SessionState.ERROR, sentences(events))
        assert line.proxy.opened == opened


async def test_06_another_policy_close_is_tried_once_more(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("close", code=1008, reason="Requested entity was not found.")

        assert (await until(line.session, LinkResumed)).how == "rebuilt"


async def test_07_an_unavailable_service_is_waited_for(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("spoil-setup", kind="close", code=1011, reason="Internal error", times=2)
        line.order("close", code=1011, reason="The service is currently unavailable.")

        assert (await until(line.session, LinkResumed)).how == "rebuilt"
        assert await line.say("again") == "You said again."


async def test_08_a_used_up_quota_is_waited_out_for_half_a_minute(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("close", code=1011, reason="You exceeded your current quota.")

        assert (await until(line.session, LinkLost)).retry_in_s >= 30
        assert "quota" in (await until(line.session, Notice)).text
        line.session.retry_now()
        assert (await until(line.session, Notice)).text == ""
        assert (await until(line.session, LinkResumed)).how == "resumed"


async def test_08_a_quota_refused_at_the_start_is_a_sentence(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        line.order("refuse", status=429)

        with pytest.raises(RefusedError, match="quota"):
            await line.session.start(BRIEF)


async def test_09_a_service_that_answers_with_errors_is_waited_for(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("refuse", status=503, times=1)
        line.proxy.reset()

        codes = [(await until(line.session, LinkLost)).code for _ in range(2)]
        assert codes == [1006, 503]
        assert (await until(line.session, LinkResumed)).how == "resumed"


async def test_09_a_service_that_stays_away_is_named_with_its_answer(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.proxy.refusing = True
        line.proxy.reset()
        notice = await until(line.session, Notice)
        assert f"127.0.0.1:{line.proxy.port} cannot be reached" in notice.text
        assert "The service cannot be reached." in notice.text
        line.proxy.refusing = False

        assert (await until(line.session, LinkResumed)).how == "resumed"


async def test_09_at_the_start_an_http_error_is_named(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        line.order("refuse", status=503)

        with pytest.raises(UnreachableError, match="HTTP 503"):
            await line.session.start(BRIEF)


async def test_10_a_wrong_key_is_told_and_never_shown(tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        with pytest.raises(RefusedError, match="key") as caught:
            await line.make(key="canary-key").start(BRIEF)

        assert "canary" not in str(caught.value)
        assert line.proxy.opened == 1


@pytest.mark.parametrize("status", [401, 403])
async def test_10_a_key_that_is_withdrawn_stops_the_session(status: int, tmp_path: Path) -> None:
    async with lined(tmp_path) as line:
        await line.begin()
        line.order("refuse", status=status, times=9)
        line.proxy.reset()

        assert "key" in sentences(await line.ended())
