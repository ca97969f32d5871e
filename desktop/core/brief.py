"""What a session is told at its start and whenever its brief changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop.core.tool import ToolDeclaration

Speaker = Literal["user", "assistant"]


@dataclass(frozen=True, slots=True)
class HistoryTurn:
    """One earlier turn, used to seed a session that could not be resumed."""

    speaker: Speaker
    text: str


def no_recap() -> str:
    """Return nothing: there is no summary."""
    return ""


@dataclass(frozen=True, slots=True)
class SessionBrief:
    """Everything that the conversation wants of a session, before capabilities are applied.

    ``co_listening`` says that the assistant may stay silent: the session then never treats a
    missing answer as a fault. ``voice`` replaces the voice of the settings; empty keeps it.
    ``recap`` returns what came before ``history`` in this conversation, for a session that has to
    be rebuilt.
    """

    instruction: str
    tools: Sequence[ToolDeclaration] = ()
    history: Sequence[HistoryTurn] = ()
    co_listening: bool = False
    voice: str = ""
    recap: Callable[[], str] = no_recap
