"""The person's own servers of tools, as this program runs them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.app.ground import Ground
from desktop.core.clock import Clock
from desktop.core.hub import EventHub
from desktop.core.ports import DesktopHost
from desktop.settings.secret import KeyStore
from desktop.settings.sections import McpSettings
from desktop.tools.mcp.bridge import McpBridge
from desktop.tools.mcp.crossing import Surroundings
from desktop.tools.mcp.secret import KEYRING_SERVICE


def open_servers(
    ground: Ground,
    settings: McpSettings,
    hub: EventHub,
    clock: Clock,
    host: DesktopHost,
    folders: Callable[[], Sequence[Path]],
    loop: asyncio.AbstractEventLoop,
) -> McpBridge:
    """Return the bridge to them; nothing runs before it is started."""
    around = Surroundings(
        config=ground.paths.config,
        data=ground.paths.data,
        home=Path.home(),
        environ=ground.environ,
        secrets=KeyStore(KEYRING_SERVICE),
        clock=clock,
        publish=hub.publish,
        open_url=host.open_url,
        folders=folders,
    )
    return McpBridge(around, settings, loop)
