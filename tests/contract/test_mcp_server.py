"""Servers with every fault, each a process of its own, behind the bridge."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop.core.consent import ConsentReply
from desktop.core.errors import UserFacingError
from desktop.core.mcp import McpServer, McpState
from desktop.settings.sections import McpSettings
from desktop.tools.mcp.stdio import Said
from tests.contract.mcp_stage import FakeCall, McpStage, fake

pytestmark = pytest.mark.contract


@pytest.fixture
async def stage(tmp_path: Path) -> AsyncIterator[McpStage]:
    stage = McpStage(tmp_path)
    yield stage
    await stage.aclose()


def on(server: McpServer) -> list[str]:
    return [tool.name for tool in server.tools if tool.on]


def text_of(file: Path) -> str:
    return file.read_text()


async def test_a_server_comes_up_and_its_tools_can_be_called(stage: McpStage) -> None:
    server = await stage.start()
    assert server.version == "fake 1"
    assert await stage.call("echo", {"text": "hello"}) == {"status": "ok", "text": "hello"}


async def test_a_list_in_pages_is_read_to_its_end(stage: McpStage) -> None:
    server = await stage.start("pages")
    assert len(server.tools) == 19


async def test_a_list_without_end_stops_the_server(stage: McpStage) -> None:
    stage.write({"fake": fake("loop")})
    await stage.bridge.start()
    server = await stage.state(McpState.FAILED)
    assert "has no end" in server.reason


async def test_a_server_of_the_new_protocol_alone_is_understood(stage: McpStage) -> None:
    await stage.start("modern")
    assert (await stage.call("echo", {"text": "new"}))["text"] == "new"


async def test_no_more_than_twenty_tools_are_on_by_themselves(stage: McpStage) -> None:
    server = await stage.start("many")
    assert len(server.tools) == 30
    assert len(on(server)) == len(stage.bridge.tools()) == 20


async def test_one_tool_more_than_the_limit_is_refused_with_a_reason(stage: McpStage) -> None:
    await stage.start("many")
    with pytest.raises(UserFacingError, match="20 tools are on"):
        await stage.bridge.switch_tool("fake", "tool 29", True)


async def test_a_tool_that_is_switched_off_makes_room_for_another(stage: McpStage) -> None:
    await stage.start("many")
    await stage.bridge.switch_tool("fake", "tool 0", False)
    await stage.bridge.switch_tool("fake", "tool 29", True)
    names = on(stage.bridge.status().servers[0])
    assert "tool 0" not in names
    assert "tool 29" in names


async def test_ten_megabytes_are_cut_and_kept_in_a_file(stage: McpStage) -> None:
    await stage.start()
    answer = await stage.call("big")
    assert answer["truncated"] is True
    assert "10.0 MB" in answer["note"]
    assert answer["text"].startswith("01234567890123456789")
    whole = json.loads(text_of(stage.folder / "data" / "results" / answer["file"]))
    assert len(whole["result"]["content"][0]["text"]) == 10_000_000


async def test_a_call_that_is_cancelled_is_cancelled_at_the_server(stage: McpStage) -> None:
    await stage.start()
    call = asyncio.create_task(stage.call("wait"))
    await asyncio.sleep(0)
    waiting = asyncio.create_task(stage.call("cancelled"))
    await stage.call("echo", {"text": "both are on their way"})
    call.cancel()
    assert (await waiting)["text"] == "1 cancelled"


async def test_progress_reaches_the_running_call(stage: McpStage) -> None:
    await stage.start()
    running = FakeCall()
    assert (await stage.call("count", running=running))["text"] == "counted"
    assert any(report.startswith("3 of 3: step 3") for report in running.reports)


async def test_a_flood_of_messages_is_taken_without_losing_the_answer(stage: McpStage) -> None:
    await stage.start()
    running = FakeCall()
    assert (await stage.call("flood", running=running))["text"] == "flooded"
    assert len(running.reports) < 1500


async def test_a_crash_in_a_call_is_an_error_and_the_server_comes_back(stage: McpStage) -> None:
    await stage.start()
    with pytest.raises(UserFacingError, match="stopped in the middle"):
        await stage.call("crash")
    server = await stage.server("fake", lambda s: s.state is McpState.UP and s.restarts == 1)
    assert server.reason == ""
    assert (await stage.call("echo", {"text": "again"}))["text"] == "again"


async def test_a_crash_leaves_the_models_list_as_it_was(stage: McpStage) -> None:
    await stage.start()
    before = stage.changes
    with pytest.raises(UserFacingError):
        await stage.call("crash")
    await stage.server("fake", lambda s: s.state is McpState.UP and s.restarts == 1)
    assert stage.changes == before


async def test_the_last_words_of_a_program_are_told_without_its_secrets(stage: McpStage) -> None:
    stage.keys.keys["KEY"] = "s3cret-value"
    await stage.start(env={"TOKEN": "${keyring:KEY}"})
    with pytest.raises(UserFacingError):
        await stage.call("crash")
    server = await stage.server("fake", lambda s: bool(s.said))
    assert server.said == ("out of luck with the key •••",)


async def test_a_secret_reaches_the_program_and_never_the_model(stage: McpStage) -> None:
    stage.keys.keys["KEY"] = "s3cret-value"
    await stage.start(env={"TOKEN": "${keyring:KEY}"})
    text = (await stage.call("env"))["text"]
    assert '"TOKEN": "•••"' in text
    assert "s3cret" not in repr(stage.bridge.status())


async def test_the_keys_of_the_person_are_not_inherited(
    stage: McpStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", "canary")
    await stage.start()
    assert "canary" not in (await stage.call("env"))["text"]


async def test_a_missing_secret_keeps_the_server_down_until_it_is_entered(stage: McpStage) -> None:
    stage.write({"fake": fake(env={"TOKEN": "${keyring:KEY}"})})
    await stage.bridge.start()
    server = await stage.state(McpState.FAILED)
    assert server.missing == ("KEY",)
    await stage.bridge.keep_secret("KEY", "found")
    assert (await stage.state(McpState.UP)).missing == ()


async def test_a_program_that_is_not_there_is_not_tried_again(stage: McpStage) -> None:
    stage.write({"fake": {"command": "no-such-program-anywhere"}})
    await stage.bridge.start()
    server = await stage.state(McpState.FAILED)
    assert "no-such-program-anywhere" in server.reason
    assert server.restarts == 0


async def test_a_program_that_ends_at_once_is_given_up_and_says_why(stage: McpStage) -> None:
    stage.write({"fake": fake("ends")})
    await stage.bridge.start()
    server = await stage.state(McpState.FAILED)
    assert server.restarts == 2
    assert server.said == ("the configuration is missing",)
    assert any("cannot be used" in text for text in stage.notices())


async def test_a_program_that_only_tells_stories_is_found_out(stage: McpStage) -> None:
    stage.write({"fake": fake("prose", "silent")})
    await stage.bridge.start()
    server = await stage.server("fake", lambda s: s.state in (McpState.WAITING, McpState.FAILED))
    assert "writes text where only messages belong" in server.reason


async def test_text_between_messages_does_no_harm(stage: McpStage) -> None:
    await stage.start()
    assert (await stage.call("prose"))["text"] == "spoken"
    assert (await stage.call("echo", {"text": "still"}))["text"] == "still"


async def test_a_tools_own_failure_is_an_error_with_its_words(stage: McpStage) -> None:
    await stage.start()
    assert await stage.call("fail") == {"status": "error", "reason": "no such city"}


async def test_an_answer_of_the_wrong_form_is_an_error(stage: McpStage) -> None:
    await stage.start()
    with pytest.raises(UserFacingError, match="cannot be read"):
        await stage.call("wrong")
    assert (await stage.call("echo", {"text": "alive"}))["text"] == "alive"


async def test_a_picture_is_named_instead_of_shown(stage: McpStage) -> None:
    await stage.start()
    assert "a picture, image/png" in (await stage.call("picture"))["text"]


async def test_what_the_server_asks_stands_on_a_card_and_is_answered(stage: McpStage) -> None:
    await stage.start()
    running = FakeCall(ConsentReply(True, values={"colour": "blue", "count": 3.0}))
    said = json.loads((await stage.call("ask", running=running))["text"])
    assert said["result"] == {"action": "accept", "content": {"colour": "blue", "count": 3}}
    card = running.requests[0]
    assert card.title == "fake"
    assert [(f.name, f.kind, f.choices) for f in card.fields] == [
        ("colour", "choice", ("red", "blue")),
        ("count", "integer", ()),
    ]


async def test_a_refused_question_is_declined(stage: McpStage) -> None:
    await stage.start()
    said = json.loads((await stage.call("ask", running=FakeCall()))["text"])
    assert said["result"] == {"action": "decline"}


async def test_an_address_is_opened_only_after_the_person_agreed(stage: McpStage) -> None:
    await stage.start()
    await stage.call("ask url", running=FakeCall())
    assert stage.opened == []
    running = FakeCall(ConsentReply(True))
    await stage.call("ask url", running=running)
    assert stage.opened == ["https://example.org/in"]
    assert (running.requests[0].host, running.requests[0].risk) == ("example.org", "X")


async def test_the_model_is_never_lent_to_a_server(stage: McpStage) -> None:
    await stage.start()
    said = json.loads((await stage.call("sample"))["text"])
    assert "error" in said
    assert (await stage.server("fake", lambda s: s.refused == 1)).refused == 1


async def test_a_server_is_told_the_folders_that_were_picked(
    stage: McpStage, tmp_path: Path
) -> None:
    stage.picked = [tmp_path / "a folder"]
    await stage.start()
    said = json.loads((await stage.call("roots"))["text"])
    assert [root["uri"] for root in said["result"]["roots"]] == [(tmp_path / "a folder").as_uri()]


async def test_a_server_is_told_when_other_folders_are_picked(
    stage: McpStage, tmp_path: Path
) -> None:
    await stage.start()
    asked = asyncio.create_task(stage.call("other roots"))
    stage.picked = [tmp_path / "another"]
    await stage.bridge.adopt(McpSettings())
    assert (tmp_path / "another").as_uri() in (await asked)["text"]


async def test_with_the_setting_off_no_server_runs(stage: McpStage) -> None:
    await stage.start()
    await stage.bridge.adopt(McpSettings(enabled=False))
    assert stage.bridge.tools() == ()
    assert (await stage.state(McpState.OFF)).tools == ()
    await stage.bridge.adopt(McpSettings())
    await stage.state(McpState.UP)


async def test_a_tool_that_is_described_anew_waits_for_the_person(stage: McpStage) -> None:
    await stage.start()
    await stage.call("change")
    server = await stage.server("fake", lambda s: any(tool.change for tool in s.tools))
    echo = next(tool for tool in server.tools if tool.name == "echo")
    assert (echo.change, echo.was, echo.on) == ("changed", "Does echo.", False)
    assert "fake__echo" not in [tool.name for tool in stage.bridge.tools()]
    assert any("has changed what it says" in text for text in stage.notices())
    await stage.bridge.accept("fake")
    assert "example.org" in stage.tool("fake__echo").description


async def test_a_tool_that_is_added_later_waits_for_the_person(stage: McpStage) -> None:
    await stage.start()
    await stage.call("grow")
    server = await stage.server("fake", lambda s: len(s.tools) == 20)
    assert (server.tools[-1].change, server.tools[-1].on) == ("new", False)


async def test_what_the_person_knows_outlives_the_program(stage: McpStage, tmp_path: Path) -> None:
    await stage.start()
    await stage.bridge.set_risk("fake", "echo", "R")
    key = stage.tool("fake__echo").key
    await stage.aclose()
    again = McpStage(tmp_path)
    try:
        await again.start()
        assert again.tool("fake__echo").key == key
        assert again.tool("fake__echo").risk == "R"
        assert not any("first time" in text for text in again.notices())
    finally:
        await again.aclose()


async def test_a_server_that_is_switched_off_ends_and_is_written_down(stage: McpStage) -> None:
    await stage.start()
    await stage.bridge.switch("fake", False)
    assert (await stage.state(McpState.OFF)).tools == ()
    assert stage.bridge.tools() == ()
    assert json.loads(stage.file.read_text())["mcpServers"]["fake"]["disabled"] is True
    await stage.bridge.switch("fake", True)
    await stage.state(McpState.UP)


async def test_a_broken_file_leaves_running_servers_alone(stage: McpStage) -> None:
    await stage.start("file=" + str(stage.folder / "lives"))
    stage.file.write_text('{"mcpServers": {"fake": {"command": }, "other": {"command": "x"}}}')
    await stage.bridge.reload()
    problem = stage.bridge.status().problems[0]
    assert (problem.server, problem.line, problem.column) == ("fake", 1, 37)
    assert (await stage.call("echo", {"text": "here"}))["text"] == "here"
    assert (stage.folder / "lives").read_text() == "life\n"


async def test_a_reload_restarts_only_what_has_changed(stage: McpStage) -> None:
    await stage.start("file=" + str(stage.folder / "lives"))
    entry = json.loads(stage.file.read_text())["mcpServers"]["fake"]
    stage.write({"fake": entry, "second": fake()})
    await stage.bridge.reload()
    await stage.server("second", lambda s: s.state is McpState.UP)
    assert (stage.folder / "lives").read_text() == "life\n"


async def test_wishes_at_the_same_time_start_a_server_once(stage: McpStage) -> None:
    lives = stage.folder / "lives"
    stage.write({"fake": fake(f"file={lives}")})
    await asyncio.gather(stage.bridge.start(), stage.bridge.reload(), stage.bridge.reload())
    await stage.state(McpState.UP)
    assert lives.read_text() == "life\n"


async def test_a_restart_that_is_asked_for_happens_at_once(stage: McpStage) -> None:
    lives = stage.folder / "lives"
    await stage.start(f"file={lives}")
    await stage.bridge.restart("fake")
    twice = "life\nlife\n"
    await stage.server("fake", lambda s: s.state is McpState.UP and lives.read_text() == twice)
    assert (await stage.call("echo", {"text": "anew"}))["text"] == "anew"


async def test_a_server_of_claude_desktop_is_taken_over_and_its_secret_kept(
    stage: McpStage,
) -> None:
    theirs = stage.folder / ".config" / "Claude" / "claude_desktop_config.json"
    theirs.parent.mkdir(parents=True)
    entry = fake(env={"TOKEN": "s3cret-value", "MODE": "plain"})
    theirs.write_text(json.dumps({"mcpServers": {"fake": entry}}))
    await stage.bridge.start()
    (found,) = await stage.bridge.foreign()
    assert (found.source, found.known) == ("Claude Desktop", False)
    assert await stage.bridge.take_over([found]) == 1
    await stage.state(McpState.UP)
    assert stage.keys.keys == {"fake.TOKEN": "s3cret-value"}
    assert "s3cret" not in stage.file.read_text()
    assert '"MODE": "plain"' in (await stage.call("env"))["text"]
    assert [again.known for again in await stage.bridge.foreign()] == [True]


async def test_no_server_outlives_the_bridge(stage: McpStage) -> None:
    await stage.start()
    call = asyncio.create_task(stage.call("wait"))
    await stage.call("echo", {"text": "the other is on its way"})
    await stage.aclose()
    done, _ = await asyncio.wait([call], timeout=30)
    assert done
    assert call.cancelled() or isinstance(call.exception(), UserFacingError)


def test_the_last_words_are_few_and_short() -> None:
    said = Said()
    for number in range(100):
        said.add(b"x" * 10_000 + str(number).encode())
    assert len(said.lines) == 12
    assert all(len(line) <= 300 for line in said.lines)


async def test_known_tools_are_offered_at_once_and_wait_for_their_server(
    stage: McpStage, tmp_path: Path
) -> None:
    await stage.start()
    await stage.aclose()
    again = McpStage(tmp_path)
    try:
        await again.bridge.start()
        assert again.bridge.status().servers[0].state is McpState.STARTING
        assert (await again.call("echo", {"text": "early"}))["text"] == "early"
    finally:
        await again.aclose()
