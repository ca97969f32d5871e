"""Tools, a desktop and a runner that do what a test tells them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.core.consent import FieldValue, Verdict
from desktop.core.errors import DeviceError
from desktop.core.events import Event, ToolCallFinished, ToolCallStateChanged
from desktop.core.tool import Scheduling, ToolCall, ToolCallState, ToolDeclaration, ToolResult

Answer = Mapping[str, Any] | Callable[[Mapping[str, Any]], Mapping[str, Any]]


class FakeDesktopHost:
    """Implements ``DesktopHost`` by remembering; set ``missing`` for a machine without desktop."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.copied: list[str] = []
        self.clipboard = ""
        self.focused: list[int] = []
        self.missing = False

    async def open_url(self, url: str) -> None:
        self._need()
        self.opened.append(url)

    async def copy_text(self, text: str) -> None:
        self._need()
        self.copied.append(text)

    async def paste_text(self) -> str:
        self._need()
        return self.clipboard

    async def focus_window(self, number: int) -> None:
        self._need()
        self.focused.append(number)

    def _need(self) -> None:
        if self.missing:
            raise DeviceError("There is no desktop here.")


class FakeToolRunner:
    """Implements ``ToolRunner`` with answers from a script, without any policy of its own.

    ``answers`` maps a tool's name to its response, or to a function of the arguments that
    returns it or raises. Names in ``held`` do not answer before ``release``; names in ``asking``
    wait for ``decide``. ``scheduling`` gives a tool's results their scheduling.
    """

    def __init__(
        self,
        publish: Callable[[Event], None] = lambda _event: None,
        answers: Mapping[str, Answer] | None = None,
        *,
        held: Sequence[str] = (),
        asking: Sequence[str] = (),
        scheduling: Mapping[str, Scheduling] | None = None,
    ) -> None:
        self._publish = publish
        self.answers: dict[str, Answer] = dict(answers or {})
        self.scheduling = dict(scheduling or {})
        self.calls: list[ToolCall] = []
        self.closed = False
        self._held = set(held)
        self._asking = set(asking)
        self._open: dict[str, tuple[ToolCall, asyncio.Future[Mapping[str, Any] | None]]] = {}

    def declarations(self) -> Sequence[ToolDeclaration]:
        schema = {"type": "object", "properties": {}}
        return [ToolDeclaration(name, f"Does {name}.", schema) for name in self.answers]

    async def run(
        self, call: ToolCall, progress: Callable[[ToolResult], None] | None = None
    ) -> ToolResult | None:
        if self.closed or any(earlier.call_id == call.call_id for earlier in self.calls):
            return None
        self.calls.append(call)
        self._tell(call, ToolCallState.QUEUED)
        future: asyncio.Future[Mapping[str, Any] | None] = asyncio.Future()
        self._open[call.call_id] = (call, future)
        self._begin(call)
        try:
            response = await future
        finally:
            del self._open[call.call_id]
        return self._finish(call, response)

    def release(self, call_id: str) -> None:
        """Let a held call answer."""
        call, _ = self._open[call_id]
        self._answer(call)

    def cancel(self, call_id: str) -> None:
        self._settle(call_id, None)

    def cancel_by_person(self, call_id: str) -> None:
        self._settle(call_id, {"status": "cancelled by the user"})

    def cancel_all_by_person(self) -> None:
        for call_id in tuple(self._open):
            self.cancel_by_person(call_id)

    def decide(
        self, call_id: str, verdict: Verdict, values: Mapping[str, FieldValue] | None = None
    ) -> None:
        if call_id not in self._open or self._open[call_id][0].name not in self._asking:
            return
        if verdict.startswith("allow"):
            self._answer(self._open[call_id][0])
        else:
            self._settle(call_id, {"status": "denied"})

    async def aclose(self) -> None:
        self.closed = True
        for call_id in tuple(self._open):
            self.cancel(call_id)

    def _begin(self, call: ToolCall) -> None:
        if call.name not in self.answers:
            self._settle(call.call_id, {"status": "error", "reason": "there is no such tool"})
        elif call.name in self._asking:
            self._tell(call, ToolCallState.WAITING, f"May I {call.name}?")
        else:
            self._tell(call, ToolCallState.RUNNING)
            if call.name not in self._held:
                self._answer(call)

    def _answer(self, call: ToolCall) -> None:
        answer = self.answers[call.name]
        try:
            response = answer(call.arguments) if callable(answer) else answer
        except Exception:  # noqa: BLE001 - a scripted failure of any kind
            response = {"status": "error", "reason": "the tool failed"}
        self._settle(call.call_id, {"status": "ok", **response})

    def _settle(self, call_id: str, response: Mapping[str, Any] | None) -> None:
        _, future = self._open.get(call_id, (None, None))
        if future is not None and not future.done():
            future.set_result(response)

    def _finish(self, call: ToolCall, response: Mapping[str, Any] | None) -> ToolResult | None:
        result = response if response is not None else {"status": "cancelled by the service"}
        state = _state_of(str(result["status"]))
        self._tell(call, state)
        self._publish(ToolCallFinished(call.call_id, call.name, state, result, 0))
        if response is None:
            return None
        return ToolResult(call.call_id, call.name, response, self.scheduling.get(call.name))

    def _tell(self, call: ToolCall, state: ToolCallState, request: str = "") -> None:
        self._publish(ToolCallStateChanged(call.call_id, call.name, state, call.arguments, request))


def _state_of(status: str) -> ToolCallState:
    if status == "error":
        return ToolCallState.FAILED
    ended = status.startswith("cancelled") or status == "denied"
    return ToolCallState.CANCELLED if ended else ToolCallState.DONE
