"""What a tool is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeAlias

from desktop.core.errors import AttuneError
from desktop.core.tool import Scheduling, ToolDeclaration

Arguments: TypeAlias = Mapping[str, Any]


class Risk(StrEnum):
    """What a tool can do to the person; decides whether the person is asked."""

    READ = "R"
    """Reads nothing personal: the time, the state of the program."""

    LOCAL = "L"
    """Reads or keeps the person's own data, inside Attune."""

    WRITE = "W"
    """Changes something outside Attune, or starts it."""

    SEND = "X"
    """Sends data off this machine; asks every time."""


class ToolRefusedError(AttuneError):
    """The tool will not do it; the text is a sentence that the model may repeat."""


@dataclass(frozen=True, slots=True)
class Tool:
    """One thing that the assistant can do.

    ``parameters`` is a JSON schema of type object, in the subset that ``schema`` checks.
    ``ask`` words the request that the person has to allow; it may raise ``ToolRefusedError`` and
    must touch nothing. ``scheduling`` says when the model may speak of the result.
    ``deadline_s`` replaces the general deadline. ``harmless`` lets a tool that writes go
    without asking.
    """

    name: str
    description: str
    parameters: Mapping[str, Any]
    risk: Risk
    run: Callable[[Arguments], Awaitable[Mapping[str, Any]]]
    ask: Callable[[Arguments], str] | None = None
    harmless: bool = False
    blocking: bool = False
    scheduling: Scheduling | None = None
    deadline_s: float | None = None

    def __post_init__(self) -> None:
        must_ask = self.risk is Risk.SEND or (self.risk is Risk.WRITE and not self.harmless)
        if must_ask and self.ask is None:
            raise ValueError(f"{self.name} is of class {self.risk} and has to ask")

    @property
    def declaration(self) -> ToolDeclaration:
        """Return what the model is told."""
        return ToolDeclaration(self.name, self.description, self.parameters, self.blocking)
