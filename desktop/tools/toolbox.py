"""Runs the model's calls beside the conversation and answers each exactly once."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any, Literal

from desktop.core.clock import Clock
from desktop.core.consent import FieldValue, GrantShelf, Verdict
from desktop.core.errors import UserFacingError
from desktop.core.events import (
    Event,
    InputTranscript,
    LinkOpened,
    SessionState,
    SessionStateChanged,
    ToolCallFinished,
    ToolsChanged,
    TranscriptLineChanged,
)
from desktop.core.interpreter import Rest
from desktop.core.ports import DesktopHost, NoteStore
from desktop.core.tool import ToolCall, ToolCallState, ToolDeclaration, ToolResult
from desktop.settings.sections import ToolSettings
from desktop.tools import address
from desktop.tools.builtin import builtins
from desktop.tools.call import Course, Outcome, Progress
from desktop.tools.deadline import within
from desktop.tools.gate import Gate
from desktop.tools.kit import BARE, Kit, Locate, Surroundings, nowhere
from desktop.tools.overflow import Overflow
from desktop.tools.redaction import redacted
from desktop.tools.registry import Registry
from desktop.tools.response import bounded, failure, fits
from desktop.tools.running import enter
from desktop.tools.schema import BadArgumentsError
from desktop.tools.source import ToolSource
from desktop.tools.timer import Timers
from desktop.tools.tool import Tool, ToolRefusedError

logger = logging.getLogger(__name__)

CALLS_PER_TURN = 12
"""More calls than this without a word from the person are a loop."""

CALM_AFTER_S = 10.0
"""A pause between calls after which they are counted anew."""

_REMEMBERED_IDS = 1024


class Toolbox:
    """Implements ``ToolRunner`` with the built-in tools and whatever else is handed in.

    ``extra`` are tools of other rooms, ``around`` is what else tools may touch; ``resolve`` looks
    a host name up, ``locate`` a place of the newest picture. Subscribe ``observe`` to the event
    hub, so that the box knows when the person speaks, what is in view and when a session is new.
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
        around: Surroundings = BARE,
        resolve: Callable[[str], Awaitable[tuple[str, ...]]] = address.resolve,
        locate: Locate = nowhere,
    ) -> None:
        self._publish = publish
        self._clock = clock
        self._settings = settings
        self._gate = Gate(around.ledger, clock, settings.consent_timeout_s)
        # One at a time: each worker that is busy makes everybody's turn in the interpreter rarer.
        self._long = asyncio.Lock()
        self._overflow = Overflow(around.results, clock) if around.results else None
        self.timers = Timers(clock, publish, around.timers)
        kit = Kit(publish, host, notes, clock, self.timers, resolve, locate, around, self._overflow)
        self._registry = Registry([*builtins(kit), *extra], self._tell_change)
        self._courses: dict[str, Course] = {}
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._calls_in_turn = 0
        self._last_call_at = clock.now()
        self._closed = False

    @property
    def grants(self) -> GrantShelf:
        """What the person has granted."""
        return self._gate.grants

    @property
    def foreign(self) -> tuple[str, ...]:
        """What of other people's is in view."""
        return self._gate.taint.flags

    def declarations(self, *, without: Collection[str] = ()) -> Sequence[ToolDeclaration]:
        """Return what to declare to the model, leaving out the named tools."""
        return self._registry.declarations(without)

    def add_source(self, source: ToolSource) -> None:
        """Take the tools of a source, now and whenever they change; closes it in the end."""
        self._registry.add(source)

    def take_up(self, *, continued: bool, foreign: bool) -> None:
        """A session is about to begin; ``foreign`` if it is told what others had a part in."""
        self._gate.taint.take_up(continued=continued, foreign=foreign)

    def observe(self, event: Event) -> None:
        """Take what happens elsewhere: words, pictures, sessions."""
        self._gate.taint.observe(event)
        match event:
            case InputTranscript() | TranscriptLineChanged(kind="user"):
                self._calls_in_turn = 0
                self._gate.new_turn()
            case LinkOpened(resumed=False):
                self._seen.clear()
            case SessionStateChanged(state=SessionState.OFF):
                self._gate.end_conversation()
            case _:
                pass

    async def restore(self) -> None:
        """Begin again what was left of an earlier run of the program: its timers."""
        await self.timers.restore()

    async def run(self, call: ToolCall, progress: Progress | None = None) -> ToolResult | None:
        """Run one call to its result.

        Returns None where nothing may be answered: the service withdrew the call, its id was
        here before, or the box is closed. ``progress`` receives results that say no more than
        that the call goes on.
        """
        if self._closed or self._is_repeated(call.call_id):
            return None
        course = Course(call, self._clock, self._publish, progress)
        self._courses[call.call_id] = course
        course.tell(ToolCallState.QUEUED)
        course.task = asyncio.create_task(self._outcome(course), name=f"call {call.call_id}")
        try:
            await asyncio.wait((course.task,))
        except asyncio.CancelledError:
            course.withdraw("service")
            await asyncio.wait((course.task,))
            self._finish(course, course.task)
            raise
        return self._finish(course, course.task)

    def cancel(self, call_id: str) -> None:
        """End a call for the service, which must not be answered; unknown ids are ignored."""
        self._withdraw(call_id, "service")

    def cancel_by_person(self, call_id: str) -> None:
        """End a call for the person; the model is told so. Unknown ids are ignored."""
        self._withdraw(call_id, "person")

    def cancel_all_by_person(self) -> None:
        """End every call for the person."""
        for call_id in tuple(self._courses):
            self.cancel_by_person(call_id)

    def decide(
        self, call_id: str, verdict: Verdict, values: Mapping[str, FieldValue] | None = None
    ) -> None:
        """Answer a call that waits for the person; a *yes* that comes too soon is ignored."""
        course = self._courses.get(call_id)
        if course is not None:
            course.decide(verdict, values)

    async def aclose(self) -> None:
        """End every call, timer and source; nothing is answered any more."""
        self._closed = True
        waiting = [course for course in self._courses.values() if course.task is not None]
        for course in waiting:
            course.withdraw("service")
        await asyncio.gather(*(c.task for c in waiting if c.task), return_exceptions=True)
        await self.timers.aclose()
        await self._registry.aclose()

    # -- one call ---------------------------------------------------------------------------

    async def _outcome(self, course: Course) -> Outcome:
        name = course.call.name
        if self._is_loop():
            return _failed("too many calls in one turn; answer with what is known")
        entry = self._registry.get(name)
        if entry is None:
            return _failed("there is no tool of that name")
        try:
            arguments = entry.checker.checked(course.call.arguments)
            return await self._perform(entry.tool, arguments, course)
        except BadArgumentsError as error:
            return _failed(str(error), "bad arguments")
        except ToolRefusedError as error:
            return _failed(str(error), "refused")
        except UserFacingError as error:
            return _failed(str(error))
        except TimeoutError:
            return _failed("the tool took too long and was stopped", "timed out")
        except Exception as error:  # noqa: BLE001 - any tool may fail in its own way
            _log_failure(name, error)
            return _failed("the tool failed")

    async def _perform(
        self, tool: Tool, arguments: Mapping[str, object], course: Course
    ) -> Outcome:
        refusal = await self._gate.refusal(tool, arguments, course.ask_person)
        if refusal:
            return ToolCallState.CANCELLED, failure(refusal, "denied")
        course.tell(ToolCallState.RUNNING)
        enter(course)
        if tool.origin:  # even its errors are a stranger's words
            self._gate.taint.add(tool.taints)
        deadline_s = tool.deadline_s or self._settings.deadline_s
        work = _run(tool, arguments)
        held_s = course.watch.held_s
        result = await within(self._clock, deadline_s, work, f"tool {tool.name}", held_s)
        self._gate.taint.add(tool.taints)
        return ToolCallState.DONE, await self._response(result)

    async def _response(self, result: Mapping[str, object]) -> dict[str, Any]:
        # Hidden before it is cut: half a secret would no longer look like one.
        if fits(result):
            return bounded(redacted(result))
        async with self._long:
            clean = await asyncio.to_thread(redacted, result, Rest())
            kept_as = await self._kept(clean)
        return bounded(clean, kept_as)

    async def _kept(self, result: Mapping[str, object]) -> str:
        if self._overflow is None:
            return ""
        try:
            return await self._overflow.keep(result)
        except OSError:
            logger.warning("a long result could not be kept in full: its folder cannot be written")
            return ""

    def _finish(self, course: Course, task: asyncio.Task[Outcome]) -> ToolResult | None:
        call = course.call
        del self._courses[call.call_id]
        state, response = course.ended(task)
        course.tell(state)
        took_ms = round(1000 * (self._clock.now() - course.since))
        self._publish(ToolCallFinished(call.call_id, call.name, state, response, took_ms))
        if course.withdrawn_by == "service":
            return None
        entry = self._registry.get(call.name)
        scheduling = entry.tool.scheduling if entry else None
        return ToolResult(call.call_id, call.name, response, scheduling)

    def _withdraw(self, call_id: str, by: Literal["service", "person"]) -> None:
        if course := self._courses.get(call_id):
            course.withdraw(by)

    def _tell_change(self) -> None:
        self._publish(ToolsChanged(self._registry.names()))

    # -- guards -----------------------------------------------------------------------------

    def _is_repeated(self, call_id: str) -> bool:
        if call_id in self._courses or call_id in self._seen:
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


async def _run(tool: Tool, arguments: Mapping[str, object]) -> Mapping[str, object]:
    return await tool.run(arguments)


def _failed(reason: str, status: str = "error") -> Outcome:
    return ToolCallState.FAILED, failure(reason, status)


def _log_failure(name: str, error: Exception) -> None:
    """Log where a tool failed; the error's text may hold the person's words and stays out."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = trace.tb_frame.f_code.co_qualname if trace is not None else "?"
    line = trace.tb_lineno if trace is not None else 0
    logger.error("the tool %s failed: %s in %s, line %d", name, type(error).__name__, where, line)
