"""What an assistant is given to make its conversations with."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.conversation.part import Parts
from desktop.core.assistant import ShareTarget
from desktop.core.brief import no_recap
from desktop.core.figure import Figures
from desktop.core.ports import Cues, FrameSource, ToolRunner


class PersonalToolRunner(ToolRunner, Protocol):
    """A tool runner that also takes the person's own cancelling."""

    def cancel_by_person(self, call_id: str) -> None:
        """End a call and tell the model that the person ended it."""
        ...

    def cancel_all_by_person(self) -> None:
        """End every call and tell the model that the person ended them."""
        ...


async def nothing_remembered() -> str:
    """Return nothing: no earlier conversation is told of."""
    return ""


@dataclass(frozen=True, slots=True)
class Makers:
    """How to make what a conversation needs afresh each time.

    ``remembered`` is what a session is told of earlier ones, ``recap`` of its own beginning.
    """

    parts: Callable[[], Awaitable[Parts]]
    screen: Callable[[ShareTarget], FrameSource]
    camera: Callable[[], FrameSource]
    cues: Callable[[], Cues]
    sayings: Callable[[], Sequence[str]]
    figures: Callable[[], Figures] = Figures
    remembered: Callable[[], Awaitable[str]] = nothing_remembered
    recap: Callable[[], str] = no_recap
