"""Which tools there are now."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from desktop.core.tool import ToolDeclaration
from desktop.tools.schema import BadSchemaError, Checker
from desktop.tools.source import ToolSource
from desktop.tools.tool import Tool

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Entry:
    """A tool and what checks its arguments."""

    tool: Tool
    checker: Checker


class Registry:
    """Attune's own tools and those of every source; an own name is never taken over.

    ``on_change`` is called after the set has changed.
    """

    def __init__(self, own: Sequence[Tool], on_change: Callable[[], None]) -> None:
        self._own = {tool.name: Entry(tool, Checker(tool.parameters)) for tool in own}
        if len(self._own) != len(own):
            raise ValueError("two tools have the same name")
        self._on_change = on_change
        self._sources: list[ToolSource] = []
        self._entries = dict(self._own)

    def __getitem__(self, name: str) -> Entry:
        return self._entries[name]

    def get(self, name: str) -> Entry | None:
        """Return a tool by the name that the model knows."""
        return self._entries.get(name)

    def names(self) -> tuple[str, ...]:
        """Return every name."""
        return tuple(self._entries)

    def declarations(self, without: Collection[str] = ()) -> Sequence[ToolDeclaration]:
        """Return what to declare to the model."""
        return [e.tool.declaration for e in self._entries.values() if e.tool.name not in without]

    def add(self, source: ToolSource) -> None:
        """Take a source's tools, now and whenever they change."""
        self._sources.append(source)
        source.subscribe(self._renew)
        if source.tools():
            self._renew()

    async def aclose(self) -> None:
        """Close every source."""
        for source in self._sources:
            await source.aclose()

    def _renew(self) -> None:
        entries = dict(self._own)
        for tool in (tool for source in self._sources for tool in source.tools()):
            entry = _checked_entry(tool)
            if entry is not None and entries.setdefault(tool.name, entry) is not entry:
                logger.info("a tool of %s has a name that is taken; it is left out", tool.origin)
        before, self._entries = self._entries, entries
        if [e.tool for e in before.values()] != [e.tool for e in entries.values()]:
            self._on_change()


def _checked_entry(tool: Tool) -> Entry | None:
    try:
        return Entry(tool, Checker(tool.parameters, foreign=True))
    except BadSchemaError as error:
        logger.info("a tool of %s is left out: %s", tool.origin, error)
        return None
