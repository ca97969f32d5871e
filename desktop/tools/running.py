"""What a tool may ask of the box while one of its calls runs."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Protocol

from desktop.core.consent import ConsentReply, ConsentRequest


class RunningCall(Protocol):
    """The call that a tool works for; every method belongs to the engine's loop."""

    @property
    def call_id(self) -> str:
        """The service's id of the call."""
        ...

    def report(self, text: str) -> None:
        """Tell the person, in the Activity panel, how far the call has come."""
        ...

    async def ask(self, request: ConsentRequest) -> ConsentReply:
        """Ask the person something more on a card; the call's deadline stands still meanwhile."""
        ...


_RUNNING: ContextVar[RunningCall] = ContextVar("running_call")


def running_call() -> RunningCall | None:
    """Return the call that the present task works for, None outside of one."""
    return _RUNNING.get(None)


def enter(call: RunningCall) -> None:
    """Mark the present task, and those that it starts, as working for a call."""
    _RUNNING.set(call)
