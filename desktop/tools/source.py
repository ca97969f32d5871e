"""Where tools come from, other than the program itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop.tools.tool import Tool


class ToolSource(Protocol):
    """A set of tools that may change while the program runs.

    All calls happen on the engine's loop, ``run`` of the tools included; a source that lives on
    another loop crosses over by itself.
    """

    def tools(self) -> Sequence[Tool]:
        """Return what can be called now; at once, without waiting for anybody."""
        ...

    def subscribe(self, on_change: Callable[[], None]) -> None:
        """Have ``on_change`` called, on the engine's loop, whenever ``tools`` changes."""
        ...

    async def aclose(self) -> None:
        """End what the source holds; called once, after the last call has ended."""
        ...
