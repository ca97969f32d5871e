"""What a server tells of itself, on its way from the servers' loop to the engine's."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.core.mcp import McpState


@dataclass(frozen=True, slots=True)
class Listed:
    """One tool as the server describes it; the hints are the server's own and prove nothing."""

    name: str
    title: str
    description: str
    schema: Mapping[str, Any]
    hints: tuple[str, ...] = ()

    @property
    def print(self) -> str:
        """Return a hash of everything that was said of it."""
        whole = [self.name, self.title, self.description, self.schema, self.hints]
        text = json.dumps(whole, sort_keys=True, ensure_ascii=False, default=str)
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Report:
    """How a server is now."""

    state: McpState
    reason: str = ""
    version: str = ""
    listed: tuple[Listed, ...] = ()
    missing: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    restarts: int = 0
    refused: int = 0
