"""Runs the model's calls beside the conversation and answers each exactly once."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from desktop.core.clock import Clock
from desktop.core.errors import UserFacingError
from desktop.core.events import (
    Event,
    InputTranscript,
    LinkOpened,
    ToolCallFinished,
    ToolCallStateChanged,
    TranscriptLineChanged,
)
from desktop.core.ports import DesktopHost, NoteStore
from desktop.core.tool import ToolCall, ToolCallState, ToolDeclaration, ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools import address
from desktop.tools.builtin import BUILTINS
from desktop.tools.consent import Answer, Consent
from desktop.tools.deadline import within
from desktop.tools.kit import Kit, Locate, nowhere
from desktop.tools.response import bounded, failure
from desktop.tools.schema import BadArgumentsError, checked
from desktop.tools.timer import Timers
from desktop.tools.tool import Tool, ToolRefusedError

logger = logging.getLogger(__name__)

CALLS_PER_TURN = 12
"""More calls than this without a word from the person are a loop."""

CALM_AFTER_S = 10.0
"""A pause between calls after which they are counted anew."""

_REMEMBERED_IDS = 1024

Outcome: TypeAlias = tuple[ToolCallState, Mapping[str, Any]]


@dataclass(slots=True)
class _Pending:
    """A call on its way; ``withdrawn_by`` says who ended it before it had a result."""

    call: ToolCall
    since: float
    task: asyncio.Task[Outcome] | None = None
    consent: Consent | None = field(default=None)
    withdrawn_by: Literal["nobody", "service", "person"] = "nobody"


class Toolbox:
    """Implements ``ToolRunner`` with the built-in tools and whatever else is handed in.

    ``extra`` are tools of other rooms; ``resolve`` looks a host name up,
    ``locate`` a place of the newest picture. Subscribe ``observe`` to
    the event hub, so that the box knows when the person speaks and when a session is new.
    """

    def __init__(
        self,
        publish: Callable[[Event], None],
        host: DesktopHost,
        notes: NoteStore,
        clock: Clock,
        settings: ToolSettings,
        extra: Sequence[Tool] = (),
        *,
        resolve: Callable[[str], Awaitable[tuple[str, ...]]] = address.resolve,
        locate: Locate = nowhere,
    ) -> None:
        self._publish = publish
        self._clock = clock
        self._settings = settings
        self.timers = Timers(clock, publish)
        kit = Kit(publish, host, notes, clock, self.timers, resolve, locate)
        self._tools = _by_name([*(make(kit) for make in BUILTINS), *extra])
        self._pending: dict[str, _Pending] = {}
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._calls_in_turn = 0
        self._last_call_at = clock.now()
        self._closed = False

    def declarations(self, *, without: Collection[str] = ()) -> Sequence[ToolDeclaration]:
        """Return what to declare to the model, leaving out the named tools."""
        return [t.declaration for t in self._tools.values() if t.name not in without]

    def observe(self, event: Event) -> None:
        """Take what happens elsewhere: a word of the person begins a turn, a link a session."""
        match event:
            case InputTranscript() | TranscriptLineChanged(kind="user"):
                self._calls_in_turn = 0
            case LinkOpened(resumed=False):
                self._seen.clear()
            case _:
                pass

    async def run(self, call: ToolCall) -> ToolResult | None:
        """Run one call to its result.

        Returns None where nothing may be answered: the service withdrew the call, its id was
        here before, or the box is closed.
        """
        if self._closed or self._is_repeated(call.call_id):
            return None
        pending = _Pending(call, self._clock.now())
        self._pending[call.call_id] = pending
        self._tell(call, ToolCallState.QUEUED)
        task = asyncio.create_task(self._outcome(pending), name=f"call {call.call_id}")
        pending.task = task
        try:
            await asyncio.wait((task,))
        except asyncio.CancelledError:
            self._withdraw(pending, "service")
            await asyncio.wait((task,))
            self._finish(pending, task)
            raise
        return self._finish(pending, task)

    def cancel(self, call_id: str) -> None:
        """End a call for the service, which must not be answered; unknown ids are ignored."""
        if pending := self._pending.get(call_id):
            self._withdraw(pending, "service")

    def cancel_by_person(self, call_id: str) -> None:
        """End a call for the person; the model is told so. Unknown ids are ignored."""
        if pending := self._pending.get(call_id):
            self._withdraw(pending, "person")

    def decide(self, call_id: str, *, allow: bool) -> None:
        """Answer a call that waits for the person; a click that comes too soon is ignored."""
        pending = self._pending.get(call_id)
        if pending is not None and pending.consent is not None:
            pending.consent.decide(allow=allow)

    async def aclose(self) -> None:
        """End every call and timer; nothing is answered any more."""
        self._closed = True
        waiting = [p for p in self._pending.values() if p.task is not None]
        for pending in waiting:
            self._withdraw(pending, "service")
        await asyncio.gather(*(p.task for p in waiting if p.task), return_exceptions=True)
        await self.timers.aclose()

    # -- one call ---------------------------------------------------------------------------

    async def _outcome(self, pending: _Pending) -> Outcome:
        call = pending.call
        tool = self._tools.get(call.name)
        if self._is_loop():
            return _failed("too many calls in one turn; answer with what is known")
        if tool is None:
            return _failed("there is no tool of that name")
        try:
            return await self._perform(tool, pending)
        except BadArgumentsError as error:
            return _failed(str(error), "bad arguments")
        except ToolRefusedError as error:
            return _failed(str(error), "refused")
        except UserFacingError as error:
            return _failed(str(error))
        except TimeoutError:
            return _failed("the tool took too long and was stopped", "timed out")
        except Exception as error:  # noqa: BLE001 - any tool may fail in its own way
            _log_failure(tool.name, error)
            return _failed("the tool failed")

    async def _perform(self, tool: Tool, pending: _Pending) -> Outcome:
        call = pending.call
        arguments = checked(tool.parameters, call.arguments)
        if tool.ask is not None:
            answer = await self._ask(pending, tool.ask(arguments))
            if answer is Answer.DENIED:
                return ToolCallState.CANCELLED, failure("the person said no", "denied")
            if answer is Answer.UNANSWERED:
                return ToolCallState.CANCELLED, failure("nobody agreed in time", "denied")
        self._tell(call, ToolCallState.RUNNING)
        deadline_s = tool.deadline_s or self._settings.deadline_s
        result = await within(self._clock, deadline_s, _run(tool, arguments), f"tool {tool.name}")
        return ToolCallState.DONE, bounded(result)

    async def _ask(self, pending: _Pending, request: str) -> Answer:
        call = pending.call
        pending.consent = Consent(self._clock)
        self._tell(call, ToolCallState.WAITING, request)
        try:
            timeout_s = self._settings.consent_timeout_s
            return await pending.consent.answer(timeout_s, f"consent {call.call_id}")
        finally:
            pending.consent = None

    def _finish(self, pending: _Pending, task: asyncio.Task[Outcome]) -> ToolResult | None:
        call = pending.call
        del self._pending[call.call_id]
        match pending.withdrawn_by:
            case "nobody":
                state, response = _settled(task)
            case "person":
                state, response = ToolCallState.CANCELLED, {"status": "cancelled by the user"}
            case "service":
                state, response = ToolCallState.CANCELLED, {"status": "cancelled by the service"}
        self._tell(call, state)
        took_ms = round(1000 * (self._clock.now() - pending.since))
        self._publish(ToolCallFinished(call.call_id, call.name, state, response, took_ms))
        if pending.withdrawn_by == "service":
            return None
        tool = self._tools.get(call.name)
        return ToolResult(call.call_id, call.name, response, tool.scheduling if tool else None)

    def _withdraw(self, pending: _Pending, by: Literal["service", "person"]) -> None:
        finished = pending.task is None or pending.task.done()
        if by == "service" or (pending.withdrawn_by == "nobody" and not finished):
            pending.withdrawn_by = by
        if pending.task is not None:
            pending.task.cancel()

    def _tell(self, call: ToolCall, state: ToolCallState, request: str = "") -> None:
        self._publish(ToolCallStateChanged(call.call_id, call.name, state, call.arguments, request))

    # -- guards -----------------------------------------------------------------------------

    def _is_repeated(self, call_id: str) -> bool:
        if call_id in self._pending or call_id in self._seen:
            return True
        self._seen[call_id] = None
        if len(self._seen) > _REMEMBERED_IDS:
            self._seen.popitem(last=False)
        return False

    def _is_loop(self) -> bool:
        now = self._clock.now()
        if now - self._last_call_at >= CALM_AFTER_S:
            self._calls_in_turn = 0
        self._last_call_at = now
        self._calls_in_turn += 1
        return self._calls_in_turn > CALLS_PER_TURN


async def _run(tool: Tool, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
    return await tool.run(arguments)


def _settled(task: asyncio.Task[Outcome]) -> Outcome:
    return _failed("the tool gave up") if task.cancelled() else task.result()


def _failed(reason: str, status: str = "error") -> Outcome:
    return ToolCallState.FAILED, failure(reason, status)


def _by_name(tools: Sequence[Tool]) -> dict[str, Tool]:
    named = {tool.name: tool for tool in tools}
    if len(named) != len(tools):
        raise ValueError("two tools have the same name")
    return named


def _log_failure(name: str, error: Exception) -> None:
    """Log where a tool failed; the error's text may hold the person's words and stays out."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = trace.tb_frame.f_code.co_qualname if trace is not None else "?"
    line = trace.tb_lineno if trace is not None else 0
    logger.error("the tool %s failed: %s in %s, line %d", name, type(error).__name__, where, line)
