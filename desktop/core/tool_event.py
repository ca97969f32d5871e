"""Facts about tool calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from desktop.core.tool import ToolCallState


@dataclass(frozen=True, slots=True)
class ToolCallRequested:
    """The model calls a tool."""

    label: ClassVar[str] = "tool_call_requested"
    call_id: str
    name: str
    arguments: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ToolCallCancelled:
    """The service withdrew calls, usually after a barge-in."""

    label: ClassVar[str] = "tool_call_cancelled"
    call_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToolCallStateChanged:
    """A call moved on; ``request`` is a sentence to approve while it waits for the person."""

    label: ClassVar[str] = "tool_call_state"
    call_id: str
    name: str
    state: ToolCallState
    arguments: Mapping[str, Any]
    request: str = ""


@dataclass(frozen=True, slots=True)
class ToolCallFinished:
    """A call has its one result; ``duration_ms`` counts from the request."""

    label: ClassVar[str] = "tool_call_finished"
    call_id: str
    name: str
    state: ToolCallState
    result: Mapping[str, Any]
    duration_ms: int
