"""Servers that the person brings along (Model Context Protocol): what is shown, what can be wished.

Everything here is a snapshot for people; nothing holds a secret's value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal, Protocol


class McpState(StrEnum):
    """How a server is."""

    OFF = "switched off"
    STARTING = "starting"
    UP = "up"
    WAITING = "about to start again"
    FAILED = "stopped"


McpChange = Literal["", "new", "changed"]
"""Why a tool waits for the person: the server added it later, or says something else of it now."""


@dataclass(frozen=True, slots=True)
class McpProblem:
    """Something in the file that cannot be used; ``line`` and ``column`` count from 1.

    ``form`` is one of ``FLAWS``, or empty where ``text`` is a sentence of its own; ``name`` fills
    its place.
    """

    text: str
    line: int = 0
    column: int = 0
    server: str = ""
    form: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class McpTool:
    """One tool that a server offers.

    ``declared`` is the name that the model knows it by. ``risk`` is R, L, W or X, ``usual_risk``
    what it is unless the person lowers it. ``on`` says whether the model may call it;
    ``was`` is the description that the person knew, where it has changed.
    """

    name: str
    declared: str
    title: str
    description: str
    on: bool
    risk: str
    usual_risk: str
    change: McpChange = ""
    was: str = ""
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class McpServer:
    """One server of the file; ``command`` is what is started or dialled, secrets unresolved.

    ``reason`` says why it is not up and what the person can do, ``missing`` which secrets the
    keyring lacks. ``said`` are the last lines that the program wrote to its
    error output. ``refused`` counts requests for answers of the model, which are never granted.
    """

    name: str
    kind: Literal["program", "web"]
    command: str
    state: McpState
    reason: str = ""
    version: str = ""
    tools: tuple[McpTool, ...] = ()
    missing: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    restarts: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class McpStatus:
    """Everything that the page of servers shows; ``limit`` is how many tools may be on.

    ``changed`` says that the file says something else by now than what is used.
    """

    file: str = ""
    exists: bool = False
    enabled: bool = True
    problems: tuple[McpProblem, ...] = ()
    servers: tuple[McpServer, ...] = ()
    limit: int = 20
    changed: bool = False

    @property
    def tools_on(self) -> int:
        """How many tools the model may call."""
        return sum(tool.on for server in self.servers for tool in server.tools)


@dataclass(frozen=True, slots=True)
class ForeignServer:
    """A server that another program knows; ``problem`` says why it cannot be taken over."""

    source: str
    name: str
    command: str
    known: bool = False
    problem: str = ""


class McpDesk(Protocol):
    """What the window may wish for; the coroutines belong to the engine's loop.

    Wishes that cannot be granted raise ``UserFacingError``. What came of the others is told by
    ``McpChanged``.
    """

    def status(self) -> McpStatus:
        """Return the present snapshot; safe from any thread."""
        ...

    async def reload(self) -> None:
        """Read the file again; servers that have not changed keep running."""
        ...

    async def restart(self, server: str) -> None:
        """Start a server again, at once."""
        ...

    async def switch(self, server: str, on: bool) -> None:
        """Switch a whole server on or off, and write it down in the file."""
        ...

    async def switch_tool(self, server: str, tool: str, on: bool) -> None:
        """Let the model call a tool, or no longer; a change that waits is accepted by it."""
        ...

    async def set_risk(self, server: str, tool: str, risk: str) -> None:
        """Say of which class a tool is: R, L, W or X; empty for its usual one."""
        ...

    async def accept(self, server: str) -> None:
        """Accept everything that a server has changed."""
        ...

    async def keep_secret(self, name: str, value: str) -> str:
        """Keep a secret in the keyring; returns half a sentence if it is forgotten at the end."""
        ...

    async def create_file(self) -> str:
        """Write an empty file where there is none; returns its path."""
        ...

    async def foreign(self) -> Sequence[ForeignServer]:
        """Return the servers that other programs on this computer know."""
        ...

    async def take_over(self, servers: Sequence[ForeignServer]) -> int:
        """Write these into the file and start them; returns how many."""
        ...
