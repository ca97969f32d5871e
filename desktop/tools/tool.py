"""What a tool is."""

from __future__ import annotations

import hashlib
import json
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
    """Reads or keeps the person's own data."""

    WRITE = "W"
    """Changes something outside Attune, or starts it."""

    SEND = "X"
    """Sends data off this machine."""


class ToolRefusedError(AttuneError):
    """The tool will not do it; the text is a sentence that the model may repeat."""


@dataclass(frozen=True, slots=True)
class Ask:
    """How a tool words its question.

    ``text`` is one sentence, ``host`` where something goes, ``payload`` exactly what goes there,
    is written or is started. ``changes_nothing`` says that these arguments need no asking.
    """

    text: str
    host: str = ""
    payload: str = ""
    changes_nothing: bool = False


@dataclass(frozen=True, slots=True)
class Tool:
    """One thing that the assistant can do.

    ``parameters`` is a JSON schema of type object. ``ask`` words the request that the person has
    to allow; it may raise ``ToolRefusedError`` and must touch nothing; without it the card shows
    the arguments. ``scheduling`` says when the model may speak of the result. ``deadline_s``
    replaces the general deadline. ``harmless`` lets a tool of class L or W go without asking
    while nothing of other people's is in view; ``each_time`` takes no answer for longer than once.

    ``origin`` is empty for Attune's own tools and ``mcp:SERVER`` for those of a server.
    ``taints`` names what its results bring into view: words that others may have written.
    ``identity`` is what else a grant depends on, such as a server's command line.
    ``beside`` tools are told only to a model whose calls run beside the conversation.
    ``declared`` is the schema in words that a model can be told, where it is another one.
    """

    name: str
    description: str
    parameters: Mapping[str, Any]
    risk: Risk
    run: Callable[[Arguments], Awaitable[Mapping[str, Any]]]
    ask: Callable[[Arguments], Ask | str] | None = None
    harmless: bool = False
    each_time: bool = False
    blocking: bool = False
    beside: bool = False
    scheduling: Scheduling | None = None
    deadline_s: float | None = None
    title: str = ""
    origin: str = ""
    taints: str = ""
    identity: str = ""
    declared: Mapping[str, Any] | None = None

    def __post_init__(self) -> None:
        if self.risk is Risk.SEND and self.harmless:
            raise ValueError(f"{self.name} sends data, which is never harmless")

    @property
    def declaration(self) -> ToolDeclaration:
        """Return what the model is told."""
        parameters = self.parameters if self.declared is None else self.declared
        return ToolDeclaration(self.name, self.description, parameters, self.blocking, self.beside)

    @property
    def key(self) -> str:
        """Return the hash that a grant is bound to; it changes with anything that was shown."""
        granted = [
            self.origin, self.identity, self.name, self.title, self.description,
            self.parameters, self.risk.value,
        ]  # fmt: skip
        text = json.dumps(granted, sort_keys=True, ensure_ascii=False, default=str)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
