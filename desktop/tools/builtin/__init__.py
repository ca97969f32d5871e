"""The tools that Attune brings: each file here that has a function ``tool`` is one."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterable, Iterator
from importlib import import_module

from desktop.tools.kit import Kit
from desktop.tools.tool import Tool


def builtins(
    kit: Kit, package: str = __name__, folders: Iterable[str] = __path__
) -> Iterator[Tool]:
    """Make every tool of a package, in the order of their names.

    A file's ``tool`` takes the kit and returns the tool, or None where it cannot work here.
    """
    for module in sorted(pkgutil.iter_modules(folders), key=lambda found: found.name):
        made: Tool | None = import_module(f"{package}.{module.name}").tool(kit)
        if made is not None:
            yield made
