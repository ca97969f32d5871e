"""Facts about tool calls."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from desktop.core.consent import ConsentRequest
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
    """A call moved on.

    While it waits for the person, ``request`` is the sentence to approve and ``consent`` all that
    the card shows. ``progress`` is how far a running call says it has come.
    """

    label: ClassVar[str] = "tool_call_state"
    call_id: str
    name: str
    state: ToolCallState
    arguments: Mapping[str, Any]
    request: str = ""
    consent: ConsentRequest | None = None
    progress: str = ""


@dataclass(frozen=True, slots=True)
class ToolsChanged:
    """Other tools can be called from now on."""

    label: ClassVar[str] = "tools_changed"
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ToolCallFinished:
    """A call has its one result; ``duration_ms`` counts from the request."""

    label: ClassVar[str] = "tool_call_finished"
    call_id: str
    name: str
    state: ToolCallState
    result: Mapping[str, Any]
    duration_ms: int
