"""The file of servers is watched; what it comes to say runs only once the person wants it to."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from desktop.core.mcp import McpServer, McpState
from tests.contract.mcp_stage import McpStage, fake

pytestmark = pytest.mark.contract


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[McpStage]:
    stage = McpStage(tmp_path)
    yield stage
    await stage.aclose()


def changed(stage: McpStage, *, wanted: bool) -> Callable[[McpServer], bool]:
    return lambda _server: stage.bridge.status().changed is wanted


async def with_another_command(stage: McpStage) -> Path:
    """Start a server, give it another command in the file, and return what that would write."""
    await stage.start()
    lives = stage.folder / "lives"
    stage.write({"fake": fake(f"file={lives}"), "other": fake(f"file={lives}")})
    await stage.server("fake", changed(stage, wanted=True))
    return lives


async def test_a_changed_command_is_told_and_does_not_run(stage: McpStage) -> None:
    lives = await with_another_command(stage)
    (server,) = stage.bridge.status().servers
    assert (server.state, str(lives) in server.command) == (McpState.UP, False)
    assert (await stage.call("echo", {"text": "as before"}))["text"] == "as before"
    assert not lives.exists()


async def test_a_reload_uses_what_has_changed(stage: McpStage) -> None:
    lives = await with_another_command(stage)
    await stage.bridge.reload()
    await stage.server("other", lambda server: server.state is McpState.UP)
    assert not stage.bridge.status().changed
    assert lives.exists()


async def test_a_change_that_is_taken_back_is_told_no_more(stage: McpStage) -> None:
    await stage.start()
    before = stage.file.read_text()
    stage.write({})
    await stage.server("fake", changed(stage, wanted=True))
    stage.file.write_text(before)
    await stage.server("fake", changed(stage, wanted=False))


async def test_no_other_wish_uses_what_has_changed(stage: McpStage) -> None:
    lives = await with_another_command(stage)
    await stage.bridge.restart("fake")
    await stage.bridge.switch("fake", False)
    await stage.state(McpState.OFF)
    await stage.bridge.create_file()
    await stage.bridge.switch("fake", True)
    await stage.state(McpState.UP)
    assert (await stage.call("echo", {"text": "as before"}))["text"] == "as before"
    assert [server.name for server in stage.bridge.status().servers] == ["fake"]
    assert not lives.exists()
    assert stage.bridge.status().changed


async def test_what_the_page_itself_writes_is_no_change(stage: McpStage) -> None:
    await stage.start()
    await stage.bridge.switch("fake", False)
    assert json.loads(stage.file.read_text())["mcpServers"]["fake"]["disabled"]
    assert not stage.bridge.status().changed
