"""The servers that the person brings along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop.settings.declaration import Effect, setting


@dataclass(frozen=True, slots=True)
class McpSettings:
    """Tools of your own servers (Model Context Protocol), which mcp.json lists."""

    EFFECT: ClassVar[Effect] = "now"

    enabled: bool = setting(
        default=True, label="Use my servers", help="Those that mcp.json beside the settings lists."
    )
    tool_limit: int = setting(
        20,
        label="Tools at most",
        help="More than a few dozen tools make models choose badly.",
        minimum=1,
        maximum=128,
    )
