"""A bridge to servers that exist for one test."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.core.consent import ConsentReply, ConsentRequest
from desktop.core.events import Event, McpChanged, Notice
from desktop.core.mcp import McpServer, McpState, McpStatus
from desktop.settings.secret import Kept, KeyStore
from desktop.settings.sections import McpSettings
from desktop.tools.mcp.bridge import McpBridge
from desktop.tools.mcp.crossing import Surroundings
from desktop.tools.running import enter
from desktop.tools.tool import Tool
from tests.fakes.clock import HastyClock

FAKE = Path(__file__).parents[1] / "fakes" / "mcp_server.py"
PATIENCE_S = 60.0


class MemoryKeys(KeyStore):
    """Keeps keys in memory and says that it is a keyring."""

    def __init__(self, **keys: str) -> None:
        super().__init__()
        self.keys = keys

    async def get(self, name: str) -> str | None:
        return self.keys.get(name)

    async def set(self, name: str, value: str) -> Kept:
        self.keys[name] = value
        return Kept("keyring")


class FakeCall:
    """Implements ``RunningCall`` with an answer given beforehand."""

    call_id = "1"

    def __init__(self, reply: ConsentReply | None = None) -> None:
        self.reports: list[str] = []
        self.requests: list[ConsentRequest] = []
        self._reply = reply or ConsentReply(allowed=False)

    def report(self, text: str) -> None:
        self.reports.append(text)

    async def ask(self, request: ConsentRequest) -> ConsentReply:
        self.requests.append(request)
        return self._reply


class McpStage:
    """One bridge, its file, and everything that it published."""

    def __init__(self, folder: Path, *, haste: float = 20.0, probe_s: float = 60.0) -> None:
        self.folder = folder
        self.file = folder / "config" / "mcp.json"
        self.keys = MemoryKeys()
        self.opened: list[str] = []
        self.events: list[Event] = []
        self.picked: list[Path] = []
        self.changes = 0
        self._news = asyncio.Event()
        self.bridge = McpBridge(
            Surroundings(
                config=folder / "config",
                data=folder / "data",
                home=folder,
                environ={},
                secrets=self.keys,
                clock=HastyClock(haste),
                publish=self._publish,
                open_url=self._open,
                folders=lambda: self.picked,
                probe_s=probe_s,
            ),
            McpSettings(),
            asyncio.get_running_loop(),
        )
        self.bridge.subscribe(self._on_change)

    def write(self, servers: Mapping[str, Any]) -> None:
        """Write the file."""
        self.file.parent.mkdir(exist_ok=True)
        self.file.write_text(json.dumps({"mcpServers": servers}), encoding="utf-8")

    async def start(self, *words: str, **entry: Any) -> McpServer:
        """Start one fake server called ``fake`` and wait until it is up."""
        self.write({"fake": fake(*words, **entry)})
        await self.bridge.start()
        return await self.server("fake", lambda server: server.state is McpState.UP)

    async def server(self, name: str, wanted: Callable[[McpServer], bool]) -> McpServer:
        """Wait until a server is as wanted."""

        def found(status: McpStatus) -> McpServer | None:
            return next((s for s in status.servers if s.name == name and wanted(s)), None)

        async with asyncio.timeout(PATIENCE_S):
            while (server := found(self.bridge.status())) is None:
                self._news.clear()
                # Two changes that cancel each other out make no news.
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._news.wait(), 0.1)
        return server

    async def state(self, state: McpState) -> McpServer:
        """Wait until the server ``fake`` has a state."""
        return await self.server("fake", lambda server: server.state is state)

    def tool(self, name: str) -> Tool:
        """Return a tool that the model may call."""
        return next(tool for tool in self.bridge.tools() if tool.name == name)

    async def call(
        self, name: str, arguments: Mapping[str, Any] | None = None, running: FakeCall | None = None
    ) -> Mapping[str, Any]:
        """Call a tool of the server ``fake`` as the toolbox does."""

        tool = self.tool(f"fake__{name}".replace(" ", "_"))

        async def work() -> Mapping[str, Any]:
            enter(running or FakeCall())
            return await tool.run(arguments or {})

        async with asyncio.timeout(PATIENCE_S):
            return await asyncio.create_task(work(), name=f"call {name}")

    def notices(self) -> Sequence[str]:
        """Return the texts of all notices."""
        return [event.text for event in self.events if isinstance(event, Notice) and event.text]

    async def aclose(self) -> None:
        await self.bridge.aclose()

    def _publish(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, McpChanged):
            self._news.set()

    def _on_change(self) -> None:
        self.changes += 1

    async def _open(self, url: str) -> None:
        self.opened.append(url)


def fake(*words: str, **entry: Any) -> dict[str, Any]:
    """Return the entry of a fake server."""
    return {"command": sys.executable, "args": ["-I", "-S", str(FAKE), *words], **entry}
