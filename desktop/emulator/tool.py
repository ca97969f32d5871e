"""Function calls on their way: ids, answers, scheduling and cancellation."""

from __future__ import annotations

import asyncio
import json
import random
import uuid
from collections.abc import Hashable
from dataclasses import dataclass
from typing import Any, cast

from desktop.core.tool import Scheduling, ToolDeclaration
from desktop.emulator.model import Family, ModelRules
from desktop.emulator.parts import CallTool
from desktop.emulator.setup import table
from desktop.emulator.wire import INVALID_ARGUMENT, Json, WireError, messages_in

_SCHEDULING = ("SILENT", "WHEN_IDLE", "INTERRUPT")


class UndeclaredToolError(LookupError):
    """The mind called a tool that the client never declared."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A call that waits for its response; ``turn`` is whose call it is."""

    call_id: str
    act: CallTool
    blocking: bool
    turn: Hashable


@dataclass(frozen=True, slots=True)
class Answer:
    """A call's response as it arrived; more will come unless it is ``final``."""

    turn: Hashable
    name: str
    text: str
    scheduling: Scheduling
    final: bool = True


class ToolDesk:
    """Knows which calls of one session are pending, and which was answered last."""

    def __init__(self, family: Family, rules: ModelRules, chance: random.Random) -> None:
        self._family = family
        self._rules = rules
        self._chance = chance
        self._pending: dict[str, Pending] = {}
        self._nameless: set[str] = set()
        self._fragile: str | None = None
        self._last_opened = ""
        self.last_answered = ""

    def __len__(self) -> int:
        return len(self._pending)

    def open(
        self, turn: Hashable, act: CallTool, tools: tuple[ToolDeclaration, ...]
    ) -> dict[str, Any]:
        """Register a call and return its ``toolCall`` message.

        Raises ``UndeclaredToolError``, which also reaches whoever awaits the response.
        """
        declared = next((tool for tool in tools if tool.name == act.name), None)
        if declared is None:
            error = UndeclaredToolError(f"the client declares no tool named {act.name}")
            act.response.set_exception(error)
            act.response.exception()  # seen here, should nobody await it
            raise error
        call_id = self._new_id()
        self._pending[call_id] = Pending(call_id, act, declared.blocking, turn)
        self._last_opened = call_id
        call = {"name": act.name, "args": dict(act.arguments), "id": call_id}
        return {"toolCall": {"functionCalls": [call]}}

    def allow_nameless(self, call_id: str) -> None:
        """Let a call that went out without its id be answered by its name."""
        self._nameless.add(call_id)

    def cannot_bear_sound(self) -> None:
        """Let sound that comes while the newest call is pending end the session."""
        self._fragile = self._last_opened

    def on_sound(self) -> None:
        """Note sound of the client. Raises ``WireError`` when a pending call cannot bear it."""
        if self._fragile in self._pending:
            raise WireError(1008, "Operation is not implemented, or supported, or enabled.")

    def respond(self, body: Json) -> list[Answer]:
        """Take a ``toolResponse`` and return what it settled.

        Unknown ids are late or repeated answers and are passed over. Assumed: what an interim
        response says joins the context in silence.
        """
        responses = messages_in(body.get("functionResponses"))
        if not responses:
            raise WireError(1007, INVALID_ARGUMENT)
        settled = [self._settle(item) for item in responses]
        return [answer for answer in settled if answer is not None]

    def waits(self, turn: Hashable, *, blocking: bool) -> bool:
        """Tell whether a turn has a pending call of that behaviour."""
        return any(
            call.turn is turn and call.blocking is blocking for call in self._pending.values()
        )

    @property
    def blocked(self) -> bool:
        """Whether any blocking call waits for its response."""
        return any(call.blocking for call in self._pending.values())

    async def unblocked(self, turn: Hashable) -> None:
        """Wait until no blocking call of a turn is pending."""
        waiting = {
            call.act.response
            for call in self._pending.values()
            if call.turn is turn and call.blocking
        }
        if waiting:
            await asyncio.wait(waiting)

    def cancel(self, turn: Hashable | None = None) -> list[str]:
        """Cancel the pending calls of one turn, or all, and return their ids."""
        ids = [
            call_id for call_id, call in self._pending.items() if turn is None or call.turn is turn
        ]
        for call_id in ids:
            self._pending.pop(call_id).act.response.cancel()
        return ids

    def _settle(self, item: Json) -> Answer | None:
        scheduling = self._scheduling(item)
        response = table(item, "response")
        call = self._find(item)
        if call is None:
            return None
        if item.get("willContinue") is True:
            text = json.dumps(response)
            return Answer(call.turn, call.act.name, text, "SILENT", final=False)
        del self._pending[call.call_id]
        self._nameless.discard(call.call_id)
        self.last_answered = call.call_id
        if not call.act.response.done():
            call.act.response.set_result(response)
        return Answer(call.turn, call.act.name, json.dumps(response), scheduling)

    def _scheduling(self, item: Json) -> Scheduling:
        # Some clients write the field inside the response.
        named = item.get("scheduling") or table(item, "response").get("scheduling")
        if named not in _SCHEDULING:
            return "WHEN_IDLE"
        if not self._rules.scheduling and "scheduling" in item:
            raise WireError(1007, "Function response scheduling is not supported for this model.")
        return cast("Scheduling", named)

    def _find(self, item: Json) -> Pending | None:
        call_id = item.get("id")
        if call_id:
            return self._pending.get(str(call_id))
        named = (call for call in self._pending.values() if call.act.name == item.get("name"))
        if self._family == "developer":
            if not self._nameless:
                raise WireError(1007, INVALID_ARGUMENT)
            named = (call for call in named if call.call_id in self._nameless)
        if not self._rules.nameless_responses:
            named = (call for call in named if not call.blocking)
        return next(named, None)

    def _new_id(self) -> str:
        if self._family == "vertex":
            return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))
        return f"function-call-{self._chance.randrange(10**18, 10**19)}"
