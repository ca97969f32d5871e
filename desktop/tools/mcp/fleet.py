"""All servers together, on their own loop: one task each, started and ended as the file says."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

from desktop.tools.mcp.config import ServerSpec
from desktop.tools.mcp.error import ServerError
from desktop.tools.mcp.server import Asker, Progress, Server, World


class Fleet:
    """Every method belongs to the servers' loop."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._servers: dict[str, tuple[Server, asyncio.Task[None]]] = {}
        self._ending: set[asyncio.Task[None]] = set()

    async def keep(self, specs: Sequence[ServerSpec]) -> None:
        """Run exactly these; one that has not changed is left alone."""
        wanted = {spec.name: spec for spec in specs}
        for name, (server, task) in tuple(self._servers.items()):
            if wanted.get(name) != server.spec:
                del self._servers[name]
                self._end(task)
        for name, spec in wanted.items():
            if name not in self._servers:
                server = Server(spec, self._world)
                task = asyncio.create_task(server.run(), name=f"server {name}")
                self._servers[name] = server, task

    async def restart(self, name: str) -> None:
        """Start one again; an unknown name is ignored."""
        if name in self._servers:
            self._servers[name][0].restart()

    async def tell_roots(self) -> None:
        """Tell every server that the folders have changed."""
        for server, _ in tuple(self._servers.values()):
            await server.tell_roots()

    async def call(
        self,
        name: str,
        tool: str,
        arguments: Mapping[str, Any],
        on_progress: Progress,
        asker: Asker,
    ) -> dict[str, Any]:
        """Call a tool of a server. Raises ``ServerError``."""
        found = self._servers.get(name)
        if found is None:
            raise ServerError(f'The server "{name}" is switched off.')
        return await found[0].call(tool, arguments, on_progress, asker)

    async def aclose(self) -> None:
        """End every server, quickly."""
        self._world.grace.hurry()
        for _, task in self._servers.values():
            self._end(task)
        self._servers.clear()
        if self._ending:
            await asyncio.wait(self._ending)

    def _end(self, task: asyncio.Task[None]) -> None:
        task.cancel()
        self._ending.add(task)
        task.add_done_callback(self._ending.discard)
