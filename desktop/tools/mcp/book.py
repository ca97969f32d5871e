"""What the person knows of each server's tools, and has decided about them.

A tool is offered to the model only as the person first met it. What a server adds or rewrites
later waits until the person has looked.
"""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from desktop.core.errors import StoreError
from desktop.core.fault import Fault, Reason
from desktop.core.mcp import McpChange
from desktop.settings.path import private_folder
from desktop.tools.mcp.report import Listed

RISKS = ("R", "L", "W", "X")


@dataclass(slots=True)
class Known:
    """A tool as the person knows it, and whether the model may call it."""

    tool: Listed
    on: bool = False
    risk: str = ""


class KnownServer:
    """A server as the person knows it; another command or address is another server."""

    def __init__(self, fingerprint: str, tools: Sequence[Known] = ()) -> None:
        self.fingerprint = fingerprint
        self.tools = {known.tool.name: known for known in tools}

    @property
    def tree(self) -> dict[str, Any]:
        """What is written down."""
        return {"fingerprint": self.fingerprint, "tools": [asdict(k) for k in self.tools.values()]}


@dataclass(frozen=True, slots=True)
class Standing:
    """What the book says of one tool that a server offers now."""

    change: McpChange = ""
    was: str = ""
    on: bool = False
    risk: str = ""


class ToolBook:
    """A small file; ``load`` and ``save`` block and belong on a worker."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._servers: dict[str, KnownServer] = {}

    def load(self) -> None:
        """Read what was kept; a broken file counts as none."""
        try:
            tree = json.loads(self._path.read_text(encoding="utf-8"))
            servers = tree["servers"].items()
            self._servers = {name: _server(entry) for name, entry in servers}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self._servers = {}

    def text(self) -> str:
        """Return what ``save`` is to write."""
        tree = {"servers": {name: entry.tree for name, entry in self._servers.items()}}
        return json.dumps(tree, ensure_ascii=False, indent=1)

    def save(self, text: str) -> None:
        """Write the file in one step. Raises ``StoreError``."""
        write_private(self._path, text)

    def meet(self, server: str, fingerprint: str) -> Literal["known", "new"]:
        """Take note of a server that is used; of one with another command nothing is known."""
        known = self._servers.get(server)
        if known is not None and known.fingerprint == fingerprint:
            return "known"
        self._servers[server] = KnownServer(fingerprint)
        return "new"

    def review(self, server: str, listed: Sequence[Listed], room: int) -> dict[str, Standing]:
        """Compare what a server offers with what is known.

        Its first list is taken as it is; the first ``room`` tools of it are on.
        """
        known = self._servers.setdefault(server, KnownServer(""))
        if not known.tools:
            known.tools = {
                tool.name: Known(tool, number < room) for number, tool in enumerate(listed)
            }
        return {tool.name: _standing(tool, known.tools.get(tool.name)) for tool in listed}

    def listed(self, server: str) -> tuple[Listed, ...]:
        """Return a server's tools as they are known."""
        known = self._servers.get(server)
        return tuple(entry.tool for entry in known.tools.values()) if known else ()

    def count_on(self, server: str, tools: Sequence[str]) -> int:
        """Return how many of these tools are to be on."""
        known = self._servers.get(server)
        return sum(known.tools[name].on for name in tools if name in known.tools) if known else 0

    def accept(self, server: str, listed: Sequence[Listed]) -> None:
        """Take these tools as they are now; those that were known are on or off as before."""
        tools = self._servers.setdefault(server, KnownServer("")).tools
        for tool in listed:
            before = tools.get(tool.name)
            tools[tool.name] = Known(tool, before is None or before.on)
            if before is not None:
                # A tool that does something else now is not trusted as before.
                same = before.tool.print == tool.print
                tools[tool.name].risk = before.risk if same else ""

    def switch(self, server: str, tool: Listed, *, on: bool) -> None:
        """Let a tool be called, or not; switching one on accepts it as it is."""
        if on:
            self.accept(server, [tool])
        tools = self._servers.setdefault(server, KnownServer("")).tools
        tools.setdefault(tool.name, Known(tool)).on = on

    def set_risk(self, server: str, tool: Listed, risk: str) -> None:
        """Say of which class a tool is; empty for its usual one."""
        tools = self._servers.setdefault(server, KnownServer("")).tools
        if tool.name in tools:
            tools[tool.name].risk = risk if risk in RISKS else ""


def write_private(path: Path, text: str) -> None:
    """Replace a file in one step, readable by its owner alone. Raises ``StoreError``."""
    target = path.resolve()
    private_folder(target.parent)
    try:
        with _beside(target) as (handle, draft):
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            draft.replace(target)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise StoreError(Fault(Reason.MCP_UNWRITABLE, file=path.name, why=why)) from error


@contextmanager
def _beside(path: Path) -> Iterator[tuple[int, Path]]:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    draft = Path(name)
    try:
        yield handle, draft
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def _standing(tool: Listed, known: Known | None) -> Standing:
    if known is None:
        return Standing("new")
    if known.tool.print == tool.print:
        return Standing("", "", known.on, known.risk)
    return Standing("changed", known.tool.description, known.on)


def _server(entry: Mapping[str, Any]) -> KnownServer:
    return KnownServer(str(entry["fingerprint"]), [_known(told) for told in entry["tools"]])


def _known(told: Mapping[str, Any]) -> Known:
    tool = told["tool"]
    listed = Listed(
        str(tool["name"]),
        str(tool["title"]),
        str(tool["description"]),
        dict(tool["schema"]),
        tuple(map(str, tool["hints"])),
    )
    risk = told.get("risk")
    return Known(listed, told.get("on") is True, risk if risk in RISKS else "")
