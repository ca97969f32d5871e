"""Tool declarations, calls and results, free of any vendor's types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

Scheduling = Literal["SILENT", "WHEN_IDLE", "INTERRUPT"]

Control = Literal["mute", "voice", "co_listening", "sharing"]
"""A switch of the assistant's own that a tool may change."""


@dataclass(frozen=True, slots=True)
class ToolDeclaration:
    """What the model is told about a tool; ``parameters`` is a JSON schema of type object.

    ``beside`` tools are declared only where a call runs beside the conversation.
    """

    name: str
    description: str
    parameters: Mapping[str, Any]
    blocking: bool = False
    beside: bool = False


@dataclass(frozen=True, slots=True)
class ToolCall:
    """One call by the model, unique by ``call_id`` within a session."""

    call_id: str
    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)


class ToolCallState(StrEnum):
    """Where a call is on its way."""

    QUEUED = "queued"
    RUNNING = "running"
    WAITING = "waiting for you"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ToolResult:
    """The one response to a call; ``response`` is a JSON object of at most 32 kB.

    ``will_continue`` marks a word on the way: the one response is still to come. It goes only to
    models that take it.
    """

    call_id: str
    name: str
    response: Mapping[str, Any]
    scheduling: Scheduling | None = None
    will_continue: bool = False
