"""The person's servers behind the box that runs every call: consent, checks, bounds, one answer."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop.core.consent import Verdict
from desktop.core.events import Event, InputTranscript, ToolCallFinished, ToolCallStateChanged
from desktop.core.mcp import McpState
from desktop.core.tool import ToolCall, ToolCallState, ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools.toolbox import Toolbox
from tests.contract.mcp_stage import PATIENCE_S, McpStage
from tests.fakes.clock import HastyClock
from tests.fakes.memory import FakeNoteStore
from tests.fakes.tools import FakeDesktopHost

pytestmark = pytest.mark.contract

HASTE = 20.0


class BoxStage:
    """A toolbox with one server ``fake``; answers every card with ``verdict``."""

    def __init__(self, servers: McpStage, *, deadline_s: float = 600.0) -> None:
        self.servers = servers
        self.events: list[Event] = []
        self.verdict: Verdict | None = "allow"
        self.box = Toolbox(
            self._publish,
            FakeDesktopHost(),
            FakeNoteStore(),
            HastyClock(HASTE),
            ToolSettings(consent_timeout_s=600.0, deadline_s=deadline_s),
        )
        self.box.add_source(servers.bridge)

    async def call(self, name: str, **arguments: object) -> ToolResult | None:
        async with asyncio.timeout(PATIENCE_S):
            return await self.box.run(ToolCall(f"{name} {len(self.events)}", name, arguments))

    def cards(self) -> list[str]:
        found = (e for e in self.events if isinstance(e, ToolCallStateChanged) and e.consent)
        return [event.consent.payload for event in found if event.consent]

    def _publish(self, event: Event) -> None:
        self.events.append(event)
        if not isinstance(event, ToolCallStateChanged):
            return
        if event.state is ToolCallState.WAITING and self.verdict is not None:
            # Later than the click that was meant for something else.
            loop = asyncio.get_running_loop()
            loop.call_later(1.0 / HASTE, self.box.decide, event.call_id, self.verdict)


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[BoxStage]:
    servers = McpStage(tmp_path)
    await servers.start()
    stage = BoxStage(servers)
    yield stage
    await stage.box.aclose()


def status(result: ToolResult | None) -> str:
    assert result is not None
    return str(result.response["status"])


async def test_a_servers_tool_runs_once_the_person_has_allowed_it(stage: BoxStage) -> None:
    result = await stage.call("fake__echo", text="hello")
    assert result is not None
    assert result.response["text"] == "hello"
    assert json.loads(stage.cards()[0]) == {"text": "hello"}


async def test_without_the_persons_word_nothing_reaches_the_server(stage: BoxStage) -> None:
    stage.verdict = "deny"
    assert status(await stage.call("fake__crash")) == "denied"
    assert stage.servers.bridge.status().servers[0].state is McpState.UP


async def test_arguments_that_do_not_fit_are_refused_before_anybody_is_asked(
    stage: BoxStage,
) -> None:
    assert status(await stage.call("fake__echo", text=5)) == "bad arguments"
    assert status(await stage.call("fake__echo")) == "bad arguments"
    assert stage.cards() == []


async def test_ten_megabytes_reach_the_model_as_less_than_its_bound(stage: BoxStage) -> None:
    result = await stage.call("fake__big")
    assert result is not None
    assert len(json.dumps(result.response)) <= 32_000
    assert result.response["text"].startswith("0123456789")
    assert result.response["more"] == "Call read_result with this file."


async def test_a_server_that_dies_in_a_call_gives_one_error_and_the_next_call_works(
    stage: BoxStage,
) -> None:
    assert status(await stage.call("fake__crash")) == "error"
    await stage.servers.server("fake", lambda s: s.state is McpState.UP and s.restarts == 1)
    assert status(await stage.call("fake__echo", text="again")) == "ok"
    finished = [event for event in stage.events if isinstance(event, ToolCallFinished)]
    assert len(finished) == 2


async def test_a_call_that_hangs_ends_with_its_deadline(stage: BoxStage) -> None:
    hasty = BoxStage(stage.servers, deadline_s=2.0)
    await stage.servers.bridge.set_risk("fake", "wait", "R")
    assert status(await hasty.call("fake__wait")) == "timed out"
    assert (await stage.servers.call("cancelled"))["text"] == "1 cancelled"


async def test_fifty_calls_at_once_are_each_answered(stage: BoxStage) -> None:
    await stage.servers.bridge.set_risk("fake", "echo", "R")
    for turn in range(5):
        calls = [
            stage.box.run(ToolCall(f"{turn} {n}", "fake__echo", {"text": str(n)}))
            for n in range(10)
        ]
        results = await asyncio.gather(*calls)
        assert [r.response["text"] for r in results if r] == [str(n) for n in range(10)]
        stage.box.observe(InputTranscript("go on", final=True))


async def test_what_a_server_says_is_other_peoples_words_from_then_on(stage: BoxStage) -> None:
    await stage.call("fake__echo", text="hello")
    assert "mcp:fake" in stage.box.foreign


async def test_a_changed_tool_cannot_be_called_before_it_was_seen(stage: BoxStage) -> None:
    await stage.call("fake__change")
    await stage.servers.server("fake", lambda s: any(tool.change for tool in s.tools))
    assert "fake__echo" not in [d.name for d in stage.box.declarations()]
    assert status(await stage.call("fake__echo", text="x")) == "error"


async def test_no_log_at_any_level_tells_a_secret_or_what_was_said(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    servers = McpStage(tmp_path)
    servers.keys.keys["KEY"] = "canary-secret"
    await servers.start(env={"TOKEN": "${keyring:KEY}"})
    stage = BoxStage(servers)
    for name in ("fake__env", "fake__crash", "fake__wrong", "fake__prose"):
        await stage.call(name)
    await stage.call("fake__echo", text="canary-words")
    await stage.box.aclose()
    assert "canary" not in caplog.text
