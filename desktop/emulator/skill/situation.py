"""What a skill is given, and how it calls the client's tools."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from desktop.core.clock import Clock
from desktop.core.tool import ToolDeclaration
from desktop.emulator.parts import Act, CallTool, Prompt, Scene
from desktop.emulator.saying import Meaning


@dataclass(frozen=True, slots=True)
class Situation:
    """One turn as a skill sees it: what was meant, in which scene, at what time."""

    meaning: Meaning
    prompt: Prompt
    scene: Scene
    clock: Clock

    def tool(self, name: str) -> ToolDeclaration | None:
        """Return the client's tool of that name, or None when it declared none."""
        return next((tool for tool in self.scene.tools if tool.name == name), None)

    @property
    def last_answer(self) -> str:
        """What was said last, or an empty text."""
        spoken = [text for who, text in self.scene.turns if who == "model" and text.strip()]
        return spoken[-1].strip() if spoken else ""


Skill: TypeAlias = Callable[[Situation], AsyncGenerator[Act, None]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a call ended: ``ok``, or a ``reason`` that continues a sentence."""

    ok: bool
    reason: str
    data: Mapping[str, Any]


_NO_DATA: Mapping[str, Any] = {}
_GOOD = frozenset({"", "ok", "shown", "done", "success", "noted"})
_REFUSED = frozenset({"denied", "cancelled", "canceled", "rejected"})


async def outcome(call: CallTool) -> Outcome:
    """Wait for the response to a call that was yielded and tell how it ended."""
    try:
        response = await call.response
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if not call.response.cancelled() or (task is not None and task.cancelling()):
            raise
        return Outcome(ok=False, reason="the call was cancelled", data=_NO_DATA)
    return judge(response)


def judge(response: Mapping[str, Any]) -> Outcome:
    """Read a tool's response, also one that is wrapped as ``output`` or ``result``."""
    data = response
    for wrapper in ("output", "result"):
        inner = data.get(wrapper)
        if isinstance(inner, Mapping):
            data = inner
    status = str(data.get("status", "")).lower()
    reason = str(data.get("reason") or data.get("error") or "").strip(" .")
    if status in _REFUSED:
        return Outcome(False, reason or f"it was {status}", data)
    if data.get("error") or status not in _GOOD:
        return Outcome(False, reason or status or "the tool gave no reason", data)
    return Outcome(True, "", data)
