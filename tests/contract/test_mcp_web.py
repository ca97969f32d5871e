"""Servers on the web, behind the bridge."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop.core.mcp import McpState
from tests.contract.mcp_stage import McpStage
from tests.fakes.mcp_web import WebServer, serving_web

pytestmark = pytest.mark.contract


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[McpStage]:
    stage = McpStage(tmp_path)
    yield stage
    await stage.aclose()


async def start(stage: McpStage, web: WebServer, **entry: object) -> None:
    stage.write({"fake": {"url": web.url, **entry}})
    await stage.bridge.start()


@pytest.mark.parametrize("events", [False, True])
async def test_a_server_on_the_web_is_called(stage: McpStage, events: bool) -> None:
    async with serving_web(events=events) as web:
        await start(stage, web)
        assert (await stage.state(McpState.UP)).version == "web 2"
        assert (await stage.call("echo"))["text"] == "hello"


async def test_what_goes_to_the_web_is_of_the_class_that_sends(stage: McpStage) -> None:
    async with serving_web() as web:
        await start(stage, web)
        await stage.state(McpState.UP)
        tool = stage.tool("fake__echo")
        assert tool.risk == "X"
        assert tool.taints == "mcp:fake"


@pytest.mark.parametrize("events", [False, True])
async def test_ten_megabytes_from_the_web_are_cut_and_kept(stage: McpStage, events: bool) -> None:
    async with serving_web(events=events, text="0123456789" * 1_000_000) as web:
        await start(stage, web)
        await stage.state(McpState.UP)
        answer = await stage.call("echo")
        assert answer["truncated"] is True
        assert answer["text"].startswith("0123456789")
        assert answer["file"]


async def test_a_packed_answer_is_refused_since_its_size_is_unknown(stage: McpStage) -> None:
    async with serving_web(encoding="gzip") as web:
        await start(stage, web)
        server = await stage.server("fake", lambda s: s.state is McpState.WAITING)
        assert "HTTP" in server.reason
        assert web.seen[0]["accept-encoding"] == "identity"


async def test_a_key_from_the_keyring_goes_out_in_its_header_alone(stage: McpStage) -> None:
    stage.keys.keys["CRM"] = "s3cret-value"
    async with serving_web(key="s3cret-value", text="your key is s3cret-value") as web:
        await start(stage, web, headers={"Authorization": "Bearer ${keyring:CRM}"})
        await stage.state(McpState.UP)
        assert (await stage.call("echo"))["text"] == "your key is •••"
        assert "s3cret" not in repr(stage.events)


async def test_a_server_that_lets_nobody_in_is_not_tried_again(stage: McpStage) -> None:
    async with serving_web(key="another") as web:
        await start(stage, web)
        server = await stage.state(McpState.FAILED)
        assert "HTTP 401" in server.reason
        assert server.restarts == 0


async def test_a_server_that_answers_with_errors_is_tried_again(stage: McpStage) -> None:
    async with serving_web(status=503) as web:
        await start(stage, web)
        server = await stage.state(McpState.WAITING)
        assert "HTTP 503" in server.reason
        web.status = 200
        assert (await stage.state(McpState.UP)).reason == ""


async def test_a_server_that_is_not_there_is_tried_again(stage: McpStage) -> None:
    async with serving_web() as web:
        pass
    await start(stage, web)
    server = await stage.state(McpState.WAITING)
    assert "cannot be reached" in server.reason
