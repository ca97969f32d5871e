"""One call on its way."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

from desktop.core.clock import Clock
from desktop.core.consent import ConsentReply, ConsentRequest, FieldValue, Verdict
from desktop.core.events import Event, ToolCallStateChanged
from desktop.core.tool import ToolCall, ToolCallState, ToolResult
from desktop.tools.consent import Consent, Decision
from desktop.tools.deadline import StopWatch
from desktop.tools.gate import visible
from desktop.tools.response import failure

Outcome: TypeAlias = tuple[ToolCallState, Mapping[str, Any]]
Progress: TypeAlias = Callable[[ToolResult], None]

PROGRESS_EVERY_S = 5.0
"""The model is told no more often than this that a call goes on."""

REPORT_EVERY_S = 0.1
"""The person is told no more often than this; what comes between is left out."""

MOST_QUESTIONS = 5
"""A tool may ask this often within one call; its clock stands still meanwhile."""

_LONGEST_PROGRESS = 300


class Course:
    """A call from request to result; implements ``RunningCall`` for the tool that serves it.

    ``withdrawn_by`` says who ended it before it had a result.
    """

    def __init__(
        self,
        call: ToolCall,
        clock: Clock,
        publish: Callable[[Event], None],
        progress: Progress | None,
    ) -> None:
        self.call = call
        self.since = clock.now()
        self.task: asyncio.Task[Outcome] | None = None
        self.withdrawn_by: Literal["nobody", "service", "person"] = "nobody"
        self.watch = StopWatch(clock)
        self._clock = clock
        self._publish = publish
        self._progress = progress
        self._told_model_at = clock.now()
        self._told_person_at = clock.now() - REPORT_EVERY_S
        self._questions = 0
        self._consent: Consent | None = None
        self._one_card = asyncio.Lock()

    @property
    def call_id(self) -> str:
        """The service's id of the call."""
        return self.call.call_id

    def tell(
        self,
        state: ToolCallState,
        consent: ConsentRequest | None = None,
        progress: str = "",
    ) -> None:
        """Publish where the call is."""
        call, request = self.call, consent.text if consent else ""
        self._publish(
            ToolCallStateChanged(
                call.call_id, call.name, state, call.arguments, request, consent, progress
            )
        )

    def report(self, text: str) -> None:
        """Tell the person, and now and then the model, how far the call has come."""
        now = self._clock.now()
        if self.withdrawn_by != "nobody" or now - self._told_person_at < REPORT_EVERY_S:
            return
        self._told_person_at = now
        shown = visible(text)[:_LONGEST_PROGRESS]
        self.tell(ToolCallState.RUNNING, progress=shown)
        if self._progress is not None and now - self._told_model_at >= PROGRESS_EVERY_S:
            self._told_model_at = now
            response = {"status": "running", "progress": shown}
            self._progress(
                ToolResult(self.call_id, self.call.name, response, "SILENT", will_continue=True)
            )

    async def ask(self, request: ConsentRequest) -> ConsentReply:
        """Ask the person something more; the deadline stands still meanwhile."""
        self._questions += 1
        if self._questions > MOST_QUESTIONS:
            return ConsentReply(allowed=False, answered=False)
        decision = await self.ask_person(request)
        self.tell(ToolCallState.RUNNING)
        return ConsentReply(decision.allowed, decision.verdict is not None, decision.values)

    async def ask_person(self, request: ConsentRequest) -> Decision:
        """Show a request, one at a time, and wait for the answer."""
        async with self._one_card:
            self._consent = Consent(self._clock)
            self.watch.hold()
            self.tell(ToolCallState.WAITING, request)
            try:
                name = f"consent {self.call_id}"
                return await self._consent.answer(request.timeout_s, name)
            finally:
                self.watch.go()
                self._consent = None

    def decide(self, verdict: Verdict, values: Mapping[str, FieldValue] | None) -> None:
        """Answer what the call asks; without a question nothing happens."""
        if self._consent is not None:
            self._consent.decide(verdict, values)

    def withdraw(self, by: Literal["service", "person"]) -> None:
        """End the call; the service's word outranks the person's."""
        finished = self.task is None or self.task.done()
        if by == "service" or (self.withdrawn_by == "nobody" and not finished):
            self.withdrawn_by = by
        if self.task is not None:
            self.task.cancel()

    def ended(self, task: asyncio.Task[Outcome]) -> Outcome:
        """Return how the call ended."""
        match self.withdrawn_by:
            case "person":
                return ToolCallState.CANCELLED, {"status": "cancelled by the user"}
            case "service":
                return ToolCallState.CANCELLED, {"status": "cancelled by the service"}
        if task.cancelled():
            return ToolCallState.FAILED, failure("the tool gave up")
        return task.result()
