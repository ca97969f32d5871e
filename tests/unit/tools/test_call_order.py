"""Whatever happens in whatever order, every call ends once and is answered at most once."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.events import Event, ToolCallFinished, ToolCallStateChanged
from desktop.core.tool import ToolCall, ToolCallState, ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools.tool import Arguments, Risk, Tool
from desktop.tools.toolbox import Toolbox
from tests.fakes.clock import ManualClock, settle
from tests.fakes.memory import FakeNoteStore
from tests.fakes.tools import FakeDesktopHost

pytestmark = pytest.mark.unit

SCHEMA = {"type": "object", "properties": {}}
ENDED = {ToolCallState.DONE, ToolCallState.FAILED, ToolCallState.CANCELLED}
IDS = st.sampled_from(["1", "2", "3"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("run"), IDS, st.sampled_from(["hang", "risky", "current_time", "no"])),
        st.tuples(st.sampled_from(["cancel", "cancel_by_person", "allow", "deny"]), IDS),
        st.tuples(st.just("pass"), st.sampled_from([0.1, 0.5, 31.0, 61.0])),
    ),
    max_size=20,
)


class Course:
    """Plays steps on a toolbox and remembers what came of them."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.tasks: list[asyncio.Task[ToolResult | None]] = []
        self.acted: list[str] = []
        self.allowed = False
        self.clock = ManualClock()
        extra = [
            Tool("hang", "Tests.", SCHEMA, Risk.READ, _hang),
            Tool("risky", "Tests.", SCHEMA, Risk.SEND, self._act, ask=lambda _: "May I?"),
        ]
        self.box = Toolbox(
            self.events.append,
            FakeDesktopHost(),
            FakeNoteStore(),
            self.clock,
            ToolSettings(),
            extra,
        )

    async def play(self, steps: list[tuple[Any, ...]]) -> None:
        for step in steps:
            await self._do(*step)
            await settle()
        await self.box.aclose()
        await asyncio.gather(*self.tasks)

    async def _do(self, verb: str, *details: Any) -> None:
        match verb:
            case "run":
                call_id, name = details
                task = asyncio.create_task(self.box.run(ToolCall(call_id, name)))
                self.tasks.append(task)
            case "pass":
                await self.clock.advance(details[0])
            case "allow" | "deny":
                self.allowed |= verb == "allow"
                self.box.decide(details[0], "allow" if verb == "allow" else "deny")
            case _:
                getattr(self.box, verb)(details[0])

    async def _act(self, _arguments: Arguments) -> dict[str, Any]:
        self.acted.append("acted")
        return {}


async def _hang(_arguments: Arguments) -> dict[str, Any]:
    await asyncio.Event().wait()
    return {}


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_every_call_ends_exactly_once(steps: list[tuple[Any, ...]]) -> None:
    course = Course()
    asyncio.run(course.play(steps))
    asked = {step[1] for step in steps if step[0] == "run"}
    ends = Counter(e.call_id for e in course.events if isinstance(e, ToolCallFinished))
    last = {e.call_id: e.state for e in course.events if isinstance(e, ToolCallStateChanged)}
    results = Counter(result.call_id for task in course.tasks if (result := task.result()))
    assert ends == dict.fromkeys(asked, 1)
    assert set(last.values()) <= ENDED
    assert all(count == 1 for count in results.values())
    assert not course.acted or course.allowed
