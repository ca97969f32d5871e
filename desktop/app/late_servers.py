"""The page's servers for the window, which is there before they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.core.errors import UsageError
from desktop.core.fault import Fault, Reason
from desktop.core.mcp import ForeignServer, McpDesk, McpStatus


class LateServers:
    """Implements ``McpDesk`` by another one; ``desk`` returns None until there is one."""

    def __init__(self, desk: Callable[[], McpDesk | None]) -> None:
        self._desk = desk

    def status(self) -> McpStatus:
        """Return the present snapshot."""
        desk = self._desk()
        return desk.status() if desk is not None else McpStatus()

    async def reload(self) -> None:
        """Read the file again."""
        await self._there().reload()

    async def restart(self, server: str) -> None:
        """Start a server again."""
        await self._there().restart(server)

    async def switch(self, server: str, on: bool) -> None:  # noqa: FBT001 - the port's word
        """Switch a whole server on or off."""
        await self._there().switch(server, on)

    async def switch_tool(self, server: str, tool: str, on: bool) -> None:  # noqa: FBT001 - the port's word
        """Let the model call a tool, or no longer."""
        await self._there().switch_tool(server, tool, on)

    async def set_risk(self, server: str, tool: str, risk: str) -> None:
        """Say of which class a tool is."""
        await self._there().set_risk(server, tool, risk)

    async def accept(self, server: str) -> None:
        """Accept everything that a server has changed."""
        await self._there().accept(server)

    async def keep_secret(self, name: str, value: str) -> str:
        """Keep a secret in the keyring."""
        return await self._there().keep_secret(name, value)

    async def create_file(self) -> str:
        """Write an empty file where there is none."""
        return await self._there().create_file()

    async def foreign(self) -> Sequence[ForeignServer]:
        """Return the servers that other programs know."""
        return await self._there().foreign()

    async def take_over(self, servers: Sequence[ForeignServer]) -> int:
        """Write these into the file and start them."""
        return await self._there().take_over(servers)

    def _there(self) -> McpDesk:
        desk = self._desk()
        if desk is None:
            raise UsageError(Fault(Reason.MCP_EARLY))
        return desk
