"""Which tool calls are known, pending, or lost with their session."""

from __future__ import annotations

import dataclasses
from collections import OrderedDict

from desktop.core.events import ToolCallRequested
from desktop.live.translate import LOCAL_ID

_REMEMBERED = 512


class CallBook:
    """Lets every call through once and remembers which session it belongs to.

    A call that the service still knows after a resume is one that was made before the handle was
    given out: those calls are ``covered``. Every other pending call is lost with its socket.
    """

    def __init__(self) -> None:
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._pending: dict[str, bool] = {}
        self._lost: OrderedDict[str, None] = OrderedDict()
        self._covered: OrderedDict[str, None] = OrderedDict()
        self._anonymous: set[str] = set()
        self._count = 0

    @property
    def pending(self) -> bool:
        """Whether a call of the present session waits for its result."""
        return bool(self._pending)

    def admit(self, call: ToolCallRequested) -> ToolCallRequested | None:
        """Return the call to run, or None when it has been made before."""
        if call.call_id.startswith(LOCAL_ID):
            return self._admit_anonymous(call)
        if call.call_id in self._seen:
            return None
        self._note(call.call_id)
        return call

    def turn_over(self) -> None:
        """Take the same call without an id for a new one from now on."""
        self._anonymous.clear()

    def handle_given(self) -> None:
        """The service has saved its state: it will know the pending calls after a resume."""
        self._pending = dict.fromkeys(self._pending, True)

    def link_gone(self, *, resumed: bool) -> None:
        """A new socket takes over; what it cannot know is lost."""
        kept = {call_id for call_id, covered in self._pending.items() if covered and resumed}
        for call_id in self._pending.keys() - kept:
            _bounded(self._lost, call_id)
        self._pending = dict.fromkeys(kept, True)
        self._anonymous.clear()

    def is_open(self, call_id: str) -> bool:
        """Whether the present session waits for a call's result."""
        return call_id in self._pending

    def is_lost(self, call_id: str) -> bool:
        """Whether the session that made a call is gone, so that only text can tell its result."""
        return call_id in self._lost

    def settle(self, call_id: str) -> None:
        """The result of a call has been sent."""
        self._covered.pop(call_id, None)
        if self._pending.pop(call_id, False):
            _bounded(self._covered, call_id)
        self._lost.pop(call_id, None)

    def reopen(self, call_id: str) -> None:
        """The result may not have arrived and is sent once more."""
        self._pending[call_id] = call_id in self._covered

    def cancel(self, call_ids: tuple[str, ...]) -> None:
        """The service has withdrawn calls."""
        for call_id in call_ids:
            self._pending.pop(call_id, None)

    def _admit_anonymous(self, call: ToolCallRequested) -> ToolCallRequested | None:
        if call.call_id in self._anonymous:
            return None
        self._anonymous.add(call.call_id)
        self._count += 1
        renamed = dataclasses.replace(call, call_id=f"{call.call_id}-{self._count}")
        self._note(renamed.call_id)
        return renamed

    def _note(self, call_id: str) -> None:
        _bounded(self._seen, call_id)
        self._pending[call_id] = False
        while len(self._pending) > _REMEMBERED:
            oldest = next(iter(self._pending))
            del self._pending[oldest]
            _bounded(self._lost, oldest)


def _bounded(record: OrderedDict[str, None], key: str) -> None:
    record[key] = None
    while len(record) > _REMEMBERED:
        record.popitem(last=False)
