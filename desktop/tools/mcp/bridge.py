"""The person's servers as a source of tools, and what the window may wish of them.

Lives on the engine's loop; the servers run on a loop of their own (``ServerLoop``), which is not
started before the file names a server. The SDK is imported there and nowhere else.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from desktop.core.errors import UsageError
from desktop.core.events import McpChanged
from desktop.core.fault import Fault, Reason
from desktop.core.mcp import ForeignServer, McpState, McpStatus, McpTool
from desktop.settings.sections import McpSettings
from desktop.tools.mcp.book import ToolBook
from desktop.tools.mcp.config import FILE_NAME, Config, ServerSpec
from desktop.tools.mcp.crossing import Crossing, Surroundings
from desktop.tools.mcp.foreign import (
    Found,
    claude_file,
    found_servers,
    goose_file,
    without_secrets,
)
from desktop.tools.mcp.keeper import BookKeeper
from desktop.tools.mcp.offer import Stock, listed_of, servers_of, stocked, tools_of
from desktop.tools.mcp.report import Report
from desktop.tools.mcp.shelf import ConfigShelf
from desktop.tools.mcp.teller import Teller
from desktop.tools.tool import Tool

LOOK_S = 2.0
"""From one look at the file to the next."""


class McpBridge:
    """Implements ``ToolSource`` and ``McpDesk``; made on any thread, used on the engine's loop."""

    def __init__(
        self, around: Surroundings, settings: McpSettings, loop: asyncio.AbstractEventLoop
    ) -> None:
        self._around = around
        self._settings = settings
        self._shelf = ConfigShelf(around.config / FILE_NAME)
        self._book = ToolBook(around.data / "mcp-tools.json")
        self._teller = Teller(around.publish)
        self._keeper = BookKeeper(self._book, self._teller.trouble)
        self._crossing = Crossing(around, loop, self._on_reports)
        self._config = Config()
        self._reports: dict[str, Report] = {}
        self._stocks: list[Stock] = []
        self._status = McpStatus(str(self._shelf.path))
        self._tools: list[Tool] = []
        self._on_change: list[Callable[[], None]] = []
        self._found: list[Found] = []
        self._changed = False
        self._lookout: asyncio.Task[None] | None = None
        self._settled = asyncio.Event()
        self._turn = asyncio.Lock()
        self._closed = False

    # -- ToolSource ---------------------------------------------------------------------------

    def tools(self) -> Sequence[Tool]:
        """Return the tools that are switched on now."""
        return tuple(self._tools)

    def subscribe(self, on_change: Callable[[], None]) -> None:
        """Have ``on_change`` called whenever the tools change."""
        self._on_change.append(on_change)

    async def aclose(self) -> None:
        """End every server and their loop, quickly."""
        if not self._closed:
            self._closed = True
            if self._lookout is not None:
                self._lookout.cancel()
                await asyncio.wait((self._lookout,))
            await self._crossing.aclose()
            await self._keeper.aclose()

    # -- life ---------------------------------------------------------------------------------

    async def start(self) -> None:
        """Read the file and start what it names; from then on it is watched."""
        await asyncio.to_thread(self._book.load)
        await self._crossing.renew_roots()
        await self.reload()
        self._lookout = asyncio.create_task(self._look_out(), name="watch the file of servers")

    async def settled(self, timeout_s: float) -> None:
        """Wait until every server has come up or failed to, but no longer than this."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._settled.wait(), timeout_s)

    async def adopt(self, settings: McpSettings) -> None:
        """Take other settings, and other folders."""
        before, self._settings = self._settings, settings
        if before.enabled != settings.enabled:
            async with self._turn:
                await self._keep()
        await self._crossing.renew_roots()
        self._renew()

    # -- McpDesk ------------------------------------------------------------------------------

    def status(self) -> McpStatus:
        """Return the present snapshot; safe from any thread."""
        return self._status

    async def reload(self) -> None:
        """Read the file again; servers that have not changed keep running.

        One whose entry is broken now goes on as it was before.
        """
        async with self._turn:
            await self._read()

    async def restart(self, server: str) -> None:
        """Start a server again, at once."""
        self._spec(server)
        await self._crossing.restart(server)

    async def switch(self, server: str, on: bool) -> None:  # noqa: FBT001 - the port's word
        """Switch a whole server on or off, and write it down in the file."""
        self._spec(server)
        changed = await asyncio.to_thread(self._shelf.changed)
        await asyncio.to_thread(lambda: self._shelf.switch(server, on=on))
        if not changed:
            await self.reload()
            return
        async with self._turn:
            specs = self._config.servers
            spoken = (replace(s, disabled=not on) if s.name == server else s for s in specs)
            self._config = replace(self._config, servers=tuple(spoken))
            await self._keep()

    async def switch_tool(self, server: str, tool: str, on: bool) -> None:  # noqa: FBT001 - the port's word
        """Let the model call a tool, or no longer."""
        stock = self._stock(server)
        listed = listed_of(stock, tool)
        if listed is None:
            raise UsageError(Fault(Reason.MCP_TOOL_GONE, server=server, tool=tool))
        if on and not self._shown(server, tool).on and self._status.tools_on >= self._limit:
            raise UsageError(Fault(Reason.MCP_LIMIT, limit=self._limit))
        self._book.switch(server, listed, on=on)
        await self._keep_book()

    async def set_risk(self, server: str, tool: str, risk: str) -> None:
        """Say of which class a tool is; empty for its usual one."""
        listed = listed_of(self._stock(server), tool)
        if listed is not None:
            self._book.set_risk(server, listed, risk)
            await self._keep_book()

    async def accept(self, server: str) -> None:
        """Accept everything that a server has changed."""
        self._book.accept(server, self._stock(server).report.listed)
        await self._keep_book()

    async def keep_secret(self, name: str, value: str) -> str:
        """Keep a secret and start the servers that wait for it; returns why it is not kept."""
        kept = await self._around.secrets.set(name, value)
        for server in self._status.servers:
            if name in server.missing:
                await self.restart(server.name)
        return kept.why

    async def create_file(self) -> str:
        """Write an empty file where there is none; returns its path."""
        if not await asyncio.to_thread(self._shelf.exists):
            await asyncio.to_thread(self._shelf.create)
            await self.reload()
        return str(self._shelf.path)

    async def foreign(self) -> Sequence[ForeignServer]:
        """Return the servers that other programs on this computer know."""
        around = self._around
        claude, goose = (at(around.home, around.environ) for at in (claude_file, goose_file))
        names = [spec.name for spec in self._config.servers]
        self._found = await asyncio.to_thread(found_servers, claude, goose, names)
        return [found.server for found in self._found]

    async def take_over(self, servers: Sequence[ForeignServer]) -> int:
        """Write these into the file, their secrets into the keyring, and start them.

        Where the file has changed since it was read, they start once it is reloaded.
        """
        entries: dict[str, Mapping[str, Any]] = {}
        for found in self._found:
            if found.server in servers and not found.server.problem and not found.server.known:
                entries[found.server.name] = await self._with_kept_secrets(found)
        if entries:
            changed = await asyncio.to_thread(self._shelf.changed)
            await asyncio.to_thread(self._shelf.add, entries)
            if not changed:
                await self.reload()
        return len(entries)

    # -- servers ------------------------------------------------------------------------------

    async def _read(self) -> None:
        config = await asyncio.to_thread(self._shelf.read)
        exists = await asyncio.to_thread(self._shelf.exists)
        named = {spec.name for spec in config.servers}
        kept = [
            spec
            for spec in self._config.servers
            if spec.name not in named and (spec.name in config.unread or not config.whole)
        ]
        self._config = replace(config, servers=(*config.servers, *kept))
        self._status = replace(self._status, exists=exists)
        self._changed = False
        self._teller.file(config)
        await self._keep()

    async def _look_out(self) -> None:
        """Tell when the file changes; what it says now runs only once the person wants it to."""
        while True:
            await self._around.clock.sleep(LOOK_S)
            async with self._turn:
                changed = await asyncio.to_thread(self._shelf.changed)
                if changed != self._changed:
                    self._changed = changed
                    self._renew()

    async def _keep(self) -> None:
        """Let the servers run that are to run now."""
        specs = [spec for spec in self._config.servers if self._wanted(spec)]
        met = [(spec, self._book.meet(spec.name, spec.fingerprint)) for spec in specs]
        self._teller.first([spec for spec, known in met if known == "new"])
        for name in self._reports.keys() - {spec.name for spec in specs}:
            del self._reports[name]
            self._teller.gone(name)
        await self._crossing.keep(specs)
        self._renew()
        self._keeper.save_soon()

    def _on_reports(self, reports: Mapping[str, Report]) -> None:
        wanted = {spec.name for spec in self._config.servers if self._wanted(spec)}
        for name, report in reports.items():
            if name not in wanted:
                continue
            before = self._reports.get(name)
            self._reports[name] = report
            if before is None or before.state is not report.state:
                self._teller.state(name, report)
        self._renew()
        self._keeper.save_soon()

    def _renew(self) -> None:
        """Work out again what is shown and what is offered."""
        if self._closed:
            return
        found = [(spec, self._report(spec)) for spec in self._config.servers]
        self._stocks = stocked(found, self._book, self._limit)
        shown = servers_of(self._stocks, self._limit)
        self._teller.changes(self._status.servers, shown)
        status = replace(
            self._status,
            enabled=self._settings.enabled,
            problems=self._config.problems,
            servers=shown,
            limit=self._limit,
            changed=self._changed,
        )
        if status != self._status:
            self._status = status
            self._around.publish(McpChanged(status))
        starting = any(server.state is McpState.STARTING for server in shown)
        (self._settled.clear if starting else self._settled.set)()
        self._offer(tools_of(self._stocks, shown, self._crossing.call))

    def _offer(self, tools: list[Tool]) -> None:
        if [tool.key for tool in tools] == [tool.key for tool in self._tools]:
            return
        self._tools = tools
        for on_change in self._on_change:
            on_change()

    def _report(self, spec: ServerSpec) -> Report:
        if not self._wanted(spec):
            return Report(McpState.OFF)
        report = self._reports.get(spec.name, Report(McpState.STARTING))
        if report.state is McpState.STARTING and not report.listed:
            # Known tools are offered at once; a call waits until the server has come up.
            report = replace(report, listed=self._book.listed(spec.name))
        return report

    def _wanted(self, spec: ServerSpec) -> bool:
        return self._settings.enabled and not spec.disabled

    @property
    def _limit(self) -> int:
        return self._settings.tool_limit

    async def _keep_book(self) -> None:
        self._renew()
        await self._keeper.save()

    async def _with_kept_secrets(self, found: Found) -> Mapping[str, Any]:
        """Return an entry whose secrets lie in the keyring, or as it was where there is none."""
        entry, secrets = without_secrets(found.server.name, found.entry)
        for name, value in secrets.items():
            if (await self._around.secrets.set(name, value)).where != "keyring":
                return found.entry
        return entry

    # -- finding ------------------------------------------------------------------------------

    def _spec(self, server: str) -> ServerSpec:
        for spec in self._config.servers:
            if spec.name == server:
                return spec
        raise UsageError(Fault(Reason.MCP_SERVER_GONE, server=server))

    def _stock(self, server: str) -> Stock:
        self._spec(server)
        return next(stock for stock in self._stocks if stock.spec.name == server)

    def _shown(self, server: str, tool: str) -> McpTool:
        found = next(s for s in self._status.servers if s.name == server)
        return next(t for t in found.tools if t.name == tool)
