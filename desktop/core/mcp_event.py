"""Facts about the person's own servers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop.core.mcp import McpStatus


@dataclass(frozen=True, slots=True)
class McpChanged:
    """A server went up or down, or offers something else."""

    label: ClassVar[str] = "mcp"
    status: McpStatus
