"""Between the engine's loop and the servers' own: starts that one, and carries calls across."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from desktop.core.clock import Clock
from desktop.core.consent import ConsentReply, ConsentRequest
from desktop.core.events import Event
from desktop.settings.secret import KeyStore
from desktop.tools import address
from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.error import ServerError
from desktop.tools.mcp.inlet import ProgressInlet, ReportInlet
from desktop.tools.mcp.loop import ServerLoop
from desktop.tools.mcp.report import Report
from desktop.tools.running import running_call

if TYPE_CHECKING:
    from desktop.tools.mcp.fleet import Fleet

T = TypeVar("T")

_CLOSE_S = 1.1
"""What has not ended by then ends with the program: its input has been closed."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What servers stand on.

    ``config`` and ``data`` are Attune's folders, ``home`` the person's own. ``folders``
    are those that the person picked for tools; ``open_url`` shows an address in the browser.
    A server that leaves a call unanswered has ``probe_s`` to answer anything at all.
    """

    config: Path
    data: Path
    home: Path
    environ: Mapping[str, str]
    secrets: KeyStore
    clock: Clock
    publish: Callable[[Event], None]
    open_url: Callable[[str], Awaitable[None]]
    folders: Callable[[], Sequence[Path]] = tuple
    probe_s: float = 10.0


class Crossing:
    """Belongs to the engine's loop; the SDK is imported on the servers' loop and nowhere else."""

    def __init__(
        self,
        around: Surroundings,
        engine: asyncio.AbstractEventLoop,
        on_reports: Callable[[Mapping[str, Report]], None],
    ) -> None:
        self._around = around
        self._engine = engine
        self._servers = ServerLoop()
        self._fleet: Fleet | None = None
        self._inlet = ReportInlet(engine, on_reports)
        self._roots = self._picked()

    async def keep(self, specs: Sequence[ServerSpec]) -> None:
        """Let exactly these run; without any the loop is not even started."""
        if specs and self._fleet is None:
            self._fleet = await self._there(self._open_fleet())
        if self._fleet is not None:
            await self._there(self._fleet.keep(specs))

    async def restart(self, server: str) -> None:
        """Start one again."""
        if self._fleet is not None:
            await self._there(self._fleet.restart(server))

    async def renew_roots(self) -> None:
        """Tell the servers if other folders are picked now."""
        before, self._roots = self._roots, self._picked()
        if before != self._roots and self._fleet is not None:
            await self._there(self._fleet.tell_roots())

    async def call(self, server: str, tool: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        """Call a tool for the running call of this task. Raises ``ServerError``."""
        running, fleet = running_call(), self._fleet
        if fleet is None:
            raise ServerError(f'The server "{server}" is switched off.')
        inlet = ProgressInlet(self._engine, running.report if running else None)

        async def ask(request: ConsentRequest) -> ConsentReply:
            if running is None:
                return ConsentReply(allowed=False, answered=False)
            return await self._here(running.ask(request))

        return await self._there(fleet.call(server, tool, arguments, inlet.put, ask))

    async def aclose(self) -> None:
        """End every server and the loop, quickly."""
        if self._fleet is not None:
            with suppress(TimeoutError, asyncio.CancelledError):
                await asyncio.wait_for(self._there(self._fleet.aclose()), _CLOSE_S)
        if self._servers.started:
            await asyncio.to_thread(self._servers.close)

    async def _open_fleet(self) -> Fleet:
        """Make the fleet; runs on the servers' loop."""
        from desktop.tools.mcp.fleet import Fleet
        from desktop.tools.mcp.overflow import OverflowStore
        from desktop.tools.mcp.server import World
        from desktop.tools.mcp.stdio import Grace

        world = World(
            store=OverflowStore(self._around.data / "results"),
            clock=self._around.clock,
            lookup=self._around.secrets.get,
            environ=self._around.environ,
            roots=lambda: self._roots,
            report=self._inlet.put,
            open_url=self._open_url,
            grace=Grace(),
            probe_s=self._around.probe_s,
        )
        return Fleet(world)

    async def _open_url(self, url: str) -> bool:
        """Show an address that a server asks for; only plain public ones."""
        try:
            guarded = address.guarded(url)
        except address.AddressRefusedError:
            return False
        await self._here(_done(self._around.open_url(guarded.url)))
        return True

    def _picked(self) -> tuple[str, ...]:
        return tuple(str(folder) for folder in self._around.folders() if folder.is_absolute())

    def _there(self, work: Coroutine[Any, Any, T]) -> asyncio.Future[T]:
        return asyncio.wrap_future(self._servers.submit(work))

    def _here(self, work: Coroutine[Any, Any, T]) -> asyncio.Future[T]:
        return asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._engine))


async def _done(work: Awaitable[None]) -> None:
    await work
