"""Function calls: ids, answers, cancellation."""

from __future__ import annotations

import random
import re
import uuid
from typing import Any

import pytest

from desktop.core.tool import ToolDeclaration
from desktop.emulator.model import Family, shipped_catalogue
from desktop.emulator.parts import CallTool
from desktop.emulator.tool import ToolDesk, UndeclaredToolError
from desktop.emulator.wire import WireError

pytestmark = pytest.mark.unit

TOOLS = (
    ToolDeclaration("wait", "", {"type": "object"}, blocking=True),
    ToolDeclaration("go", "", {"type": "object"}),
)


def desk(family: Family = "developer", model: str = "gemini-3.8-live") -> ToolDesk:
    rules = shipped_catalogue().find(model, family)
    assert rules is not None
    return ToolDesk(family, rules, random.Random(1))


def call(subject: ToolDesk, turn: object, name: str = "go") -> tuple[CallTool, str]:
    act = CallTool(name, {"a": 1})
    message = subject.open(turn, act, TOOLS)
    return act, str(message["toolCall"]["functionCalls"][0]["id"])


def answer(**fields: Any) -> dict[str, Any]:
    return {"functionResponses": [{"name": "go", "response": {"ok": True}, **fields}]}


async def test_developer_ids_look_like_the_recorded_ones() -> None:
    _, call_id = call(desk(), 1)
    assert re.fullmatch(r"function-call-\d{19}", call_id)


async def test_vertex_ids_are_uuids() -> None:
    _, call_id = call(desk("vertex"), 1)
    assert uuid.UUID(call_id).version == 4


async def test_response_reaches_who_awaits_it() -> None:
    subject = desk()
    act, call_id = call(subject, 1)
    [settled] = subject.respond(answer(id=call_id, scheduling="SILENT"))
    assert await act.response == {"ok": True}
    assert (settled.turn, settled.scheduling) == (1, "SILENT")


async def test_second_response_to_a_call_is_passed_over() -> None:
    subject = desk()
    _, call_id = call(subject, 1)
    subject.respond(answer(id=call_id))
    assert subject.respond(answer(id=call_id)) == []


async def test_interim_response_settles_nothing() -> None:
    subject = desk()
    act, call_id = call(subject, 1)
    [interim] = subject.respond(answer(id=call_id, willContinue=True))
    assert (interim.final, interim.text) == (False, '{"ok": true}')
    assert not act.response.done()


async def test_response_that_a_model_drops_for_want_of_an_id() -> None:
    subject = desk("vertex")
    waiting, _ = call(subject, 1, "wait")
    going, _ = call(subject, 1)
    subject.respond({"functionResponses": [{"name": "wait"}, {"name": "go"}]})
    assert (waiting.response.done(), going.response.done()) == (False, True)


async def test_cancelling_a_turn_cancels_only_its_calls() -> None:
    subject = desk()
    mine, call_id = call(subject, 1)
    other, _ = call(subject, 2)
    assert subject.cancel(1) == [call_id]
    assert (mine.response.cancelled(), other.response.cancelled()) == (True, False)


async def test_blocking_and_background_calls_are_told_apart() -> None:
    subject, turn = desk(), object()
    call(subject, turn, "wait")
    assert subject.waits(turn, blocking=True)
    assert not subject.waits(turn, blocking=False)


async def test_undeclared_tool_is_refused_to_the_mind() -> None:
    act = CallTool("fly", {})
    with pytest.raises(UndeclaredToolError):
        desk().open(1, act, TOOLS)
    with pytest.raises(UndeclaredToolError):
        await act.response


async def test_response_without_id_is_refused_on_the_developer_api() -> None:
    with pytest.raises(WireError):
        desk().respond(answer())


async def test_response_without_id_is_matched_by_name_on_vertex() -> None:
    subject = desk("vertex")
    act, _ = call(subject, 1)
    subject.respond(answer())
    assert act.response.done()


async def test_scheduling_is_refused_where_the_model_lacks_it() -> None:
    subject = desk(model="gemini-3.8-live-extended-thinking")
    _, call_id = call(subject, 1)
    with pytest.raises(WireError, match="1007"):
        subject.respond(answer(id=call_id, scheduling="SILENT"))
