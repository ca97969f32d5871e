"""Servers that are only a picture of themselves."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.core.errors import UserFacingError
from desktop.core.mcp import ForeignServer, McpStatus


class FakeMcpDesk:
    """Implements ``McpDesk`` by remembering; ``refusal`` is raised by every wish."""

    def __init__(self, status: McpStatus) -> None:
        self.present = status
        self.wishes: list[tuple[object, ...]] = []
        self.others: Sequence[ForeignServer] = ()
        self.refusal: UserFacingError | None = None

    def status(self) -> McpStatus:
        return self.present

    async def reload(self) -> None:
        self._note("reload")

    async def restart(self, server: str) -> None:
        self._note("restart", server)

    async def switch(self, server: str, on: bool) -> None:  # noqa: FBT001 - the port's word
        self._note("switch", server, on)

    async def switch_tool(self, server: str, tool: str, on: bool) -> None:  # noqa: FBT001 - the port's word
        self._note("switch_tool", server, tool, on)

    async def set_risk(self, server: str, tool: str, risk: str) -> None:
        self._note("set_risk", server, tool, risk)

    async def accept(self, server: str) -> None:
        self._note("accept", server)

    async def keep_secret(self, name: str, value: str) -> str:
        self._note("keep_secret", name, value)
        return ""

    async def create_file(self) -> str:
        self._note("create_file")
        return self.present.file

    async def foreign(self) -> Sequence[ForeignServer]:
        return self.others

    async def take_over(self, servers: Sequence[ForeignServer]) -> int:
        self._note("take_over", *(server.name for server in servers))
        return len(servers)

    def _note(self, *wish: object) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.wishes.append(wish)
